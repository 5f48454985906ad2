import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import type { Model } from "../model.js";

const HEAD = frame({ at: [0, 6.9, 4.0], turn: 16, nod: 6 });
const SKULL = [1.85, 1.7, 1.6] as const;

/** On all fours. */
export const bear: Model = {
  concept: "bear",
  aliases: ["brown bear", "grizzly", "grizzly bear", "bear cub"],
  realSize: 2,
  bestTurn: -36,
  saddle: { at: [0, 7.4, -0.7], astride: true },
  roles: {
    fur: { colour: "#8a5630", material: "clay" },
    muzzle: { colour: "#d9aa78", material: "clay" },
    nose: { colour: "#241a18", material: "ceramic" },
    ...EYE_ROLES,
  },
  anchors: {
    head: { at: [0, 8.45, 3.9], width: 3, turn: 16 },
    eyes: { at: [0.45, 7.2, 5.55], width: 3.2, turn: 16 },
    neck: { at: [0, 5, 4.6], width: 2.6, turn: 0 },
    hand: { at: [0.8, 5.2, 6.3], width: 1.4, turn: 16 },
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const body = blended(
      "fur",
      [
        put(ellipsoid([2.5, 2.4, 3.5], { at: [0, 5.1, -0.7], nod: -3 })),
        put(ellipsoid([2.2, 2.2, 2.0], { at: [0, 5.6, 1.9] }), 1.1),
        put(
          limb(
            [
              [0, 6.0, 2.2],
              [0, 6.7, 3.6],
            ],
            [1.8, 1.5],
          ),
          0.8,
        ),
        put(ellipsoid(0.55, { at: [0, 5.6, -4.2] }), 0.3),
        ...sides((s) => [
          put(
            limb(
              [
                [1.5 * s, 4.6, 1.9],
                [1.6 * s, 2.4, 2.1],
                [1.6 * s, 0.95, 2.1],
              ],
              [1.35, 1.0, 0.95],
            ),
            0.5,
          ),
          put(ellipsoid([1.05, 0.68, 1.3], { at: [1.62 * s, 0.66, 2.5], turn: 6 * s }), 0.3),
          put(
            limb(
              [
                [1.5 * s, 4.6, -2.7],
                [1.65 * s, 2.4, -2.5],
                [1.65 * s, 0.95, -2.7],
              ],
              [1.6, 1.1, 0.95],
            ),
            0.5,
          ),
          put(ellipsoid([1.05, 0.68, 1.35], { at: [1.68 * s, 0.66, -2.3], turn: 6 * s }), 0.3),
          ...[-0.55, 0, 0.55].flatMap((x) => [
            paint(
              "nose",
              ellipsoid([0.16, 0.24, 0.45], { at: [1.75 * s + x, 0.4, 3.75 - Math.abs(x) * 0.25] }),
            ),
            paint(
              "nose",
              ellipsoid([0.16, 0.24, 0.45], { at: [1.81 * s + x, 0.4, -1.02 - Math.abs(x) * 0.25] }),
            ),
          ]),
        ]),
      ],
      { cell },
    );
    const head = blended(
      "fur",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        put(ellipsoid([0.98, 0.8, 1.0], { in: HEAD, at: [0, -0.5, 1.5] }), 0.4),
        ...sides((s) => [
          put(ellipsoid([0.9, 0.8, 0.8], { in: HEAD, at: [1.05 * s, -0.6, 0.4] }), 0.6),
          put(ellipsoid([0.6, 0.62, 0.4], { in: HEAD, at: [1.35 * s, 1.4, -0.1], turn: 16 * s }), 0.2),
          paint(
            "muzzle",
            ellipsoid([0.36, 0.38, 0.4], { in: HEAD, at: [1.4 * s, 1.42, 0.32], turn: 16 * s }),
          ),
        ]),
        paint("muzzle", ellipsoid([1.15, 0.95, 1.2], { in: HEAD, at: [0, -0.62, 1.95] })),
      ],
      { cell: cell * 0.8 },
    );
    const nose = blended("nose", [put(ellipsoid([0.45, 0.32, 0.28], { in: HEAD, at: [0, -0.12, 2.42] }))], {
      cell: cell * 0.4,
    });
    return [
      ...body,
      ...head,
      ...nose,
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 25 * s, 14, -0.03), { radius: 0.24, slit: 1.15 })),
    ];
  },
};
