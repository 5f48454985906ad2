import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

export const grasshopper: Model = {
  concept: "grasshopper",
  aliases: ["grasshoppers", "cricket insect", "locust", "katydid"],
  realSize: 0.06,
  bestTurn: -62,
  roles: {
    body: { colour: "#74b83c", material: "clay" },
    belly: { colour: "#d8e58a", material: "clay" },
    wings: { colour: "#4f9636", material: "clay", follows: 0.82 },
    legs: { colour: "#5fa63a", material: "clay", follows: 0.9 },
    feelers: { colour: "#3c5c28", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.125 * coarseness;
    const head = frame({ at: [0, 3.9, 3.3], turn: 8, nod: 14 });
    const skull: Vector = [0.95, 1.25, 0.95];
    return [
      ...blended(
        "body",
        [
          put(
            limb(
              [
                [0, 3.6, 2.0],
                [0, 3.1, 0],
                [0, 2.6, -2.4],
                [0, 2.5, -4.4],
              ],
              [1.15, 1.05, 0.8, 0.3],
            ),
          ),
          put(ellipsoid([1.2, 1.25, 1.3], { at: [0, 3.65, 1.7], nod: 12 }), 0.3),
          ...[-0.6, -1.5, -2.4, -3.2].map((z, i) =>
            paint("belly", ellipsoid([0.9 - i * 0.08, 0.5, 0.3], { at: [0, 1.95 + i * 0.06, z] })),
          ),
        ],
        { cell },
      ),
      ...blended(
        "body",
        [
          put(ellipsoid(skull, { in: head })),
          paint("belly", ellipsoid([0.7, 0.5, 0.8], { in: head, at: [0, -1.0, 0.5] })),
        ],
        { cell: cell * 0.8 },
      ),
      ...sides((s) => [
        ...blended(
          "wings",
          [
            put(
              limb(
                [
                  [0.75 * s, 4.1, 0.9],
                  [0.85 * s, 3.6, -1.8],
                  [0.45 * s, 3.2, -5.2],
                ],
                [0.42, 0.6, 0.16],
              ),
            ),
          ],
          { cell },
        ),
        ...blended(
          "legs",
          [
            put(
              limb(
                [
                  [1.1 * s, 2.7, -0.6],
                  [1.5 * s, 4.4, -2.4],
                  [1.7 * s, 6.2, -3.9],
                ],
                [0.62, 0.6, 0.28],
              ),
            ),
            put(
              limb(
                [
                  [1.7 * s, 6.2, -3.9],
                  [1.75 * s, 3.2, -4.9],
                  [1.75 * s, 0.3, -5.6],
                ],
                [0.26, 0.2, 0.19],
              ),
              0.1,
            ),
            put(
              limb(
                [
                  [1.75 * s, 0.22, -5.6],
                  [1.8 * s, 0.2, -4.6],
                ],
                [0.22, 0.16],
              ),
              0.1,
            ),
            ...[2.1, 0.9].flatMap((z, i) => [
              put(
                limb(
                  [
                    [0.8 * s, 2.9, z],
                    [2.0 * s, 2.7, z + 0.4 - i * 0.9],
                    [2.3 * s, 0.2, z + 0.8 - i * 1.4],
                  ],
                  [0.3, 0.24, 0.17],
                ),
              ),
              put(
                limb(
                  [
                    [2.3 * s, 0.18, z + 0.8 - i * 1.4],
                    [2.5 * s, 0.17, z + 1.4 - i * 1.4],
                  ],
                  [0.2, 0.13],
                ),
                0.1,
              ),
            ]),
          ],
          { cell: cell * 0.8 },
        ),
      ]),
      part(
        "feelers",
        placed(
          merged(
            ...sides((s) => [
              wire(
                [
                  [0.35 * s, 0.9, 0.7],
                  [0.7 * s, 2.3, 1.6],
                  [1.2 * s, 3.3, 0.8],
                  [1.5 * s, 3.7, -0.4],
                ],
                [0.11, 0.09, 0.08, 0.06],
              ),
            ]),
          ),
          head,
        ),
      ),
      ...sides((s) => eye(onEllipsoid(head, skull, 52 * s, 24, -0.02), { radius: 0.44 })),
    ];
  },
};
