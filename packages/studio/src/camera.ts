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
}

/** The view of a scene's camera; it stands upright (y up) and must not look straight up or down. */
export function viewOf(scene: Pick<Scene, "camera" | "width" | "height">): View {
  const { eye, target, fieldOfView } = scene.camera;
  const forward = unit([target[0] - eye[0], target[1] - eye[1], target[2] - eye[2]]);
  const right = unit(cross(forward, [0, 1, 0]));
  const up = cross(right, forward);
  const halfHeight = tan(radians(fieldOfView / 2));
  return { eye, right, up, forward, halfHeight, halfWidth: (halfHeight * scene.width) / scene.height };
}

/** Where a point of the scene appears, in fractions of the frame from the top left; null behind the camera. */
export function project(view: View, point: Vector): { x: number; y: number; depth: number } | null {
  const offset: Vector = [point[0] - view.eye[0], point[1] - view.eye[1], point[2] - view.eye[2]];
  const depth = dot(offset, view.forward);
  if (depth <= 1e-6) return null;
  return {
    x: 0.5 + (0.5 * dot(offset, view.right)) / (depth * view.halfWidth),
    y: 0.5 - (0.5 * dot(offset, view.up)) / (depth * view.halfHeight),
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
