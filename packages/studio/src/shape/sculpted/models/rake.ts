import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod, wire } from "../pieces.js";

const TINES = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];

/** Decimetres: a garden rake, its head down, the tines ahead. */
export const rake: Model = {
  concept: "rake",
  aliases: ["garden rake", "leaf rake", "bow rake"],
  realSize: 1.5,
  bestTurn: -24,
  lies: true,
  roles: {
    head: { colour: "#3f8f5c", material: "metal" },
    shaft: { colour: "#cf9452", material: "wood" },
    grip: { colour: "#d8392f", material: "rubber" },
  },
  parts: () => [
    part(
      "head",
      merged(
        box([4.6, 0.4, 0.4], [0, 0.3, 0], 0.12),
        ...TINES.map((i) =>
          wire(
            [
              [i * 0.42, 0.3, 0],
              [i * 0.42, 0.3, 0.5],
              [i * 0.42, 0, 1],
            ],
            [0.13, 0.12, 0.05],
            { sides: 10, steps: 5 },
          ),
        ),
        wire(
          [
            [-2, 0.4, 0],
            [-1.2, 1.1, 0],
            [0, 1.9, 0],
          ],
          0.12,
          { sides: 10 },
        ),
        wire(
          [
            [2, 0.4, 0],
            [1.2, 1.1, 0],
            [0, 1.9, 0],
          ],
          0.12,
          { sides: 10 },
        ),
        rod([0, 0.4, 0], [0, 2.6, 0], [0.2, 0.28]),
      ),
    ),
    part("shaft", rod([0, 2.2, 0], [0, 13, 0], 0.21)),
    part("grip", rod([0, 11.6, 0], [0, 14, 0], 0.27)),
  ],
};
