import { cos, radians, sin } from "../../math/exact.js";
import type { Group, Outline, Paint } from "../../paint/drawing.js";
import { extentOf, mapOutline } from "../../paint/outline.js";
import type { Style } from "../fonts/face.js";
import { setLine } from "./line.js";

/** Where a line bends: about a centre, its letters' middle at a radius, within an angle in degrees. */
export interface ArcWish {
  readonly cx: number;
  readonly cy: number;
  readonly middle: number;
  /** The largest size, pixels per em. */
  readonly most: number;
  readonly span: number;
  /** Above, letters stand on the circle; below, they hang in it, so that both are read from the left. */
  readonly side: "above" | "below";
}

/** A line set along a circle. */
export interface Arc {
  readonly text: string;
  readonly letters: readonly Outline[];
  /** Pixels per em. */
  readonly size: number;
  /** Degrees that it takes. */
  readonly span: number;
}

/** Heads of letters spread above and draw together below. */
const TRACKING = { above: 0.035, below: 0.085 } as const;
/** Half the height of a capital, em. */
const HALF_CAPITAL = 0.35;

/** Sets a line along a circle as large as its angle and `most` allow, each letter upright on it. */
export function setOnArc(text: string, style: Style, { cx, cy, middle, most, span, side }: ArcWish): Arc {
  const line = setLine(text, style, style.family.tracking + TRACKING[side]);
  const sign = side === "above" ? 1 : -1;
  // The baseline lies half a capital nearer to the centre above, and farther from it below.
  const radiusFor = (size: number) => middle - sign * HALF_CAPITAL * size;
  const allowed = radians(span);
  // width · size / (middle ∓ half · size) = allowed
  const fits = (allowed * middle) / (line.width + allowed * sign * HALF_CAPITAL);
  const size = Math.min(most, fits);
  const radius = radiusFor(size);
  const taken = (line.width * size) / radius;
  const letters = line.glyphs
    .filter(({ outline }) => outline.length > 0)
    .map(({ outline, x, y }) => {
      const { left, right } = extentOf([outline]);
      const half = (left + right) / 2;
      const along = ((x + line.origin + half) * size) / radius - taken / 2;
      const [s, c] = [sin(sign * along), cos(sign * along)];
      const [px, py] = [cx + radius * sin(along), cy - sign * radius * cos(along)];
      // About the middle of the letter's foot.
      const standing = mapOutline([1, 0, 0, 1, -half, y], outline);
      return mapOutline([size * c, size * s, -size * s, size * c, px, py], standing);
    });
  return { text, letters, size, span: (taken * 180) / Math.PI };
}

/** The line as a group of the drawing; the words are kept. */
export function arcGroup(id: string, { text, letters, size }: Arc, fill: Paint): Group {
  return { kind: "group", id, text, size, children: [{ kind: "shape", outline: letters.flat(), fill }] };
}
