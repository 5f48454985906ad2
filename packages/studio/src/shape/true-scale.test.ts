import { expect, test } from "vitest";
import { materialOf } from "./material.js";
import { inTrueScale } from "./true-scale.js";

const cloth = materialOf("fabric", [0.5, 0.5, 0.5], false);
const scaleAt = (size: number, realSize: number) => inTrueScale(cloth, { size }, { realSize }).pattern!.scale;

test("a thread is as thick on a sofa as on a cushion", () => {
  // Threads in a metre: the pattern's own in a unit, times how many units a metre takes.
  const perMetre = (size: number, realSize: number) => scaleAt(size, realSize) * (size / realSize);
  expect(perMetre(2.7, 2)).toBeCloseTo(perMetre(2.5, 0.45), 0);
  expect(scaleAt(2.7, 2)).toBeGreaterThan(4 * scaleAt(2.5, 0.45) * 0.9);
});

test("what has no threads stays as it is", () => {
  const wood = materialOf("wood", [0.5, 0.4, 0.3], false);
  expect(inTrueScale(wood, { size: 2 }, { realSize: 2 })).toBe(wood);
});
