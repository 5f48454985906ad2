import { expect, test } from "vitest";
import { contrastOf, hexOf } from "./colour.js";
import { extractPalette } from "./extract-palette.js";

const pixels = (count: number, ...rgba: number[]) => Array.from({ length: count }, () => rgba).flat();

test("a picture's colours are found, the leading one first", () => {
  const picture = [
    ...pixels(20, 200, 30, 40, 255),
    ...pixels(100, 240, 230, 210, 255),
    ...pixels(60, 20, 60, 160, 255),
  ];
  expect(extractPalette(picture, 5).map(hexOf)).toEqual(["#f0e6d2", "#143ca0", "#c81e28"]);
});

test("noise around a colour is one colour", () => {
  const noisy = Array.from({ length: 400 }, (_, index) => [
    120 + (index % 7),
    80 + (index % 5),
    60,
    255,
  ]).flat();
  expect(extractPalette(noisy, 5)).toHaveLength(1);
});

test("what is transparent does not count", () => {
  expect(extractPalette(pixels(10, 255, 0, 0, 0), 5)).toEqual([]);
  expect(extractPalette([...pixels(50, 255, 0, 0, 0), ...pixels(2, 0, 128, 0, 255)], 5)).toEqual([
    [0, 128, 0],
  ]);
});

test("contrast is that of the accessibility guidelines", () => {
  expect(contrastOf("#000000", "#ffffff")).toBe(21);
  expect(contrastOf("#ffffff", "#ffffff")).toBe(1);
  expect(contrastOf("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
});
