import { expect, test } from "vitest";
import { agoText, dollarText, durationText, percentText } from "./format.js";

test("money keeps its digits where they matter", () => {
  expect([0, 0.035, 0.3, 0.00704, 1.5, 12].map(dollarText)).toEqual([
    "$0",
    "$0.035",
    "$0.30",
    "$0.007",
    "$1.50",
    "$12.00",
  ]);
});

test("durations take the unit that reads best", () => {
  expect([42, 3400, 98_000, 180_000].map(durationText)).toEqual(["42 ms", "3.4 s", "98.0 s", "3 min"]);
});

test("only what is whole reads as a hundred percent", () => {
  expect([100, 99.99, 99.24, 0].map(percentText)).toEqual(["100 %", "99.9 %", "99.2 %", "0.0 %"]);
});

test("what happened is told by how long ago", () => {
  const now = new Date("2026-11-23T12:00:00Z");
  expect(agoText(new Date("2026-11-23T10:00:00Z"), now)).toBe("2 hours ago");
  expect(agoText(new Date("2026-11-23T11:59:50Z"), now)).toBe("this minute");
  expect(agoText(new Date("2026-11-22T10:00:00Z"), now)).toBe("yesterday");
});
