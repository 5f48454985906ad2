import type { Vector } from "../../mesh/index.js";
import { type Gesture, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { HEAD } from "./pose.js";

/** A limb in the head's frame on both sides, given for the right one. */
export const both = (points: readonly Vector[], radii: readonly number[], soft: number): Gesture[] =>
  sides((s) => [
    put(
      limb(
        points.map(([x, y, z]): Vector => [x * s, y, z]),
        radii,
        HEAD,
      ),
      soft,
    ),
  ]);

/** The same as a colour. */
export const bothPainted = (role: string, points: readonly Vector[], radii: readonly number[]): Gesture[] =>
  sides((s) => [
    paint(
      role,
      limb(
        points.map(([x, y, z]): Vector => [x * s, y, z]),
        radii,
        HEAD,
      ),
    ),
  ]);
