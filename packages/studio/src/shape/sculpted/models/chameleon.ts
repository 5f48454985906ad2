import { ball, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 4.6, 3.7], turn: 8, nod: -6 });

/** Climbing along a branch, its tail in a curl. */
export const chameleon: Model = {
  concept: "chameleon",
  aliases: ["chameleons"],
  realSize: 0.35,
  bestTurn: -66,
  roles: {
    skin: { colour: "#6cc24a", material: "clay" },
    bands: { colour: "#2f9d8f", material: "clay" },
    belly: { colour: "#e6ef9c", material: "clay" },
    turrets: { colour: "#e6a83a", material: "clay" },
    mouth: { colour: "#3c7a30", material: "clay" },
    branch: { colour: "#8a5f3f", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.12 * coarseness;
    const spiral: readonly Vector[] = [
      [0, 3.2, -3.2],
      [0, 2.6, -5.0],
      [0, 1.4, -6.2],
      [0, -0.4, -6.5],
      [0, -1.7, -5.6],
      [0, -1.8, -4.2],
      [0, -0.8, -3.6],
      [0, 0.1, -4.3],
      [0, -0.3, -5.1],
    ];
    const legs = sides((s) =>
      [
        [1.9, 2.6],
        [-1.9, -1.4],
      ].flatMap(([hip, foot]) => [
        put(
          limb(
            [
              [0.75 * s, 3.0, hip!],
              [1.6 * s, 2.1, (hip! + foot!) / 2 - 0.5],
              [0.75 * s, 0.75, foot!],
            ],
            [0.5, 0.36, 0.3],
          ),
          0.3,
        ),
        put(
          limb(
            [
              [0.7 * s, 0.75, foot! - 0.1],
              [0.62 * s, 0.2, foot! + 0.55],
            ],
            [0.32, 0.24],
          ),
          0.12,
        ),
        put(
          limb(
            [
              [0.7 * s, 0.75, foot!],
              [0.62 * s, 0.2, foot! - 0.6],
            ],
            [0.32, 0.22],
          ),
          0.12,
        ),
      ]),
    );
    return [
      ...blended(
        "skin",
        [
          put(
            limb(
              [
                [0, 4.0, 3.0],
                [0, 3.9, 1.2],
                [0, 3.8, -0.8],
                [0, 3.3, -3.2],
              ],
              [1.05, 1.35, 1.3, 0.7],
            ),
          ),
          put(limb(spiral, [0.7, 0.55, 0.48, 0.42, 0.37, 0.32, 0.28, 0.24, 0.18]), 0.2),
          put(ellipsoid([1.05, 1.05, 1.35], { in: HEAD }), 0.5),
          put(
            limb(
              [
                [0, -0.3, 0.8],
                [0, -0.45, 1.7],
              ],
              [0.72, 0.45],
              HEAD,
            ),
            0.4,
          ),
          put(
            limb(
              [
                [0, 0.4, 0.6],
                [0, 1.3, -0.6],
                [0, 1.75, -1.6],
              ],
              [0.5, 0.55, 0.12],
              HEAD,
            ),
            0.35,
          ),
          ...[2.2, 1.4, 0.6, -0.2, -1.0, -1.8, -2.6].map((z, i) =>
            put(
              limb(
                [
                  [0, 5.0 - i * i * 0.035, z],
                  [0, 5.55 - i * i * 0.05, z - 0.25],
                ],
                [0.28, 0.06],
              ),
              0.1,
            ),
          ),
          ...legs,
          ...[1.6, 0.3, -1.0, -2.2].map((z) =>
            paint("bands", ellipsoid([2, 1.5, 0.26], { at: [0, 4.0, z], nod: -18 })),
          ),
          ...[2, 4, 6].map((i) =>
            paint("bands", ellipsoid([0.8, 0.8, 0.3], { at: spiral[i]!, nod: i === 4 ? 80 : 50 })),
          ),
          paint("belly", ellipsoid([0.8, 0.6, 2.4], { at: [0, 2.5, 0.4] })),
          paint(
            "bands",
            limb(
              [
                [0, 0.9, 0.9],
                [0, 1.5, -0.4],
                [0, 1.9, -1.6],
              ],
              [0.22, 0.3, 0.3],
              HEAD,
            ),
          ),
        ],
        { cell },
      ),
      part(
        "mouth",
        placed(
          merged(
            ...sides((s) => [
              wire(
                [
                  [0, -0.62, 2.1],
                  [0.5 * s, -0.58, 1.75],
                  [0.86 * s, -0.5, 0.95],
                  [1.0 * s, -0.3, 0.1],
                ],
                0.06,
              ),
            ]),
          ),
          HEAD,
        ),
      ),
      part(
        "turrets",
        placed(
          merged(
            ...sides((s) => [placed(ball([0.42, 0.62, 0.62], 32), frame({ at: [0.88 * s, 0.2, 0.55] }))]),
          ),
          HEAD,
        ),
      ),
      part(
        "eyes",
        placed(merged(...sides((s) => [placed(ball(0.24, 28), frame({ at: [1.2 * s, 0.24, 0.66] }))])), HEAD),
      ),
      part(
        "eye shine",
        placed(merged(...sides((s) => [placed(ball(0.07, 14), frame({ at: [1.4 * s, 0.36, 0.72] }))])), HEAD),
      ),
      ...blended(
        "branch",
        [
          put(
            limb(
              [
                [0, -0.5, -4.0],
                [0.1, 0, -1.2],
                [-0.05, 0.1, 2.0],
                [0, -0.1, 5.4],
              ],
              [0.62, 0.6, 0.56, 0.5],
            ),
          ),
          put(
            limb(
              [
                [0, 0, 3.6],
                [0.6, 0.9, 4.9],
              ],
              [0.4, 0.24],
            ),
            0.3,
          ),
        ],
        { cell },
      ),
    ];
  },
};
