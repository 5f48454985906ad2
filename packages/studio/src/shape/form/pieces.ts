import type { Bounds } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import type { Form } from "../../scene.js";
import type { Vector } from "../mesh/index.js";
import type { Bite } from "./bite.js";

export type Cut = Exclude<NonNullable<Form["cut"]>, Bite>;

/** One piece of what is cut: what is kept of it along the axis of the cut, and where that goes. */
export interface Piece {
  /** From and to, in own units; each end that is no cut reaches past the thing. */
  readonly from: number;
  readonly to: number;
  readonly shift: number;
  /** Degrees about y, about the piece's own middle. */
  readonly turn: number;
}

export interface Cutting {
  /** The axis along which the pieces follow each other: 0 x, 2 z. */
  readonly axis: 0 | 2;
  readonly pieces: readonly Piece[];
  /** Depth of the cut's teeth; 0 for a clean one. */
  readonly jag: number;
  /** Degrees about y from which the cut is seen. */
  readonly bestTurn: number;
}

const PAST = 2;
/** What is this much longer than deep is cut across. */
const LONG = 1.45;
/** What is no higher than this, of its other sides, breaks into shards that lie apart. */
const FLAT = 0.25;

/** How a thing with these bounds comes apart. */
export function cuttingOf(cut: Cut, { min, max }: Bounds): Cutting {
  const [width, height, depth] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
  const axis = cut === "broken" || width > LONG * depth || cut === "sliced" ? 0 : 2;
  const side = axis === 0 ? width : depth;
  const middle = (min[axis] + max[axis]) / 2;
  const at = (share: number) => middle + (share - 0.5) * side;
  const piece = (from: number, to: number, shift = 0, turn = 0): Piece => ({
    from: from <= 0 ? -PAST : at(from),
    to: to >= 1 ? PAST : at(to),
    shift: shift * side,
    turn,
  });
  const bestTurn = axis === 0 ? -52 : -20;
  switch (cut) {
    case "half":
      return { axis, jag: 0, bestTurn, pieces: [piece(0, 0.5)] };
    case "slice":
      return { axis, jag: 0, bestTurn, pieces: [piece(0.44, 0.6)] };
    case "sliced":
      return {
        axis,
        jag: 0,
        bestTurn: -48,
        pieces: [
          piece(0, 0.46),
          piece(0.46, 0.58, 0.1, -6),
          piece(0.58, 0.7, 0.2, 7),
          piece(0.7, 1, 0.34, -4),
        ],
      };
    case "broken":
      // What is flat lies in shards.
      if (height < FLAT * width && height < FLAT * depth)
        return {
          axis,
          jag: 0.09 * side,
          bestTurn: -24,
          pieces: [piece(0, 0.38, -0.12, 16), piece(0.38, 0.64, 0.02, -9), piece(0.64, 1, 0.17, -26)],
        };
      return {
        axis,
        jag: 0.07 * side,
        bestTurn: -16,
        pieces: [piece(0, 0.5, -0.06, 9), piece(0.5, 1, 0.08, -12)],
      };
  }
}

/** Where a point of a piece goes; `middle` is the piece's own along the axis. */
export function movedWith({ axis }: Cutting, { shift, turn }: Piece, middle: number): (p: Vector) => Vector {
  const [s, c] = [sin(radians(turn)), cos(radians(turn))];
  const [mx, mz] = axis === 0 ? [middle, 0] : [0, middle];
  return ([x, y, z]) => {
    const [dx, dz] = [x - mx, z - mz];
    const moved: [number, number, number] = [mx + dx * c + dz * s, y, mz + dz * c - dx * s];
    moved[axis] += shift;
    return moved;
  };
}

/** The middle of a piece along the axis of the cut. */
export function middleOf({ axis }: Cutting, { from, to }: Piece, { min, max }: Bounds): number {
  return (Math.max(from, min[axis]) + Math.min(to, max[axis])) / 2;
}
