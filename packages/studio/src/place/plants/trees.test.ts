import { expect, test } from "vitest";
import { randomFrom } from "../../math/random.js";
import { LEAF_FORM } from "../layout.js";
import { LEAVES } from "./colours.js";
import { litter } from "./forest-floor.js";
import { LEAF_NUMBERS, type PlantShape } from "./leaves.js";
import { birch } from "./stems.js";
import { broadleaf } from "./trees.js";

const openness = ({ triangles }: PlantShape) =>
  Array.from({ length: triangles.length / LEAF_NUMBERS }, (_, n) => triangles[n * LEAF_NUMBERS + 15]!);
const leavesOf = (shape: PlantShape) => openness(shape).filter((open) => open >= LEAF_FORM).length;
const woodOf = (shape: PlantShape) => openness(shape).filter((open) => open < 0).length;
const [leaf] = LEAVES.summer;

test("a tree's foliage has the outlines of leaves, its wood has not", () => {
  const tree = broadleaf(randomFrom("tree", 1), "near", leaf!);
  expect(leavesOf(tree)).toBeGreaterThan(woodOf(tree));
  expect(openness(tree).every((open) => open < 0 || open >= LEAF_FORM)).toBe(true);
});

test.each([broadleaf, birch])("in winter a tree shows its twigs", (tree) => {
  const green = tree(randomFrom("tree", 1), "near", leaf!);
  const bare = tree(randomFrom("tree", 1), "near", leaf!, 0.03);
  expect(leavesOf(bare)).toBeLessThan(leavesOf(green) / 20);
  expect(woodOf(bare)).toBeGreaterThan(woodOf(green));
});

test("a farther tree is made of fewer and larger leaves", () => {
  const [near, middle, far] = (["near", "middle", "far"] as const).map((detail) =>
    leavesOf(broadleaf(randomFrom("tree", 1), detail, leaf!)),
  );
  expect(near).toBeGreaterThan(middle! * 2);
  expect(middle).toBeGreaterThan(far! * 2);
});

test("what has fallen lies flat on the ground", () => {
  const fallen = litter(randomFrom("litter", 1), LEAVES.autumn, 40, 0.04);
  expect(leavesOf(fallen)).toBe(40);
  expect(fallen.height).toBeLessThan(0.12);
});
