import { frame, placed, tube, type Vector } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 6.6, 4.9], turn: 14, nod: 10 });
const SKULL: Vector = [1.3, 1.45, 1.35];

/** Its coat hangs to its knees. */
export const yak: Model = {
  concept: "yak",
  aliases: ["yaks", "highland cow", "musk ox"],
  realSize: 2.8,
  bestTurn: -44,
  saddle: { at: [0, 8.2, -0.6], astride: true },
  roles: {
    coat: { colour: "#6a4631", material: "clay" },
    fringe: { colour: "#553522", material: "clay", follows: 0.86 },
    muzzle: { colour: "#d9b493", material: "clay" },
    nose: { colour: "#3a2a25", material: "clay" },
    horns: { colour: "#efe3c6", material: "plastic" },
    hooves: { colour: "#332824", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.16 * coarseness;
    const locks = sides((s) =>
      Array.from({ length: 11 }, (_, i) => {
        const z = 3.1 - i * 0.72;
        const low = 1.5 + 0.35 * (i % 2);
        return put(
          limb(
            [
              [1.9 * s, 5.6, z],
              [2.35 * s, 3.6, z - 0.15],
              [2.05 * s, low, z + (i % 2 ? 0.25 : -0.2)],
            ],
            [0.9, 0.75, 0.18],
          ),
          0.45,
        );
      }),
    );
    const ends = [-1.1, 0, 1.1].flatMap((x, i) => [
      put(
        limb(
          [
            [x, 5.0, 3.6],
            [x, 3.4, 4.0],
            [x, 1.9 + (i % 2) * 0.4, 3.7],
          ],
          [0.9, 0.7, 0.18],
        ),
        0.25,
      ),
      put(
        limb(
          [
            [x, 5.4, -4.3],
            [x, 3.4, -4.9],
            [x, 1.7 + (i % 2) * 0.3, -4.7],
          ],
          [0.9, 0.75, 0.18],
        ),
        0.45,
      ),
    ]);
    const feet = sides((s) => [2.4, -3.2].map((z) => [1.2 * s, z] as const));
    return [
      ...blended(
        "coat",
        [
          put(ellipsoid([2.2, 2.1, 4.2], { at: [0, 5.7, -0.6] })),
          put(ellipsoid([1.9, 2.0, 2.0], { at: [0, 6.7, 1.9] }), 1.0),
          put(
            limb(
              [
                [0, 6.6, 2.8],
                [0, 6.7, 4.2],
              ],
              [1.6, 1.25],
            ),
            0.7,
          ),
          ...feet.map(([x, z]) =>
            put(
              limb(
                [
                  [x, 3.4, z],
                  [x, 0.6, z + 0.1],
                ],
                [0.85, 0.66],
              ),
              0.3,
            ),
          ),
          ...locks,
          ...ends,
          paint("fringe", block([9, 4.4, 16], 0.5, { at: [0, 1.2, -0.6] })),
          ...feet.map(([x, z]) => paint("hooves", ellipsoid([1, 0.75, 1], { at: [x, 0.05, z + 0.1] }))),
        ],
        { cell },
      ),
      ...blended(
        "fringe",
        [
          put(
            limb(
              [
                [0, 6.8, -4.6],
                [0.2, 5.6, -5.7],
                [0.3, 3.4, -5.8],
                [0.3, 2.0, -6.0],
              ],
              [0.35, 0.55, 0.9, 0.15],
            ),
          ),
          ...[-0.6, -0.2, 0.25, 0.65].map((x, i) =>
            put(
              limb(
                [
                  [x * 0.6, 1.5, 0.4],
                  [x, 1.2, 1.3],
                  [x * 1.25, 0.25 - (i % 2) * 0.15, 1.6],
                ],
                [0.5, 0.45, 0.12],
                HEAD,
              ),
              0.2,
            ),
          ),
        ],
        { cell: cell * 0.9 },
      ),
      ...blended(
        "coat",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          put(ellipsoid([1.05, 0.85, 0.95], { in: HEAD, at: [0, -1.05, 1.0] }), 0.5),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.1 * s, 0.4, -0.2],
                  [1.8 * s, 0.2, -0.2],
                  [2.3 * s, -0.4, -0.1],
                ],
                [0.3, 0.45, 0.2],
                HEAD,
              ),
              0.2,
            ),
          ]),
          paint("muzzle", ellipsoid([1.3, 0.85, 1.1], { in: HEAD, at: [0, -1.35, 1.4] })),
          ...sides((s) => [
            paint("nose", ellipsoid([0.2, 0.24, 0.4], { in: HEAD, at: [0.42 * s, -0.95, 1.9] })),
          ]),
        ],
        { cell: cell * 0.75 },
      ),
      ...sides((s) => [
        part(
          "horns",
          placed(
            tube(
              [
                [0.75 * s, 1.1, -0.2],
                [1.9 * s, 1.35, -0.1],
                [2.65 * s, 2.1, 0.2],
                [2.4 * s, 3.1, 0.5],
              ],
              [0.42, 0.36, 0.27, 0.08],
            ),
            HEAD,
          ),
        ),
      ]),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 38 * s, 6, 0), { radius: 0.26 })),
    ];
  },
};
