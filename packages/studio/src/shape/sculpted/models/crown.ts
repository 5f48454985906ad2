import { cos, radians, sin } from "../../../math/exact.js";
import { ball, frame, instances, patch, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const POINTS = 7;

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
    const edge = (a: number) => {
      const saw = Math.abs((((((a * POINTS) / 6.283185307179586 + 0.5) % 1) + 1) % 1) - 0.5) * 2;
      return 5.2 + 6.4 * (1 - saw) * (1 - saw) * 0.6 + 6.4 * (1 - saw) * 0.4;
    };
    const band = patch(
      (u, v) => {
        const [a, b] = [radians(360 * u), radians(360 * v)];
        // A rounded upright slab: a superellipse of the fourth order.
        const square = (t: number) => (t < 0 ? -1 : 1) * Math.sqrt(Math.abs(t));
        const y = (edge(a) / 2) * (1 + square(sin(b)));
        const r = 8 + 0.2 * y + 0.3 * square(cos(b));
        return [r * sin(a), y, r * cos(a)];
      },
      { u: 210, v: 24, aroundU: true, aroundV: true },
    );
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
