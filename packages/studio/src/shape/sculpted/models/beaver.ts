import { ball, frame, placed } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 6.6, 1.0], turn: 16, nod: 4, roll: -4 });
const SKULL = [1.9, 1.65, 1.7] as const;

/** Sitting up with a stick in its paws, its flat tail to one side. */
export const beaver: Model = {
  concept: "beaver",
  aliases: ["beavers"],
  realSize: 0.8,
  bestTurn: -30,
  roles: {
    fur: clay("#8a5a36"),
    belly: clay("#b98a5c"),
    tail: clay("#4d3a33"),
    teeth: { colour: "#fff6e0", material: "ceramic" },
    nose: { colour: "#2a1f1c", material: "ceramic" },
    feet: clay("#4d3a33"),
    stick: clay("#c8a06a"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const tail = frame({ at: [2.6, 0.62, -2.6], turn: 128, nod: -6 });
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([2.6, 3.1, 2.4], { at: [0, 3.1, -0.4] })),
          put(ellipsoid(SKULL, { in: HEAD }), 0.8),
          ...earFrames(HEAD, [1.35, 1.25, -0.4], 42, 10).map((ear) =>
            put(ellipsoid([0.48, 0.5, 0.26], { in: ear }), 0.15),
          ),
          ...sides((s) => [
            put(ellipsoid([0.85, 0.72, 0.75], { in: HEAD, at: [0.55 * s, -0.5, 1.35] }), 0.3),
            put(ellipsoid([1.3, 1.6, 1.7], { at: [1.6 * s, 1.7, 0.3] }), 0.5),
            put(
              limb(
                [
                  [1.7 * s, 4.5, 1.0],
                  [2.0 * s, 3.4, 2.1],
                  [1.3 * s, 3.5, 2.8],
                ],
                [0.72, 0.58, 0.45],
              ),
              0.3,
            ),
            paint("belly", ellipsoid([0.95, 0.75, 0.8], { in: HEAD, at: [0.6 * s, -0.7, 1.6] })),
          ]),
          paint("belly", ellipsoid([1.6, 2.2, 1.4], { at: [0, 2.9, 1.7] })),
        ],
        { cell },
      ),
      ...blended(
        "tail",
        [
          put(limb([[1.0, 1.0, -1.6], tail.origin], [0.95, 0.6])),
          put(ellipsoid([1.5, 0.34, 2.7], { in: tail, at: [0, 0, 1.8] }), 0.4),
        ],
        { cell },
      ),
      ...[-1.6, -0.8, 0, 0.8, 1.6].flatMap((k) => [
        part(
          "feet",
          placed(
            wire(
              [
                [-1.2, 0.2, 1.8 + k * 0.9],
                [0, 0.36, 2.3 + k * 0.9],
                [1.2, 0.2, 1.8 + k * 0.9],
              ],
              0.05,
            ),
            tail,
          ),
        ),
      ]),
      ...sides((s) =>
        blended(
          "teeth",
          [put(block([0.36, 0.75, 0.2], 0.08, { in: HEAD, at: [0.2 * s, -1.25, 1.9], nod: -6 }))],
          { cell: cell * 0.5 },
        ),
      ),
      ...blended(
        "feet",
        sides((s) => [
          put(ellipsoid([0.85, 0.34, 1.5], { at: [1.7 * s, 0.36, 1.5], turn: 16 * s })),
          ...[-0.5, 0, 0.5].map((x) =>
            put(ellipsoid([0.26, 0.24, 0.5], { at: [2.0 * s + x, 0.28, 2.8 - Math.abs(x) * 0.3] }), 0.15),
          ),
          put(ellipsoid([0.5, 0.55, 0.5], { at: [1.25 * s, 3.5, 2.95] })),
        ]),
        { cell: cell * 0.75 },
      ),
      part(
        "stick",
        wire(
          [
            [-2.7, 3.2, 3.0],
            [0, 3.6, 3.15],
            [2.8, 3.9, 3.0],
          ],
          [0.32, 0.36, 0.3],
        ),
      ),
      part("nose", placed(ball([0.5, 0.36, 0.32], 28), frame({ in: HEAD, at: [0, 0.05, 1.95] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 36 * s, 20, -0.02), { radius: 0.3 })),
    ];
  },
};
