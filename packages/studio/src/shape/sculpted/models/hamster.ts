import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 5.2, 1.0], turn: 14, nod: 2, roll: -5 });
const SKULL = [2.15, 1.75, 1.85] as const;

/** Sitting up with full cheeks, a sunflower seed in its paws. */
export const hamster: Model = {
  concept: "hamster",
  aliases: ["hamsters", "golden hamster", "guinea pig", "gerbil"],
  realSize: 0.12,
  bestTurn: -28,
  roles: {
    fur: clay("#dd9a50"),
    belly: clay("#fff3de"),
    ears: clay("#e9a08e"),
    paws: clay("#f2b9a5"),
    nose: clay("#d9788a"),
    seed: clay("#3d3430"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.13 * coarseness;
    const ears = earFrames(HEAD, [1.35, 1.6, -0.2], 34, 14);
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([2.7, 2.6, 2.5], { at: [0, 2.7, -0.3] })),
          put(ellipsoid(SKULL, { in: HEAD }), 0.9),
          put(ellipsoid([0.95, 0.7, 0.8], { in: HEAD, at: [0, -0.5, 1.5] }), 0.4),
          ...sides((s) => [
            put(ellipsoid([1.05, 0.95, 1.05], { in: HEAD, at: [1.35 * s, -0.75, 0.75] }), 0.5),
            put(ellipsoid([1.25, 1.4, 1.6], { at: [1.8 * s, 1.5, 0.3] }), 0.5),
            put(
              limb(
                [
                  [1.7 * s, 3.7, 1.3],
                  [1.3 * s, 3.0, 2.3],
                  [0.55 * s, 3.1, 2.75],
                ],
                [0.6, 0.48, 0.4],
              ),
              0.3,
            ),
            paint("belly", ellipsoid([1.1, 0.85, 1.4], { in: HEAD, at: [1.2 * s, -1.05, 1.2] })),
          ]),
          ...ears.map((ear) => put(ellipsoid([0.72, 0.8, 0.26], { in: ear }), 0.15)),
          ...ears.map((ear) => paint("ears", ellipsoid([0.48, 0.54, 0.3], { in: ear, at: [0, 0, 0.18] }))),
          paint("belly", ellipsoid([0.7, 0.7, 0.9], { in: HEAD, at: [0, -0.75, 1.9] })),
          paint("belly", ellipsoid([1.75, 2.2, 1.4], { at: [0, 2.4, 1.7] })),
          put(ellipsoid([0.35, 0.3, 0.6], { at: [0, 1.0, -2.8] }), 0.3),
        ],
        { cell },
      ),
      ...blended(
        "paws",
        sides((s) => [
          put(ellipsoid([0.65, 0.36, 1.0], { at: [1.6 * s, 0.36, 1.9], turn: 14 * s })),
          ...[-0.36, 0, 0.36].map((x) =>
            put(ellipsoid([0.2, 0.2, 0.34], { at: [1.75 * s + x, 0.26, 2.8] }), 0.12),
          ),
          put(ellipsoid([0.42, 0.4, 0.42], { at: [0.5 * s, 3.1, 2.95] })),
        ]),
        { cell: cell * 0.7 },
      ),
      ...blended("seed", [put(ellipsoid([0.38, 0.75, 0.26], { at: [0, 3.3, 3.2], nod: -12 }))], {
        cell: cell * 0.6,
      }),
      part("nose", placed(ball([0.26, 0.2, 0.2], 24), frame({ in: HEAD, at: [0, -0.2, 2.28] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 38 * s, 16, -0.03), { radius: 0.42 })),
    ];
  },
};
