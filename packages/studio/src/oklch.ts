import { rgbToHex } from "@atelier/contract";
import { clampChroma, converter } from "culori";

const toOklch = converter("oklch");
const toOklab = converter("oklab");
const toRgb = converter("rgb");

/** OKLCH (Ottosson 2020): lightness 0 to 1, chroma 0 to about 0.37, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** OKLCH of `#rrggbb`, to five decimals, so that engines agree. Greys have hue 0. */
export function oklchOf(hex: string): Oklch {
  const { l, c, h } = toOklch(hex)!;
  const chroma = round(c);
  return { l: round(l), c: chroma, h: chroma < 0.002 ? 0 : round(h ?? 0) };
}

/** The `#rrggbb` of an OKLCH colour; chroma is lowered until it fits sRGB, so hue and lightness stay. */
export function hexOfOklch({ l, c, h }: Oklch): string {
  const inside = clampChroma({ mode: "oklch", l: clamp(l), c: Math.max(0, c), h }, "oklch");
  return hexOfRgb(toRgb(inside)!);
}

/** The colour `share` of the way from one to another, straight through OKLab. */
export function mixed(from: string, to: string, share: number): string {
  const a = toOklab(from)!;
  const b = toOklab(to)!;
  const at = (x: number, y: number) => x + (y - x) * share;
  return hexOfRgb(toRgb({ mode: "oklab", l: at(a.l, b.l), a: at(a.a, b.a), b: at(a.b, b.b) })!);
}

/** Distance in OKLab, 0 to about 1: below 0.02 alike, above 0.1 plainly different. */
export function differenceOf(first: string, second: string): number {
  const a = toOklab(first)!;
  const b = toOklab(second)!;
  return round(Math.sqrt((a.l - b.l) ** 2 + (a.a - b.a) ** 2 + (a.b - b.b) ** 2));
}

function hexOfRgb({ r, g, b }: { r: number; g: number; b: number }): string {
  // Rounded before the last step, where engines could differ in the last bit.
  const [x, y, z] = [r, g, b].map((value) => Math.round(round(clamp(value)) * 255)) as [
    number,
    number,
    number,
  ];
  return rgbToHex([x, y, z]);
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
