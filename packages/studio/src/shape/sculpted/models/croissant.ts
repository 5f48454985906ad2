import { atan2, cos, radians, sin } from "../../../math/exact.js";
import { arc, frame, merged, placed, sweep, torus, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Where each roll of the dough begins, as a share from tip to middle, and how thick it is there. */
const ROLLS = [
  [0, 0.35],
  [0.13, 0.85],
  [0.29, 1.35],
  [0.47, 1.85],
  [0.66, 2.3],
  [0.84, 2.7],
] as const;

/** Centimetres: its tips towards the viewer. */
export const croissant: Model = {
  concept: "croissant",
  aliases: ["croissants", "butter croissant", "crescent roll"],
  realSize: 0.15,
  bestTurn: -14,
  roles: {
    body: { colour: "#c98036", material: "matte plastic" },
    tips: { colour: "#97561f", material: "matte plastic", follows: 0.8 },
  },
  parts: () => {
    const girth = (s: number) => {
      const t = 1 - Math.abs(s);
      let i = 0;
      while (i + 1 < ROLLS.length && ROLLS[i + 1]![0] <= t) i++;
      const [from, base] = ROLLS[i]!;
      const to = ROLLS[i + 1]?.[0] ?? 1.18;
      const f = (t - from) / (to - from);
      // Each roll rises steeply from under the next smaller one and falls off slowly.
      return base + 0.42 * (1 - (2 * f - 1) * (2 * f - 1)) + 0.36 * f * (ROLLS[i + 1] ? 1 : 0.1);
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
    const low = frame({ nod: 13, scale: [1, 0.82, 1] });
    // The edge of each roll of dough, baked darker.
    const edges = ROLLS.slice(1).flatMap(([from]) =>
      [1, -1].map((side) => {
        const s = side * (1 - from);
        const r = girth(s + side * 0.004) * 1.0;
        const ahead = bend(s + 0.01);
        const behind = bend(s - 0.01);
        const turn = (180 / Math.PI) * atan2(ahead[2] - behind[2], ahead[0] - behind[0]);
        return placed(torus(r * 0.985, 0.06, 48, 8), frame({ at: bend(s), turn: -turn, roll: 90 }));
      }),
    );
    return [
      part("tips", placed(merged(...edges), low)),
      part("body", placed(sweep(run(-0.84, 0.84, 190), { section, caps: "round" }), low)),
      part("tips", placed(sweep(run(-1, -0.82, 14), { section, caps: "round" }), low)),
      part("tips", placed(sweep(run(0.82, 1, 14), { section, caps: "round" }), low)),
    ];
  },
};
