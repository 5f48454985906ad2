import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 4.9, 1.6], turn: 15, nod: 4, roll: -4 });
const SKULL = [1.7, 1.55, 1.6] as const;

/** The animal. */
export const mouse: Model = {
  concept: "mouse",
  aliases: ["field mouse", "little mouse", "house mouse"],
  realSize: 0.1,
  bestTurn: -30,
  roles: {
    fur: { colour: "#a8a5ad", material: "clay" },
    belly: { colour: "#f4eee8", material: "clay" },
    pink: { colour: "#f2a2a6", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.12 * coarseness;
    const ears = earFrames(HEAD, [1.55, 1.6, -0.3], 24, 6);
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([1.9, 2.2, 2.1], { at: [0, 2.3, -0.5], nod: -8 })),
          put(ellipsoid(SKULL, { in: HEAD }), 0.7),
          put(
            limb(
              [
                [0, -0.3, 1.0],
                [0, -0.4, 2.2],
              ],
              [1.0, 0.32],
              HEAD,
            ),
            0.4,
          ),
          ...sides((s) => [
            put(ellipsoid([0.8, 1.1, 1.2], { at: [1.45 * s, 1.1, -0.2] }), 0.4),
            put(
              limb(
                [
                  [1.1 * s, 3.2, 0.9],
                  [1.0 * s, 2.3, 1.8],
                ],
                [0.55, 0.4],
              ),
              0.3,
            ),
          ]),
          paint("belly", ellipsoid([1.25, 1.7, 1.2], { at: [0, 2.1, 1.4] })),
        ],
        { cell },
      ),
      ...ears.flatMap((ear) =>
        blended(
          "fur",
          [
            put(ellipsoid([1.3, 1.35, 0.32], { in: ear })),
            paint("pink", ellipsoid([0.95, 1.0, 0.5], { in: ear, at: [0, -0.05, 0.5] })),
          ],
          { cell: cell * 0.9 },
        ),
      ),
      part(
        "pink",
        merged(
          ...sides((s) => [
            placed(ball([0.42, 0.34, 0.95], 24), frame({ at: [1.35 * s, 0.34, 0.9], turn: 12 * s })),
            placed(ball([0.36, 0.32, 0.36], 20), frame({ at: [0.95 * s, 2.2, 2.05] })),
          ]),
        ),
      ),
      part(
        "pink",
        wire(
          [
            [0, 0.8, -2.3],
            [1.2, 0.4, -3.3],
            [3.0, 0.3, -2.9],
            [3.6, 0.5, -1.3],
            [3.1, 1.2, -0.4],
            [3.5, 2.0, 0.1],
          ],
          [0.3, 0.26, 0.22, 0.19, 0.16, 0.1],
        ),
      ),
      part("pink", placed(ball(0.3, 28), frame({ in: HEAD, at: [0, -0.36, 2.45] }))),
      part(
        "belly",
        merged(
          ...sides((s) =>
            [0.3, -0.1].map((rise) =>
              placed(
                wire(
                  [
                    [0.3 * s, -0.5, 2.0],
                    [1.2 * s, -0.45 + rise, 2.0],
                    [2.0 * s, -0.5 + rise * 2, 1.6],
                  ],
                  [0.035, 0.03, 0.015],
                  { sides: 8 },
                ),
                HEAD,
              ),
            ),
          ),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 34 * s, 18, -0.03), { radius: 0.34 })),
    ];
  },
};
