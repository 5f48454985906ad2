import { boxAt, type Corner, discAt, merged, mirrored, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const SLICE: readonly Corner[] = [
  [-6, 0, 1],
  [6, 0, 1],
  [6, 8, 1],
  [7, 9.4, 1.6],
  [6.2, 12.6, 2.4],
  [0, 13.2, 6],
  [-6.2, 12.6, 2.4],
  [-7, 9.4, 1.6],
  [-6, 8, 1],
];
const CRUMB: readonly Corner[] = SLICE.map(([x, y, r]) => [x * 0.88, 0.8 + y * 0.9, r!]);

/** Centimetres: two slices of toast just up. */
export const toaster: Model = {
  concept: "toaster",
  aliases: ["bread toaster"],
  realSize: 0.3,
  bestTurn: -26,
  roles: {
    body: { colour: "#e4574a", material: "plastic" },
    base: { colour: "#2d3038", material: "matte plastic" },
    slots: { colour: "#1d1f24", material: "matte plastic" },
    trim: { colour: "#cfd4da", material: "metal" },
    crust: { colour: "#a8662e", material: "clay" },
    bread: { colour: "#eebf78", material: "clay" },
    lever: { colour: "#2d3038", material: "plastic" },
    dial: { colour: "#f3f1ec", material: "plastic" },
  },
  parts: () => {
    const slice = (z: number, y: number) => slabAt([0, y, z], SLICE, 1.7, 0.6);
    const crumb = (z: number, y: number) => slabAt([0, y, z], CRUMB, 1.86, 0.3);
    return [
      part("body", boxAt([0, 10.5, 0], [28, 17, 17], 4.6, {}, 8)),
      part("base", boxAt([0, 2.2, 0], [26.6, 2.6, 16], 1.2)),
      part("base", mirrored(merged(discAt([10, 0, 5], 1.4, 1.6, 0.4), discAt([10, 0, -5], 1.4, 1.6, 0.4)))),
      part("trim", boxAt([0, 18.9, 0], [21, 0.8, 11], 0.38)),
      part(
        "slots",
        merged(boxAt([0, 19, 2.7], [17.5, 0.9, 2.9], 0.4), boxAt([0, 19, -2.7], [17.5, 0.9, 2.9], 0.4)),
      ),
      part("crust", merged(slice(2.7, 11), slice(-2.7, 12))),
      part("bread", merged(crumb(2.7, 11), crumb(-2.7, 12))),
      part("slots", boxAt([14, 10.5, 0], [0.6, 10, 1.3], 0.28)),
      part("lever", boxAt([15.1, 14, 0], [2.6, 1.8, 4.6], 0.8)),
      part("trim", discAt([8.2, 7, 8.2], 2.3, 0.9, 0.3, { nod: 90 })),
      part(
        "dial",
        merged(
          discAt([8.2, 7, 8.9], 1.7, 1.1, 0.4, { nod: 90 }),
          boxAt([8.2, 7.7, 10.1], [0.4, 1.4, 0.4], 0.18),
        ),
      ),
    ];
  },
};
