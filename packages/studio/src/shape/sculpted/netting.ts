import type { Mesh } from "../../geometry.js";
import { boxAt, merged } from "../mesh/index.js";

/** A net as a grid of cords in the plane of x and y: half its width, from a height to another, its place. */
export function netting(half: number, low: number, high: number, z: number, step: number, r: number): Mesh {
  return merged(
    ...Array.from({ length: Math.round((2 * half) / step) + 1 }, (_, i) =>
      boxAt([-half + step * i, (low + high) / 2, z], [r, high - low, r], r * 0.4, {}, 1),
    ),
    ...Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) =>
      boxAt([0, low + step * i, z], [2 * half, r, r], r * 0.4, {}, 1),
    ),
  );
}
