import type { Mention } from "../../brief.js";
import { cos, radians, sin } from "../../math/exact.js";
import type { Form, Thing } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";

type Point = readonly [number, number, number];

/** One thing to place: a mention with count 3 becomes three. */
export interface Piece {
  /** Null for what direction added by itself. */
  readonly mention: Mention | null;
  /** Counts from 0 within its mention. */
  readonly nth: number;
  /** In the form that it is drawn in. */
  readonly entry: ShapeEntry;
  /** How that departs from the shape's own; absent: not at all. */
  readonly form?: Form;
  /** A pattern over it, where the prompt says so. */
  readonly pattern?: Thing["pattern"];
  /** Longest side in scene units. */
  readonly size: number;
  /** Degrees about y. */
  readonly turn: number;
  /** Degrees it leans to the viewer's right, before it is turned; absent where it stands upright. */
  readonly tilt?: number;
  /** Degrees it leans back from the viewer after it is turned; absent where it stands upright. */
  readonly lean?: number;
  /** How high over its ground it is, of its own size; absent: as high as it is by nature. */
  readonly lift?: number;
  /** True for what hangs from above the frame by itself; absent: false. */
  readonly hung?: true;
}

/** A piece with its foot somewhere. */
export interface Placed extends Piece {
  readonly position: Point;
  /** True for what is over something and cannot fly, so that something must hold it; absent: false. */
  readonly held?: true;
}

/** An upright box in scene space. */
export interface Extent {
  readonly min: Point;
  readonly max: Point;
}

/**
 * Points of a piece's hull, relative to its foot, in scene units: what its extent and its box are measured on.
 * `rough` takes a few of them.
 */
export function hullOf(piece: Piece, rough = false): Point[] {
  const all = hullPoints(piece.entry);
  const some = rough && all.length > 40 ? all.filter((_, n) => n % 3 === 0) : all;
  const leant = piece.tilt ? leaning(some, piece.tilt) : some;
  // What lies turns about its foot; only what stands on its edge is lifted by leaning.
  const points = piece.tilt && !piece.lean ? onGround(leant) : leant;
  const s = sin(radians(piece.turn)) * piece.size;
  const c = cos(radians(piece.turn)) * piece.size;
  const turned = points.map(([x, y, z]): Point => [x * c + z * s, y * piece.size, z * c - x * s]);
  return piece.lean ? lyingBack(turned, piece.lean) : turned;
}

/** Leant back about x, the lowest point back on the ground. */
function lyingBack(points: readonly Point[], lean: number): Point[] {
  const s = sin(radians(lean));
  const c = cos(radians(lean));
  return onGround(points.map(([x, y, z]): Point => [x, y * c + z * s, z * c - y * s]));
}

/** Rolled to the right about z. */
function leaning(points: readonly Point[], tilt: number): Point[] {
  const s = sin(radians(tilt));
  const c = cos(radians(tilt));
  return points.map(([x, y, z]): Point => [x * c + y * s, y * c - x * s, z]);
}

/** The lowest point back on the ground. */
function onGround(points: readonly Point[]): Point[] {
  const lowest = Math.min(...points.map(([, y]) => y));
  return points.map(([x, y, z]) => [x, y - lowest, z]);
}

/** The extremes of a shape where they are known, else the corners of its bounds, those of round things cut off. */
function hullPoints(entry: ShapeEntry): readonly Point[] {
  if (entry.extremes) return entry.extremes;
  const { min, max } = entry.bounds;
  // Corners of a box are rarely filled; an octagon fits most things better: seen from above, or of a relief from before.
  const [across, up] = entry.relief ? [1, 2] : [2, 1];
  return [min[up]!, max[up]!].flatMap((height) =>
    OCTAGON.map(([fx, fy]): Point => {
      const x = lerp(min[0], max[0], fx);
      const y = lerp(min[across]!, max[across]!, fy);
      return across === 2 ? [x, height, y] : [x, y, height];
    }),
  );
}

/** The share of a side that its corners lose. */
const CUT = 0.18;
const OCTAGON: readonly (readonly [number, number])[] = [0, 1].flatMap((side) => [
  [CUT, side] as const,
  [1 - CUT, side] as const,
  [side, CUT] as const,
  [side, 1 - CUT] as const,
]);

function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** The upright box around a piece whose foot is at the origin. */
export function extentOf(piece: Piece): Extent {
  return extentOfPoints(hullOf(piece));
}

export function extentOfPoints(points: readonly Point[]): Extent {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const point of points) {
    for (let axis = 0; axis < 3; axis++) {
      min[axis] = Math.min(min[axis]!, point[axis]!);
      max[axis] = Math.max(max[axis]!, point[axis]!);
    }
  }
  return { min, max };
}

/** The upright box around placed pieces. */
export function extentOfAll(placed: readonly Placed[]): Extent {
  return extentOfPoints(
    placed.flatMap((piece) => {
      const { min, max } = extentOf(piece);
      return [moved(min, piece.position), moved(max, piece.position)];
    }),
  );
}

export function moved(point: Point, by: Point): Point {
  return [point[0] + by[0], point[1] + by[1], point[2] + by[2]];
}

/** A point turned about the upright axis through the origin, degrees. */
export function turnedAside([x, y, z]: Point, degrees: number): Point {
  const [s, c] = [sin(radians(degrees)), cos(radians(degrees))];
  return [x * c + z * s, y, z * c - x * s];
}

/** Pieces moved together. */
export function shifted(placed: readonly Placed[], by: Point): Placed[] {
  return placed.map((piece) => ({ ...piece, position: moved(piece.position, by) }));
}

/** Pieces scaled together about the origin. */
export function scaled(placed: readonly Placed[], factor: number): Placed[] {
  return placed.map((piece) => ({
    ...piece,
    size: piece.size * factor,
    position: [piece.position[0] * factor, piece.position[1] * factor, piece.position[2] * factor],
  }));
}

/** Height against depth and width up to which a thing is little but its upper side. */
const THIN = 0.37;

/** Whether of a thing as it rests little is seen but from above. */
export function isThin({ entry: { bounds, relief, lies }, lean }: Pick<Piece, "entry" | "lean">): boolean {
  if (relief) return false;
  if (lean === 90) return lies === true;
  const [width, height, depth] = [0, 1, 2].map((axis) => bounds.max[axis]! - bounds.min[axis]!);
  return height! < THIN * Math.min(width!, depth!);
}

/** Degrees from upright past which a thing has been laid down. */
const LAID = 45;

/** Whether it is a flower laid on its side: its stem shows what it touches from above alone. */
export function isCut({ entry, tilt = 0 }: Pick<Piece, "entry" | "tilt">): boolean {
  return entry.grows === true && Math.abs(tilt) > LAID;
}

/**
 * Whether something lies there, or all there is is thin, so that it is looked at from higher up. Thin things over
 * one another show one another best from the side.
 */
export function liesFlat(
  pieces: readonly Pick<Piece, "entry" | "lean" | "tilt">[],
  overhung: boolean,
): boolean {
  const lying = pieces.some((piece) => isCut(piece) || (piece.entry.lies && piece.lean === 90));
  return lying || (!overhung && pieces.every(isThin));
}

/** True for what is said to be in a vessel that is not of glass: it shows from above alone. */
export function showsSurface({ entry: { roles } }: Pick<Piece, "entry">): boolean {
  return roles.some(({ name }) => name === "contents" || name === "drink") && roles[0]!.material !== "glass";
}
