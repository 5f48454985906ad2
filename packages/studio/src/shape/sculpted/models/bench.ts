import {
  frame,
  merged,
  mirrored,
  placed,
  roundedBox,
  roundedRectangle,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Iron of one side, at x = 0, seen from +x. */
const IRON: readonly (readonly Vector[])[] = [
  [
    [0, 0, 27],
    [0, 12, 23],
    [0, 30, 21],
    [0, 42, 23],
    [0, 44.5, 18],
    [0, 42, 0],
    [0, 42, -18],
    [0, 52, -23],
    [0, 86, -31],
  ],
  [
    [0, 0, -31],
    [0, 14, -25],
    [0, 30, -20],
    [0, 43, -17],
  ],
  [
    [0, 42, 22],
    [0, 55, 25],
    [0, 64, 24],
    [0, 66.5, 16],
    [0, 64, 0],
    [0, 63, -25],
  ],
];

/** Centimetres: a park bench, wooden slats on cast iron. */
export const bench: Model = {
  concept: "bench",
  aliases: ["park bench", "wooden bench", "garden bench"],
  realSize: 1.6,
  bestTurn: -28,
  saddle: { at: [0, 47, 4], astride: false },
  roles: {
    slats: { colour: "#d48a3e", material: "wood" },
    iron: { colour: "#2c3a40", material: "matte plastic" },
  },
  top: { y: 47, halfWidth: 62, halfDepth: 18 },
  under: { height: 40, halfWidth: 52, halfDepth: 17 },
  parts: () => {
    const section = roundedRectangle(2, 2.5, 0.7);
    const iron = merged(
      ...IRON.map((way) => tube(way, 1.9, { section, up: [1, 0, 0], caps: "flat", steps: 7 })),
    );
    const side = placed(iron, frame({ at: [64, 0, 0] }));
    const middle = tube(
      [
        [0, 43, 18],
        [0, 40, -18],
      ],
      1.6,
      { caps: "flat" },
    );
    const slat = roundedBox([158, 3, 9.6], 1.2);
    const seat = [20.5, 9.6, -1.4, -12.2].map((z, i) =>
      placed(slat, frame({ at: [0, [44.7, 45.6, 45.2, 44.9][i]!, z], nod: i === 0 ? 6 : -2 })),
    );
    const back = [55, 67.5, 80].map((y) =>
      placed(slat, frame({ at: [0, y, -20.6 - (y - 52) * 0.235], nod: 77 })),
    );
    return [part("slats", merged(...seat, ...back)), part("iron", mirrored(side)), part("iron", middle)];
  },
};
