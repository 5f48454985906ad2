import { frame, merged, placed, tube } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Where the cheek cut into cubes lies, its flesh up and to the viewer. */
const CHEEK = frame({ at: [6.4, 1.8, 4.2], nod: 24, turn: 10, roll: -6 });

/** Centimetres: a whole one, and a cheek cut into cubes before it. */
export const mango: Model = {
  concept: "mango",
  aliases: ["mangoes", "mangos", "ripe mango", "sliced mango"],
  realSize: 0.15,
  bestTurn: -8,
  roles: {
    skin: { colour: "#f2a02c", material: "clay" },
    flesh: { colour: "#ffc233", material: "clay" },
    stalk: { colour: "#6f4e2c", material: "clay" },
    leaf: { colour: "#4f9a43", material: "clay" },
  },
  parts: (coarseness) => {
    const cubes = [-2, -1, 0, 1, 2].flatMap((i) =>
      [-3, -2, -1, 0, 1, 2, 3].flatMap((j) => {
        const out = (i * i) / 6.6 + (j * j) / 12.4;
        if (out > 1) return [];
        return [
          box(
            [0.96, 1.5, 0.96],
            { in: CHEEK, at: [j * 1.1, 0.7 - 0.55 * out, i * 1.1], roll: j * -4, nod: i * 4 },
            0.24,
          ),
        ];
      }),
    );
    return [
      ...blended(
        "skin",
        [
          put(ellipsoid([4.4, 5.6, 3.9], { at: [-2.6, 5.1, -1.6], roll: -24 })),
          put(ellipsoid([2.7, 2.7, 2.5], { at: [-4.2, 8.4, -1.6] }), 2.4),
          put(
            limb(
              [
                [0.6, 1.8, -1.4],
                [1.1, 1.4, -1.3],
              ],
              [1.5, 0.9],
            ),
            2,
          ),
        ],
        { cell: 0.3 * coarseness },
      ),
      ...blended(
        "skin",
        [
          put(ellipsoid([4.7, 2.2, 3.2], { in: CHEEK, at: [0, 0, 0] })),
          cut(
            halfSpace(
              [CHEEK.origin[0], CHEEK.origin[1], CHEEK.origin[2]],
              [-CHEEK.y[0], -CHEEK.y[1], -CHEEK.y[2]],
            ),
            0.1,
          ),
          paint("flesh", ellipsoid([4.4, 2, 2.95], { in: CHEEK, at: [0, 0.5, 0] })),
        ],
        { cell: 0.24 * coarseness },
      ),
      part("flesh", merged(...cubes)),
      part(
        "stalk",
        tube(
          [
            [-4.8, 10.7, -1.6],
            [-5.0, 11.5, -1.6],
            [-5.4, 12.3, -1.5],
          ],
          [0.4, 0.26, 0.34],
          { sides: 16, caps: "flat" },
        ),
      ),
      part(
        "leaf",
        placed(
          blade({ length: 6.4, width: 2.3, droop: 0.34, fold: 0.2, thickness: 0.2 }),
          frame({ at: [-5.0, 11.5, -1.5], turn: 82, nod: -26 }),
        ),
      ),
    ];
  },
};
