import { ball, frame, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 9.6, 0.9], turn: 16, nod: 4, roll: -5 });
const SKULL = [1.75, 1.4, 1.55] as const;

/** Upright on its hind feet, a shell in its paws, resting on its tail. */
export const otter: Model = {
  concept: "otter",
  aliases: ["otters", "sea otter", "river otter"],
  realSize: 0.8,
  bestTurn: -20,
  roles: {
    fur: clay("#6f4a33"),
    belly: clay("#d9b58c"),
    nose: { colour: "#241d1c", material: "ceramic" },
    feet: clay("#513526"),
    shell: { colour: "#f2c2ac", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const spine: readonly Vector[] = [
      [0, 9.2, 0.6],
      [0, 6.8, 0.2],
      [0, 3.8, -0.2],
      [0, 1.9, -0.6],
    ];
    return [
      ...blended(
        "fur",
        [
          put(limb(spine, [1.15, 1.6, 2.0, 1.75])),
          put(ellipsoid(SKULL, { in: HEAD }), 0.5),
          put(ellipsoid([1.1, 0.72, 0.85], { in: HEAD, at: [0, -0.4, 1.25] }), 0.35),
          ...earFrames(HEAD, [1.45, 0.85, -0.4], 60, 0).map((ear) =>
            put(ellipsoid([0.38, 0.42, 0.26], { in: ear }), 0.15),
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.25 * s, 7.3, 0.5],
                  [1.75 * s, 5.9, 1.4],
                  [0.7 * s, 5.7, 2.3],
                ],
                [0.72, 0.58, 0.46],
              ),
              0.35,
            ),
            put(ellipsoid([1.1, 1.4, 1.4], { at: [1.3 * s, 1.6, 0.1] }), 0.5),
          ]),
          put(
            limb(
              [
                [0, 1.6, -1.4],
                [0.5, 0.75, -3.4],
                [1.8, 0.45, -5.4],
                [3.4, 0.3, -6.6],
              ],
              [1.4, 0.85, 0.55, 0.2],
            ),
            0.7,
          ),
          paint(
            "belly",
            limb(
              [
                [0, 8.0, 1.9],
                [0, 5.6, 2.1],
                [0, 2.6, 1.9],
              ],
              [0.9, 1.15, 1.2],
            ),
          ),
          paint("belly", ellipsoid([1.6, 0.85, 1.2], { in: HEAD, at: [0, -0.85, 1.3] })),
        ],
        { cell },
      ),
      ...blended(
        "feet",
        sides((s) => [
          put(ellipsoid([0.85, 0.34, 1.4], { at: [1.35 * s, 0.36, 1.2], turn: 18 * s })),
          ...[-0.5, 0, 0.5].map((x) =>
            put(ellipsoid([0.28, 0.24, 0.5], { at: [1.7 * s + x, 0.28, 2.35 - Math.abs(x) * 0.3] }), 0.15),
          ),
          put(ellipsoid([0.46, 0.5, 0.46], { at: [0.62 * s, 5.7, 2.5] })),
        ]),
        { cell: cell * 0.75 },
      ),
      ...blended(
        "shell",
        [
          put(ellipsoid([0.75, 0.7, 0.35], { at: [0, 5.85, 2.85], nod: -14 })),
          put(ellipsoid([0.3, 0.24, 0.24], { at: [0, 5.25, 2.8] }), 0.2),
        ],
        { cell: cell * 0.6 },
      ),
      part("nose", placed(ball([0.4, 0.28, 0.26], 24), frame({ in: HEAD, at: [0, -0.08, 2.02] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 36 * s, 18, -0.02), { radius: 0.3 })),
    ];
  },
};
