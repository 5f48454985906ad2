import { expect, test } from "vitest";
import { boundsOf } from "../mesh/index.js";
import { rolledUp } from "./rolled.js";

const ROLL = { width: 30, tail: 10, radius: 5, turns: 3, thickness: 0.5 };

test("a rolled sheet is as wide as the sheet, as high as the roll, and its tail lies flat before it", () => {
  const { min, max } = boundsOf([rolledUp(ROLL).sheet()]);
  expect(max[0] - min[0]).toBeCloseTo(30, 1);
  expect(min[1]).toBeCloseTo(0, 1);
  expect(max[1]).toBeGreaterThan(9);
  expect(max[1]).toBeLessThanOrEqual(10);
  expect(max[2]).toBeCloseTo(10, 0);
  expect(min[2]).toBeGreaterThan(-5);
});

test("turns lie inside each other, more than a thickness apart", () => {
  const { at, length } = rolledUp(ROLL);
  const fromMiddle = (along: number) => {
    const [, y, z] = at(along, 0, 0);
    return Math.hypot(y - ROLL.radius, z);
  };
  const turn = (length - ROLL.tail) / ROLL.turns;
  for (let along = ROLL.tail + 0.1; along + turn < length; along += 3)
    expect(fromMiddle(along) - fromMiddle(along + turn)).toBeGreaterThan(ROLL.thickness);
});
