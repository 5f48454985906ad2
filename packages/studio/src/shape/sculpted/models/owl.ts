import { frame, merged, placed, tube } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { pairOf } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 6.6, 0.3], turn: 12, roll: -5 });
const SKULL = [2.45, 2.0, 2.0] as const;

export const owl: Model = {
  concept: "owl",
  aliases: ["owlet", "night owl"],
  realSize: 0.4,
  bestTurn: -20,
  roles: {
    plumage: { colour: "#9a6a42", material: "clay" },
    face: { colour: "#f3dfbd", material: "clay" },
    wings: { colour: "#7a5030", material: "clay", follows: 0.82 },
    speckles: { colour: "#b98250", material: "clay", follows: 1.1 },
    irises: { colour: "#f6b321", material: "ceramic" },
    beak: { colour: "#e89a2b", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.13 * coarseness;
    const speckles = [
      [0, 4.2],
      [-0.8, 3.9],
      [0.8, 3.9],
      [-0.4, 3.2],
      [0.4, 3.2],
      [-1.1, 2.9],
      [1.1, 2.9],
      [0, 2.4],
      [-0.7, 2.0],
      [0.7, 2.0],
    ];
    const toes = sides((s) =>
      [-26, 0, 26].map((turn) =>
        placed(
          tube(
            [
              [0, 0, -0.3],
              [0, -0.02, 0.95],
            ],
            [0.3, 0.21],
            { sides: 14 },
          ),
          frame({ at: [0.85 * s, 0.28, 1.0], turn }),
        ),
      ),
    );
    return [
      ...blended(
        "plumage",
        [
          put(ellipsoid([2.35, 3.0, 2.0], { at: [0, 3.2, 0] })),
          put(ellipsoid([1.8, 1.1, 1.55], { at: [0, 1.15, 0.1] }), 1),
          put(ellipsoid(SKULL, { in: HEAD }), 0.8),
          ...pairOf(
            [
              [1.3, 1.2, 0.4],
              [1.9, 2.2, 0.3],
              [2.25, 3.0, 0.15],
            ],
            [0.7, 0.42, 0.08],
            HEAD,
            0.5,
          ),
          put(
            limb(
              [
                [0, 1.6, -1.3],
                [0, 0.5, -2.4],
              ],
              [1.0, 0.5],
            ),
            0.5,
          ),
          paint("face", ellipsoid([1.55, 2.15, 1.5], { at: [0, 3.0, 1.3] })),
          ...speckles.map(([x, y]) => paint("speckles", ellipsoid([0.2, 0.26, 1.2], { at: [x!, y!, 1.8] }))),
          ...sides((s) => [
            paint("face", ellipsoid([1.18, 1.2, 1.2], { in: HEAD, at: [0.95 * s, -0.05, 1.5] })),
          ]),
        ],
        { cell },
      ),
      ...sides((s) =>
        blended(
          "wings",
          [
            put(ellipsoid([0.5, 2.2, 1.35], { at: [2.25 * s, 3.5, -0.2], nod: 8, roll: 6 * s })),
            put(
              limb(
                [
                  [2.3 * s, 2.6, -0.4],
                  [2.05 * s, 0.9, -1.0],
                ],
                [0.55, 0.2],
              ),
              0.4,
            ),
          ],
          { cell },
        ),
      ),
      part(
        "beak",
        merged(
          placed(
            tube(
              [
                [0, 0.05, 1.95],
                [0, -0.3, 2.45],
                [0, -0.75, 2.42],
              ],
              [0.34, 0.3, 0.06],
            ),
            HEAD,
          ),
          ...toes,
        ),
      ),
      ...sides((s) =>
        eye(onEllipsoid(HEAD, SKULL, 25 * s, 0, -0.02), { radius: 0.78, iris: "irises", slit: 1 }),
      ),
    ];
  },
};
