import { frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const POSE = frame({ nod: -52 });

/** Seen from above and behind its head, wings raised a little. */
export const butterfly: Model = {
  concept: "butterfly",
  aliases: ["monarch butterfly"],
  realSize: 0.08,
  bestTurn: -14,
  floats: true,
  roles: {
    wings: { colour: "#f28c2a", material: "plastic" },
    borders: { colour: "#2a2430", material: "plastic" },
    spots: { colour: "#fff6e6", material: "plastic" },
    body: { colour: "#3a2f3a", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.115 * coarseness;
    const wings = sides((s) => {
      const wing = frame({ in: POSE, roll: 24 * s });
      const flat = (x: number, z: number, rx: number, rz: number, turn: number, thick = 0.32) =>
        ellipsoid([rx, thick, rz], { in: wing, at: [x * s, 0, z], turn: turn * s });
      return blended(
        "borders",
        [
          put(flat(2.7, 1.6, 2.7, 1.7, -38)),
          put(flat(3.6, 2.9, 1.3, 1.1, -38), 0.5),
          put(flat(2.1, -1.4, 2.0, 1.5, 34), 0.15),
          put(flat(2.5, -2.6, 0.9, 1.0, 20), 0.4),
          paint("wings", flat(2.35, 1.55, 2.3, 1.3, -38, 2)),
          paint("wings", flat(2.0, -1.4, 1.7, 1.2, 34, 2)),
          ...(
            [
              [4.6, 3.1],
              [4.75, 2.2],
              [4.1, 3.75],
              [4.5, 1.3],
              [2.9, -2.9],
              [3.5, -1.9],
            ] as const
          ).map(([x, z]) => paint("spots", flat(x, z, 0.23, 0.23, 0, 1))),
          ...(
            [
              [3.3, 2.1],
              [2.6, -1.7],
            ] as const
          ).map(([x, z]) => paint("borders", flat(x, z, 0.3, 0.3, 0, 1))),
        ],
        { cell },
      );
    });
    const feelers = merged(
      ...sides((s) => [
        wire(
          [
            [0.2 * s, 0.3, 2.3],
            [0.6 * s, 0.8, 3.3],
            [1.2 * s, 0.9, 3.9],
          ],
          [0.08, 0.07, 0.14],
        ),
      ]),
    );
    return [
      ...wings,
      ...blended(
        "body",
        [
          put(
            limb(
              [
                [0, 0.1, 1.2],
                [0, 0.05, 0],
                [0, 0, -2.6],
              ],
              [0.5, 0.46, 0.24],
              POSE,
            ),
          ),
          put(ellipsoid([0.55, 0.55, 0.55], { in: POSE, at: [0, 0.2, 1.95] }), 0.2),
        ],
        { cell },
      ),
      part("body", placed(feelers, POSE)),
      ...sides((s) =>
        eye(frame({ in: POSE, at: [0.34 * s, 0.5, 2.2], turn: 30 * s, nod: -30 }), { radius: 0.17 }),
      ),
    ];
  },
};
