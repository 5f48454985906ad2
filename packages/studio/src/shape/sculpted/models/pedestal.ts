import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: a round plinth for showing things on. */
export const pedestal: Model = {
  concept: "pedestal",
  aliases: [
    "plinth",
    "display stand",
    "display pedestal",
    "stone pedestal",
    "round pedestal",
    "marble pedestal",
    "stand",
    "dais",
  ],
  realSize: 0.5,
  bestTurn: -10,
  roles: { body: { colour: "#e6dfd3", material: "marble" } },
  top: { y: 22, halfWidth: 13, halfDepth: 13 },
  parts: () => [
    part(
      "body",
      turned(
        [
          [0, 0],
          [18, 0, 0.5],
          [18, 2.6, 0.5],
          [16.4, 3.2, 0.4],
          [15.4, 5, 1],
          [15, 17, 6],
          [15.4, 18.4, 0.6],
          [17, 19.2, 0.4],
          [17, 21.8, 0.4],
          [0, 22],
        ],
        {},
        112,
      ),
    ),
  ],
};
