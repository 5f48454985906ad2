import type { View } from "../camera.js";
import type { Thing } from "../scene.js";

/** How much longer the triangles of a blended solid are than where it fills the picture. */
export type Coarseness = 1 | 1.5 | 2;

/** Pixels along a thing's longest side from which it is built finer: its triangles stay some five pixels long. */
const FINE = 620;
const MEDIUM = 420;

/**
 * How finely a thing must be built to look the same in a picture of so many pixels: what is small there has no use for
 * triangles that no pixel could tell apart, and building them is most of what a first drawing takes before its light.
 */
export function coarsenessOf(
  { position, size }: Pick<Thing, "position" | "size">,
  view: View,
  height: number,
): Coarseness {
  const ahead = [0, 1, 2].reduce(
    (sum, axis) => sum + (position[axis]! - view.eye[axis]!) * view.forward[axis]!,
    0,
  );
  // Its nearest side counts.
  const distance = view.parallel ?? ahead - size / 2;
  const pixels = distance <= 0 ? Infinity : (size / (2 * view.halfHeight * distance)) * height;
  return pixels > FINE ? 1 : pixels > MEDIUM ? 1.5 : 2;
}
