import { frame, type Vector } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import type { Model } from "../model.js";

const HEAD = frame({ at: [0, 2.35, 3.4], turn: 16, nod: 4 });
const SKULL = [1.2, 1.15, 1.25] as const;

/** A duck's bill, webbed feet and a beaver's tail. */
export const platypus: Model = {
  concept: "platypus",
  aliases: ["duck-billed platypus", "duckbill", "platypuses"],
  realSize: 0.5,
  bestTurn: -56,
  roles: {
    fur: clay("#6f4a33"),
    belly: clay("#c99b6c"),
    bill: clay("#4a4550"),
    feet: clay("#d08a45"),
    tail: clay("#58392a"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.12 * coarseness;
    const foot = (at: Vector, turn: number) => {
      const f = frame({ at, turn });
      return [-34, -12, 12, 34].map((toe) =>
        put(
          limb(
            [
              [0, 0, 0],
              [toe * 0.024, -0.05, 1.15],
            ],
            [0.26, 0.2],
            f,
          ),
          0.28,
        ),
      );
    };
    return [
      ...blended(
        "fur",
        [
          put(
            limb(
              [
                [0, 2.0, 2.8],
                [0, 2.05, 0.6],
                [0, 1.9, -2.0],
                [0, 1.5, -3.4],
              ],
              [1.15, 1.7, 1.6, 0.95],
            ),
          ),
          put(ellipsoid(SKULL, { in: HEAD }), 0.5),
          ...[1.4, -1.7].flatMap((z) =>
            sides((s) => [
              put(
                limb(
                  [
                    [1.0 * s, 1.5, z],
                    [1.8 * s, 0.5, z + 0.2],
                  ],
                  [0.75, 0.42],
                ),
                0.4,
              ),
            ]),
          ),
          paint("belly", ellipsoid([1.3, 0.9, 3.4], { at: [0, 0.6, 0.3] })),
          ...sides((s) => [
            paint("belly", ellipsoid([0.3, 0.2, 0.2], { in: HEAD, at: [0.55 * s, 0.42, 1.1] })),
          ]),
        ],
        { cell },
      ),
      ...blended(
        "tail",
        [
          put(block([2.2, 0.62, 3.6], 0.3, { at: [0.25, 1.15, -5.0], nod: 12, turn: -6 }), 0.2),
          put(
            limb(
              [
                [0, 1.5, -3.0],
                [0.2, 1.2, -4.6],
              ],
              [0.9, 0.6],
            ),
            0.5,
          ),
        ],
        { cell },
      ),
      ...blended(
        "bill",
        [
          put(ellipsoid([1.05, 0.3, 1.35], { in: HEAD, at: [0, -0.18, 1.95], nod: 4 })),
          put(ellipsoid([0.86, 0.2, 1.1], { in: HEAD, at: [0, -0.52, 1.75], nod: 10 }), 0.05),
          put(ellipsoid([0.85, 0.5, 0.35], { in: HEAD, at: [0, 0.0, 1.1] }), 0.2),
          ...sides((s) => [
            paint("tail", ellipsoid([0.11, 0.2, 0.15], { in: HEAD, at: [0.26 * s, 0.05, 2.5] })),
          ]),
        ],
        { cell: cell * 0.75 },
      ),
      ...blended(
        "feet",
        sides((s) => [...foot([1.8 * s, 0.24, 1.6], 26 * s), ...foot([1.8 * s, 0.24, -1.5], 40 * s)]),
        { cell: cell * 0.8 },
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 52 * s, 26, -0.03), { radius: 0.22 })),
    ];
  },
};
