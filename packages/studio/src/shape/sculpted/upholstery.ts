import type { Mesh } from "../../geometry.js";
import { type Frame, HOME, type Vector } from "../mesh/index.js";
import { blended, block, ellipsoid, put } from "../solid/index.js";

/**
 * A stuffed cushion centred on the origin of a frame: a rounded box whose broad faces swell in the middle.
 * @param puff how far the middle stands out, in the unit of its size
 */
export function cushion(size: Vector, puff: number, coarseness: number, within: Frame = HOME): Mesh {
  const thin = Math.min(...size);
  const broad = size.map((side) => (side === thin ? thin / 2 + puff : side * 0.62)) as [
    number,
    number,
    number,
  ];
  const gestures = [
    put(block(size, thin * 0.42, { in: within })),
    put(ellipsoid(broad, { in: within }), thin * 0.4),
  ];
  return blended("cushion", gestures, { cell: (Math.max(...size) / 31) * coarseness })[0]!.mesh;
}
