import { frame, merged, mirrored, placed, roundedRectangle, tube, type Vector } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a motorcycle helmet, visor down. */
export const helmet: Model = {
  concept: "helmet",
  aliases: ["motorcycle helmet", "crash helmet", "racing helmet", "bike helmet", "bicycle helmet"],
  realSize: 0.32,
  bestTurn: -30,
  roles: {
    shell: { colour: "#d8322f", material: "ceramic" },
    stripe: { colour: "#fbf7ee", material: "ceramic" },
    visor: { colour: "#222a38", material: "ceramic" },
    trim: { colour: "#2a2c33", material: "rubber" },
    padding: { colour: "#3a3d46", material: "fabric" },
  },
  parts: (coarseness) => {
    const vent = (x: number) =>
      tube(
        [
          [x - 1.6, 5.6, 15.4],
          [x, 5.4, 15.8],
          [x + 1.6, 5.6, 15.4],
        ],
        0.6,
        { sides: 12 },
      );
    const hem = Array.from({ length: 20 }, (_, i): Vector => {
      const f = frame({ turn: 18 * i });
      return [9.2 * f.z[0], 1.1 - f.z[2] * 0.2, 11.6 * f.z[2] + 1];
    });
    return [
      ...blended(
        "shell",
        [
          put(ellipsoid([12.4, 12.8, 14.4], { at: [0, 14, -0.6] })),
          put(ellipsoid([9.6, 7.4, 8.6], { at: [0, 7, 7] }), 3.4),
          put(ellipsoid([11, 8, 11], { at: [0, 7.6, -1.6] }), 3),
          cut(halfSpace([0, 1, 0], [0, 1, 0]), 0.6),
          cut(ellipsoid([8.2, 9, 10.4], { at: [0, -1, 0.6] }), 0.6),
          paint("padding", ellipsoid([8.6, 9.3, 10.8], { at: [0, -1.2, 0.6] })),
          paint("stripe", block([4.6, 40, 60], 0.1, { at: [0, 22, -2] })),
          paint("trim", block([30, 11.4, 20], 3.4, { at: [0, 14.6, 14.8], nod: -3 })),
          paint("visor", block([30, 9.8, 20], 2.8, { at: [0, 14.6, 15.6], nod: -3 })),
        ],
        { cell: 0.62 * coarseness },
      ),
      part("trim", merged(vent(-2.6), vent(2.6))),
      part(
        "trim",
        tube(hem, 1, { closed: true, section: roundedRectangle(1.2, 1.4, 0.5), up: [0, 1, 0], steps: 3 }),
      ),
      part(
        "trim",
        mirrored(
          placed(
            tube(
              [
                [0, 0, 0],
                [0.7, 0, 0],
              ],
              1.6,
              { caps: "flat" },
            ),
            frame({ at: [11.7, 14.6, 2.4], turn: -8 }),
          ),
        ),
      ),
    ];
  },
};
