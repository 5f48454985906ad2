import { frame } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import type { Model } from "../model.js";

/** Centimetres. */
export const rubberDuck: Model = {
  concept: "rubber duck",
  aliases: ["rubber ducky", "toy duck", "bath duck", "yellow rubber duck", "rubber duckie"],
  realSize: 0.1,
  bestTurn: -36,
  roles: {
    body: { colour: "#ffcf24", material: "plastic" },
    beak: { colour: "#f4772b", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.1 * coarseness;
    const head = frame({ at: [0, 5.6, 1.3], turn: 10 });
    return [
      ...blended(
        "body",
        [
          put(ellipsoid([2.7, 2.0, 3.3], { at: [0, 2.0, 0] })),
          put(
            limb(
              [
                [0, 2.4, -2.2],
                [0, 3.4, -3.5],
                [0, 4.3, -4.0],
              ],
              [1.3, 0.8, 0.25],
            ),
            0.8,
          ),
          put(ellipsoid([1.95, 1.9, 1.9], { in: head }), 0.5),
          ...sides((s) => [
            put(ellipsoid([0.55, 1.15, 1.9], { at: [2.45 * s, 2.6, -0.4], nod: 16, turn: -8 * s }), 0.25),
          ]),
          cut(halfSpace([0, 0.25, 0], [0, 1, 0]), 0.2),
        ],
        { cell },
      ),
      ...blended(
        "beak",
        [
          put(ellipsoid([0.95, 0.3, 0.95], { in: head, at: [0, -0.2, 1.95], nod: -10 })),
          put(ellipsoid([0.8, 0.24, 0.75], { in: head, at: [0, -0.6, 1.85], nod: 14 }), 0.15),
        ],
        { cell: cell * 0.6 },
      ),
      ...sides((s) => eye(onEllipsoid(head, [1.95, 1.9, 1.9], 32 * s, 18, -0.04), { radius: 0.34 })),
    ];
  },
};
