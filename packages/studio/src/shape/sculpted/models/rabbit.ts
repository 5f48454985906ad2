import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { pairOf } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { box, wire } from "../pieces.js";

const HEAD = frame({ at: [0, 6.1, 1.3], turn: 15, nod: 2, roll: -4 });
const SKULL = [1.85, 1.7, 1.7] as const;

export const rabbit: Model = {
  concept: "rabbit",
  aliases: ["bunny", "bunny rabbit", "easter bunny"],
  realSize: 0.4,
  bestTurn: -28,
  roles: {
    fur: { colour: "#c9a27c", material: "clay" },
    belly: { colour: "#fff4e4", material: "clay" },
    pink: { colour: "#f2a0a4", material: "clay" },
    teeth: { colour: "#ffffff", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.15 * coarseness;
    const body = blended(
      "fur",
      [
        put(ellipsoid([1.85, 2.0, 2.3], { at: [0, 2.4, -0.9], nod: -14 })),
        put(ellipsoid([1.45, 1.9, 1.4], { at: [0, 3.3, 0.7] }), 1.0),
        ...sides((s) => [
          put(ellipsoid([0.95, 1.45, 1.5], { at: [1.5 * s, 1.6, -0.9], turn: 6 * s }), 0.5),
          put(ellipsoid([0.62, 0.45, 1.35], { at: [1.55 * s, 0.45, 0.3], turn: 8 * s }), 0.25),
          put(
            limb(
              [
                [0.7 * s, 3.0, 1.4],
                [0.75 * s, 1.4, 1.95],
                [0.78 * s, 0.5, 2.0],
              ],
              [0.75, 0.52, 0.46],
            ),
            0.4,
          ),
          put(ellipsoid([0.52, 0.42, 0.75], { at: [0.8 * s, 0.42, 2.3], turn: 5 * s }), 0.2),
        ]),
        paint("belly", ellipsoid([1.0, 1.5, 1.2], { at: [0, 3.3, 2.0] })),
        ...sides((s) => [paint("belly", ellipsoid([0.7, 0.5, 0.75], { at: [0.8 * s, 0.3, 2.6] }))]),
      ],
      { cell },
    );
    const head = blended(
      "fur",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        ...sides((s) => [put(ellipsoid([0.85, 0.75, 0.8], { in: HEAD, at: [0.95 * s, -0.6, 0.7] }), 0.6)]),
        ...pairOf(
          [
            [0.7, 1.1, -0.3],
            [1.1, 2.9, -0.55],
            [1.25, 4.7, -0.9],
          ],
          [0.42, 0.72, 0.3],
          HEAD,
          0.3,
        ),
        ...sides((s) => [
          paint(
            "pink",
            limb(
              [
                [0.78 * s, 1.7, 0.35],
                [1.12 * s, 3.0, 0.1],
                [1.22 * s, 4.2, -0.3],
              ],
              [0.2, 0.46, 0.12],
              HEAD,
            ),
          ),
        ]),
      ],
      { cell: cell * 0.72 },
    );
    const muzzle = blended(
      "belly",
      sides((s) => [put(ellipsoid([0.5, 0.42, 0.42], { in: HEAD, at: [0.36 * s, -0.62, 1.55] }), 0.15)]),
      { cell: cell * 0.7 },
    );
    return [
      ...body,
      ...head,
      ...muzzle,
      part("belly", placed(ball(0.85, 40), frame({ at: [0, 2.3, -3.2] }))),
      part("pink", placed(ball([0.26, 0.19, 0.18], 28), frame({ in: HEAD, at: [0, -0.32, 1.85] }))),
      part("teeth", placed(box([0.34, 0.4, 0.14], [0, -1.05, 1.66], 0.05), HEAD)),
      part(
        "belly",
        merged(
          ...sides((s) =>
            [0.25, -0.1].map((rise) =>
              placed(
                wire(
                  [
                    [0.6 * s, -0.6, 1.85],
                    [1.4 * s, -0.6 + rise, 1.85],
                    [2.2 * s, -0.7 + rise * 2, 1.5],
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
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 36 * s, 12, -0.04), { radius: 0.36 })),
    ];
  },
};
