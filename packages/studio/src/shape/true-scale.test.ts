import { expect, test } from "vitest";
import type { MaterialName } from "../brief.js";
import { materialOf } from "./material.js";
import { inTrueScale } from "./true-scale.js";

const GREY = [0.5, 0.5, 0.5] as const;
const scaleOf = (
  material: Exclude<MaterialName, "own">,
  { size = 2.5, realSize = 0.4, seen = 0.6, ownStuff = false },
) =>
  inTrueScale(materialOf(material, GREY, false), { size }, { realSize }, { seen, ownStuff }).pattern!.scale;

test("furniture that is of cloth or hide by itself keeps real threads and pebbles", () => {
  // Threads in a metre: the pattern's own in a unit, times how many units a metre takes.
  const perMetre = (size: number, realSize: number) =>
    scaleOf("fabric", { size, realSize, ownStuff: true }) * (size / realSize);
  expect(perMetre(2.7, 2)).toBeCloseTo(perMetre(2.5, 1.2), 0);
  expect(scaleOf("leather", { realSize: 2, ownStuff: true })).toBeGreaterThan(
    3 * scaleOf("leather", { realSize: 2 }),
  );
});

test("what is knitted shows 25 to 40 stitches across, whatever its real size", () => {
  for (const realSize of [0.3, 2, 30]) {
    const stitches = scaleOf("knitted", { size: 2.5, realSize, seen: 0.6 }) * 2.5 * 20;
    expect(stitches).toBeGreaterThan(25);
    expect(stitches).toBeLessThan(40);
  }
});

test("the smaller a thing shows, the fewer threads it has, and never too few to be cloth", () => {
  const threads = (seen: number) => scaleOf("fabric", { seen }) * 2.5 * 46;
  expect(threads(0.3)).toBeCloseTo(threads(0.6) / 2, 0);
  expect(threads(0.01)).toBeGreaterThan(15);
});

test("what has no threads stays as it is", () => {
  const wood = materialOf("wood", [0.5, 0.4, 0.3], false);
  expect(inTrueScale(wood, { size: 2 }, { realSize: 2 }, { seen: 0.6, ownStuff: true })).toBe(wood);
});
