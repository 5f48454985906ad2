import { frame, type Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { pairOf } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const BODY = frame({ at: [0, 5.6, 0], turn: 6 });
const GIRTH = [3.6, 4.2, 3.1] as const;

/** A friendly one of a nursery: one body for head and trunk, horns, fangs, a tail, spots. */
export const monster: Model = {
  concept: "monster",
  aliases: ["monsters", "ogre", "little monster", "furry monster"],
  realSize: 1.8,
  bestTurn: -20,
  roles: {
    fur: clay("#7a5bc0"),
    belly: clay("#d8c2f2"),
    spots: clay("#4fb59a"),
    horns: { colour: "#f3e3bd", material: "plastic" },
    claws: { colour: "#fbf3df", material: "plastic" },
    mouth: clay("#3a1330"),
    tongue: clay("#e8697a"),
    "eye whites": { colour: "#ffffff", material: "ceramic" },
    iris: { colour: "#f2b632", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.17 * coarseness;
    const arms: readonly (readonly [Vector, Vector, Vector, number])[] = [
      [[-3.1, 6.2, 0.4], [-4.9, 6.6, 0.9], [-5.2, 9.1, 1.4], 1],
      [[3.1, 6.2, 0.4], [4.8, 5.0, 0.9], [4.6, 2.9, 1.8], -1],
    ];
    const tufts = Array.from({ length: 9 }, (_, n) => (n - 4) * 0.25);
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid(GIRTH, { in: BODY })),
          put(ellipsoid([3.3, 2.4, 3.0], { at: [0, 3.2, 0] }), 1),
          ...arms.map(([shoulder, elbow, wrist]) =>
            put(limb([shoulder, elbow, wrist], [1.1, 0.9, 1.0]), 0.6),
          ),
          ...arms.flatMap(([, , [x, y, z], up]) =>
            [-0.75, 0, 0.75].map((aside) =>
              put(
                limb(
                  [
                    [x, y, z],
                    [x + aside * 1.2, y + 1.35 * up, z + 0.3],
                  ],
                  [0.6, 0.45],
                ),
                0.25,
              ),
            ),
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.6 * s, 2.2, 0],
                  [1.7 * s, 0.8, 0.2],
                ],
                [1.35, 1.1],
              ),
              0.5,
            ),
            put(ellipsoid([1.35, 0.7, 1.8], { at: [1.8 * s, 0.65, 0.9], turn: 8 * s }), 0.3),
          ]),
          put(
            limb(
              [
                [0, 2.4, -2.4],
                [1.6, 1.2, -4.4],
                [3.8, 1.3, -4.9],
                [5.0, 2.6, -4.4],
              ],
              [1.4, 0.95, 0.65, 0.2],
            ),
            0.8,
          ),
          ...tufts.map((t) =>
            put(
              limb(
                [
                  [t * 1.4, 9.3 - t * t, -0.4],
                  [t * 2.0, 10.6 - t * t * 1.2, -0.7 + 0.3 * (t > 0 ? 1 : -1)],
                ],
                [0.55, 0.1],
              ),
              0.3,
            ),
          ),
          cut(ellipsoid([1.75, 1.0, 2.0], { in: BODY, at: [0, -0.35, 3.2] }), 0.2),
          paint("mouth", ellipsoid([1.72, 0.95, 1.9], { in: BODY, at: [0, -0.35, 3.0] })),
          paint("belly", ellipsoid([2.2, 1.9, 2.2], { in: BODY, at: [0, -3.3, 2.2] })),
          ...(
            [
              [-52, 34, 0.6],
              [-66, 4, 0.85],
              [-40, -22, 0.45],
              [58, 30, 0.8],
              [74, -2, 0.55],
              [96, 26, 0.7],
              [-98, 20, 0.6],
              [130, -8, 0.8],
            ] as const
          ).map(([turn, lift, r]) =>
            paint("spots", ellipsoid(r, { in: onEllipsoid(BODY, GIRTH, turn, lift), at: [0, 0, 0] })),
          ),
        ],
        { cell },
      ),
      ...blended(
        "horns",
        pairOf(
          [
            [1.7, 3.3, 0],
            [2.7, 4.5, 0],
            [2.9, 5.7, 0.2],
            [2.4, 6.6, 0.3],
          ],
          [0.75, 0.6, 0.4, 0.1],
          BODY,
        ),
        { cell: cell * 0.8 },
      ),
      ...blended("tongue", [put(ellipsoid([0.95, 0.4, 0.7], { in: BODY, at: [0, -1.0, 2.3], nod: 12 }))], {
        cell: cell * 0.7,
      }),
      ...sides((s) => [
        part(
          "claws",
          wire(
            [
              [1.0 * s + 0.3, 5.75, 2.9],
              [1.02 * s + 0.3, 5.2, 3.05],
              [0.98 * s + 0.3, 4.7, 3.05],
            ],
            [0.3, 0.24, 0.05],
          ),
        ),
      ]),
      ...sides((s) =>
        [-0.7, 0, 0.7].map((aside) =>
          part(
            "claws",
            wire(
              [
                [1.9 * s + aside, 0.45, 2.3 - Math.abs(aside) * 0.3],
                [1.95 * s + aside * 1.1, 0.3, 3.0 - Math.abs(aside) * 0.3],
              ],
              [0.3, 0.06],
            ),
          ),
        ),
      ),
      ...[-26, 26].flatMap((turn) =>
        eye(onEllipsoid(BODY, GIRTH, turn, 27, 0.1), { radius: 0.72, iris: "iris", white: 1.55 }),
      ),
    ];
  },
};
