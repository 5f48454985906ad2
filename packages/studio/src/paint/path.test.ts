import { expect, it } from "vitest";
import { flattenPath } from "../shape/icons/path.js";
import { endOf } from "./drawing.js";
import { outlineOf } from "./path.js";
import { pathData } from "./svg.js";

it("keeps lines and curves as they are", () => {
  expect(pathData(outlineOf("M1 1h8v8c-4 0-8-4-8-8z"))).toBe("M1 1h8v8c-4 0-8-4-8-8z");
});

it("takes an arc through the same points as its chords", () => {
  const data = "M10 20A10 6 30 1 1 24 9z";
  const chords = flattenPath(data)[0]!.points;
  for (const segment of outlineOf(data)[0]!.segments) {
    const [x, y] = endOf(segment);
    const nearest = chords.reduce((best, value, n) => {
      if (n % 2 === 1) return best;
      return Math.min(best, (value - x) ** 2 + (chords[n + 1]! - y) ** 2);
    }, Infinity);
    expect(Math.sqrt(nearest)).toBeLessThan(0.6);
  }
});

it("mirrors the handle of a smooth curve", () => {
  expect(pathData(outlineOf("M0 0c0 5 5 5 5 0s5-5 5 0"))).toBe("M0 0c0 5 5 5 5 0s5-5 5 0");
});
