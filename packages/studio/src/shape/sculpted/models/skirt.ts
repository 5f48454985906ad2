import { cos, radians, sin } from "../../../math/exact.js";
import { boxAt, patch } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { along } from "../strip.js";

const GIRTH = along([
  [0, 30],
  [0.55, 22.5],
  [0.86, 15],
  [1, 14.6],
]);

/** Centimetres: pleated, as if worn. */
export const skirt: Model = {
  concept: "skirt",
  aliases: ["pleated skirt", "mini skirt", "kilt"],
  realSize: 0.6,
  bestTurn: -18,
  roles: {
    body: { colour: "#7a55b8", material: "fabric" },
    belt: { colour: "#f4e6cb", material: "fabric" },
    hem: { colour: "#f4e6cb", material: "fabric" },
    inside: { colour: "#4a3275", material: "fabric", follows: 0.62 },
    buckle: { colour: "#dcae4c", material: "gold" },
  },
  parts: () => {
    const at = (u: number, h: number, out = 0) => {
      const a = radians(360 * u);
      const saw = (((u * 26) % 1) + 1) % 1;
      const pleat =
        Math.max(0, 1 - h * 1.1) * 0.085 * (cos(radians(360 * saw)) + 0.4 * sin(radians(720 * saw)));
      const r = (GIRTH(h) + out) * (1 + pleat);
      return [r * sin(a), 41 * h, r * 0.72 * cos(a)] as const;
    };
    const inner = (u: number, t: number) => {
      const [x, y, z] = at(u, 1);
      return [x * (1 - t), y - 2.4 * t, z * (1 - t)] as const;
    };
    const body = patch(
      (u, v) => {
        const [x, , z] = at(u, 0);
        return v < 0.08
          ? [(x * v) / 0.08, 1.2 * (1 - v / 0.08), (z * v) / 0.08]
          : at(u, Math.min(1, (v - 0.08) / 0.92));
      },
      { u: 208, v: 40, aroundU: true },
    );
    const strip = (low: number, high: number, out: number) =>
      patch(
        (u, v) =>
          at(u, low + ((high - low) * (1 + sin(radians(360 * v)))) / 2, out * cos(radians(360 * v)) + 0.1),
        { u: 208, v: 12, aroundU: true, aroundV: true },
      );
    return [
      part("body", body),
      part(
        "inside",
        patch((u, v) => inner(u, v), { u: 208, v: 6, aroundU: true }),
      ),
      part("belt", strip(0.9, 1, 0.7)),
      part("hem", strip(0.03, 0.08, 0.4)),
      part("buckle", boxAt([0, 38.9, 11.2], [5, 4.6, 1.2], 0.5)),
    ];
  },
};
