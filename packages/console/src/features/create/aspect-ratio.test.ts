import { expect, test } from "vitest";
import { nearestRatio } from "./aspect-ratio.js";

test.each([
  [1024, 1024, "1:1"],
  [736, 552, "4:3"],
  [3000, 2000, "3:2"],
  [500, 2000, "9:16"],
  [4000, 1000, "21:9"],
])("a picture of %i × %i keeps most of itself in %s", (width, height, ratio) => {
  expect(nearestRatio({ width, height })).toBe(ratio);
});

test("of the ratios that a model takes, the nearest", () => {
  expect(nearestRatio({ width: 3000, height: 2000 }, ["1:1", "4:3", "16:9", "auto"])).toBe("4:3");
});
