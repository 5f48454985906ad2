import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 6.0, 2.7], turn: 14, nod: 2 });
const SKULL: Vector = [1.75, 1.6, 1.7];

export const walrus: Model = {
  concept: "walrus",
  aliases: ["walruses"],
  realSize: 3,
  bestTurn: -38,
  roles: {
    hide: { colour: "#a5765a", material: "clay" },
    muzzle: { colour: "#d9b08d", material: "clay" },
    tusks: { colour: "#fff6df", material: "plastic" },
    nose: { colour: "#3b2a26", material: "clay" },
    whiskers: { colour: "#6b4a38", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.15 * coarseness;
    return [
      ...blended(
        "hide",
        [
          put(
            limb(
              [
                [0, 4.9, 2.0],
                [0, 3.4, 0.8],
                [0, 2.0, -1.8],
                [0.3, 1.1, -5.0],
                [0.7, 0.7, -6.6],
              ],
              [1.9, 2.6, 2.05, 1.1, 0.6],
            ),
          ),
          put(ellipsoid([2.4, 1.7, 2.6], { at: [0, 1.7, 0.2] }), 0.8),
          put(ellipsoid(SKULL, { in: HEAD }), 0.8),
          ...sides((s) => [
            put(
              limb(
                [
                  [2.0 * s, 2.2, 1.4],
                  [3.1 * s, 0.7, 2.2],
                  [4.0 * s, 0.3, 2.9],
                ],
                [1.0, 0.7, 0.3],
              ),
              0.4,
            ),
            put(ellipsoid([1.0, 0.3, 1.2], { at: [3.4 * s, 0.32, 2.9], turn: 40 * s }), 0.4),
            put(
              limb(
                [
                  [0.7, 0.6, -6.4],
                  [0.7 + 1.1 * s, 0.4, -7.5],
                  [0.7 + 1.6 * s, 0.3, -8.3],
                ],
                [0.5, 0.6, 0.2],
              ),
              0.3,
            ),
          ]),
        ],
        { cell },
      ),
      ...blended(
        "muzzle",
        sides((s) => [
          put(ellipsoid([0.95, 0.82, 0.85], { in: HEAD, at: [0.68 * s, -0.62, 1.45], turn: 14 * s }), 0.2),
        ]),
        { cell: cell * 0.8 },
      ),
      part(
        "tusks",
        placed(
          merged(
            ...sides((s) => [
              wire(
                [
                  [0.72 * s, -1.0, 1.7],
                  [0.82 * s, -2.2, 2.0],
                  [0.7 * s, -3.4, 1.75],
                ],
                [0.36, 0.3, 0.09],
              ),
            ]),
          ),
          HEAD,
        ),
      ),
      ...blended("nose", [put(ellipsoid([0.52, 0.32, 0.3], { in: HEAD, at: [0, 0.12, 1.9] }))], {
        cell: cell * 0.5,
      }),
      part(
        "whiskers",
        placed(
          merged(
            ...sides((s) =>
              [
                [0.5, -0.45],
                [0.95, -0.4],
                [1.35, -0.55],
                [0.6, -0.85],
                [1.1, -0.9],
              ].map(([x, y]) =>
                wire(
                  [
                    [x! * s, y!, 2.1 - x! * 0.35],
                    [x! * 1.12 * s, y! - 0.22, 2.5 - x! * 0.4],
                  ],
                  [0.08, 0.05],
                ),
              ),
            ),
          ),
          HEAD,
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 33 * s, 18, 0), { radius: 0.27 })),
    ];
  },
};
