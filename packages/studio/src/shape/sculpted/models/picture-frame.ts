import { boxAt, type Corner, discAt, frame, merged, mirrored, placed, slabAt } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

const FAR: readonly Corner[] = [
  [-22, -12, 0.4],
  [22, -12, 0.4],
  [22, 0, 0.4],
  [12, 7, 2],
  [4, 0, 3],
  [-6, 9, 1],
  [-16, 1, 3],
  [-22, 4, 0.4],
];
const NEAR: readonly Corner[] = [
  [-22, -16, 0.4],
  [22, -16, 0.4],
  [22, -5, 0.4],
  [8, -3, 14],
  [-8, -10, 14],
  [-22, -4, 0.4],
];
const LAKE: readonly Corner[] = [
  [-3, -15.6, 2],
  [15, -15.6, 2],
  [10, -10, 3],
  [4, -8.4, 3],
  [1, -11, 3],
];

/** Centimetres: a landscape in a gilded frame, leaning back a little. */
export const pictureFrame: Model = {
  concept: "painting",
  aliases: [
    "picture frame",
    "frame",
    "framed picture",
    "picture",
    "framed painting",
    "photo frame",
    "oil painting",
    "artwork",
  ],
  realSize: 0.62,
  bestTurn: -20,
  roles: {
    frame: { colour: "#fcd083", material: "metal" },
    sky: { colour: "#a9d8f0", material: "matte plastic" },
    sun: { colour: "#ffd778", material: "matte plastic" },
    mountains: { colour: "#7f8fc0", material: "matte plastic" },
    meadow: { colour: "#6fae63", material: "matte plastic" },
    lake: { colour: "#4f9fd0", material: "matte plastic" },
    mount: { colour: "#faf5e8", material: "matte plastic" },
  },
  parts: () => {
    const lean = frame({ at: [0, 24, 0], nod: -4 });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lean));
    const bars = (x: number, y: number, width: number, z: number, depth: number, edge: number) => [
      mirrored(boxAt([x, 0, z], [width, 2 * y + width, depth], edge)),
      boxAt([0, y, z], [2 * x + width, width, depth], edge),
      boxAt([0, -y, z], [2 * x + width, width, depth], edge),
    ];
    return [
      on("frame", ...bars(28.4, 22.4, 4.6, 0, 4.4, 1.6), ...bars(25.2, 19.2, 2.6, 0.4, 3, 0.9)),
      on("mount", boxAt([0, 0, -0.6], [52, 40, 1.4], 0.4)),
      on("sky", boxAt([0, 0.4, 0.1], [44, 32, 0.8], 0.2)),
      on("sun", discAt([11, 9.6, 0.4], 3, 0.3, 0.1, { nod: 90 })),
      on("mountains", slabAt([0, 0, 0.66], FAR, 0.4, 0.12)),
      on("meadow", slabAt([0, 0.4, 0.9], NEAR, 0.4, 0.12)),
      on("lake", slabAt([0, 0.6, 1.1], LAKE, 0.3, 0.1)),
    ];
  },
};
