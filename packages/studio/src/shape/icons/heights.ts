import { largestAround, meanAround } from "./filters.js";
import { type Field, type Lattice, sample } from "./lattice.js";
import type { Inflation } from "./poisson.js";

/** Height of a layer's rounded edge: scale × √u, with u levelling off at 2·length². */
export interface LipShape {
  readonly scale: number;
  readonly length: number;
}

/** Every layer lies at least this far over those below it, view-box units. */
const CLEARANCE = 0.05;

/**
 * The height over the body that a layer rides on: the highest of what lies near below it, smoothed over its own
 * size, so that it neither drapes over what it covers nor floats.
 * @param height of all lower layers over the body
 * @param own signed distance to the layer's outline
 */
export function levelled(height: Field, lattice: Lattice, own: Field, area: number): Field {
  const thickness = own.reduce((most, distance) => Math.max(most, distance), 0);
  const widest = Math.min(7, (0.22 * Math.sqrt(area)) / lattice.step);
  const reach = Math.max(1, Math.round(Math.min(widest, (2.4 * thickness) / lattice.step)));
  const under = height.map((value, at) => (own[at] > -0.6 ? value + CLEARANCE : 0));
  const highest = largestAround(under, lattice, reach);
  const smoothing = (reach - 1) >> 1;
  return meanAround(meanAround(highest, lattice, smoothing), lattice, smoothing);
}

/** Heights over the body after one more layer, given its pieces' lips and which node belongs to which piece. */
export function raised(
  height: Field,
  lattice: Lattice,
  ride: Field,
  lips: readonly (Inflation | null)[],
  pieceAt: (node: number) => number,
  shape: LipShape,
): Field {
  return height.map((before, at) => {
    const piece = pieceAt(at);
    if (piece < 0) return before;
    const lip = lips[piece];
    const column = at % lattice.columns;
    const x = lattice.x + column * lattice.step;
    const y = lattice.y + ((at - column) / lattice.columns) * lattice.step;
    const u = lip ? sample(lip.u, lip.lattice, x, y) : 0;
    return ride[at] + shape.scale * Math.sqrt(Math.max(0, u));
  });
}
