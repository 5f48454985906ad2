import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function drawn(prompt: string) {
  const { scene, report } = direct(read(prompt), {
    width: 512,
    height: 512,
    seed: 1,
    palette: [],
    background: null,
  });
  return { scene, shapes: scene.things.map(({ shape }) => shape.name), report };
}

/** How much of the frame's height the first thing takes. */
const heightOf = (prompt: string) => drawn(prompt).scene.things[0]!.box.h;

test.each([
  ["a tiger head sticker", "tiger-face"],
  ["cat head logo", "cat-face"],
])("%s is drawn as a face", (prompt, icon) => {
  expect(drawn(prompt).shapes).toEqual([icon]);
});

test.each(["a dog's face", "a photo of a wolf's head", "a lion head"])(
  "%s is the animal seen close",
  (prompt) => {
    const whole = prompt.replace(/'s (?:face|head)| head$/, "");
    expect(heightOf(prompt)).toBeGreaterThan(1.5 * heightOf(whole));
    expect(drawn(prompt).report.notDepicted).toEqual([]);
  },
);

test("who holds hands has none beside it", () => {
  const { shapes, report } = drawn("two children holding hands");
  expect(shapes.some((name) => /hand/.test(name))).toBe(false);
  expect(shapes).toHaveLength(2);
  expect(report.depicted).not.toContain("hands");
});
