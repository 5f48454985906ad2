import { z } from "zod";

/** An sRGB colour as three 8-bit channels. */
export type Rgb = readonly [number, number, number];

const channel = z.number().int().min(0).max(255);

/** `[r, g, b]` with whole channels 0 to 255. */
export const rgbSchema = z.tuple([channel, channel, channel]);

/** `#RRGGBB` in any case; the form colours have in scenes and on the command line. */
export const hexSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, "must be a colour like #RRGGBB");

/** `#RRGGBB`, lower case, of an 8-bit colour. */
export function rgbToHex(rgb: Rgb): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The 8-bit colour of a `#RRGGBB` string, which must have passed `hexSchema`. */
export function hexToRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
