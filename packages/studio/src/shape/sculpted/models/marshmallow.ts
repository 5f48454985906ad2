import { frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** A heap of soft drums. */
export const marshmallow: Model = {
  concept: "marshmallow",
  aliases: ["marshmallows"],
  realSize: 0.09,
  bestTurn: -16,
  roles: {
    white: { colour: "#fdfbf6", material: "clay" },
    pink: { colour: "#f9c3d2", material: "clay" },
  },
  parts: () => {
    const puff = turned(
      [
        [0, 0.12],
        [1.62, 0, 0.5],
        [1.8, 1.3, 2.4],
        [1.62, 2.6, 0.5],
        [0, 2.48],
      ],
      {},
      56,
    );
    const whites = [
      frame({ at: [-2.0, 0, 0.4] }),
      frame({ at: [1.9, 0, -0.5] }),
      frame({ at: [-0.1, 2.55, 0.1], roll: 6, nod: 6 }),
    ];
    const pinks = [frame({ at: [0.9, 1.78, 2.9], nod: 84, turn: -34 }), frame({ at: [-0.6, 0, -3.0] })];
    return [
      part("white", merged(...whites.map((f) => placed(puff, f)))),
      part("pink", merged(...pinks.map((f) => placed(puff, f)))),
    ];
  },
};
