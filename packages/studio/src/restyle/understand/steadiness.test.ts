import { expect, test } from "vitest";
import { overlap } from "./steadiness.js";
import { expectedOverlap } from "./trust.js";

/** A square in the middle of a picture: half as wide and high as that. */
function squareIn(side: number, offset = 0): Float32Array {
  const within = (v: number) => v >= side / 4 && v < (3 * side) / 4;
  return Float32Array.from({ length: side * side }, (_, i) =>
    within((i % side) + offset) && within(Math.floor(i / side)) ? 1 : 0,
  );
}

test("a thing found at both sizes is the same, one found elsewhere is not", () => {
  const [large, small] = [
    { width: 40, height: 40 },
    { width: 32, height: 32 },
  ];
  expect(overlap(large, squareIn(40), small, squareIn(32))).toBe(1);
  // Shifted by half of its width: a third of what both cover is common.
  expect(overlap(large, squareIn(40), small, squareIn(32, 8))).toBeCloseTo(1 / 3);
});

test("overlap to expect is whole where all is sure, and less by what could be either", () => {
  const mask = squareIn(8);
  expect(expectedOverlap(mask, mask)).toBe(1);
  const unsure = Float32Array.from(mask, (value) => (value === 1 ? 0.75 : 0.0));
  expect(expectedOverlap(mask, unsure)).toBeCloseTo(0.75);
  // As much again outside that is half the thing's.
  const spread = mask.slice();
  for (let i = 0; i < 16; i++) if (mask[i] === 0) spread[i] = 0.5;
  expect(expectedOverlap(mask, spread)).toBeCloseTo(16 / 24);
});
