import { cornered, frame, lathe, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, turned } from "../pieces.js";

/** Centimetres: a metal lantern with a candle behind glass. */
export const lantern: Model = {
  concept: "lantern",
  aliases: ["candle lantern", "oil lantern", "camping lantern", "old lantern", "oil lamp"],
  realSize: 0.34,
  bestTurn: -30,
  roles: {
    frame: { colour: "#2f3238", material: "metal" },
    glass: { colour: "#fbf3df", material: "glass" },
    candle: { colour: "#f8ecd2", material: "wax" },
    flame: { colour: "#ffb63d", material: "neon" },
  },
  parts: () => {
    const post = (x: number, z: number) => box([0.6, 14, 0.6], [x, 9, z], 0.12);
    const flame = turned(
      [
        [0, 0],
        [0.55, 0.5, 0.5],
        [0.5, 1.3, 0.8],
        [0, 2.8],
      ],
      { at: [0, 9.6, 0] },
      32,
    );
    return [
      part(
        "frame",
        merged(
          box([10.6, 1.1, 10.6], [0, 0.55, 0], 0.3),
          box([9.6, 0.9, 9.6], [0, 1.5, 0], 0.2),
          ...[-1, 1].flatMap((s) => [-1, 1].map((d) => post(4.2 * s, 4.2 * d))),
          box([10.2, 0.9, 10.2], [0, 16.4, 0], 0.25),
        ),
      ),
      part(
        "frame",
        placed(
          lathe(
            cornered([
              [0, 0],
              [6.9, 0, 0.2],
              [2.6, 4.4, 0.4],
              [2.2, 4.6],
              [2.2, 5.8, 0.3],
              [0, 6.2],
            ]),
            4,
          ),
          frame({ at: [0, 16.6, 0], turn: 45 }),
        ),
      ),
      part("frame", placed(torus(2.4, 0.34, 48, 14), frame({ at: [0, 24.6, 0], nod: 90 }))),
      part(
        "glass",
        merged(
          ...[-1, 1].flatMap((s) => [
            box([7.8, 13.4, 0.16], [0, 9.1, 4.2 * s], 0.06),
            box([0.16, 13.4, 7.8], [4.2 * s, 9.1, 0], 0.06),
          ]),
        ),
      ),
      part(
        "candle",
        turned([
          [0, 1.9],
          [1.9, 1.9, 0.2],
          [1.9, 8.9, 0.4],
          [0.6, 8.7, 0.4],
          [0, 8.7],
        ]),
      ),
      part("flame", flame),
    ];
  },
};
