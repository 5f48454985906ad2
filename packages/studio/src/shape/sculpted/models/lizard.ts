import { frame, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0.15, 1.75, 4.3], turn: 14, nod: -8 });

/** Low on four splayed legs, its tail in a bend. */
export const lizard: Model = {
  concept: "lizard",
  aliases: ["gecko", "lizards", "geckos", "skink", "green lizard"],
  realSize: 0.25,
  bestTurn: -84,
  roles: {
    skin: { colour: "#6bb04a", material: "clay" },
    belly: { colour: "#e8ecae", material: "clay" },
    spots: { colour: "#3f7f3a", material: "clay", follows: 0.72 },
    mouth: { colour: "#3c6b30", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const leg = (s: 1 | -1, hip: Vector, knee: Vector, foot: Vector) => [
      put(limb([hip, knee, foot], [0.5, 0.4, 0.28]), 0.3),
      ...[-34, -8, 20, 48].map((turn) => {
        const f = frame({ turn: turn * s + 24 * s });
        return put(limb([foot, [foot[0] + f.z[0] * 0.95, 0.14, foot[2] + f.z[2] * 0.95]], [0.2, 0.15]), 0.08);
      }),
    ];
    return [
      ...blended(
        "skin",
        [
          put(
            limb(
              [
                [0, 1.5, 3.2],
                [0.1, 1.45, 1.4],
                [0, 1.4, -0.8],
                [-0.1, 1.15, -2.8],
                [0.3, 0.75, -5.0],
                [1.5, 0.42, -6.8],
                [3.2, 0.25, -7.4],
                [4.7, 0.2, -6.7],
              ],
              [0.85, 1.15, 1.25, 0.85, 0.56, 0.36, 0.22, 0.08],
            ),
          ),
          put(ellipsoid([1.0, 0.82, 1.25], { in: HEAD }), 0.5),
          put(ellipsoid([0.72, 0.55, 0.95], { in: HEAD, at: [0, -0.16, 0.95] }), 0.35),
          ...sides((s) => [
            put(ellipsoid(0.4, { in: HEAD, at: [0.62 * s, 0.5, 0.35] }), 0.15),
            ...leg(s, [0.7 * s, 1.2, 2.4], [1.9 * s, 1.25, 2.1], [2.3 * s, 0.2, 3.2]),
            ...leg(s, [0.7 * s, 1.1, -2.2], [2.0 * s, 1.2, -2.0], [2.4 * s, 0.2, -3.0]),
          ]),
          ...[0, 1, 2, 3, 4, 5].flatMap((i) => [
            paint(
              "spots",
              ellipsoid([0.34, 0.5, 0.3], { at: [0.45 - 0.9 * (i % 2), 2.45 - 0.05 * i, 2.4 - 1.0 * i] }),
            ),
          ]),
          ...[0, 1, 2].map((i) =>
            paint(
              "spots",
              ellipsoid([0.6, 0.9, 0.22], { at: [0.2 + 0.35 * i, 0.9 - 0.1 * i, -4.2 - 0.95 * i] }),
            ),
          ),
          paint("belly", ellipsoid([0.9, 0.6, 3.6], { at: [0, 0.35, 0.6] })),
        ],
        { cell: 0.115 * coarseness },
      ),
      ...sides((s) =>
        eye(frame({ in: HEAD, at: [0.86 * s, 0.58, 0.5], turn: 58 * s, nod: -12 }), { radius: 0.27 }),
      ),
      part(
        "mouth",
        wire(
          [
            [-0.72, -0.1, 0.6],
            [-0.6, -0.24, 1.4],
            [0, -0.2, 1.9],
            [0.6, -0.24, 1.4],
            [0.72, -0.1, 0.6],
          ].map(([x, y, z]): Vector => {
            const f = frame({ in: HEAD, at: [x!, y!, z!] });
            return f.origin;
          }),
          0.05,
          { sides: 8 },
        ),
      ),
    ];
  },
};
