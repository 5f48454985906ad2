import { around, instances } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: a balloon whisk, upright on its handle. */
export const whisk: Model = {
  concept: "whisk",
  aliases: ["balloon whisk", "egg whisk", "egg beater", "wire whisk"],
  realSize: 0.3,
  bestTurn: -16,
  lies: true,
  roles: {
    handle: { colour: "#c98a4b", material: "wood" },
    wires: { colour: "#cfd4da", material: "chrome" },
    collar: { colour: "#b9bec6", material: "metal" },
  },
  parts: () => {
    const loop = wire(
      [
        [0.5, 12, 0],
        [1.3, 16, 0],
        [3, 21, 0],
        [3.5, 25.4, 0],
        [2.4, 28.8, 0],
        [0, 30, 0],
      ],
      0.17,
      { sides: 10, steps: 8 },
    );
    return [
      part(
        "handle",
        turned(
          [
            [0, 0],
            [0.9, 0, 0.5],
            [1.2, 1.4, 1],
            [1, 5, 3],
            [1.15, 9, 3],
            [0.9, 11.4, 0.3],
            [0, 11.4],
          ],
          {},
          40,
        ),
      ),
      part(
        "collar",
        turned(
          [
            [0, 11.2],
            [1, 11.2, 0.2],
            [0.8, 13.4, 0.3],
            [0, 13.6],
          ],
          {},
          36,
        ),
      ),
      part("wires", instances(loop, around(12))),
    ];
  },
};
