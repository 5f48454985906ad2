import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: upright on one grip. */
export const rollingPin: Model = {
  concept: "rolling pin",
  aliases: ["rolling-pin", "dough roller", "baking roller"],
  realSize: 0.45,
  bestTurn: -16,
  lies: true,
  roles: {
    roller: { colour: "#dca262", material: "wood" },
    grips: { colour: "#9c6236", material: "wood", follows: 0.8 },
  },
  parts: () => {
    const grip = (at: { nod?: number; at: [number, number, number] }) =>
      turned(
        [
          [0, 0],
          [1.3, 0, 0.5],
          [1.75, 1.6, 1.4],
          [1.35, 6, 3],
          [1.1, 9.6, 0.6],
          [1.5, 10.2, 0.2],
          [0, 10.2],
        ],
        at,
      );
    return [
      part(
        "roller",
        turned(
          [
            [0, 10],
            [3.5, 10, 0.8],
            [3.6, 22, 20],
            [3.5, 35, 0.8],
            [0, 35],
          ],
          {},
          80,
        ),
      ),
      part("grips", grip({ at: [0, 0, 0] })),
      part("grips", grip({ nod: 180, at: [0, 45, 0] })),
    ];
  },
};
