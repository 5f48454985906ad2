import {
  ball,
  cornered,
  flowing,
  frame,
  joined,
  lathe,
  merged,
  placed,
  reversed,
  torus,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, turned } from "../pieces.js";

/** Centimetres: a hand bell. */
export const bell: Model = {
  concept: "bell",
  aliases: ["hand bell", "handbell", "school bell", "notification bell", "church bell", "golden bell"],
  realSize: 0.2,
  bestTurn: -16,
  roles: {
    bell: { colour: "#e5b44c", material: "gold" },
    handle: { colour: "#7a4526", material: "dark wood" },
    clapper: { colour: "#b4852f", material: "bronze" },
  },
  parts: () => {
    const out = joined(
      cornered([
        [4.9, 0.2],
        [5.3, 0.1, 0.1],
        [5.35, 0.7, 0.2],
      ]),
      flowing([
        [5.3, 0.7],
        [4.0, 2.4],
        [3.2, 5.2],
        [2.7, 8.2],
        [1.5, 9.9],
        [0.9, 10.2],
      ]),
      cornered([
        [0.9, 10.2],
        [0, 10.3],
      ]),
    );
    const inn = flowing([
      [4.9, 0.2],
      [3.6, 2.2],
      [2.8, 5.2],
      [2.2, 8.0],
      [0, 9.4],
    ]);
    return [
      part("bell", merged(lathe(out, 96), lathe(reversed(inn), 96))),
      part("bell", placed(torus(4.35, 0.16, 80, 12), frame({ at: [0, 2.0, 0] }))),
      part(
        "handle",
        turned([
          [0, 10],
          [0.8, 10, 0.2],
          [0.65, 11.4, 0.4],
          [1.1, 14.5, 2],
          [0.7, 17, 0.6],
          [1.0, 18.2, 0.7],
          [0, 18.9],
        ]),
      ),
      part(
        "clapper",
        merged(rod([0.4, 0.9, 0], [0, 8, 0], 0.18), placed(ball(0.85, 32), frame({ at: [0.45, 0.85, 0] }))),
      ),
    ];
  },
};
