import { merged } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned, wire } from "../pieces.js";

/** Centimetres: open, paint over its side, a brush across it. */
export const paintCan: Model = {
  concept: "paint can",
  aliases: [
    "paint bucket",
    "can of paint",
    "bucket of paint",
    "paint tin",
    "tin of paint",
    "paint pot",
    "paint cans",
  ],
  realSize: 0.3,
  bestTurn: -16,
  roles: {
    paint: { colour: "#e2503f", material: "ceramic" },
    can: { colour: "#c9ced5", material: "metal" },
    label: { colour: "#f7f3ea", material: "paper" },
    handle: { colour: "#b9bfc8", material: "chrome" },
    brush: { colour: "#b5763f", material: "wood" },
    bristles: { colour: "#3a2c24", material: "fabric" },
  },
  parts: (coarseness) => [
    part(
      "can",
      turned(
        [
          [0, 0],
          [9, 0, 0.4],
          [9, 19, 0.3],
          [9.6, 19.4, 0.3],
          [9.6, 20.4, 0.4],
          [8.2, 20.4, 0.2],
          [8.2, 18.6],
          [0, 18.6],
        ],
        {},
        96,
      ),
    ),
    part(
      "label",
      turned(
        [
          [0, 3.4],
          [9.12, 3.4, 0.05],
          [9.12, 15.6, 0.05],
          [0, 15.6],
        ],
        {},
        96,
      ),
    ),
    ...blended(
      "paint",
      [
        put(ellipsoid([8.4, 0.7, 8.4], { at: [0, 19.4, 0] })),
        put(
          limb(
            [
              [2, 20.4, 8.6],
              [2.2, 17, 9.2],
              [2.2, 11, 9.2],
            ],
            [1.2, 1.0, 1.2],
          ),
          0.6,
        ),
        put(
          limb(
            [
              [-1.4, 20.4, 8.8],
              [-1.2, 17, 9.2],
              [-1.2, 14.4, 9.2],
            ],
            [1.2, 0.8, 1.0],
          ),
          0.6,
        ),
        put(
          limb(
            [
              [5, 20.4, 7.4],
              [5.2, 17, 7.8],
              [5.2, 15.6, 7.8],
            ],
            [1.1, 0.8, 0.9],
          ),
          0.6,
        ),
        put(
          limb(
            [
              [-3, 20.6, 8.2],
              [2, 20.6, 8.8],
              [6, 20.6, 6.8],
            ],
            [0.8, 1, 0.8],
          ),
          0.5,
        ),
      ],
      { cell: 0.42 * coarseness },
    ),
    part(
      "handle",
      merged(
        wire(
          [
            [-9.4, 17.4, 0],
            [-10, 21, -3],
            [-7.4, 25.6, -6.6],
            [0, 27.6, -8],
            [7.4, 25.6, -6.6],
            [10, 21, -3],
            [9.4, 17.4, 0],
          ],
          0.42,
        ),
        ...[-1, 1].map((s) => drum(1.2, 1, { roll: 90, at: [s * 9.2, 17.4, 0] }, 0.3)),
      ),
    ),
    part(
      "brush",
      merged(
        box([4.4, 1.6, 1.4], { at: [0.2, 22.2, 0.8], turn: 18 }, 0.5),
        rod([-1.6, 22.2, 1.4], [-11.4, 22.6, 4.6], [1.1, 0.8]),
      ),
    ),
    part("handle", box([3, 1.9, 5], { at: [3.4, 22.1, -0.2], turn: 18 }, 0.4)),
    part("bristles", box([4.6, 1.5, 4.8], { at: [6.6, 22, -1.2], turn: 18 }, 0.6)),
  ],
};
