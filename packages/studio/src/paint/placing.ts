import { project, type Vector, viewOf } from "../camera.js";
import type { Scene, Thing } from "../scene.js";
import type { Point } from "./drawing.js";
import { type Matrix, mapPoint, placement } from "./outline.js";

/** Where a thing's art goes: from its own units, foot at the origin and y down, to pixels. */
export interface Spot {
  readonly thing: Thing;
  readonly matrix: Matrix;
  readonly foot: Point;
  /** Pixels of one scene unit there. */
  readonly scale: number;
  /** Distance from the eye's plane. */
  readonly depth: number;
}

/** The spots of a scene's things, those that lie behind others first. Things behind the camera are left out. */
export function spotsOf(scene: Scene): Spot[] {
  const view = viewOf(scene);
  const spots = scene.things.flatMap((thing): Spot[] => {
    const seen = project(view, thing.position as unknown as Vector);
    if (!seen) return [];
    const scale = scene.height / (2 * view.halfHeight * (view.parallel ?? seen.depth));
    const foot: Point = [seen.x * scene.width, seen.y * scene.height];
    const matrix = placement(scale * thing.size, thing.tilt, foot[0], foot[1]);
    return [{ thing, matrix, foot: mapPoint(matrix, [0, 0]), scale, depth: seen.depth }];
  });
  return spots.sort((a, b) => b.depth - a.depth);
}
