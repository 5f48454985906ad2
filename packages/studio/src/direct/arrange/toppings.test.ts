import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const drawn = (prompt: string, seed = 7) =>
  direct(read(prompt), { width: 512, height: 512, seed, palette: [], background: null });

test("berries on pancakes are small, several, and lie on them rather than over them", () => {
  const { scene } = drawn("a stack of pancakes with syrup and blueberries");
  const [cakes] = scene.things;
  const berries = scene.things.filter(({ concept }) => concept === "blueberry");
  expect(berries.length).toBeGreaterThan(4);
  const top = cakes!.size * 0.75;
  for (const { size, position } of berries) {
    expect(size).toBeLessThan(0.15 * cakes!.size);
    expect(position[1]).toBeLessThan(top);
  }
});

test("a cake that stands on its own plate needs no second one", () => {
  const { scene, report } = drawn("a slice of chocolate cake with strawberries on a plate");
  expect(scene.things.map(({ concept }) => concept)).not.toContain("plate");
  expect(report.depicted).toContain("plate");
});

test("what a shelf carries is shared out over its boards", () => {
  const { things } = drawn("a shelf with books, a plant and a clock").scene;
  const heights = new Set(things.slice(1).map(({ position }) => Math.round(position[1] * 10)));
  expect(heights.size).toBe(3);
});

test("on one desk a mug is as small against a laptop as it is in truth", () => {
  const { things } = drawn("a desk with a laptop, a plant and a coffee mug").scene;
  const sizeOf = (word: string) => things.find(({ concept }) => concept.includes(word))!.size;
  expect(sizeOf("mug")).toBeLessThan(0.5 * sizeOf("laptop"));
});
