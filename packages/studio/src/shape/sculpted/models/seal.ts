import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 5.2, 2.7], turn: 16, nod: -6, roll: -4 });
const SKULL = [1.5, 1.4, 1.5] as const;

/** Raised on its fore flippers, the hind ones spread behind. */
export const seal: Model = {
  concept: "seal",
  aliases: ["seals", "sea lion", "harbor seal", "seal pup", "grey seal"],
  realSize: 1.7,
  bestTurn: -52,
  roles: {
    hide: clay("#8793a3"),
    belly: clay("#dfe3e6"),
    spots: clay("#5d6876"),
    nose: { colour: "#24222a", material: "ceramic" },
    whiskers: clay("#f4f1ea"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    return [
      ...blended(
        "hide",
        [
          put(
            limb(
              [
                [0, 4.9, 2.2],
                [0, 3.3, 1.5],
                [0, 2.0, -0.8],
                [0, 1.4, -3.4],
                [0.2, 1.0, -5.6],
              ],
              [1.25, 1.65, 1.85, 1.3, 0.6],
            ),
          ),
          put(ellipsoid(SKULL, { in: HEAD }), 0.6),
          put(ellipsoid([0.95, 0.7, 0.8], { in: HEAD, at: [0, -0.4, 1.2] }), 0.4),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.3 * s, 2.5, 1.4],
                  [2.2 * s, 1.3, 1.9],
                  [2.9 * s, 0.4, 2.5],
                ],
                [0.8, 0.6, 0.4],
              ),
              0.5,
            ),
            put(ellipsoid([0.85, 0.22, 1.35], { at: [3.1 * s, 0.24, 2.8], turn: 44 * s }), 0.4),
            put(
              limb(
                [
                  [0.2, 1.0, -5.4],
                  [0.2 + 0.8 * s, 1.1, -6.4],
                  [0.2 + 1.5 * s, 1.5, -7.6],
                ],
                [0.5, 0.55, 0.2],
              ),
              0.35,
            ),
          ]),
          paint("belly", ellipsoid([1.2, 2.2, 1.1], { at: [0, 2.7, 3.1], nod: -10 })),
          paint("belly", ellipsoid([0.95, 0.55, 0.9], { in: HEAD, at: [0, -0.7, 1.5] })),
          ...Array.from({ length: 16 }, (_, n) => {
            const [along, s] = [(n * 0.618034) % 1, n % 2 ? 1 : -1];
            const y = 3.4 - 2.2 * along + 0.5 * ((n * 0.414) % 1);
            return paint(
              "spots",
              ellipsoid(0.22 + 0.16 * ((n * 0.38) % 1), {
                at: [(0.5 + 1.1 * ((n * 0.7548) % 1)) * s * (1.1 - along * 0.5), y + 0.4, 0.9 - 5.6 * along],
              }),
            );
          }),
        ],
        { cell },
      ),
      part("nose", placed(ball([0.36, 0.26, 0.24], 24), frame({ in: HEAD, at: [0, -0.1, 1.95] }))),
      part(
        "nose",
        placed(
          wire(
            [
              [-0.5, -0.72, 1.75],
              [-0.12, -0.58, 2.0],
              [0, -0.35, 2.02],
              [0.12, -0.58, 2.0],
              [0.5, -0.72, 1.75],
            ],
            0.05,
          ),
          HEAD,
        ),
      ),
      part(
        "whiskers",
        placed(
          merged(
            ...sides((s) =>
              [-0.1, -0.38, -0.66].map((y) =>
                wire(
                  [
                    [0.55 * s, -0.35 + y * 0.2, 1.8],
                    [1.3 * s, -0.3 + y * 0.6, 1.95],
                    [2.0 * s, -0.5 + y, 1.75],
                  ],
                  [0.05, 0.04, 0.02],
                ),
              ),
            ),
          ),
          HEAD,
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 38 * s, 14, -0.02), { radius: 0.42 })),
    ];
  },
};
