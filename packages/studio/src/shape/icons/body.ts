import { REACH } from "./distance.js";
import { largestAround, meanAround } from "./filters.js";
import { everySecond, type Field, type Lattice, latticeOverViewBox, resample } from "./lattice.js";
import { freedomOf, type Inflation, inflate } from "./poisson.js";
import { joinInto } from "./region.js";

/** How full a body is: half its thickness is scale × √u, with u levelling off at 2·length². */
export interface Fullness {
  readonly scale: number;
  readonly length: number;
}

export const FULLNESS = {
  /** A half sphere over a disc: √2·√((R² − r²) / 2). */
  ball: { scale: 1.38, length: 40 },
  puffy: { scale: 0.9, length: 4 },
  slab: { scale: 0.85, length: 2 },
} as const;

export type FullnessName = keyof typeof FULLNESS;

/** The puffed-up solid under all layers of an icon. */
export interface Body {
  readonly lattice: Lattice;
  /** Signed distance to the silhouette. */
  readonly silhouette: Field;
  readonly inflation: Inflation;
  readonly scale: number;
  readonly length: number;
  /** The y of the flat edge it stands on; null where it has none. */
  readonly floor: number | null;
  /** A coarser lattice for what is smooth. */
  readonly coarse: Lattice;
  /** How much of a layer's thickness the body bears: less where it is thin (on the coarse lattice). */
  readonly bearing: Field;
}

/** Distance between the nodes of the lattice that all layers share, view-box units. */
const STEP = 0.22;
/** A body of this half thickness (view-box units) bears half of a layer's thickness. */
const HALF_BEARING = 1.1;
/** The lower edge of a foot is rounded over this height. */
export const FOOT_ROUNDING = 0.9;
/** A flat foot is at least this wide. */
const LEAST_FOOT = 1;

export const commonLattice: Lattice = latticeOverViewBox(STEP);

/** Inflates the union of all layers, given their signed distances on the common lattice. */
export function bodyOf(owns: readonly Field[], { scale, length }: Fullness): Body {
  const lattice = commonLattice;
  const nothing = new Float32Array(lattice.columns * lattice.rows).fill(-REACH);
  const silhouette = offNodes(owns.reduce((all, own) => joinInto(all, own, lattice), nothing));
  const underside = undersideOf(silhouette, lattice);
  const floor = floorOf(underside, lattice.step);
  const inflation = inflate(silhouette, lattice, length, floor);
  if (floor !== null) roundFoot(inflation, underside, floor);
  const coarse = everySecond(lattice);
  return {
    lattice,
    silhouette,
    inflation,
    scale,
    length,
    floor,
    coarse,
    bearing: bearingOf(inflation, scale, coarse),
  };
}

/** Moves contours off the nodes by no more than can be seen, so that every crossing lies within an edge. */
export function offNodes(field: Field): Field {
  for (let at = 0; at < field.length; at++) if (Math.abs(field[at]) < 0.004) field[at] = -0.004;
  return field;
}

/** For each column of nodes the y of the silhouette's lowest point; −∞ where the column is empty. */
function undersideOf(silhouette: Field, { columns, rows, y, step }: Lattice): Float32Array {
  const lowest = new Float32Array(columns).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < columns; i++) {
    for (let j = rows - 2; j > 0; j--) {
      const here = silhouette[j * columns + i];
      if (here <= 0) continue;
      lowest[i] = y + (j + here / (here - silhouette[(j + 1) * columns + i])) * step;
      break;
    }
  }
  return lowest;
}

/** The y of the flat lower edge that the icon stands on, or null where it has none. */
function floorOf(underside: Float32Array, step: number): number | null {
  const floor = underside.reduce((low, value) => Math.max(low, value));
  const within = (height: number) => underside.filter((value) => value > floor - height).length * step;
  // A round underside is twice as wide at four times the height; a flat one is about as wide at once.
  const wide = within(0.016);
  return wide >= LEAST_FOOT && wide > 0.7 * within(0.064) && wide > 0.5 * within(1) ? floor : null;
}

/** Over a flat foot the body keeps its thickness down to the underside, but for a rounding. */
function roundFoot({ u, lattice }: Inflation, underside: Float32Array, floor: number): void {
  const { columns, rows, y, step } = lattice;
  for (let i = 0; i < columns; i++) {
    const freedom = freedomOf(floor - underside[i]);
    if (freedom === 0) continue;
    for (let j = rows - 1; j >= 0; j--) {
      const above = (underside[i] - y - j * step) / FOOT_ROUNDING;
      if (above >= 1) break;
      const part = above <= 0 ? 0 : above * (2 - above);
      u[j * columns + i] *= 1 - freedom * (1 - part);
    }
  }
}

/** Thin parts bear thin layers, so that stems and spokes do not swell. */
function bearingOf({ u, lattice }: Inflation, scale: number, coarse: Lattice): Field {
  const depth = resample(u, lattice, coarse).map((value) => scale * Math.sqrt(Math.max(0, value)));
  const near = Math.round(1.2 / coarse.step);
  return meanAround(largestAround(depth, coarse, near), coarse, 2).map(
    (deepest) => deepest / (deepest + HALF_BEARING),
  );
}
