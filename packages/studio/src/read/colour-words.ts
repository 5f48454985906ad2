import { rgbToHex } from "@atelier/contract";
import { colorsNamed } from "culori";
import { hexOfOklch, mixed, oklchOf } from "../oklch.js";
import type { Shade } from "./sense.js";
import { COLOURS, ISH } from "./words/colours.js";

/** Every colour word with its `#rrggbb`: the CSS names, then the common ones over them. */
export function colourTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [name, value] of Object.entries(colorsNamed)) {
    const hex = rgbToHex([(value >> 16) & 255, (value >> 8) & 255, value & 255]);
    table.set(name, hex);
  }
  for (const [word, hex] of Object.entries(COLOURS)) table.set(word, hex);
  for (const [word, hue] of Object.entries(ISH)) table.set(word, COLOURS[hue]!);
  return table;
}

/** A colour changed by a shade word ("dark", "pale"). */
export function shaded(hex: string, { towards, by, chroma }: Shade): string {
  const { l, c, h } = oklchOf(hex);
  return hexOfOklch({ l: l + (towards - l) * by, c: c * chroma, h });
}

/** The colour of two joined words: "blue-green" is halfway; in "reddish brown" the second leads. */
export function joined(first: string, second: string, firstWord: string): string {
  const share = Object.hasOwn(ISH, firstWord) ? 0.3 : 0.5;
  return mixed(second, first, share);
}
