import { add, around, ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 6.0, 0], turn: 8 });
const SKULL = [1.45, 1.15, 1.4] as const;

/** Upright as it swims: a pointed mantle with two fins, eight arms and two longer tentacles with clubs. */
export const squid: Model = {
  concept: "squid",
  aliases: ["squids", "giant squid", "cuttlefish", "calamari"],
  realSize: 0.6,
  bestTurn: -14,
  roles: {
    skin: clay("#e8806b"),
    fins: { ...clay("#f2a38d"), follows: 1.12 },
    spots: { ...clay("#c85f50"), follows: 0.85 },
    suckers: clay("#ffe3d6"),
    "eye whites": { colour: "#ffffff", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const arms = around(8, undefined, 22.5);
    return [
      ...blended(
        "skin",
        [
          put(
            limb(
              [
                [0, 7.2, 0],
                [0, 9.4, 0],
                [0, 12.0, 0],
                [0, 14.0, 0],
              ],
              [1.75, 1.7, 1.05, 0.2],
            ),
          ),
          put(ellipsoid(SKULL, { in: HEAD }), 0.25),
          ...arms.map((f, n) =>
            put(
              limb(
                [
                  [0, 5.3, 0.75],
                  [0, 3.6, 1.35],
                  [0.15, 1.5, 1.7 + 0.3 * (n % 2)],
                  [0.5, 0.4, 2.6 + 0.5 * (n % 2)],
                  [1.1, 0.6, 3.2 + 0.5 * (n % 2)],
                ],
                [0.55, 0.46, 0.36, 0.28, 0.1],
                f,
              ),
              0.2,
            ),
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.9 * s, 5.2, 0.6],
                  [2.6 * s, 4.4, 1.4],
                  [4.2 * s, 5.2, 1.2],
                  [4.9 * s, 6.9, 0.8],
                ],
                [0.32, 0.26, 0.26, 0.28],
              ),
              0.2,
            ),
            put(ellipsoid([0.5, 1.0, 0.4], { at: [4.95 * s, 7.6, 0.75], roll: -8 * s }), 0.3),
          ]),
          ...(
            [
              [-0.7, 8.4, 1.5, 0.32],
              [0.8, 9.2, 1.3, 0.26],
              [0.1, 10.2, 1.3, 0.3],
              [-0.9, 10.8, 0.9, 0.22],
              [0.5, 11.6, 0.9, 0.2],
              [0.9, 7.8, 1.4, 0.2],
            ] as const
          ).map(([x, y, z, r]) => paint("spots", ellipsoid(r, { at: [x, y, z] }))),
        ],
        { cell },
      ),
      ...blended(
        "fins",
        sides((s) => [
          put(ellipsoid([1.35, 1.7, 0.28], { at: [1.15 * s, 12.0, -0.1], roll: 34 * s })),
          put(ellipsoid([0.7, 1.1, 0.24], { at: [1.9 * s, 11.4, -0.1], roll: 60 * s }), 0.5),
        ]),
        { cell: cell * 0.8 },
      ),
      part(
        "suckers",
        merged(
          ...sides((s) =>
            [-0.5, 0, 0.5].map((y) =>
              placed(ball([0.17, 0.17, 0.1], 16), frame({ at: add([4.95 * s, 7.6, 1.12], [0, y, 0]) })),
            ),
          ),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 38 * s, 4, 0.02), { radius: 0.42, white: 1.5 })),
    ];
  },
};
