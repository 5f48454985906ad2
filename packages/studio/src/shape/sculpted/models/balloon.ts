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
            [0.12, 2.5, 0.1],
            [-0.14, 1.6, 0],
            [0.12, 0.8, -0.1],
            [0, 0, 0],
          ],
          0.035,
          { sides: 8 },
        ),
      ),
    ];
  },
};
