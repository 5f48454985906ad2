import { describe, expect, it } from "vitest";
import { randomFrom } from "../../math/random.js";
import { fish, LIVERIES, shoal } from "./shoal.js";

const STAND = { eye: [0, 1.7, 2] as const, half: 0.5, clearing: 0 };
const SILVER = {
  ahead: 8,
  aside: 0,
  high: 0.4,
  count: 60,
  long: 2,
  size: [0.16, 0.22] as const,
  heading: 0,
};

describe("a shoal", () => {
  const swimming = shoal(SILVER, [4, 5, 6], STAND, randomFrom("shoal", 3));

  it("swims over the bed, no fish in it", () => {
    expect(swimming.every(({ size, sunk }) => -sunk >= size)).toBe(true);
  });

  it("keeps together about its middle, all nearly on one course", () => {
    expect(swimming.every(({ x, z }) => Math.abs(x) < 5 && Math.abs(z + 6) < 4)).toBe(true);
    const level = swimming.filter(({ turn }) => Math.abs(turn) < 1);
    expect(level).toHaveLength(60);
  });
});

it("gives a fish of a shoal the length that it is placed with", () => {
  for (const livery of LIVERIES) expect(fish(livery, 0).radius).toBeCloseTo(0.5, 2);
});
