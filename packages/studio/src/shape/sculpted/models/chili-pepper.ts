import { ballAt, frame, merged, placed, tube } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

/** Centimetres: lying, its stalk to the left. */
export const chiliPepper: Model = {
  concept: "chili pepper",
  aliases: [
    "chili",
    "chilli",
    "chilli pepper",
    "chile",
    "chile pepper",
    "chilies",
    "chillies",
    "hot pepper",
    "red chili",
    "cayenne",
    "cayenne pepper",
    "jalapeno",
    "jalapeño",
  ],
  realSize: 0.13,
  bestTurn: -10,
  roles: {
    body: { colour: "#d81f22", material: "ceramic" },
    stalk: { colour: "#4f9a3c", material: "matte plastic" },
  },
  parts: () => [
    part(
      "body",
      tube(
        [
          [-4.3, 1.75, 0],
          [-3.6, 1.7, 0],
          [-1.6, 1.55, 0.1],
          [1.4, 1.3, 0.5],
          [4, 1.0, 0.5],
          [6, 1.15, -0.1],
          [7.4, 2.0, -0.9],
        ],
        [1.15, 1.45, 1.52, 1.3, 0.9, 0.5, 0.06],
        { sides: 48, steps: 12 },
      ),
    ),
    part(
      "stalk",
      merged(
        ballAt([-4.7, 1.76, 0], [0.8, 1.36, 1.36], { roll: 2 }),
        tube(
          [
            [-5.0, 1.8, 0],
            [-6.2, 2.0, 0],
            [-7.2, 2.7, 0.2],
            [-7.6, 3.7, 0.3],
          ],
          [0.5, 0.3, 0.28, 0.4],
          { sides: 20, caps: "flat" },
        ),
        ...[0, 72, 144, 216, 288].map((turn) =>
          placed(
            blade({ length: 2.1, width: 1.2, droop: -0.1, fold: -0.2, thickness: 0.16, grid: [8, 10] }),
            frame({
              in: frame({ at: [-5.0, 1.78, 0], roll: -90 }),
              turn,
              nod: 34,
              at: [0, 0, 0],
            }),
          ),
        ),
      ),
    ),
  ],
};
