import { ball, cornered, frame, lathe, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod } from "../pieces.js";

/** Centimetres: a standing lamp on a round foot, its shade a drum of cloth. */
export const floorLamp: Model = {
  concept: "floor lamp",
  aliases: ["standing lamp", "standard lamp", "tall lamp"],
  realSize: 1.6,
  bestTurn: 0,
  roles: {
    shade: { colour: "#f6e2b8", material: "fabric" },
    stand: { colour: "#c79a4a", material: "gold" },
    bulb: { colour: "#ffe9b8", material: "neon" },
  },
  parts: () => [
    part(
      "shade",
      lathe(
        cornered(
          [
            [22.6, 122, 0.4],
            [23.4, 122, 0.4],
            [17.4, 158, 0.4],
            [16.6, 158, 0.4],
          ],
          true,
        ),
        112,
      ),
    ),
    part(
      "stand",
      lathe(
        cornered([
          [0, 0],
          [15, 0, 0.6],
          [15, 1.6, 0.8],
          [2.2, 3.6, 1.6],
          [1.1, 8, 1],
          [1.1, 132, 0.3],
          [0, 132],
        ]),
        64,
      ),
    ),
    part("stand", rod([-17, 154, 0], [17, 154, 0], 0.5, 16)),
    part("stand", rod([0, 131, 0], [0, 160, 0], 0.5, 16)),
    part("bulb", placed(ball([4.2, 5.6, 4.2], 24), frame({ at: [0, 138, 0] }))),
  ],
};
