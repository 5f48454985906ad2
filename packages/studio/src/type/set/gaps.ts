import type { Outline } from "../../paint/drawing.js";
import { flattened } from "../shape/flatten.js";
import type { SetGlyph } from "../shape/line.js";

/** Horizontal bands in which a glyph's sides are known, from 1.1 em above the baseline to 0.4 em below. */
const BANDS = 48;
const TOP = -1.1;
const BAND = 1.5 / BANDS;
/** The least space between the ink of neighbours, em. */
const LEAST_GAP = 0.018;

interface Sides {
  readonly left: Float64Array;
  readonly right: Float64Array;
}

const sides = new WeakMap<Outline, Sides>();

/** How much must be added after each glyph so that no two of them touch, em; 0 where none do. */
export function missingGap(glyphs: readonly SetGlyph[]): number {
  let least = LEAST_GAP;
  let before: SetGlyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.outline.length === 0) {
      before = null;
      continue;
    }
    // Marks sit on their letters by design.
    if (before && glyph.advance > 0) least = Math.min(least, gapBetween(before, glyph));
    if (glyph.advance > 0) before = glyph;
  }
  return LEAST_GAP - least;
}

function gapBetween(a: SetGlyph, b: SetGlyph): number {
  const [{ right }, { left }] = [sidesOf(a.outline), sidesOf(b.outline)];
  const shift = b.x - a.x;
  let least = Infinity;
  for (let band = 0; band < BANDS; band++) {
    // Neighbouring bands too, so that ink does not touch corner to corner.
    for (let other = Math.max(0, band - 1); other <= Math.min(BANDS - 1, band + 1); other++) {
      least = Math.min(least, left[other]! + shift - right[band]!);
    }
  }
  return least;
}

function sidesOf(outline: Outline): Sides {
  const before = sides.get(outline);
  if (before) return before;
  const found: Sides = {
    left: new Float64Array(BANDS).fill(Infinity),
    right: new Float64Array(BANDS).fill(-Infinity),
  };
  for (const contour of outline) {
    const points = flattened(contour, 0.004);
    for (let i = 0; i < points.length; i++) {
      const [p, q] = [points[i]!, points[(i + 1) % points.length]!];
      widen(found, p, q);
    }
  }
  sides.set(outline, found);
  return found;
}

function widen({ left, right }: Sides, p: readonly [number, number], q: readonly [number, number]): void {
  const bandOf = (y: number) => Math.min(BANDS - 1, Math.max(0, Math.floor((y - TOP) / BAND)));
  const [upper, lower] = p[1] < q[1] ? [p, q] : [q, p];
  for (let band = bandOf(upper[1]); band <= bandOf(lower[1]); band++) {
    const [from, to] = [TOP + band * BAND, TOP + (band + 1) * BAND];
    for (const y of [Math.max(from, upper[1]), Math.min(to, lower[1])]) {
      const rise = lower[1] - upper[1];
      const t = rise > 0 ? Math.min(1, Math.max(0, (y - upper[1]) / rise)) : 0;
      for (const x of rise > 0 ? [upper[0] + t * (lower[0] - upper[0])] : [p[0], q[0]]) {
        left[band] = Math.min(left[band]!, x);
        right[band] = Math.max(right[band]!, x);
      }
    }
  }
}
