import type { Rgb } from "@atelier/contract";

export const COLOUR_NAMES = [
  ...(["red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "brown"] as const),
  ...(["black", "grey", "white"] as const),
] as const;

export type ColourName = (typeof COLOUR_NAMES)[number];

/** Where the hues of OKLCH end, in degrees; above the last it is red again. */
const HUES: readonly (readonly [number, ColourName])[] = [
  [14, "pink"],
  [45, "red"],
  [78, "orange"],
  [118, "yellow"],
  [168, "green"],
  [222, "teal"],
  [285, "blue"],
  [325, "purple"],
  [360, "pink"],
];

/** Chroma below which a colour counts as none. */
const LEAST_CHROMA = 0.035;

/** What most people would call a colour, of twelve words, by its place in OKLCH (Björn Ottosson, 2020). */
export function colourName([r, g, b]: Rgb): ColourName {
  const { lightness, chroma, hue } = oklch(linear(r), linear(g), linear(b));
  if (lightness < 0.2) return "black";
  if (chroma < LEAST_CHROMA) return lightness > 0.92 ? "white" : "grey";
  const name = HUES.find(([end]) => hue < end)?.[1] ?? "pink";
  const dull = lightness < 0.6 && chroma < 0.14;
  return dull && (name === "orange" || name === "yellow" || (name === "red" && hue > 35)) ? "brown" : name;
}

/**
 * The colours that take up a good part of some pixels, largest first.
 * @param pixels RGB, three bytes each
 */
export function mainColours(pixels: Uint8Array): ColourName[] {
  const counts = new Map<ColourName, number>();
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const name = colourName([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const enough = (pixels.length / 3) * LEAST_SHARE;
  return [...counts]
    .filter(([, count]) => count >= enough)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name]) => name);
}

/** Share of a picture from which one looks for it by that colour. */
const LEAST_SHARE = 0.05;

/** An sRGB channel, 0 to 255, as light. */
function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function oklch(r: number, g: number, b: number) {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const along = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(along, a) * 180) / Math.PI;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, along),
    hue: hue < 0 ? hue + 360 : hue,
  };
}
