import { radians, tan } from "./math/exact.js";
import type { Scene } from "./scene.js";

export type Vector = readonly [number, number, number];

/** A camera's frame: unit axes, and the half extents of the picture plane at distance 1. */
export interface View {
  readonly eye: Vector;
  readonly right: Vector;
  readonly up: Vector;
  readonly forward: Vector;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** From the eye to the target. */
  readonly distance: number;
  /** Where rays are parallel: the distance at which the half extents count; null in perspective. */
  readonly parallel: number | null;
}

/** The view of a scene's camera; it stands upright (y up) and must not look straight up or down. */
export function viewOf(scene: Pick<Scene, "camera" | "width" | "height">): View {
  const { eye, target, fieldOfView, projection } = scene.camera;
  const ahead: Vector = [target[0] - eye[0], target[1] - eye[1], target[2] - eye[2]];
  const forward = unit(ahead);
  const right = unit(cross(forward, [0, 1, 0]));
  const up = cross(right, forward);
  const halfHeight = tan(radians(fieldOfView / 2));
  const distance = Math.sqrt(dot(ahead, ahead));
  const halfWidth = (halfHeight * scene.width) / scene.height;
  const parallel = projection === "parallel" ? distance : null;
  return { eye, right, up, forward, halfHeight, halfWidth, distance, parallel };
}

/** Where a point of the scene appears, in fractions of the frame from the top left; null behind the camera. */
export function project(view: View, point: Vector): { x: number; y: number; depth: number } | null {
  const offset: Vector = [point[0] - view.eye[0], point[1] - view.eye[1], point[2] - view.eye[2]];
  const depth = dot(offset, view.forward);
  if (depth <= 1e-6) return null;
  const scale = view.parallel ?? depth;
  return {
    x: 0.5 + (0.5 * dot(offset, view.right)) / (scale * view.halfWidth),
    y: 0.5 - (0.5 * dot(offset, view.up)) / (scale * view.halfHeight),
    depth,
  };
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit(a: Vector): Vector {
  const length = Math.sqrt(dot(a, a));
  return [a[0] / length, a[1] / length, a[2] / length];
}
