import { frame, merged, placed, tube } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 8.3, 2.1], turn: 16, roll: -3 });
const SKULL = [1.2, 1.25, 1.2] as const;

export const chicken: Model = {
  concept: "chicken",
  aliases: ["hen", "broody hen"],
  realSize: 0.45,
  bestTurn: -44,
  roles: {
    plumage: { colour: "#fbf5e8", material: "clay" },
    wings: { colour: "#e9dcc4", material: "clay", follows: 0.9 },
    comb: { colour: "#d8322f", material: "clay" },
    beak: { colour: "#f2a531", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const feather = (x: number, y: number, z: number) =>
      put(
        limb(
          [
            [x * 0.4, 5.2, -2.0],
            [x, y * 0.6 + 2.4, z + 0.5],
            [x * 1.2, y, z],
          ],
          [0.9, 0.62, 0.28],
        ),
        0.35,
      );
    const legs = sides((s) => {
      const foot = [0.9 * s, 0.22, 0.3] as const;
      const toe = (turn: number, length: number) =>
        placed(
          tube(
            [
              [0, 0, 0],
              [0, 0, length],
            ],
            [0.2, 0.14],
            { sides: 14 },
          ),
          frame({ at: foot, turn }),
        );
      return [
        tube([[0.8 * s, 2.4, -0.1], [0.9 * s, 1.2, 0], foot], [0.26, 0.2, 0.2], { sides: 16 }),
        toe(-28, 1.1),
        toe(0, 1.2),
        toe(28, 1.1),
        toe(180, 0.7),
      ];
    });
    return [
      ...blended(
        "plumage",
        [
          put(ellipsoid([2.15, 2.1, 2.7], { at: [0, 4.2, -0.3], nod: -16 })),
          put(
            limb(
              [
                [0, 5.0, 1.2],
                [0, 6.8, 1.9],
                [0, 8.0, 2.05],
              ],
              [1.75, 1.2, 1.05],
            ),
            0.8,
          ),
          put(ellipsoid(SKULL, { in: HEAD }), 0.4),
          feather(-0.75, 7.4, -3.6),
          feather(0, 7.8, -3.9),
          feather(0.75, 7.4, -3.6),
          put(
            limb(
              [
                [0, 4.6, -2.0],
                [0, 5.6, -3.9],
              ],
              [1.2, 0.4],
            ),
            0.4,
          ),
        ],
        { cell },
      ),
      ...sides((s) =>
        blended(
          "wings",
          [
            put(ellipsoid([0.45, 1.25, 1.7], { at: [2.0 * s, 4.5, -0.3], nod: -10, turn: -8 * s })),
            ...[0, 1, 2].map((i) =>
              put(
                limb(
                  [
                    [2.05 * s, 4.7 - i * 0.55, -1.0],
                    [2.0 * s, 4.9 - i * 0.65, -2.4 + i * 0.2],
                  ],
                  [0.45, 0.2],
                ),
                0.2,
              ),
            ),
          ],
          { cell },
        ),
      ),
      ...blended(
        "comb",
        [
          ...[
            [0.75, 1.25, 0.34],
            [0.1, 1.55, 0.42],
            [-0.55, 1.35, 0.38],
          ].map(([z, y, r]) => put(ellipsoid([0.24, r! * 1.25, r!], { in: HEAD, at: [0, y!, z!] }), 0.15)),
          put(ellipsoid([0.2, 0.3, 0.9], { in: HEAD, at: [0, 1.1, 0.1] }), 0.15),
          ...sides((s) => [
            put(ellipsoid([0.2, 0.46, 0.26], { in: HEAD, at: [0.18 * s, -0.95, 1.15] }), 0.08),
          ]),
        ],
        { cell: cell * 0.6 },
      ),
      part(
        "beak",
        merged(
          placed(
            tube(
              [
                [0, -0.1, 1.0],
                [0, -0.22, 1.95],
              ],
              [0.38, 0.06],
            ),
            HEAD,
          ),
          placed(
            tube(
              [
                [0, -0.38, 1.0],
                [0, -0.42, 1.6],
              ],
              [0.26, 0.06],
            ),
            HEAD,
          ),
          ...legs,
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 46 * s, 14, -0.03), { radius: 0.26 })),
    ];
  },
};
