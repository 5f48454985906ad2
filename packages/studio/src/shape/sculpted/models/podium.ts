import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: three round steps, as products are shown on. */
export const podium: Model = {
  concept: "podium",
  aliases: [
    "product podium",
    "stage",
    "round stage",
    "platform",
    "display podium",
    "circular podium",
    "cylinder podium",
    "step podium",
  ],
  realSize: 0.6,
  bestTurn: 0,
  roles: {
    body: { colour: "#f1d9cf", material: "matte plastic" },
    steps: { colour: "#f1d9cf", material: "matte plastic", follows: 0.95 },
  },
  top: { y: 11, halfWidth: 15, halfDepth: 15 },
  parts: () => [
    part(
      "body",
      turned(
        [
          [0, 7],
          [19, 7, 0.4],
          [19, 11, 0.6],
          [0, 11],
        ],
        {},
        128,
      ),
    ),
    part(
      "steps",
      merged(
        turned(
          [
            [0, 0],
            [30, 0, 0.4],
            [30, 3.4, 0.6],
            [0, 3.4],
          ],
          {},
          128,
        ),
        turned(
          [
            [0, 3.4],
            [24.5, 3.4, 0.4],
            [24.5, 7, 0.6],
            [0, 7],
          ],
          {},
          128,
        ),
      ),
    ),
  ],
};
