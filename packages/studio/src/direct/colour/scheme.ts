import { hexToRgb } from "@atelier/contract";
import { type Brief, isFlat } from "../../brief.js";
import type { Report } from "../../request.js";
import type { Wishes } from "../wishes.js";

/**
 * What is wished for, with the colours that the prompt gives the whole picture ("a red and cream palette") as its palette, or
 * a set of colours that it names ("three vases in autumn colours"): that only where nothing else asks for colours.
 * A landscape has its own. Colours asked of things are part of it.
 */
export function inScheme(brief: Brief, wishes: Wishes): Wishes {
  if (wishes.palette.length > 0) return wishes;
  const { tones, scheme, colours, setting, style } = brief;
  const painted = !setting.place || isFlat(style);
  const named = tones && painted ? [...new Set([...tones.colours, ...colours])] : [];
  const set = colours.length === 0 && !setting.place ? scheme : [];
  const palette = named.length > 0 ? named : set;
  return palette.length > 0 ? { ...wishes, palette: palette.map(hexToRgb) } : wishes;
}

/** A picture whose colours are its own, with the colours asked of it as a whole told as missing. */
export function untoned<T extends { readonly report: Report }>(drawn: T, { tones }: Brief): T {
  if (!tones) return drawn;
  const { report } = drawn;
  return { ...drawn, report: { ...report, notDepicted: [...report.notDepicted, tones.words] } };
}
