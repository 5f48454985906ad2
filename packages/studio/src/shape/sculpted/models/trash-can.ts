import {
  around,
  boxAt,
  cornered,
  frame,
  instances,
  lathe,
  merged,
  placed,
  rod,
  torus,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a ribbed bin, its lid on. */
export const trashCan: Model = {
  concept: "trash can",
  aliases: [
    "garbage can",
    "bin",
    "rubbish bin",
    "dustbin",
    "trash bin",
    "waste bin",
    "garbage bin",
    "trashcan",
  ],
  realSize: 0.75,
  bestTurn: -20,
  roles: {
    body: { colour: "#8d979f", material: "metal" },
    lid: { colour: "#8d979f", material: "metal", follows: 1.05 },
    handles: { colour: "#4c5157", material: "matte plastic" },
  },
  parts: () => {
    const body = lathe(
      cornered([
        [0, 0],
        [21, 0, 1.5],
        [25, 56, 0.6],
        [25, 58, 0.6],
        [0, 58],
      ]),
      96,
    );
    const rib = rod([21.4, 4, 0], [24.8, 54, 0], 1.1, 12);
    const lid = lathe(
      cornered([
        [0, 57],
        [26.6, 57, 0.8],
        [26.8, 61, 1],
        [22, 64.5, 4],
        [10, 68, 12],
        [0, 68.6],
      ]),
      96,
    );
    const side = tube(
      [
        [24, 46, -7],
        [29, 45, -6.6],
        [29, 45, 6.6],
        [24, 46, 7],
      ],
      1.3,
      { bend: 3 },
    );
    return [
      part(
        "body",
        merged(
          body,
          instances(rib, around(24)),
          placed(torus(21.4, 1.2, 96, 14), frame({ at: [0, 3, 0] })),
          placed(torus(24.6, 1, 96, 14), frame({ at: [0, 53, 0] })),
        ),
      ),
      part(
        "lid",
        merged(
          lid,
          placed(torus(26.4, 1.1, 96, 14), frame({ at: [0, 58, 0] })),
          placed(torus(14, 0.7, 72, 12), frame({ at: [0, 66.6, 0] })),
        ),
      ),
      part(
        "handles",
        merged(
          tube(
            [
              [-7, 67.5, 0],
              [-6.6, 74, 0],
              [6.6, 74, 0],
              [7, 67.5, 0],
            ],
            1.4,
            { bend: 3 },
          ),
          side,
          placed(side, frame({ turn: 180 })),
          boxAt([0, 68.4, 0], [17, 0.8, 4], 0.3),
        ),
      ),
    ];
  },
};
