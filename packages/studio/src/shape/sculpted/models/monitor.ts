import {
  boxAt,
  type Corner,
  cornered,
  discAt,
  frame,
  lathe,
  merged,
  placed,
  slabAt,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const WAVE: readonly Corner[] = [
  [-27, -15.2, 0.4],
  [27, -15.2, 0.4],
  [27, 4, 0.4],
  [14, 8, 14],
  [-2, -4, 14],
  [-16, -8, 12],
  [-27, -2, 0.4],
];
const LOW: readonly Corner[] = [
  [-27, -15.2, 0.4],
  [27, -15.2, 0.4],
  [27, -5, 0.4],
  [12, -3, 14],
  [-6, -11, 14],
  [-27, -9, 0.4],
];

/** The picture, within a border broad enough to show the set's own colour. */
const GLASS = frame({ at: [0, 3, 0], scale: [0.955, 0.93, 1] });

/** Centimetres: a desktop screen on its stand. */
export const monitor: Model = {
  concept: "monitor",
  aliases: ["computer monitor", "screen", "computer screen", "desktop computer", "display", "pc"],
  realSize: 0.58,
  bestTurn: -22,
  roles: {
    body: { colour: "#2a2d35", material: "plastic" },
    stand: { colour: "#c3c8cf", material: "metal" },
    screen: { colour: "#5a67e8", material: "plastic" },
    wave: { colour: "#8a6cf0", material: "plastic" },
    "low wave": { colour: "#e58bd0", material: "plastic" },
    light: { colour: "#6fe0a4", material: "plastic" },
  },
  parts: () => [
    part("body", boxAt([0, 33, 0], [58, 35, 3], 1.3)),
    part("body", boxAt([0, 33, -1.6], [36, 22, 3.4], 1.5)),
    part("screen", placed(boxAt([0, 33.5, 1.35], [54.6, 31, 0.6], 0.2), GLASS)),
    part("wave", placed(slabAt([0, 33.4, 1.75], WAVE, 0.3, 0.1), GLASS)),
    part("low wave", placed(slabAt([0, 33.4, 1.95], LOW, 0.3, 0.1), GLASS)),
    part("light", discAt([25, 16.7, 1.4], 0.4, 0.3, 0.1, { nod: 90 })),
    part(
      "stand",
      merged(
        boxAt([0, 16, -3.2], [5.4, 30, 1.8], 0.8, { nod: -4 }),
        lathe(
          cornered([
            [0, 0],
            [11, 0, 0.4],
            [11, 1, 0.4],
            [0, 1.3],
          ]),
          96,
        ),
      ),
    ),
  ],
};
