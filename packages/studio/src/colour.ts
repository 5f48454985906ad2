import { converter } from "culori";
import { pow } from "./math/exact.js";

const toLinear = converter("lrgb");
const toOklab = converter("oklab");
const toRgb = converter("rgb");

export type Triple = readonly [number, number, number];

/** Rounds away the last bits, which the engine's own power functions may give differently elsewhere. */
function steady(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}

/** Linear sRGB, 0 to 1, of `#rrggbb`. */
export function linearOf(hex: string): Triple {
  const { r, g, b } = toLinear(hex)!;
  return [steady(r), steady(g), steady(b)];
}

/** OKLab (Ottosson 2020) of `#rrggbb`. */
export function oklabOf(hex: string): Triple {
  const { l, a, b } = toOklab(hex)!;
  return [steady(l), steady(a), steady(b)];
}

/** Display sRGB 0 to 255, not rounded, and linear sRGB, of an OKLab colour inside the gamut. */
export function screenOf(lab: Triple): { display: Triple; linear: Triple } {
  const colour = { mode: "oklab", l: lab[0], a: lab[1], b: lab[2] } as const;
  const rgb = toRgb(colour);
  const linear = toLinear(colour);
  return {
    display: [steady(rgb.r * 255), steady(rgb.g * 255), steady(rgb.b * 255)],
    linear: [steady(linear.r), steady(linear.g), steady(linear.b)],
  };
}

/** OKLab of linear sRGB. */
export function labOfLinear([r, g, b]: Triple): Triple {
  const lab = toOklab({ mode: "lrgb", r, g, b });
  return [steady(lab.l), steady(lab.a), steady(lab.b)];
}

/** Linear sRGB of OKLab, held inside the gamut channel by channel. */
export function linearOfLab([l, a, b]: Triple): Triple {
  const linear = toLinear({ mode: "oklab", l, a, b });
  const held = (channel: number) => Math.min(1, Math.max(0, steady(channel)));
  return [held(linear.r), held(linear.g), held(linear.b)];
}

/** The sRGB transfer function (IEC 61966-2-1), linear 0…1 to encoded 0…1. */
export function encodeSrgb(linear: number): number {
  return linear <= 0.0031308 ? 12.92 * linear : 1.055 * pow(linear, 1 / 2.4) - 0.055;
}
