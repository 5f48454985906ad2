import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOut } from "./share-out.js";
import { stripedGround } from "./stripes.js";

test("the heaviest colour makes the ground, a thing takes the one that fits it", () => {
  const { colourOf, ground } = shareOut([0.2], 0.8, [8, 2]);
  expect(colourOf).toEqual([1]);
  expect(ground[0]).toBeCloseTo(0.8);
});

test("with the ground free, areas come within ten points of any weights", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 10 });
  const surfaces = fc.array(fc.double({ min: 0.01, max: 0.12, noNaN: true }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(surfaces, weights, (areas, wanted) => {
      const open = 1 - areas.reduce((sum, area) => sum + area, 0);
      const { colourOf, ground } = shareOut(areas, open, wanted);
      const sum = wanted.reduce((all, weight) => all + weight, 0);
      wanted.forEach((weight, n) => {
        const shown = areas.reduce((all, area, at) => all + (colourOf[at] === n ? area : 0), ground[n]!);
        expect(Math.abs(shown - weight / sum)).toBeLessThanOrEqual(0.1);
      });
    }),
  );
});

test("stripes of ground end where each has its part of what things leave open", () => {
  const background = stripedGround(
    [
      { hex: "#ffffff", area: 3 },
      { hex: "#000000", area: 1 },
    ],
    [],
  );
  expect(background.stripes).toEqual([
    { colour: "#ffffff", to: 0.75 },
    { colour: "#000000", to: 1 },
  ]);
});
