import * as fc from "fast-check";
import { expect, test } from "vitest";
import { apart, areaBetween, labelledPlaces, linesTo, lonePoints, pathThrough, roundTop } from "./scale.js";

test("an axis ends at a round number above all values", () => {
  expect(roundTop(8.7)).toBe(15);
  expect(roundTop(100)).toBe(150);
  expect(roundTop(0)).toBe(3);
  expect(linesTo(15)).toEqual([5, 10, 15]);
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (highest) => {
      const top = roundTop(highest);
      expect(top).toBeGreaterThanOrEqual(highest * 0.99);
      expect(top).toBeLessThanOrEqual(highest * 4);
    }),
  );
});

test("labels are spread evenly, the last point among them", () => {
  expect(labelledPlaces(3, 5)).toEqual([0, 1, 2]);
  expect(labelledPlaces(31, 4)).toEqual([0, 10, 20, 30]);
  expect(labelledPlaces(7, 6)).toEqual([0, 2, 4, 6]);
  expect(labelledPlaces(24, 6)).toEqual([3, 8, 13, 18, 23]);
  expect(labelledPlaces(1, 6)).toEqual([0]);
});

test("a missing value is a gap and not a zero", () => {
  expect(pathThrough([[0, 1], [1, 2], null, [3, 4], [4, 5]])).toBe("M0 1L1 2M3 4L4 5");
  expect(
    areaBetween(
      [[0, 9], null, [2, 9]],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ),
  ).toBe("M0 1L0 9ZM2 1L2 9Z");
});

test("a value alone between gaps is found, since no line shows it", () => {
  expect(lonePoints([1, null, 2, 3, null, 4])).toEqual([1, 4]);
  expect(lonePoints([null, null])).toEqual([]);
});

test("labels on one another move apart, and none below the axis", () => {
  expect(apart([10, 80], 15, 188)).toEqual([10, 80]);
  expect(apart([10, 12, 14], 15, 188)).toEqual([10, 25, 40]);
  expect(apart([188, 188], 15, 188)).toEqual([173, 188]);
  expect(apart([170, 180, 188], 15, 188)).toEqual([158, 173, 188]);
});
