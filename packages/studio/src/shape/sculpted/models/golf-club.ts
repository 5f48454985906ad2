import { frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { rod } from "../pieces.js";

/** A driver leaning back, its head on the ground, and a ball on a tee. */
export const golfClub: Model = {
  concept: "golf club",
  aliases: ["golf clubs", "golf driver", "golf iron", "putter"],
  realSize: 1.1,
  bestTurn: -20,
  roles: {
    head: { colour: "#2f3440", material: "plastic" },
    face: { colour: "#c9ced6", material: "metal" },
    shaft: { colour: "#c9ced6", material: "metal" },
    grip: { colour: "#26262b", material: "rubber" },
    bands: { colour: "#d8333a", material: "plastic" },
    ball: { colour: "#fbfaf6", material: "plastic" },
    tee: { colour: "#e3b26a", material: "wood" },
  },
  parts: (coarseness) => {
    const shaft = frame({ at: [-0.75, 0.8, 0], roll: 22 });
    return [
      ...blended(
        "head",
        [
          put(ellipsoid([1.15, 0.62, 0.95], { at: [0.1, 0.55, -0.1] })),
          put(
            limb(
              [
                [-0.75, 0.75, 0.1],
                [-0.95, 1.35, 0.05],
              ],
              [0.3, 0.2],
            ),
            0.3,
          ),
          cut(halfSpace([0, 0, 0.6], [0, 0, -1]), 0.06),
          cut(halfSpace([0, 0.05, 0], [0, 1, 0]), 0.06),
          paint("face", block([1.7, 0.75, 0.4], 0.15, { at: [0.1, 0.55, 0.62] })),
          ...[0.4, 0.56, 0.72].map((y) =>
            paint("head", block([1.3, 0.045, 0.6], 0.01, { at: [0.1, y, 0.62] })),
          ),
        ],
        { cell: 0.06 * coarseness },
      ),
      part("shaft", placed(rod([0, 0, 0], [0, 8.4, 0], [0.13, 0.17]), shaft)),
      part(
        "grip",
        placed(
          merged(
            rod([0, 8.2, 0], [0, 11, 0], [0.2, 0.28]),
            ...[8.6, 9.0, 9.4, 9.8, 10.2, 10.6].map((y) =>
              placed(torus(0.22 + (y - 8.2) * 0.027, 0.035, 24, 8), frame({ at: [0, y, 0] })),
            ),
          ),
          shaft,
        ),
      ),
      part(
        "bands",
        placed(
          merged(
            placed(torus(0.2, 0.07, 28, 10), frame({ at: [0, 8.15, 0] })),
            placed(torus(0.15, 0.07, 28, 10), frame({ at: [0, 0.9, 0] })),
          ),
          shaft,
        ),
      ),
      ...blended(
        "ball",
        [
          put(ellipsoid(0.52, { at: [1.9, 1.05, 1.5] })),
          ...Array.from({ length: 60 }, (_, i) => {
            const f = frame({ turn: 137.508 * i, nod: -85 + (170 * (i + 0.5)) / 60 });
            return cut(
              ellipsoid(0.09, { at: [1.9 + f.z[0] * 0.56, 1.05 + f.z[1] * 0.56, 1.5 + f.z[2] * 0.56] }),
              0.03,
            );
          }),
        ],
        { cell: 0.035 * coarseness },
      ),
      part(
        "tee",
        merged(
          rod([1.9, 0, 1.5], [1.9, 0.5, 1.5], [0.06, 0.1]),
          rod([1.9, 0.42, 1.5], [1.9, 0.6, 1.5], [0.1, 0.24]),
        ),
      ),
    ];
  },
};
