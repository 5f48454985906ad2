import { frame, placed, sweep, torus } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, type Part, part } from "../model.js";

const HEAD = frame({ at: [0, 8.3, 3.1], turn: 18, nod: 4, roll: -5 });
const SKULL = [1.9, 1.75, 1.7] as const;

function body(cell: number): Part[] {
  const legs = sides((s) => [
    put(
      limb(
        [
          [1.0 * s, 4.4, 1.6],
          [1.08 * s, 2.3, 1.75],
          [1.08 * s, 0.75, 1.75],
        ],
        [0.95, 0.62, 0.56],
      ),
      0.5,
    ),
    put(ellipsoid([0.7, 0.5, 0.92], { at: [1.1 * s, 0.48, 2.05], turn: 5 * s }), 0.25),
    put(
      limb(
        [
          [1.0 * s, 4.3, -2.7],
          [1.22 * s, 2.9, -2.4],
          [1.22 * s, 1.75, -3.35],
          [1.22 * s, 0.7, -3.25],
        ],
        [1.25, 0.9, 0.55, 0.52],
      ),
      0.5,
    ),
    put(ellipsoid([0.68, 0.48, 0.92], { at: [1.24 * s, 0.46, -2.95], turn: 5 * s }), 0.25),
  ]);
  return blended(
    "coat",
    [
      put(ellipsoid([1.62, 1.75, 1.9], { at: [0, 4.8, 1.0] })),
      put(ellipsoid([1.4, 1.45, 2.4], { at: [0, 4.75, -1.1] }), 1.2),
      put(ellipsoid([1.45, 1.5, 1.4], { at: [0, 4.75, -2.6] }), 1.0),
      put(
        limb(
          [
            [0, 5.4, 1.6],
            [0, 7.2, 2.6],
          ],
          [1.35, 1.1],
        ),
        0.8,
      ),
      put(
        limb(
          [
            [0, 5.4, -3.7],
            [0.15, 6.4, -4.7],
            [0.45, 7.6, -5.1],
            [0.6, 8.7, -4.9],
          ],
          [0.5, 0.46, 0.4, 0.26],
        ),
        0.5,
      ),
      ...legs,
      paint("patches", ellipsoid([2.2, 1.6, 1.75], { at: [0.5, 5.9, -2.4] })),
      paint("patches", ellipsoid([0.8, 1.9, 1.2], { at: [0.1, 5.9, -4.4], nod: -30 })),
    ],
    { cell },
  );
}

function head(cell: number): Part[] {
  return blended(
    "coat",
    [
      put(ellipsoid(SKULL, { in: HEAD })),
      put(ellipsoid([0.98, 0.8, 1.1], { in: HEAD, at: [0, -0.55, 1.6] }), 0.55),
      ...sides((s) => [
        put(ellipsoid([0.6, 0.5, 0.55], { in: HEAD, at: [0.42 * s, -0.78, 2.1] }), 0.22),
        paint("patches", ellipsoid([1.35, 1.75, 2.2], { in: HEAD, at: [1.72 * s, 0.75, 0.2] })),
      ]),
    ],
    { cell },
  );
}

function ears(cell: number): Part[] {
  return sides((s) =>
    blended(
      "patches",
      [
        put(
          limb(
            [
              [1.45 * s, 1.2, -0.1],
              [2.1 * s, 0.5, 0.05],
              [2.25 * s, -0.9, 0.25],
            ],
            [0.4, 0.62, 0.7],
            HEAD,
          ),
        ),
        put(ellipsoid([0.5, 1.15, 0.95], { in: HEAD, at: [2.15 * s, -0.55, 0.2], roll: 6 * s }), 0.5),
      ],
      { cell },
    ),
  );
}

export const dog: Model = {
  concept: "dog",
  aliases: ["puppy", "doggy", "hound", "beagle", "pup", "spaniel"],
  realSize: 0.6,
  bestTurn: -34,
  roles: {
    coat: { colour: "#f8f0e4", material: "clay" },
    patches: { colour: "#a8612d", material: "clay", follows: 0.7 },
    collar: { colour: "#d93a38", material: "plastic" },
    nose: { colour: "#1e1a1c", material: "ceramic" },
    tongue: { colour: "#f0717f", material: "ceramic" },
    tag: { colour: "#e9b949", material: "gold" },
    ...EYE_ROLES,
  },
  anchors: {
    head: { at: [0, 9.8, 2.9], width: 3, turn: 18 },
    eyes: { at: [0.55, 8.6, 4.75], width: 3.3, turn: 18 },
    neck: { at: [0, 6.4, 3.4], width: 2.4, turn: 0 },
    hand: { at: [0.9, 7.1, 5.6], width: 1.3, turn: 18 },
  },
  parts: (coarseness) => {
    const cell = 0.135 * coarseness;
    const throat = frame({ at: [0, 6.45, 2.2], nod: 29 });
    return [
      ...body(cell),
      ...head(cell * 0.85),
      ...ears(cell * 0.85),
      ...blended("nose", [put(ellipsoid([0.46, 0.34, 0.32], { in: HEAD, at: [0, -0.12, 2.66] }))], {
        cell: cell * 0.4,
      }),
      ...blended(
        "tongue",
        [
          put(
            limb(
              [
                [0, -1.05, 2.1],
                [0.05, -1.35, 2.5],
                [0.06, -1.75, 2.6],
              ],
              [0.3, 0.34, 0.3],
              HEAD,
            ),
          ),
        ],
        { cell: cell * 0.5 },
      ),
      part("collar", placed(torus(1.2, 0.2, 72, 24), throat)),
      part(
        "tag",
        placed(
          sweep(
            [
              { at: [0, -0.06, 0], radius: 0.34 },
              { at: [0, 0.06, 0], radius: 0.34 },
            ],
            { caps: "flat" },
          ),
          frame({ in: throat, at: [0, -0.45, 1.4], nod: 75 }),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 24 * s, 14, -0.06), { radius: 0.4 })),
    ];
  },
};
