import {
  boxAt,
  type Corner,
  discAt,
  frame,
  merged,
  mirrored,
  placed,
  rod,
  slabAt,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const HILLS: readonly Corner[] = [
  [-56.5, -30.5, 0.4],
  [56.5, -30.5, 0.4],
  [56.5, -2, 2],
  [38, 8, 14],
  [16, -9, 14],
  [-8, -14, 12],
  [-32, -1, 14],
  [-56.5, -10, 2],
];
const NEAR_HILLS: readonly Corner[] = [
  [-56.5, -30.5, 0.4],
  [56.5, -30.5, 0.4],
  [56.5, -20, 2],
  [30, -17, 20],
  [-10, -24, 20],
  [-40, -14, 20],
  [-56.5, -17, 2],
];

/** Centimetres: a flat television on two feet, a landscape on its screen. */
export const tv: Model = {
  concept: "tv",
  aliases: ["television", "tv set", "television set", "flat screen tv", "tv screen", "telly"],
  realSize: 1.2,
  bestTurn: -20,
  roles: {
    body: { colour: "#24262c", material: "plastic" },
    feet: { colour: "#24262c", material: "plastic", follows: 1 },
    screen: { colour: "#7cc4ec", material: "plastic" },
    sun: { colour: "#ffd45c", material: "plastic" },
    hills: { colour: "#4fa36b", material: "plastic" },
    "near hills": { colour: "#2f7f56", material: "plastic" },
    light: { colour: "#e8453c", material: "plastic" },
  },
  parts: () => {
    const foot = merged(
      rod([36, 8, 0], [42, 1.2, 13], [1.6, 1.3]),
      rod([36, 8, 0], [42, 1.2, -13], [1.6, 1.3]),
    );
    // The picture within a border broad enough to show the set's own colour.
    const glass = frame({ at: [0, 4, 0], scale: [0.94, 0.92, 1] });
    return [
      part("body", boxAt([0, 42, 0], [120, 70, 4.4], 2)),
      part("body", boxAt([0, 38, -3], [70, 40, 6], 2.5)),
      part("feet", mirrored(foot)),
      part("screen", placed(boxAt([0, 42.6, 2.1], [114, 62.5, 0.8], 0.3), glass)),
      part("sun", placed(discAt([-24, 56, 2.4], 9, 0.5, 0.2, { nod: 90 }), glass)),
      part("hills", placed(slabAt([0, 42.4, 2.6], HILLS, 0.5, 0.1), glass)),
      part("near hills", placed(slabAt([0, 42.4, 2.9], NEAR_HILLS, 0.5, 0.1), glass)),
      part("light", discAt([50, 9.2, 2], 0.7, 0.6, 0.2, { nod: 90 })),
    ];
  },
};
