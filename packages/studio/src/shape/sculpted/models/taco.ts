import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, leaf, roundedBox } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Centimetres: a folded shell with meat, lettuce, tomato and cheese. */
export const taco: Model = {
  concept: "taco",
  aliases: ["tacos", "hard shell taco", "mexican taco"],
  realSize: 0.16,
  bestTurn: -24,
  roles: {
    shell: { colour: "#eebb55", material: "clay" },
    lettuce: { colour: "#6fb544", material: "plastic" },
    meat: { colour: "#7b4426", material: "clay" },
    tomatoes: { colour: "#e03a2c", material: "plastic" },
    cheese: { colour: "#ffc83d", material: "plastic" },
  },
  parts: () => {
    const random = randomFrom("taco");
    const shell = leaf(
      (u, v) => {
        // The half disc folded along x: u runs along, v from one rim under the fold to the other.
        const x = 8 * (2 * u - 1);
        const high = 7.6 * Math.sqrt(Math.max(0.0001, 1 - (x / 8) * (x / 8)));
        const s = 2 * v - 1;
        const t = Math.abs(s);
        return [x, 0.5 + high * t * t, s * (1.0 + 2.0 * Math.min(1, t * 1.6)) * Math.min(1, high / 3)];
      },
      (u, v) => 0.5 * Math.min(1, 30 * u * (1 - u)) * Math.min(1, 40 * v * (1 - v)),
      60,
      40,
    );
    const along = (lift: number, spread: number) => {
      const x = (random() * 2 - 1) * 6.4;
      const high = 7.6 * Math.sqrt(1 - (x / 8) * (x / 8));
      return frame({
        at: [x, Math.max(1.2, high * 0.78 + lift + random() * 0.9), (random() - 0.5) * spread],
        turn: 360 * random(),
        nod: 80 * random(),
        roll: 80 * random(),
      });
    };
    const many = (n: number, lift: number, spread: number) =>
      Array.from({ length: n }, () => along(lift, spread));
    return [
      part("shell", shell),
      part("meat", instances(ball([0.95, 0.7, 0.8], 10), many(60, -1.4, 3.4))),
      part("lettuce", instances(box([2.4, 0.12, 0.8], [0, 0, 0], 0.05), many(52, 0.4, 4.4))),
      part("tomatoes", instances(roundedBox([0.95, 0.95, 0.95], 0.2, 2), many(20, 1.2, 3.6))),
      part("cheese", instances(box([2.2, 0.22, 0.22], [0, 0, 0], 0.08), many(46, 1.4, 3.8))),
    ];
  },
};
