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
