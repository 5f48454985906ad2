import type { Mesh } from "../../geometry.js";
import { radians, sin } from "../../math/exact.js";
import { leaf } from "../mesh/index.js";

/**
 * A stuffed cushion about the origin, facing +z.
 * @param pinch how far its sides draw in between the corners, as a share of the half side
 */
export function cushion(width: number, height: number, thickness: number, pinch = 0.07): Mesh {
  // Sines crowd the grid towards the seam, where it curves most.
  const spread = (t: number) => (t === 0 ? -1 : t === 1 ? 1 : sin(radians(180 * t - 90)));
  return leaf(
    (u, v) => {
      const [s, t] = [spread(u), spread(v)];
      return [(width / 2) * s * (1 - pinch * (1 - t * t)), (height / 2) * t * (1 - pinch * (1 - s * s)), 0];
    },
    (u, v) => {
      const [s, t] = [spread(u), spread(v)];
      return thickness * Math.sqrt(Math.max(0, (1 - s * s * s * s) * (1 - t * t * t * t)));
    },
    32,
    32,
  );
}
