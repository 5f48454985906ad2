import { sin } from "../../../math/exact.js";
import { frame, leaf, merged, placed, type Surface } from "../../mesh/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";

/** A pleated fan: `u` across the pleats, `v` from the ring outward. */
const fan =
  (length: number, spread: number, from = 0): Surface =>
  (u, v) => {
    const t = from + v * (1 - from);
    const s = 1 - 2 * u;
    const half = 1.9 + spread * t;
    const fold = sin(s * 20) * (0.6 + 0.3 * t);
    return [s * half, length * t * (1 - 0.08 * s * s), 1.9 + fold - 0.7 * t];
  };

/** Centimetres: cloth drawn through a ring, its two ends fanned out. */
export const napkin: Model = {
  concept: "napkin",
  aliases: ["cloth napkin", "serviette", "table napkin", "linen napkin", "dinner napkin"],
  realSize: 0.28,
  bestTurn: -24,
  lies: true,
  roles: {
    cloth: { colour: "#f3ece0", material: "fabric" },
    hem: { colour: "#c9655a", material: "fabric" },
    ring: { colour: "#d3a54a", material: "gold" },
  },
  parts: () => {
    const sheet = (length: number, spread: number) => leaf(fan(length, spread), () => 0.24, 90, 12);
    const edge = (length: number, spread: number) => leaf(fan(length, spread, 0.93), () => 0.34, 90, 3);
    const low = frame({ roll: 180 });
    return [
      part("cloth", merged(sheet(17, 8.4), placed(sheet(10, 4), low))),
      part("hem", merged(edge(17, 8.4), placed(edge(10, 4), low))),
      part("ring", placed(band(2.5, -1.3, 1.3, 0.35), frame({ at: [0, 0, 2], scale: [1, 1, 0.82] }))),
    ];
  },
};
