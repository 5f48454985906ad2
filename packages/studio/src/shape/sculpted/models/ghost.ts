import { around, ball, frame, placed } from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 5.4, 0], turn: 10 });
const SKULL = [2.0, 2.2, 1.9] as const;

export const ghost: Model = {
  concept: "ghost",
  aliases: ["spook", "phantom", "halloween ghost"],
  realSize: 1.2,
  bestTurn: -16,
  floats: true,
  roles: {
    sheet: { colour: "#fbfaf6", material: "clay" },
    mouth: { colour: "#2a262e", material: "clay" },
    cheeks: { colour: "#f5b8bd", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => [
    ...blended(
      "sheet",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        put(
          limb(
            [
              [0, 5, 0],
              [0, 2.6, 0],
              [0, 1.4, 0],
            ],
            [1.95, 2.05, 2.2],
          ),
          0.4,
        ),
        ...around(8).map((f) => put(ellipsoid([0.85, 0.95, 0.75], { in: f, at: [0, 0.75, 1.75] }), 0.35)),
        ...sides((s) => [
          put(
            limb(
              [
                [1.7 * s, 4.2, 0.3],
                [2.7 * s, 4.5, 0.9],
                [3.1 * s, 5.2, 1.2],
              ],
              [0.7, 0.6, 0.42],
            ),
            0.4,
          ),
        ]),
        cut(ellipsoid([1.5, 1.6, 1.5], { at: [0, -0.4, 0] }), 0.3),
      ],
      { cell: 0.165 * coarseness },
    ),
    part("mouth", placed(ball([0.36, 0.5, 0.2], 32), onEllipsoid(HEAD, SKULL, 0, -16, -0.02))),
    ...sides((s) => [
      part("cheeks", placed(ball([0.34, 0.22, 0.1], 24), onEllipsoid(HEAD, SKULL, 34 * s, -10, -0.02))),
    ]),
    ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 22 * s, 8, -0.03), { radius: 0.4, slit: 1.3 })),
  ],
};
