import { oklchOf } from "../../oklch.js";
import type { Box, Scene } from "../../scene.js";

/** A thing covers about so much of its box where that was not measured. */
const COVER = 0.62;

/** Where a thing appears, and how much of that box it covers. */
export interface CoveredBox extends Box {
  readonly cover?: number;
}

const LINES = 256;

/** A colour and the area of open ground that it should have, against the others. */
export interface Wanted {
  readonly hex: string;
  readonly area: number;
  /** What it is ordered by among others; absent: by its area. */
  readonly rank?: number;
}

/**
 * A ground of several colours: level stripes from the lightest above to the darkest below, as high as gives each its
 * part of what things leave open.
 */
export function stripedGround(wanted: readonly Wanted[], boxes: readonly CoveredBox[]): Scene["background"] {
  const ordered = [...wanted].sort((a, b) => oklchOf(b.hex).l - oklchOf(a.hex).l);
  const first = ordered[0]!.hex;
  const last = ordered.at(-1)!.hex;
  if (ordered.length === 1) return { top: first, bottom: first };
  const open = openByLine(boxes);
  const total = open.reduce((sum, share) => sum + share, 0);
  const sum = ordered.reduce((all, { area }) => all + area, 0);
  let line = 0;
  let passed = 0;
  let due = 0;
  const stripes = ordered.map(({ hex, area }, n) => {
    due += (area / sum) * total;
    if (n === ordered.length - 1) return { colour: hex, to: 1 };
    while (line < LINES && passed + open[line]! <= due) passed += open[line++]!;
    const within = line < LINES ? (due - passed) / Math.max(open[line]!, 1e-6) : 0;
    return { colour: hex, to: Math.round(Math.min(1, (line + within) / LINES) * 10_000) / 10_000 };
  });
  return { top: first, bottom: last, stripes };
}

/** How much of each line across the frame no thing covers. */
function openByLine(boxes: readonly CoveredBox[]): number[] {
  return Array.from({ length: LINES }, (_, n) => {
    const y = (n + 0.5) / LINES;
    const covered = boxes
      .filter((box) => y > box.y && y < box.y + box.h)
      .reduce((sum, { w, cover = COVER }) => sum + w * cover, 0);
    return Math.max(0.05, 1 - covered);
  });
}
