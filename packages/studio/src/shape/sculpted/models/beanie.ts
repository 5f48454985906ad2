import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, frame, merged, patch } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a knitted cap, its cuff turned up, with a bobble. */
export const beanie: Model = {
  concept: "beanie",
  aliases: [
    "knit cap",
    "knit hat",
    "wool hat",
    "woolly hat",
    "bobble hat",
    "winter hat",
    "knitted hat",
    "toque",
    "stocking cap",
  ],
  realSize: 0.26,
  bestTurn: -14,
  roles: {
    knit: { colour: "#d8453c", material: "felt" },
    cuff: { colour: "#fbf3e2", material: "felt" },
    bobble: { colour: "#fbf3e2", material: "felt" },
    stripe: { colour: "#fbf3e2", material: "felt" },
  },
  parts: () => {
    const rib = (a: number, count: number, deep: number) => 1 + deep * cos(count * a);
    const dome = (from: number, to: number, more: number) =>
      patch(
        (u, v) => {
          const a = radians(360 * u);
          const t = from + (to - from) * v;
          const rise = radians(90 * t);
          // Gathers narrow towards the crown.
          const r = (9.6 * cos(rise) + more) * rib(a, 34, 0.022 * (0.4 + cos(rise)));
          return [r * sin(a), 3.4 + 12.4 * sin(rise), r * cos(a)];
        },
        { u: 204, v: 20, aroundU: true },
      );
    const cuff = patch(
      (u, v) => {
        const [a, b] = [radians(360 * u), radians(360 * v)];
        const r = (10.1 + 0.85 * cos(b)) * rib(a, 40, 0.018);
        return [r * sin(a), 2.6 + 2.6 * sin(b), r * cos(a)];
      },
      { u: 200, v: 18, aroundU: true, aroundV: true },
    );
    const yarn = Array.from({ length: 70 }, (_, i) => {
      const f = frame({ turn: 137.508 * i, nod: -80 + 160 * ((i + 0.5) / 70) });
      return ballAt([f.z[0] * 2.2, 17.2 + f.z[1] * 2.2, f.z[2] * 2.2], 0.95, {}, 12);
    });
    return [
      part("knit", dome(0, 1, 0)),
      part("cuff", cuff),
      part("bobble", merged(...yarn, ballAt([0, 17.2, 0], 2.2, {}, 20))),
      part("stripe", dome(0.36, 0.5, 0.12)),
    ];
  },
};
