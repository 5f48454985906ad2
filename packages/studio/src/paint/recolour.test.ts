import { rgbToHex } from "@atelier/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inksOf, recoloured } from "./recolour.js";
import type { Swatch } from "./survey.js";

function swatches(...colours: readonly (readonly [string, number])[]): Swatch[] {
  return colours.map(([colour, area], n) => ({
    colour,
    area,
    fixed: false,
    contacts: new Map(colours.flatMap((_, other) => (other === n ? [] : [[other, 0.1] as const]))),
  }));
}

const FOX = swatches(
  ["#cfe6f2", 0.5],
  ["#8fbad0", 0.2],
  ["#e8712a", 0.18],
  ["#fff6e9", 0.07],
  ["#3a2723", 0.05],
);

describe("asked colours on a picture", () => {
  it("go where they are likest: a fox stays the warm one", () => {
    const inks = recoloured(FOX, ["#e4572e", "#176058", "#ffc971"], null);
    expect(inks[2]!.hex).toBe("#e4572e");
    expect(inks[4]!.of).toBe("#176058");
  });

  it("are all there, whatever they are, in themselves or stated mixtures", () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const colour = fc.tuple(channel, channel, channel).map((rgb) => rgbToHex(rgb));
    fc.assert(
      fc.property(fc.uniqueArray(colour, { minLength: 1, maxLength: 5 }), (palette) => {
        const inks = recoloured(FOX, palette, null);
        const allowed = new Set(inksOf(palette).map(({ hex }) => hex));
        for (const ink of inks) expect(allowed).toContain(ink!.hex);
        for (const asked of palette) expect(inks.map((ink) => ink!.hex)).toContain(asked);
      }),
      { numRuns: 60 },
    );
  });

  it("leave fixed colours alone", () => {
    const fixed = FOX.map((swatch, n) => (n === 0 ? { ...swatch, fixed: true } : swatch));
    expect(recoloured(fixed, ["#e4572e"], null)[0]).toBeNull();
  });

  it("take about the shares that their weights ask for", () => {
    const share = (weights: readonly number[]) =>
      recoloured(FOX, ["#e4572e", "#176058"], weights).reduce(
        (sum, ink, n) => sum + (ink!.of === "#e4572e" ? FOX[n]!.area : 0),
        0,
      );
    expect(share([4, 1])).toBeGreaterThan(share([1, 4]) + 0.3);
  });
});
