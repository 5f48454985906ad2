import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";

const HAND = frame({ at: [0, 0, 0], nod: -14 });

/** Decimetres: a left-hand glove, palm to the viewer. */
export const baseballGlove: Model = {
  concept: "baseball glove",
  aliases: ["baseball mitt", "catcher's mitt", "fielder's glove", "mitt for baseball"],
  realSize: 0.32,
  bestTurn: -14,
  roles: {
    leather: { colour: "#a95f2c", material: "rubber" },
    palm: { colour: "#c27a3e", material: "rubber", follows: 1.18 },
    laces: { colour: "#f1d9a8", material: "fabric" },
  },
  parts: (coarseness) => {
    const finger = (points: readonly Vector[], radii: readonly number[]) =>
      put(limb(points, radii, HAND), 0.12);
    const glove = blended(
      "leather",
      [
        put(ellipsoid([2.0, 2.1, 0.95], { in: HAND, at: [0, 2.5, 0] })),
        put(ellipsoid([1.45, 1.0, 1.0], { in: HAND, at: [0, 0.95, 0] }), 0.6),
        finger(
          [
            [-1.35, 3.2, 0],
            [-1.95, 4.9, 0.2],
            [-1.75, 6.1, 0.75],
          ],
          [0.68, 0.66, 0.52],
        ),
        finger(
          [
            [-0.45, 3.6, 0],
            [-0.7, 5.5, 0.15],
            [-0.6, 6.8, 0.8],
          ],
          [0.68, 0.66, 0.52],
        ),
        finger(
          [
            [0.5, 3.6, 0],
            [0.55, 5.4, 0.15],
            [0.55, 6.6, 0.8],
          ],
          [0.66, 0.64, 0.5],
        ),
        finger(
          [
            [1.2, 3.0, 0],
            [1.7, 4.6, 0.2],
            [1.6, 5.9, 0.75],
          ],
          [0.66, 0.62, 0.5],
        ),
        put(
          limb(
            [
              [1.4, 1.6, 0.2],
              [2.7, 2.7, 0.65],
              [3.15, 4.3, 1.0],
            ],
            [0.8, 0.74, 0.56],
            HAND,
          ),
          0.3,
        ),
        paint("palm", ellipsoid([1.35, 1.35, 1.2], { in: HAND, at: [0.05, 2.4, 1.0] })),
      ],
      { cell: 0.1 * coarseness },
    );
    const web = merged(
      ...[0, 1, 2, 3].map((i) =>
        rod([1.7 + i * 0.02, 3.5 + i * 0.6, 0.62 + i * 0.08], [3.0, 3.1 + i * 0.42, 0.9 + i * 0.06], 0.1, 10),
      ),
      ...[0, 1, 2].map((i) =>
        rod([1.95 + i * 0.36, 3.2 + i * 0.02, 0.7], [1.9 + i * 0.42, 5.4 - i * 0.4, 1.0], 0.09, 10),
      ),
    );
    const stitch = (x: number, y: number, roll: number) =>
      placed(
        wire(
          [
            [-0.24, 0, 0],
            [0, 0.03, 0.07],
            [0.24, 0, 0],
          ],
          0.055,
          { sides: 8 },
        ),
        frame({ in: HAND, at: [x, y, 0.88], roll }),
      );
    return [
      ...glove,
      part("laces", placed(web, HAND)),
      part("laces", merged(...[-0.9, -0.3, 0.3, 0.9].map((x) => stitch(x, 0.95 - x * x * 0.1, 70)))),
      part(
        "laces",
        placed(
          wire(
            [
              [-1.9, 5.3, 0.8],
              [-0.65, 5.75, 0.86],
              [0.55, 5.65, 0.86],
              [1.65, 5.05, 0.8],
            ],
            0.08,
          ),
          HAND,
        ),
      ),
    ];
  },
};
