import { cos, radians, sin } from "../../math/exact.js";
import type { Vector } from "../mesh/index.js";

/** The seam of a tennis ball or a baseball, a closed curve on the unit sphere, by the share of its way. */
export function ballSeam(share: number): Vector {
  const t = radians(360 * share);
  return [
    0.75 * cos(t) + 0.25 * cos(3 * t),
    0.75 * sin(t) - 0.25 * sin(3 * t),
    2 * Math.sqrt(0.75 * 0.25) * sin(2 * t),
  ];
}
