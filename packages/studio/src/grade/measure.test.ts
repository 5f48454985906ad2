import fc from "fast-check";
import { expect, test } from "vitest";
import { CLASS_LIT, CLASS_OPEN } from "../render/layout.js";
import { measureColour, type Raster, strayShare } from "./measure.js";

/** A picture of level bands, each a colour and a number of rows of 40 pixels. */
function bands(...rows: readonly (readonly [hex: string, rows: number])[]): Raster {
  const lines = rows.flatMap(([hex, count]) => Array.from({ length: count * 40 }, () => hex));
  const channels = lines.flatMap((hex) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).concat(255),
  );
  return { width: 40, height: lines.length / 40, rgba: Uint8Array.from(channels) };
}

test("asked colours that are there are found, with the area they take", () => {
  const picture = bands(["#e63946", 10], ["#f1faee", 30]);
  const { palette } = measureColour(picture, { background: null, palette: ["#e63946", "#f1faee"] });
  expect(palette).toEqual([
    { asked: "#e63946", nearest: "#e63946", delta_e: 0, share: 0.25 },
    { asked: "#f1faee", nearest: "#f1faee", delta_e: 0, share: 0.75 },
  ]);
});

test("the pale lights of two things are not averaged", () => {
  const near = (hex: string, step: number) => {
    const value = Number.parseInt(hex.slice(1), 16) + step * 0x010101;
    return `#${value.toString(16).padStart(6, "0")}`;
  };
  // Dithered, so that no single value fills much of the picture.
  const shades = (hex: string) => Array.from({ length: 5 }, (_, n) => [near(hex, -n), 4] as const);
  const picture = bands(...shades("#f3fcf0"), ...shades("#dafefe"), ["#0a122a", 2000]);
  const { palette } = measureColour(picture, { background: null, palette: ["#f1faee"] });
  expect(palette[0]!.delta_e).toBeLessThan(2);
});

test("a colour that is missing is far from whatever is nearest", () => {
  const { palette } = measureColour(bands(["#ffffff", 20]), { background: null, palette: ["#0044ff"] });
  expect(palette[0]!.delta_e).toBeGreaterThan(20);
});

test("shades and tints of a colour count for its area, other hues for none", () => {
  const picture = bands(["#d62b2b", 10], ["#8c1c1c", 10], ["#2463d6", 20]);
  const { palette } = measureColour(picture, { background: null, palette: ["#d62b2b", "#2463d6"] });
  expect(palette.map(({ share }) => share)).toEqual([0.5, 0.5]);
});

test("greys are shades of no hue", () => {
  const picture = bands(["#43d59b", 10], ["#4a4a4e", 10], ["#f2f2f0", 10], ["#d890c9", 10]);
  const { palette } = measureColour(picture, { background: null, palette: ["#43d59b", "#d890c9"] });
  expect(palette.map(({ share }) => share)).toEqual([0.5, 0.5]);
});

test("an even area is found for what it is, however near its neighbours", () => {
  const picture = bands(["#1f2f5c", 10], ["#202b52", 30]);
  const { palette } = measureColour(picture, { background: null, palette: ["#1f2f5c"] });
  expect(palette[0]).toMatchObject({ nearest: "#1f2f5c", delta_e: 0 });
});

test("what is only just there is not there firmly", () => {
  // 0.3 % of the picture.
  const picture = bands(["#198b70", 3], ["#0b132b", 997]);
  const found = (firmly: number) =>
    measureColour(picture, { background: null, palette: ["#198b70"] }, undefined, firmly).palette[0]!.delta_e;
  expect(found(1)).toBe(0);
  expect(found(1.4)).toBeGreaterThan(20);
});

test("one pixel of open ground that is off shows in the background's error", () => {
  const picture = bands(["#2a9d8f", 20]);
  const classes = new Uint8Array(40 * 20).fill(CLASS_OPEN);
  const asked = { background: "#2a9d8f", palette: [] };
  expect(measureColour(picture, asked, classes).background_delta_e).toBe(0);
  picture.rgba[400] = 60;
  expect(measureColour(picture, asked, classes).background_delta_e).toBeGreaterThan(0.5);
});

test("a thing of the ground's own colour is measured apart from the ground", () => {
  const picture = bands(["#ffffff", 20], ["#f4f4f4", 20]);
  const classes = new Uint8Array(40 * 40).fill(CLASS_OPEN).fill(CLASS_LIT, 40 * 20);
  const { palette } = measureColour(picture, { background: "#ffffff", palette: ["#f4f4f4"] }, classes);
  expect(palette[0]).toMatchObject({ nearest: "#f4f4f4", delta_e: 0, share: 1 });
});

test("hues that nobody asked for are told by their share", () => {
  const picture = bands(["#d62b2b", 30], ["#2463d6", 10]);
  expect(strayShare(picture, { background: null, palette: ["#d62b2b"] })).toBeCloseTo(0.25);
  expect(strayShare(picture, { background: null, palette: ["#d62b2b", "#2463d6"] })).toBe(0);
});

test("any flat picture of one colour is exactly that colour", () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(hex, (colour) => {
      const { palette, background_delta_e } = measureColour(bands([colour, 4]), {
        background: colour,
        palette: [colour],
      });
      expect(background_delta_e).toBe(0);
      expect(palette[0]!.delta_e).toBeLessThan(0.3);
    }),
    { numRuns: 40 },
  );
});
