import { ball, cornered, frame, lathe, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: an enamelled shade with its bulb, to hang from the ceiling. */
export const pendantLamp: Model = {
  concept: "hanging lamp",
  aliases: [
    "pendant lamp",
    "pendant light",
    "ceiling lamp",
    "ceiling light",
    "wall lamp",
    "hanging light",
    "overhead lamp",
  ],
  realSize: 0.4,
  bestTurn: 0,
  hangs: true,
  roles: {
    shade: { colour: "#2f7f86", material: "ceramic" },
    inside: { colour: "#fbf3df", material: "matte plastic" },
    bulb: { colour: "#fff0b8", material: "neon" },
    fittings: { colour: "#d8ab4a", material: "gold" },
  },
  parts: () => {
    const shade = (out: number) =>
      lathe(
        cornered(
          [
            [19.4 + out, 0, 0.2],
            [20 + out, 0, 0.3],
            [17 + out, 8.4, 9],
            [6 + out, 15.4, 6],
            [3.4 + out, 19, 0.4],
            [2.8 + out, 19, 0.3],
            [5.4 + out, 14.8, 6],
            [16.3 + out, 7.8, 9],
          ],
          true,
        ),
        112,
      );
    return [
      part("shade", shade(0)),
      part("inside", placed(shade(-0.7), frame({ at: [0, -0.1, 0] }))),
      part("bulb", placed(ball([4.6, 5.2, 4.6], 48), frame({ at: [0, 4.6, 0] }))),
      part(
        "fittings",
        lathe(
          cornered([
            [0, 8.6],
            [2.6, 8.6, 0.4],
            [2.9, 18.6, 0.4],
            [3.6, 18.9, 0.3],
            [3.2, 21.4, 0.8],
            [1.1, 23.4, 0.6],
            [0, 23.4],
          ]),
          56,
        ),
      ),
      part("fittings", placed(torus(1.2, 0.36, 36, 12), frame({ nod: 90, at: [0, 24.2, 0] }))),
    ];
  },
};
