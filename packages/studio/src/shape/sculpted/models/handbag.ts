import {
  boxAt,
  type Corner,
  discAt,
  frame,
  merged,
  mirrored,
  placed,
  slabAt,
  torus,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const BODY: readonly Corner[] = [
  [-15, 0, 3],
  [15, 0, 3],
  [12.2, 21, 3.2],
  [-12.2, 21, 3.2],
];
const FLAP: readonly Corner[] = [
  [-12.8, 21.6, 1.6],
  [-13.6, 12.5, 3],
  [-3, 8.4, 5],
  [3, 8.4, 5],
  [13.6, 12.5, 3],
  [12.8, 21.6, 1.6],
];

/** Centimetres. */
export const handbag: Model = {
  concept: "handbag",
  aliases: ["purse", "hand bag", "bag", "leather bag", "shoulder bag", "tote bag"],
  realSize: 0.33,
  bestTurn: -24,
  roles: {
    body: { colour: "#c8485f", material: "plastic" },
    flap: { colour: "#c8485f", material: "plastic", follows: 0.93 },
    handles: { colour: "#7b2638", material: "plastic", follows: 0.7 },
    clasp: { colour: "#e2b44a", material: "gold" },
  },
  parts: () => {
    const handle = (z: number, lean: number) =>
      placed(
        tube(
          [
            [-8, 0, 0],
            [-7.4, 7, 0],
            [-4.2, 11.6, 0],
            [0, 12.9, 0],
            [4.2, 11.6, 0],
            [7.4, 7, 0],
            [8, 0, 0],
          ],
          0.85,
          { sides: 24 },
        ),
        frame({ at: [0, 19.6, z], nod: lean }),
      );
    const ring = placed(torus(1.25, 0.32, 32, 14), frame({ at: [8, 18.6, 5.4], nod: 90 }));
    return [
      part("body", slabAt([0, 0, 0], BODY, 11.5, 3)),
      part("flap", slabAt([0, 0, 5.6], FLAP, 1.4, 0.6)),
      part("flap", boxAt([0, 20.6, 0.6], [25.6, 2.6, 11.2], 1.2)),
      part("handles", merged(handle(4.6, 6), handle(-3.6, -8))),
      part(
        "clasp",
        merged(boxAt([0, 10.6, 6.4], [3.8, 3, 1], 0.45), discAt([0, 10.6, 6.7], 0.9, 0.7, 0.3, { nod: 90 })),
      ),
      part("clasp", mirrored(ring)),
      part("clasp", mirrored(merged(discAt([11, -0.5, 3], 1, 1, 0.3), discAt([11, -0.5, -3], 1, 1, 0.3)))),
    ];
  },
};
