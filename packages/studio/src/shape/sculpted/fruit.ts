import type { Mesh } from "../../geometry.js";
import { cos, exp, radians, sin } from "../../math/exact.js";
import { patch } from "../mesh/index.js";

export interface Fruit {
  /** Half height of the plain round before the dents are pressed in; the largest radius is 1. */
  readonly height: number;
  /** Moves the widest place up (positive) or down. */
  readonly shoulder?: number;
  /** Depth and width of the dent around the stalk, and of the one below. */
  readonly dent?: readonly [depth: number, width: number];
  readonly foot?: readonly [depth: number, width: number];
  /** Radius at an angle (radians) and a latitude (−1 foot to 1 top) against the round one. */
  readonly swell?: (angle: number, latitude: number) => number;
}

/** A round fruit about the y axis with a dent at either end; its largest radius is about 1. */
export function roundFruit({ height, shoulder = 0, dent = [0, 1], foot = [0, 1], swell }: Fruit): Mesh {
  const pressed = ([depth, width]: readonly [number, number], r: number) =>
    depth * exp(-(r * r) / (width * width));
  return patch(
    (u, v) => {
      const angle = radians(360 * u);
      const rise = radians(180 * v - 90);
      const latitude = sin(rise);
      const flat = cos(rise) * (1 + shoulder * latitude);
      const r = flat * (swell?.(angle, latitude) ?? 1);
      // Each dent fades out towards the other end.
      const y =
        height * latitude - (pressed(dent, r) * (1 + latitude)) / 2 + (pressed(foot, r) * (1 - latitude)) / 2;
      return [r * sin(angle), y, r * cos(angle)];
    },
    { u: 96, v: 72, aroundU: true },
  );
}
