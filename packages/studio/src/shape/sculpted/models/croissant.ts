import { cos, radians, sin } from "../../../math/exact.js";
import { arc, frame, placed, sweep, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Where each roll of the dough begins, as a share from tip to middle, and how thick it is there. */
const ROLLS = [
  [0, 0.3],
  [0.17, 1.0],
  [0.4, 1.75],
  [0.66, 2.4],
] as const;

/** Centimetres: its tips towards the viewer. */
export const croissant: Model = {
  concept: "croissant",
  aliases: ["croissants", "butter croissant", "crescent roll"],
  realSize: 0.15,
  bestTurn: -14,
  roles: {
    body: { colour: "#d9923f", material: "plastic" },
    tips: { colour: "#b86d28", material: "plastic", follows: 0.84 },
  },
  parts: () => {
    const girth = (s: number) => {
      const t = 1 - Math.abs(s);
      let i = 0;
      while (i + 1 < ROLLS.length && ROLLS[i + 1]![0] <= t) i++;
      const [from, base] = ROLLS[i]!;
      const to = ROLLS[i + 1]?.[0] ?? 1.34;
      const f = (t - from) / (to - from);
      // Each roll rises steeply from under the next smaller one and falls off slowly.
      return base + 0.6 * (1 - (2 * f - 1) * (2 * f - 1)) + 0.5 * f * (ROLLS[i + 1] ? 1 : 0.1);
    };
    const bend = (s: number): Vector => [
      7.2 * sin(radians(84 * s)),
      0.25 * Math.abs(s),
      -3 + 6.6 * (1 - cos(radians(84 * s))),
    ];
    const run = (from: number, to: number, steps: number) =>
      Array.from({ length: steps + 1 }, (_, i) => {
        const s = from + ((to - from) * i) / steps;
        return { at: bend(s), radius: girth(s) };
      });
    const section = arc([0, 0], 1, 0, 360, 36);
    const low = frame({ nod: 34, scale: [1, 0.82, 1] });
    return [
      part("body", placed(sweep(run(-0.84, 0.84, 120), { section, caps: "round" }), low)),
      part("tips", placed(sweep(run(-1, -0.82, 14), { section, caps: "round" }), low)),
      part("tips", placed(sweep(run(0.82, 1, 14), { section, caps: "round" }), low)),
    ];
  },
};
