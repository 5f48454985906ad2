import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const things = (prompt: string, seed = 3) =>
  direct(read(prompt), { width: 512, height: 512, seed, palette: [], background: null }).scene.things;

test.each(["a pair of sneakers", "boots", "mittens", "slippers", "gloves", "high heels", "socks"])(
  "%s are a left one and its mirror image, side by side and nearly parallel",
  (prompt) => {
    for (const seed of [1, 2, 3]) {
      const [left, right] = things(prompt, seed);
      expect([left!.form?.mirrored, right!.form?.mirrored]).toEqual([undefined, true]);
      expect(Math.abs(left!.turn - right!.turn)).toBeLessThan(12);
      const [a, b] = [left!.box, right!.box];
      expect(Math.abs(a.x + a.w / 2 - b.x - b.w / 2)).toBeGreaterThan(0.3 * Math.min(a.w, b.w));
    }
  },
);

test("two pairs are two left ones and two right ones; one alone is no mirror image", () => {
  expect(things("two pairs of boots").map(({ form }) => form?.mirrored === true)).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(things("a shoe")[0]!.form?.mirrored).toBeUndefined();
});
