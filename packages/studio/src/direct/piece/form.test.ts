import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function thingOf(prompt: string) {
  const { scene, report } = direct(read(prompt), {
    width: 512,
    height: 512,
    seed: 1,
    palette: [],
    background: null,
  });
  return { ...scene.things[0]!, report };
}

test.each([
  ["a tall vase", { stretch: [1, 1.4, 1] }],
  ["a square plate", { outline: "square" }],
  ["a round table", { outline: "round" }],
  ["half an apple", { cut: "half" }],
  ["a half-eaten donut", { cut: "eaten" }],
  ["a bitten cookie", { cut: "bitten" }],
  ["an apple with a bite taken out of it", { cut: "bitten" }],
  ["a sliced lemon", { cut: "sliced" }],
  ["a slice of orange", { cut: "slice" }],
  ["a cracked vase", { cut: "broken" }],
])("%s is drawn in that form", (prompt, form) => {
  expect(thingOf(prompt).form).toEqual(form);
});

test("bread that is modelled in slices is not sliced again, and nothing of it is missing", () => {
  const { form, report } = thingOf("a loaf of sliced bread");
  expect(form?.cut).toBeUndefined();
  expect(report.notDepicted).toEqual([]);
});

test("beings are never cut, and large things never broken", () => {
  for (const prompt of ["a sliced cat", "a broken house", "half a man"])
    expect(thingOf(prompt).form?.cut).toBeUndefined();
});

test("what is shorter or fatter keeps its kind", () => {
  const { form, shape } = thingOf("a short fat cat");
  expect(shape.name).toBe("cat");
  expect(form!.stretch![0]).toBeGreaterThan(1.2);
  expect(form!.stretch![1]).toBeLessThan(0.8);
});

test.each([
  ["a striped ball", "striped", null],
  ["a red and white striped shirt", "striped", "#f7f6f3"],
  ["a ball with blue stripes", "striped", null],
  ["a polka dot dress", "dotted", null],
  ["a checkered pillow", "checkered", null],
] as const)("%s shows it, and nothing is missing", (prompt, kind, colour) => {
  const { pattern, report } = thingOf(prompt);
  expect(pattern!.kind).toBe(kind);
  if (colour) expect(pattern!.colour).toBe(colour);
  expect(report.notDepicted).toEqual([]);
});

test("a tabby is striped by nature", () => {
  expect(thingOf("a striped cat").pattern).toBeUndefined();
});
