import { type Corner, cornered, frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, slab } from "../pieces.js";

const FAR: readonly Corner[] = [
  [-29, -20, 0.6],
  [29, -20, 0.6],
  [29, 4, 0.6],
  [20, 9, 6],
  [8, 2, 8],
  [-8, 12, 8],
  [-29, 2, 0.6],
];
const NEAR: readonly Corner[] = [
  [-29, -27, 0.6],
  [29, -27, 0.6],
  [29, -15, 0.6],
  [10, -8, 12],
  [-12, -14, 12],
  [-29, -7, 0.6],
];

/** Centimetres: three legs and a canvas with a landscape just painted. */
export const easel: Model = {
  concept: "easel",
  aliases: ["painting easel", "artist easel", "artist's easel", "painter's easel", "canvas on an easel"],
  realSize: 1.6,
  bestTurn: -24,
  roles: {
    frame: { colour: "#b87a42", material: "wood" },
    canvas: { colour: "#f7f2e6", material: "fabric" },
    sky: { colour: "#9fd3ec", material: "matte plastic" },
    hills: { colour: "#5fae7a", material: "matte plastic" },
    meadow: { colour: "#f0b94a", material: "matte plastic" },
    sun: { colour: "#f2603f", material: "matte plastic" },
    pegs: { colour: "#d9a441", material: "gold" },
  },
  parts: () => {
    const lean = frame({ at: [0, 92, 4], nod: -9 });
    const on = (z: number) => ({ at: [0, 0, z] as const, in: lean });
    return [
      part(
        "frame",
        merged(
          rod([-37, 0, 17], [-5, 156, -7], 2.5),
          rod([37, 0, 17], [5, 156, -7], 2.5),
          rod([0, 0, -50], [0, 150, -8], 2.4),
          placed(box([5, 96, 3.4], [0, 16, -3.4], 0.8), lean),
          placed(box([76, 4, 9], [0, -33, 1.4], 1.2), lean),
          placed(box([13, 5, 6], [0, 33, -0.4], 1.2), lean),
          rod([-29.6, 36, 11], [29.6, 36, 11], 1.9),
        ),
      ),
      part("canvas", placed(box([66, 62, 3.4], [0, 0, 0], 0.8), lean)),
      part("sky", placed(box([58, 54, 1], [0, 0, 1.7], 0.4), lean)),
      part("sun", placed(drum(6.4, 1, { nod: 90, at: [13, 13, 2] }, 0.4), lean)),
      part("hills", slab(cornered(FAR, true), 1.2, 0.4, on(2.1))),
      part("meadow", slab(cornered(NEAR, true), 1.2, 0.4, on(2.5))),
      part(
        "pegs",
        merged(
          drum(2.6, 2.4, { nod: 90, at: [-29.6, 36, 14] }),
          drum(2.6, 2.4, { nod: 90, at: [29.6, 36, 14] }),
        ),
      ),
    ];
  },
};
