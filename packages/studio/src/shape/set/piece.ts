import type { Mesh } from "../../geometry.js";
import type { SurfaceSet } from "../../scene.js";
import type { Vector } from "../mesh/index.js";

/** One solid of a set: a mesh about its own origin, what it is made of, and where it goes. */
export interface Piece {
  readonly mesh: Mesh;
  readonly finish: SurfaceSet["surface"];
  readonly at: Vector;
  /** Degrees about y; absent: 0. */
  readonly turn?: number;
}
