import { around, ball, frame, instances, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: on a carved stand. */
export const crystalBall: Model = {
  concept: "crystal ball",
  aliases: ["fortune teller ball", "glass orb", "glass ball", "magic orb", "scrying ball"],
  realSize: 0.22,
  bestTurn: -10,
  roles: {
    ball: { colour: "#d9c8ff", material: "glass" },
    mist: { colour: "#b58cf2", material: "jelly" },
    stand: { colour: "#d2a148", material: "gold" },
  },
  parts: () => [
    part("ball", placed(ball(6, 96), frame({ at: [0, 9.4, 0] }))),
    part(
      "mist",
      merged(
        placed(ball([2.6, 1.3, 2.1], 40), frame({ at: [-0.6, 8.6, 0.2], roll: 18 })),
        placed(ball([1.7, 1.0, 1.4], 36), frame({ at: [1.5, 10.2, 0.1], roll: -24 })),
      ),
    ),
    part(
      "stand",
      turned(
        [
          [0, 0],
          [4.8, 0, 0.4],
          [4.9, 0.8, 0.4],
          [3.2, 1.7, 0.8],
          [3.0, 2.6, 0.6],
          [4.4, 4.2, 0.5],
          [4.1, 4.6, 0.2],
          [2.6, 3.5, 0.5],
          [0, 3.4],
        ],
        {},
        80,
      ),
    ),
    part("stand", instances(placed(ball(0.62, 24), frame({ at: [0, 4.6, 4.3] })), around(8))),
  ],
};
