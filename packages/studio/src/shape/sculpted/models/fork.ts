import { frame, merged, placed, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { along, strip } from "../strip.js";

/** Centimetres: upright on its handle. */
export const fork: Model = {
  concept: "fork",
  aliases: ["dinner fork", "table fork", "silver fork"],
  realSize: 0.19,
  bestTurn: -20,
  lies: true,
  roles: {
    body: { colour: "#e9ebed", material: "metal" },
    tines: { colour: "#e9ebed", material: "metal", follows: 1 },
  },
  parts: () => {
    const upright = frame({ scale: [1.25, 1, 1.4] });
    const bow = along([
      [0, 0.5],
      [0.35, 0],
      [0.7, 0.25],
      [0.85, -0.5],
      [1, -0.35],
    ]);
    const handle = strip({
      length: 14.6,
      width: along([
        [0, 1.9],
        [0.16, 1.75],
        [0.62, 0.78],
        [0.76, 0.9],
        [0.9, 2.7],
        [1, 2.75],
      ]),
      thickness: 0.42,
      bow,
      ends: [0.06, 0.02],
    });
    const tine = (x: number) =>
      tube(
        [
          [x * 0.98, 13.9, -0.42],
          [x, 15.4, -0.42],
          [x * 1.02, 17.6, -0.12],
          [x * 0.98, 19.4, 0.45],
        ],
        [0.26, 0.25, 0.22, 0.13],
        { sides: 16 },
      );
    return [
      part("body", placed(handle, upright)),
      part("tines", placed(merged(tine(-1.08), tine(-0.36), tine(0.36), tine(1.08)), upright)),
    ];
  },
};
