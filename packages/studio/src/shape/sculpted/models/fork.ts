import { frame, merged, placed, roundedRectangle, smoothWay, sweep } from "../../mesh/index.js";
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
      [0, 0.55],
      [0.3, 0.1],
      [0.66, 0.3],
      [0.86, -0.5],
      [1, -0.42],
    ]);
    const handle = strip({
      length: 13.4,
      width: along([
        [0, 1.85],
        [0.14, 1.8],
        [0.6, 0.8],
        [0.78, 0.86],
        [0.93, 2.66],
        [1, 2.72],
      ]),
      thickness: 0.44,
      bow,
      ends: [0.06, 0.012],
    });
    // Flat bars that narrow to blunt points and rise at their ends.
    const tine = (x: number) =>
      sweep(
        smoothWay(
          [
            { at: [x, 12.5, -0.43], radius: 0.3 },
            { at: [x, 14.4, -0.5], radius: 0.29 },
            { at: [x * 1.01, 17.2, -0.28], radius: 0.26 },
            { at: [x * 0.98, 19.6, 0.5], radius: 0.15 },
          ],
          false,
          8,
        ),
        { section: roundedRectangle(1.72, 1.3, 0.5), up: [0, 0, 1] },
      );
    return [
      part("body", placed(handle, upright)),
      part("tines", placed(merged(tine(-1.1), tine(-0.37), tine(0.37), tine(1.1)), upright)),
    ];
  },
};
