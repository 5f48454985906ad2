import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";

/** Decimetres: three tines up. */
export const pitchfork: Model = {
  concept: "pitchfork",
  aliases: ["pitch fork", "hay fork", "hayfork", "garden fork", "trident"],
  realSize: 1.6,
  bestTurn: -16,
  lies: true,
  roles: {
    shaft: { colour: "#b07a42", material: "wood" },
    tines: { colour: "#7d858f", material: "metal" },
  },
  parts: () => [
    part("shaft", rod([0, 0, 0], [0, 11.6, 0], 0.23)),
    part(
      "tines",
      merged(
        rod([0, 10.8, 0], [0, 12.4, 0], [0.3, 0.2]),
        wire(
          [
            [0, 12, 0],
            [0, 13.6, -0.16],
            [0, 16, 0.1],
          ],
          [0.19, 0.16, 0.03],
          { steps: 8 },
        ),
        ...[-1, 1].map((s) =>
          wire(
            [
              [0, 12.1, 0],
              [s * 0.7, 12.3, -0.06],
              [s * 1.15, 12.9, -0.14],
              [s * 1.2, 14, -0.16],
              [s * 1.2, 15.8, 0.1],
            ],
            [0.18, 0.18, 0.18, 0.15, 0.03],
            { steps: 8 },
          ),
        ),
      ),
    ),
  ],
};
