import fc from "fast-check";
import { expect, test } from "vitest";
import { carriedWeights, evenWeights, LEAST, movedBorder, withColour } from "./weights.js";

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

test("shares begin even and add up to 100", () => {
  expect(evenWeights(2)).toEqual([50, 50]);
  expect(evenWeights(3)).toEqual([34, 33, 33]);
});

test("a border gives to one what it takes from the other, and leaves both something", () => {
  expect(movedBorder([50, 30, 20], 0, 10)).toEqual([60, 20, 20]);
  expect(movedBorder([50, 30, 20], 1, 99)).toEqual([50, 48, LEAST]);
  expect(movedBorder([50, 30, 20], 0, -99)).toEqual([LEAST, 78, 20]);
});

test("shares follow their colours as the palette changes", () => {
  const reordered = carriedWeights([60, 30, 10], [2, 0, 1]) ?? [];
  expect(reordered[1]).toBeGreaterThan(reordered[2] ?? 0);
  expect(reordered[2]).toBeGreaterThan(reordered[0] ?? 0);
  expect(carriedWeights([60, 40], [0, 1, null])).toHaveLength(3);
  expect(carriedWeights([60, 40], [1])).toBeNull();
});

test("whatever is done to a palette, its shares are whole, add up to 100 and leave nobody out", () => {
  const place = fc.option(fc.nat(9));
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 2, maxLength: 10 }),
      fc.integer({ min: 2, max: 10 }),
      (from, count) => {
        const weights = carriedWeights(evenWeights(count), from) ?? [];
        expect(sum(weights)).toBe(100);
        expect(weights.every((weight) => Number.isInteger(weight) && weight >= LEAST)).toBe(true);
      },
    ),
  );
});

test("one colour more gets its share, and the oldest goes where that is one too many", () => {
  const { palette, weights } = withColour({ palette: ["#a", "#b"], weights: [70, 30] }, "#c", 2);
  expect(palette).toEqual(["#b", "#c"]);
  expect(sum(weights ?? [])).toBe(100);
  expect(withColour({ palette: ["#a"], weights: null }, "#b", 2)).toEqual({
    ...{ palette: ["#a", "#b"], weights: null },
  });
});
