import type { Size } from "@atelier/contract";
import { TILE } from "./layout.js";

/** A part of a picture that is drawn by itself: its frame, with margins, and the part of it that is kept. */
export interface Window extends Size {
  readonly left: number;
  readonly top: number;
  /** In pixels of the picture. */
  readonly kept: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** More pixels than these are drawn in windows, each of at most as many: a drawing's memory grows with them. */
export const MOST_AT_ONCE = 1_600_000;

/**
 * Pixels beyond its kept part that a window is drawn with: farther than the filters and the lens reach, so that each
 * pixel comes out as it would in a picture drawn at once.
 */
export const MARGIN = 2 * TILE;

/** Windows over a whole picture, in reading order. They begin at tiles of it, so that each has the tiles of the whole. */
export function windowsOf(picture: Size, most: number = MOST_AT_ONCE, margin: number = MARGIN): Window[] {
  let [columns, rows] = [1, 1];
  while (true) {
    const windows = grid(picture, columns, rows, margin);
    const parts = Math.max(picture.width / columns, picture.height / rows);
    if (windows.every(({ width, height }) => width * height <= most) || parts <= TILE) return windows;
    if (picture.width / columns >= picture.height / rows) columns++;
    else rows++;
  }
}

function grid({ width, height }: Size, columns: number, rows: number, margin: number): Window[] {
  const across = cuts(width, columns);
  const down = cuts(height, rows);
  return down.slice(1).flatMap((bottom, row) =>
    across.slice(1).map((right, column) => {
      const kept = { left: across[column]!, top: down[row]!, right, bottom };
      const left = Math.max(0, kept.left - margin);
      const top = Math.max(0, kept.top - margin);
      return {
        left,
        top,
        width: Math.min(width, right + margin) - left,
        height: Math.min(height, bottom + margin) - top,
        kept,
      };
    }),
  );
}

/** Where a side is cut into about equal parts, at whole tiles. */
function cuts(side: number, parts: number): number[] {
  const places = Array.from({ length: parts }, (_, n) => Math.round((side * n) / parts / TILE) * TILE);
  return [...new Set(places), side];
}
