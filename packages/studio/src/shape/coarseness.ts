import type { View } from "../camera.js";
import type { Thing } from "../scene.js";

/** How much longer the triangles of a blended solid are than where it fills the picture. */
export type Coarseness = 1 | 1.5 | 2;

/**
 * Pixels along a thing's longest side from which it is built finer. Thin walls, such as a spout's, tear where triangles are
 * as long as they are thick, so that only what is small is built coarsely.
 */
const FINE = 330;
const MEDIUM = 150;

/**
 * How finely a thing must be built to look the same in a picture of so many pixels: what is small there has no use for
 * triangles that no pixel could tell apart, and building them is most of what a first drawing takes before its light.
 */
export function coarsenessOf(
  thing: Pick<Thing, "position" | "size">,
  view: View,
  height: number,
): Coarseness {
  const pixels = shareOfHeight(thing, view) * height;
  return pixels > FINE ? 1 : pixels > MEDIUM ? 1.5 : 2;
}

/** How long a thing's longest side shows, of the frame's height. */
export function shareOfHeight({ position, size }: Pick<Thing, "position" | "size">, view: View): number {
  const ahead = [0, 1, 2].reduce(
    (sum, axis) => sum + (position[axis]! - view.eye[axis]!) * view.forward[axis]!,
    0,
  );
  // Its nearest side counts.
  const distance = view.parallel ?? ahead - size / 2;
  return distance <= 0 ? Infinity : size / (2 * view.halfHeight * distance);
}
