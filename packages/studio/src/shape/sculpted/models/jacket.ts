import { boxAt, frame, merged, mirrored, placed, roundedRectangle, torus, tube } from "../../mesh/index.js";
import { block, ellipsoid, limb, paint } from "../../solid/index.js";
import { garment } from "../garment.js";
import { type Model, part } from "../model.js";

/** Centimetres: a zipped jacket over a shirt. */
export const jacket: Model = {
  concept: "jacket",
  aliases: ["bomber jacket", "leather jacket", "windbreaker", "denim jacket", "blazer", "anorak"],
  realSize: 0.7,
  bestTurn: -16,
  roles: {
    body: { colour: "#3d6b52", material: "matte plastic" },
    ribs: { colour: "#27302c", material: "fabric" },
    collar: { colour: "#3d6b52", material: "matte plastic", follows: 0.9 },
    zip: { colour: "#d9b25a", material: "gold" },
    shirt: { colour: "#f4f0e6", material: "fabric" },
    pockets: { colour: "#2c4f3d", material: "matte plastic", follows: 0.78 },
  },
  parts: (coarseness) => {
    const collar = tube(
      [
        [7.6, 56, 8.6],
        [9.6, 61, 5],
        [8.6, 64.4, -1],
        [0, 65.6, -4.8],
        [-8.6, 64.4, -1],
        [-9.6, 61, 5],
        [-7.6, 56, 8.6],
      ],
      1,
      { section: roundedRectangle(2, 6, 0.9), up: [0, 1, 0.3] },
    );
    return [
      ...garment({ length: 64, halfHem: 19, neck: 8, sleeve: 5.6, cell: 1.15 * coarseness }, [
        paint("shirt", ellipsoid([6.4, 15, 12], { at: [0, 58, 8] })),
        paint("ribs", block([44, 10, 40], 0.1, { at: [0, 0, 0] })),
        ...[-1, 1].map((s) =>
          paint(
            "ribs",
            limb(
              [
                [s * 30.3, 9.6, 4.2],
                [s * 31, 2, 4.8],
              ],
              7.2,
            ),
          ),
        ),
      ]),
      part("collar", collar),
      part(
        "zip",
        merged(boxAt([0, 23, 8.3], [1.3, 42, 0.9], 0.4), boxAt([0.3, 42.6, 9.2], [1.2, 3.4, 0.7], 0.3)),
      ),
      part("pockets", mirrored(boxAt([11, 17, 7.6], [1.8, 12, 1.4], 0.6, { roll: -20 }))),
      part(
        "collar",
        merged(
          ...[-1, 1].map((s) =>
            placed(torus(4.7, 0.8, 40, 12), frame({ at: [s * 30.4, 16.2, 3.4], roll: s * 4, nod: 8 })),
          ),
        ),
      ),
    ];
  },
};
