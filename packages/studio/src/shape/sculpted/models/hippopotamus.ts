import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 5.1, 4.5], turn: 14, nod: 6 });

/** A barrel on short legs with a wide muzzle. */
export const hippopotamus: Model = {
  concept: "hippopotamus",
  aliases: ["hippo", "hippos", "river horse", "baby hippo", "pygmy hippo"],
  realSize: 3.4,
  bestTurn: -38,
  saddle: { at: [0, 7.2, -0.8], astride: true },
  roles: {
    hide: clay("#8d84a0"),
    muzzle: clay("#d7a8ae"),
    nails: clay("#f0e6d6"),
    mouth: clay("#54486a"),
    ...EYE_ROLES,
  },
  anchors: { head: { at: [0, 6.9, 4.2], width: 2.6, turn: 14 } },
  parts: (coarseness) => {
    const cell = 0.15 * coarseness;
    return [
      ...blended(
        "hide",
        [
          put(ellipsoid([2.75, 2.55, 3.9], { at: [0, 4.5, -0.8] })),
          put(
            limb(
              [
                [0, 5.0, 1.6],
                [0, 5.0, 3.8],
              ],
              [2.1, 1.7],
            ),
            0.9,
          ),
          ...[2.0, -3.0].flatMap((z) =>
            sides((s) => [
              put(
                limb(
                  [
                    [1.5 * s, 3.2, z],
                    [1.6 * s, 0.95, z + 0.1],
                  ],
                  [1.3, 0.95],
                ),
                0.5,
              ),
              put(ellipsoid([1.05, 0.6, 1.15], { at: [1.6 * s, 0.6, z + 0.25] }), 0.3),
            ]),
          ),
          put(
            limb(
              [
                [0, 5.4, -4.4],
                [0, 4.6, -5.0],
                [0, 3.9, -4.9],
              ],
              [0.36, 0.24, 0.18],
            ),
            0.3,
          ),
          ...[2.0, -3.0].flatMap((z) =>
            sides((s) =>
              [-0.55, 0, 0.55].map((x) =>
                paint(
                  "nails",
                  ellipsoid([0.24, 0.3, 0.4], { at: [1.6 * s + x, 0.34, z + 1.35 - Math.abs(x) * 0.3] }),
                ),
              ),
            ),
          ),
        ],
        { cell },
      ),
      ...blended(
        "hide",
        [
          put(ellipsoid([1.65, 1.5, 1.7], { in: HEAD })),
          put(ellipsoid([1.9, 1.25, 1.45], { in: HEAD, at: [0, -0.65, 2.25] }), 0.7),
          put(ellipsoid([1.65, 0.7, 1.4], { in: HEAD, at: [0, -1.45, 1.75] }), 0.25),
          ...sides((s) => [
            put(ellipsoid([0.52, 0.42, 0.5], { in: HEAD, at: [0.85 * s, 0.3, 3.05] }), 0.3),
            put(ellipsoid([0.5, 0.5, 0.55], { in: HEAD, at: [0.85 * s, 1.2, 0.75] }), 0.3),
            put(
              ellipsoid([0.42, 0.55, 0.28], { in: HEAD, at: [1.25 * s, 1.55, -0.35], roll: -24 * s }),
              0.15,
            ),
            paint(
              "muzzle",
              ellipsoid([0.25, 0.36, 0.3], { in: HEAD, at: [1.28 * s, 1.6, -0.1], roll: -24 * s }),
            ),
          ]),
          paint("muzzle", ellipsoid([2.3, 1.35, 1.3], { in: HEAD, at: [0, -1.1, 3.35] })),
        ],
        { cell: cell * 0.85 },
      ),
      part(
        "mouth",
        merged(
          placed(
            wire(
              [
                [-1.72, -0.75, 1.55],
                [-1.72, -1.1, 2.5],
                [-1.0, -1.12, 3.45],
                [0, -1.06, 3.72],
                [1.0, -1.12, 3.45],
                [1.72, -1.1, 2.5],
                [1.72, -0.75, 1.55],
              ],
              0.07,
              { sides: 8 },
            ),
            HEAD,
          ),
          ...sides((s) => [
            placed(ball([0.2, 0.14, 0.12], 16), frame({ in: HEAD, at: [0.85 * s, 0.42, 3.5] })),
          ]),
        ),
      ),
      ...sides((s) => [
        part("nails", placed(ball([0.24, 0.42, 0.2], 20), frame({ in: HEAD, at: [0.95 * s, -0.98, 3.5] }))),
      ]),
      ...sides((s) =>
        eye(frame({ in: HEAD, at: [1.0 * s, 1.3, 1.2], turn: 30 * s, nod: -8 }), { radius: 0.27 }),
      ),
    ];
  },
};
