import type { Rgb } from "./extract-palette.js";

/** The most colours a palette may hold. */
export const PALETTE_LIMIT = 10;

/** `#rrggbb` of what a person typed, with or without `#`, in the short form or the long; null when neither. */
export function parseHex(text: string): string | null {
  const digits = text.trim().replace(/^#/, "").toLowerCase();
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`;
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join("")}`;
  return null;
}

/** Every `#rrggbb` in a pasted text, in order: lists, CSS and addresses of palette sites all work. */
export function hexesIn(text: string): string[] {
  const found = text.match(/(?<![0-9a-z])#?[0-9a-f]{6}(?![0-9a-z])/gi) ?? [];
  return found.map((match) => `#${match.replace("#", "").toLowerCase()}`);
}

/** Channels 0 to 255 of a `#rrggbb`. */
export function rgbOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `#rrggbb` of channels 0 to 255. */
export function hexOf([red, green, blue]: Rgb): string {
  return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, "0")}`;
}

/** Contrast of two colours, from 1 (none) to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminanceOf(hex: string): number {
  const [red, green, blue] = rgbOf(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
