import type { Mesh } from "../../geometry.js";
import { roundedBox } from "./box.js";
import { type Corner, cornered } from "./curve.js";
import { extrude } from "./extrude.js";
import { frame, type Placement, placed } from "./frame.js";
import { lathe } from "./lathe.js";
import { ball } from "./round.js";
import { tube } from "./sweep.js";
import type { Vector } from "./vector.js";

/** How a form leans where it is set: a placement without its place. */
export type Lean = Omit<Placement, "at">;

/** A rounded box set with its middle at a point. Fewer steps serve boxes that are seen small. */
export function boxAt(at: Vector, size: Vector, radius: number, lean: Lean = {}, steps = 4): Mesh {
  return placed(roundedBox(size, radius, steps), frame({ ...lean, at }));
}

/** A ball or ellipsoid set with its middle at a point. */
export function ballAt(at: Vector, radius: number | Vector, lean: Lean = {}, segments = 40): Mesh {
  return placed(ball(radius, segments), frame({ ...lean, at }));
}

/** A profile of straight lines with rounded corners, turned about an upright axis through a point. */
export function turnedAt(at: Vector, profile: readonly Corner[], lean: Lean = {}, segments = 64): Mesh {
  return placed(lathe(cornered(profile), segments), frame({ ...lean, at }));
}

/** A round plate or short cylinder, its foot at a point, edges rounded. */
export function discAt(at: Vector, radius: number, height: number, edge: number, lean: Lean = {}): Mesh {
  return turnedAt(
    at,
    [
      [0, 0],
      [radius, 0, edge],
      [radius, height, edge],
      [0, height],
    ],
    lean,
    56,
  );
}

/** A plate facing +z: an outline of rounded corners (counter-clockwise) given depth about a point. */
export function slabAt(
  at: Vector,
  outline: readonly Corner[],
  depth: number,
  bevel: number,
  lean: Lean = {},
): Mesh {
  return placed(extrude(cornered(outline, true), { depth, bevel }), frame({ ...lean, at }));
}

/** A straight rod with softened ends. */
export function rod(from: Vector, to: Vector, radius: number | readonly [number, number], sides = 20): Mesh {
  return tube([from, to], radius, { sides, caps: "flat" });
}
