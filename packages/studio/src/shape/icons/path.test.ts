import { expect, test } from "vitest";
import { flattenPath } from "./path.js";

const round = (points: readonly number[]) => points.map((value) => Math.round(value * 1000) / 1000);

test("lines, relative and absolute, and a closing one", () => {
  const [line] = flattenPath("M1 1h4v3H1z");
  expect(line.closed).toBe(true);
  expect(line.points).toEqual([1, 1, 5, 1, 5, 4, 1, 4]);
});

test("numbers and arc flags may run together", () => {
  const [line] = flattenPath("m4 4-.5-.5.25.5a1 1 0 01.5.5");
  expect(round(line.points.slice(0, 6))).toEqual([4, 4, 3.5, 3.5, 3.75, 4]);
  expect(round(line.points.slice(-2))).toEqual([4.25, 4.5]);
});

test("an arc stays on its circle", () => {
  const [line] = flattenPath("M2 16a14 14 0 1 0 28 0");
  for (let i = 0; i < line.points.length; i += 2) {
    expect(Math.hypot(line.points[i] - 16, line.points[i + 1] - 16)).toBeCloseTo(14, 6);
  }
  expect(Math.max(...line.points.filter((_, i) => i % 2 === 1))).toBeCloseTo(30, 1);
});

test("a smooth curve goes on from the reflected control point", () => {
  const joined = flattenPath("M0 0C0 4 4 4 4 0S8-4 8 0")[0];
  const spelled = flattenPath("M0 0C0 4 4 4 4 0C4-4 8-4 8 0")[0];
  expect(round(joined.points)).toEqual(round(spelled.points));
});

test("a second moveto starts a second line", () => {
  expect(flattenPath("M0 0h2v2zM5 5h2v2z")).toHaveLength(2);
});
