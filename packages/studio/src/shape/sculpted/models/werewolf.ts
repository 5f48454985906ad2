import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { BRUTE_HEAD, brute } from "../brute.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const SKULL: Vector = [1.55, 1.5, 1.5];

/** A wolf's head on a shaggy man in torn trousers. */
export const werewolf: Model = {
  concept: "werewolf",
  aliases: ["wolfman", "wolf man", "lycanthrope", "werewolves"],
  realSize: 2.1,
  bestTurn: -26,
  roles: {
    fur: { colour: "#6b6470", material: "clay" },
    muzzle: { colour: "#b5aba6", material: "clay" },
    trousers: { colour: "#3f5687", material: "clay" },
    hands: { colour: "#57515b", material: "clay", follows: 0.85 },
    claws: { colour: "#f4ecd8", material: "plastic" },
    nose: { colour: "#1c191d", material: "clay" },
    mouth: { colour: "#7d2530", material: "clay" },
    teeth: { colour: "#fffdf4", material: "plastic" },
    iris: { colour: "#f6c12c", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.16 * coarseness;
    const hem = sides((s) =>
      [0, 72, 144, 216, 288].map((turn) => {
        const { z } = frame({ turn });
        return put(
          limb(
            [
              [1.2 * s + z[0] * 0.8, 2.6, 0.3 + z[2] * 0.8],
              [1.2 * s + z[0] * 1.15, 1.6, 0.3 + z[2] * 1.15],
            ],
            [0.42, 0.1],
          ),
          0.1,
        );
      }),
    );
    const head = BRUTE_HEAD;
    return [
      ...brute(
        cell,
        [
          ...[-0.9, -0.3, 0.3, 0.9].map((x, i) =>
            put(
              limb(
                [
                  [x, 8.7, 1.6],
                  [x * 1.1, 7.4 - (i % 2) * 0.4, 1.9],
                ],
                [0.6, 0.14],
              ),
              0.25,
            ),
          ),
          paint("muzzle", ellipsoid([1.4, 1.9, 1.4], { at: [0, 7.4, 1.9] })),
        ],
        [
          put(
            limb(
              [
                [0, 4.9, 0.1],
                [0, 4.3, 0.1],
              ],
              [1.9, 1.8],
            ),
            0.4,
          ),
          ...hem,
          paint("trousers", ellipsoid([3.4, 1.8, 3.2], { at: [0, 3.6, 0.2] })),
          ...sides((s) => [paint("trousers", ellipsoid([1.5, 1.4, 1.6], { at: [1.3 * s, 2.7, 0.3] }))]),
        ],
      ),
      ...blended(
        "fur",
        [
          put(ellipsoid(SKULL, { in: head })),
          put(
            limb(
              [
                [0, -0.1, 0.9],
                [0, -0.2, 2.5],
              ],
              [0.95, 0.6],
              head,
            ),
            0.4,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.85 * s, 0.9, -0.2],
                  [1.15 * s, 2.0, -0.2],
                  [1.25 * s, 2.7, -0.1],
                ],
                [0.6, 0.42, 0.1],
                head,
              ),
              0.2,
            ),
            ...[0.1, -0.6, -1.1].map((y, i) =>
              put(
                limb(
                  [
                    [1.1 * s, y, 0.3],
                    [(2.2 - i * 0.25) * s, y - 0.55, 0.1],
                  ],
                  [0.6, 0.12],
                  head,
                ),
                0.25,
              ),
            ),
            put(
              limb(
                [
                  [0.3 * s, 0.62, 1.4],
                  [1.0 * s, 0.95, 1.0],
                ],
                [0.2, 0.22],
                head,
              ),
              0.15,
            ),
          ]),
          paint("muzzle", ellipsoid([0.85, 0.42, 1.3], { in: head, at: [0, -0.68, 2.1] })),
        ],
        { cell: cell * 0.8 },
      ),
      // The lower jaw, open.
      ...blended(
        "muzzle",
        [
          put(
            limb(
              [
                [0, -1.0, 0.9],
                [0, -1.45, 2.1],
              ],
              [0.7, 0.42],
              head,
            ),
          ),
          paint("mouth", ellipsoid([0.5, 0.4, 1.0], { in: head, at: [0, -0.95, 1.9], nod: 18 })),
        ],
        { cell: cell * 0.7 },
      ),
      ...blended("nose", [put(ellipsoid([0.42, 0.32, 0.3], { in: head, at: [0, 0.15, 3.0] }))], {
        cell: cell * 0.5,
      }),
      part(
        "teeth",
        placed(
          merged(
            ...sides((s) => [
              wire(
                [
                  [0.36 * s, -0.55, 2.6],
                  [0.36 * s, -1.0, 2.65],
                ],
                [0.15, 0.04],
              ),
              wire(
                [
                  [0.52 * s, -0.55, 1.9],
                  [0.52 * s, -0.85, 1.95],
                ],
                [0.12, 0.04],
              ),
              wire(
                [
                  [0.28 * s, -1.2, 2.2],
                  [0.28 * s, -0.8, 2.25],
                ],
                [0.13, 0.04],
              ),
            ]),
          ),
          head,
        ),
      ),
      ...sides((s) => eye(onEllipsoid(head, SKULL, 27 * s, 16, 0.02), { radius: 0.3, iris: "iris" })),
    ];
  },
};
