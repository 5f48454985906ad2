import { frame, merged, placed, tube } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, type Part, part } from "../model.js";

const HEAD = frame({ at: [0, 7.4, 1.5], turn: 16, roll: -4 });
const SKULL = [1.75, 1.7, 1.7] as const;

function legs(): Part {
  return part(
    "beak",
    merged(
      ...sides((s) => {
        const foot = [0.85 * s, 0.22, 0.5] as const;
        const toe = (turn: number, length: number) =>
          placed(
            tube(
              [
                [0, 0, 0],
                [0, 0, length],
              ],
              [0.2, 0.15],
              { sides: 16 },
            ),
            frame({ at: foot, turn }),
          );
        return [
          tube([[0.75 * s, 3.0, 0.1], [0.85 * s, 1.5, 0.3], foot], [0.24, 0.19, 0.2], { sides: 20 }),
          toe(-26, 0.95),
          toe(0, 1.1),
          toe(26, 0.95),
          toe(180, 0.7),
        ];
      }),
    ),
  );
}

export const bird: Model = {
  concept: "bird",
  aliases: [
    "songbird",
    "robin",
    "bluebird",
    "sparrow",
    "finch",
    "little bird",
    "red robin",

    "goldfinch",
    "canary",
    "nightingale",
    "cardinal",
    "northern cardinal",
    "jay",
    "bluejay",
  ],
  realSize: 0.16,
  bestTurn: -32,
  roles: {
    plumage: { colour: "#3f83cf", material: "clay" },
    breast: { colour: "#f08a3c", material: "clay" },
    belly: { colour: "#fbf2e2", material: "clay" },
    wings: { colour: "#2c62a8", material: "clay", follows: 0.82 },
    beak: { colour: "#f2a531", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.11 * coarseness;
    const body = blended(
      "plumage",
      [
        put(ellipsoid([2.1, 2.3, 2.5], { at: [0, 4.8, 0.1], nod: -24 })),
        put(ellipsoid(SKULL, { in: HEAD }), 0.9),
        put(
          limb(
            [
              [0, 4.4, -1.6],
              [0, 4.6, -3.4],
              [0, 4.5, -5.2],
            ],
            [1.1, 0.62, 0.5],
          ),
          0.9,
        ),
        put(ellipsoid([0.85, 0.22, 1.5], { at: [0, 4.5, -4.7], nod: 4 }), 0.3),
        put(
          limb(
            [
              [0, 1.5, 0.1],
              [0, 2.25, -0.15],
              [0.05, 2.8, -0.7],
            ],
            [0.22, 0.24, 0.09],
            HEAD,
          ),
          0.25,
        ),
        put(
          limb(
            [
              [0, 1.45, -0.3],
              [0, 1.95, -0.75],
              [-0.05, 2.2, -1.25],
            ],
            [0.22, 0.22, 0.09],
            HEAD,
          ),
          0.25,
        ),
        paint("belly", ellipsoid([1.9, 1.5, 2.4], { at: [0, 3.0, 0.7] })),
        paint("breast", ellipsoid([1.75, 1.95, 1.6], { at: [0, 5.15, 2.2], nod: -10 })),
      ],
      { cell },
    );
    const wings = sides((s) =>
      blended(
        "wings",
        [
          put(ellipsoid([0.42, 1.35, 1.75], { at: [2.02 * s, 5.0, -0.4], nod: 22, turn: -6 * s })),
          put(
            limb(
              [
                [2.05 * s, 4.6, -1.2],
                [1.95 * s, 3.95, -2.5],
                [1.7 * s, 3.6, -3.4],
              ],
              [0.42, 0.34, 0.14],
            ),
            0.4,
          ),
          put(
            limb(
              [
                [2.1 * s, 4.1, -0.9],
                [2.0 * s, 3.35, -2.0],
                [1.8 * s, 3.1, -2.7],
              ],
              [0.36, 0.3, 0.12],
            ),
            0.25,
          ),
        ],
        { cell: cell * 0.9 },
      ),
    );
    const beak = blended(
      "beak",
      [
        put(
          limb(
            [
              [0, -0.12, 1.5],
              [0, -0.18, 2.55],
            ],
            [0.46, 0.1],
            HEAD,
          ),
        ),
        put(
          limb(
            [
              [0, -0.42, 1.5],
              [0, -0.48, 2.2],
            ],
            [0.34, 0.09],
            HEAD,
          ),
          0.06,
        ),
      ],
      { cell: cell * 0.6 },
    );
    return [
      ...body,
      ...wings,
      ...beak,
      legs(),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 38 * s, 10, -0.05), { radius: 0.42 })),
    ];
  },
};
