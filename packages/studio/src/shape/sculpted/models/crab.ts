import { frame, placed } from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

export const crab: Model = {
  concept: "crab",
  aliases: ["red crab"],
  realSize: 0.2,
  bestTurn: -12,
  roles: {
    shell: { colour: "#e2472f", material: "plastic" },
    belly: { colour: "#f8c79a", material: "plastic" },
    claws: { colour: "#e2472f", material: "plastic", follows: 1 },
    mouth: { colour: "#7a2218", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.12 * coarseness;
    return [
      ...blended(
        "shell",
        [
          put(ellipsoid([2.7, 1.35, 1.95], { at: [0, 2.1, 0], nod: 6 })),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.75 * s, 3.0, 0.9],
                  [0.85 * s, 4.1, 1.1],
                ],
                [0.2, 0.18],
              ),
              0.2,
            ),
            put(ellipsoid(0.46, { at: [0.87 * s, 4.4, 1.15] }), 0.1),
            ...[0.5, -0.3, -1.1].map((z, i) =>
              put(
                limb(
                  [
                    [2.0 * s, 1.7, z],
                    [(3.3 + i * 0.05) * s, 2.0 - i * 0.1, z * 1.4],
                    [(4.0 - i * 0.1) * s, 0.2, z * 1.9 + 0.1],
                  ],
                  [0.36, 0.3, 0.2],
                ),
                0.15,
              ),
            ),
            put(
              limb(
                [
                  [1.9 * s, 1.9, 1.0],
                  [3.2 * s, 2.0, 1.9],
                  [3.4 * s, 3.0, 2.3],
                ],
                [0.42, 0.36, 0.42],
              ),
              0.2,
            ),
          ]),
          paint("belly", ellipsoid([2.3, 0.9, 1.7], { at: [0, 1.25, 0.75] })),
        ],
        { cell },
      ),
      ...sides((s) =>
        blended(
          "claws",
          [
            put(ellipsoid([0.85, 1.2, 0.62], { at: [3.35 * s, 4.0, 2.4], roll: 12 * s })),
            put(
              limb(
                [
                  [3.0 * s, 4.6, 2.4],
                  [2.75 * s, 5.5, 2.45],
                  [3.1 * s, 6.1, 2.5],
                ],
                [0.5, 0.36, 0.18],
              ),
              0.2,
            ),
            put(
              limb(
                [
                  [3.8 * s, 4.6, 2.4],
                  [4.1 * s, 5.3, 2.45],
                  [3.75 * s, 5.95, 2.5],
                ],
                [0.42, 0.3, 0.18],
              ),
              0.2,
            ),
            cut(ellipsoid([0.24, 0.62, 1.2], { at: [3.4 * s, 5.2, 2.4], roll: -4 * s }), 0.1),
          ],
          { cell: cell * 0.9 },
        ),
      ),
      part(
        "mouth",
        placed(
          wire(
            [
              [-0.5, 2.0, 2.12],
              [0, 1.78, 2.18],
              [0.5, 2.0, 2.12],
            ],
            0.075,
          ),
          frame({}),
        ),
      ),
      ...sides((s) => eye(frame({ at: [0.9 * s, 4.45, 1.56], turn: 10 * s }), { radius: 0.3 })),
    ];
  },
};
