import { type Rgb, rgbToHex } from "@atelier/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contrastOf } from "../layout/contrast.js";
import { type Ink, inkOver } from "./ink.js";

const INKS = ["#fbf7ee", "#1d1d24"];
const [PALE, DARK] = [
  [240, 240, 240],
  [12, 12, 14],
] as const satisfies readonly Rgb[];

/** `count` samples of one colour. */
function all(colour: Rgb, count = 100): Rgb[] {
  return Array.from({ length: count }, () => colour);
}

/** Contrast of an ink with one colour of the picture, after what is laid beneath it. */
function contrastOver({ fill, backing }: Ink, colour: Rgb): number {
  if (!backing) return contrastOf(fill, rgbToHex(colour));
  const laid = [1, 3, 5].map((at) => Number.parseInt(backing.colour.slice(at, at + 2), 16));
  const [r, g, b] = colour.map((value, n) => Math.round(value + (laid[n]! - value) * backing.share));
  return contrastOf(fill, rgbToHex([r!, g!, b!]));
}

test("an even ground needs nothing but the better of two inks", () => {
  expect(inkOver(all(PALE), INKS)).toEqual({ fill: "#1d1d24", backing: null });
  expect(inkOver(all(DARK), INKS)).toEqual({ fill: "#fbf7ee", backing: null });
});

test("a dark thing before a pale ground gets something beneath the words", () => {
  const ink = inkOver([...all(PALE, 60), ...all(DARK, 40)], INKS);
  expect(ink.backing).not.toBeNull();
  for (const colour of [PALE, DARK]) expect(contrastOver(ink, colour)).toBeGreaterThanOrEqual(3);
});

test("a hair across the words needs nothing", () => {
  expect(inkOver([...all(PALE, 99), ...all(DARK, 1)], INKS).backing).toBeNull();
});

test("words can be read on whatever lies beneath them", () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const colour = fc.tuple(channel, channel, channel);
  fc.assert(
    fc.property(fc.array(colour, { minLength: 1, maxLength: 12 }), (under) => {
      const ink = inkOver(under, INKS);
      for (const one of under) expect(contrastOver(ink, one)).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 60 },
  );
});
