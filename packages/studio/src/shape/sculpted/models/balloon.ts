import { flowing, frame, lathe, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Decimetres. */
export const balloon: Model = {
  concept: "balloon",
  aliases: ["party balloon", "birthday balloon", "helium balloon", "toy balloon"],
  realSize: 0.75,
  bestTurn: 0,
  floats: true,
  strung: 3.1,
  roles: {
    balloon: { colour: "#e5383b", material: "plastic" },
    string: { colour: "#f4efe4", material: "fabric" },
  },
  parts: () => {
    const tilt = frame({ roll: -5, at: [0, 3.2, 0] });
    const skin = lathe(
      flowing([
        [0, 0.1],
        [0.16, 0.12],
        [0.45, 0.6],
        [1.05, 1.5],
        [1.42, 2.6],
        [1.3, 3.55],
        [0.75, 4.15],
        [0, 4.32],
      ]),
      72,
    );
    return [
      part("balloon", placed(skin, tilt)),
      part(
        "balloon",
        placed(
          turned(
            [
              [0, -0.12],
              [0.3, -0.12, 0.06],
              [0.12, 0.14, 0.06],
              [0, 0.16],
            ],
            {},
            32,
          ),
          tilt,
        ),
      ),
      part(
        "string",
        wire(
          [
            [0, 3.2, 0],
            [0.04, 2.7, 0.02],
            [0.2, 1.9, 0.06],
            [0.24, 1.2, 0],
            [0.06, 0.6, -0.1],
            [-0.14, 0.3, -0.04],
            [-0.16, 0.06, 0.1],
            [0, 0.035, 0.12],
          ],
          0.034,
          { sides: 8 },
        ),
      ),
    ];
  },
};
