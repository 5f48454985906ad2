import type { Mesh } from "../../../geometry.js";
import { cos, radians, sin } from "../../../math/exact.js";
import { ball, frame, instances, patch, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const POINTS = 7;

export interface CircletForm {
  /** Radius of its foot, and how much wider it gets with each unit of height. */
  readonly radius: number;
  readonly flare: number;
  /** Height of its edge between points, and of the points. */
  readonly low: number;
  readonly high: number;
  readonly thickness: number;
}

/** An upright band of metal about the y axis with a point at every turn. */
export function circlet(
  points: number,
  { radius, flare, low, high, thickness }: CircletForm,
  segments: number,
): Mesh {
  const edge = (a: number) => {
    const saw = Math.abs((((((a * points) / 6.283185307179586 + 0.5) % 1) + 1) % 1) - 0.5) * 2;
    return low + (high - low) * (1 - saw) * (1 - 0.6 * saw);
  };
  // A rounded upright slab: a superellipse of the fourth order.
  const square = (t: number) => (t < 0 ? -1 : 1) * Math.sqrt(Math.abs(t));
  return patch(
    (u, v) => {
      const [a, b] = [radians(360 * u), radians(360 * v)];
      const y = (edge(a) / 2) * (1 + square(sin(b)));
      const r = radius + flare * y + thickness * square(cos(b));
      return [r * sin(a), y, r * cos(a)];
    },
    { u: segments, v: 24, aroundU: true, aroundV: true },
  );
}

/** Centimetres: a golden circlet with points and jewels. */
export const crown: Model = {
  concept: "crown",
  aliases: ["royal crown", "king's crown", "queen's crown", "golden crown", "tiara"],
  realSize: 0.2,
  bestTurn: 0,
  roles: {
    band: { colour: "#fcd083", material: "metal" },
    rims: { colour: "#fcd083", material: "metal", follows: 1 },
    tips: { colour: "#fcd083", material: "metal", follows: 1 },
    rubies: { colour: "#d3253b", material: "ceramic" },
    sapphires: { colour: "#2f63c9", material: "ceramic" },
  },
  parts: () => {
    const band = circlet(POINTS, { radius: 8, flare: 0.2, low: 5.2, high: 11.6, thickness: 0.3 }, 210);
    const ringed = (count: number, from: number, y: number, r: number, scale: [number, number, number]) =>
      Array.from({ length: count }, (_, i) =>
        frame({ in: frame({ turn: from + (360 * i) / count }), at: [0, y, r], scale }),
      );
    return [
      part("band", band),
      part("rims", placed(torus(8.25, 0.62, 112, 18), frame({ at: [0, 0.6, 0] }))),
      part("rims", placed(torus(8.95, 0.4, 112, 16), frame({ at: [0, 4.2, 0] }))),
      part("tips", instances(ball(1, 24), ringed(POINTS, 0, 12, 10.35, [0.95, 0.95, 0.95]))),
      part("rubies", instances(ball(1, 24), ringed(POINTS, 0, 2.4, 8.8, [0.95, 1.1, 0.5]))),
      part(
        "sapphires",
        instances(ball(1, 24), [
          ...ringed(POINTS, 180 / POINTS, 2.4, 8.8, [0.7, 0.7, 0.45]),
          ...ringed(POINTS, 0, 7.2, 9.75, [0.6, 0.85, 0.4]),
        ]),
      ),
    ];
  },
};
