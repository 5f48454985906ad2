import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Gait, hoofPaint, onHooves } from "../hoofed.js";
import type { Model, Part } from "../model.js";

const HEAD = frame({ at: [0, 11.5, 5.1], turn: 10, nod: 0 });
const SKULL = [0.95, 1.15, 1.2] as const;

const WALK: Gait = {
  legs: [
    limb(
      [
        [1.0, 5.6, 2.4],
        [1.08, 3.9, 2.55],
        [1.08, 3.0, 2.55],
        [1.06, 1.5, 2.45],
        [1.06, 0.8, 2.6],
      ],
      [1.05, 0.62, 0.5, 0.36, 0.44],
    ),
    // The left foreleg steps out.
    limb(
      [
        [-1.0, 5.7, 2.6],
        [-1.06, 4.2, 3.6],
        [-1.06, 3.3, 4.05],
        [-1.06, 1.9, 4.35],
        [-1.06, 1.2, 4.7],
      ],
      [1.05, 0.64, 0.5, 0.36, 0.43],
    ),
    limb(
      [
        [1.0, 5.9, -2.8],
        [1.12, 4.4, -2.6],
        [1.1, 3.1, -3.75],
        [1.1, 1.5, -3.7],
        [1.1, 0.8, -3.55],
      ],
      [1.4, 0.95, 0.52, 0.38, 0.44],
    ),
    limb(
      [
        [-1.0, 5.9, -2.8],
        [-1.12, 4.4, -1.9],
        [-1.1, 3.0, -2.5],
        [-1.1, 1.5, -2.2],
        [-1.1, 0.8, -2.0],
      ],
      [1.4, 0.95, 0.52, 0.38, 0.44],
    ),
  ],
  hooves: [
    { at: [1.06, 0.42, 2.78], nod: 0 },
    { at: [-1.06, 0.86, 4.95], nod: -24 },
    { at: [1.1, 0.42, -3.35], nod: 0 },
    { at: [-1.1, 0.42, -1.82], nod: 0 },
  ],
};

/** A stretched gallop; the right hind hoof pushes off. */
const GALLOP: Gait = {
  legs: [
    limb(
      [
        [1.0, 5.8, 2.6],
        [1.05, 4.8, 4.6],
        [1.02, 4.6, 6.2],
        [1.05, 3.6, 7.4],
      ],
      [1.0, 0.64, 0.42, 0.42],
    ),
    limb(
      [
        [-1.0, 5.7, 2.6],
        [-1.05, 4.4, 4.2],
        [-1.02, 3.0, 4.2],
        [-1.05, 2.3, 3.2],
      ],
      [1.0, 0.64, 0.42, 0.42],
    ),
    limb(
      [
        [1.0, 5.9, -2.9],
        [1.1, 4.2, -3.9],
        [1.1, 2.6, -5.4],
        [1.1, 0.9, -6.2],
      ],
      [1.3, 0.84, 0.45, 0.42],
    ),
    limb(
      [
        [-1.0, 5.9, -2.9],
        [-1.1, 4.8, -4.4],
        [-1.1, 3.4, -6.2],
        [-1.1, 2.2, -7.2],
      ],
      [1.3, 0.84, 0.45, 0.42],
    ),
  ],
  hooves: [
    { at: [1.05, 3.35, 7.7], nod: -20 },
    { at: [-1.05, 2.0, 2.85], nod: 110 },
    { at: [1.1, 0.6, -6.3], nod: 60 },
    { at: [-1.1, 1.85, -7.4], nod: 80 },
  ],
};

/** Trunk, legs and, where a horse is whole, its neck. */
function body(cell: number, gait: Gait, neck = true): Part[] {
  return blended(
    "coat",
    [
      put(ellipsoid([1.72, 1.95, 2.2], { at: [0, 6.55, 1.8] })),
      put(ellipsoid([1.6, 1.65, 2.9], { at: [0, 6.6, -0.6] }), 1.3),
      put(ellipsoid([1.75, 1.9, 1.95], { at: [0, 6.8, -2.5] }), 1.2),
      ...(neck
        ? [
            put(
              limb(
                [
                  [0, 7.2, 2.3],
                  [0, 9.2, 3.7],
                  [0, 11.2, 4.6],
                ],
                [1.6, 1.2, 0.95],
              ),
              1.0,
            ),
          ]
        : []),
      ...onHooves(gait, 0.46),
      ...gait.hooves.map(({ at, nod }) =>
        paint("socks", ellipsoid([0.95, 1.5, 1.1], { in: frame({ at, nod }), at: [0, 0.25, -0.1] })),
      ),
      ...hoofPaint("hooves", gait, 0.46),
    ],
    { cell },
  );
}

function head(cell: number): Part[] {
  return blended(
    "coat",
    [
      put(ellipsoid(SKULL, { in: HEAD })),
      put(
        limb(
          [
            [0, 0, 0.3],
            [0, -1.2, 1.6],
            [0, -2.0, 2.4],
          ],
          [0.95, 0.74, 0.66],
          HEAD,
        ),
        0.4,
      ),
      put(ellipsoid([0.72, 0.66, 0.7], { in: HEAD, at: [0, -2.15, 2.6] }), 0.3),
      ...sides((s) => [
        put(
          limb(
            [
              [0.55 * s, 0.9, -0.3],
              [0.68 * s, 1.9, -0.35],
            ],
            [0.34, 0.1],
            HEAD,
          ),
          0.2,
        ),
      ]),
      paint("muzzle", ellipsoid([1.2, 0.95, 0.95], { in: HEAD, at: [0, -2.5, 2.75] })),
      paint(
        "socks",
        limb(
          [
            [0, 0.75, 1.3],
            [0, -0.5, 1.9],
            [0, -1.6, 2.9],
          ],
          [0.12, 0.3, 0.22],
          HEAD,
        ),
      ),
    ],
    { cell },
  );
}

function mane(cell: number): Part[] {
  const locks = Array.from({ length: 8 }, (_, i) => {
    const t = i / 7;
    const [y, z] = [12.5 - 4.4 * t, 4.5 - 2.6 * t - 0.2];
    const side = 0.55 + 0.25 * t;
    return put(
      limb(
        [
          [0, y + 0.25, z - 0.3],
          [side, y - 0.15, z - 0.7],
          [side + 0.62, y - 1.35, z - 0.2],
        ],
        [0.46, 0.46, 0.14],
      ),
      0.22,
    );
  });
  return [
    ...blended(
      "mane",
      [
        ...locks,
        put(
          limb(
            [
              [0, 12.75, 4.6],
              [0.15, 12.6, 5.6],
              [0.25, 11.75, 6.35],
            ],
            [0.48, 0.42, 0.14],
          ),
          0.2,
        ),
      ],
      { cell },
    ),
  ];
}

function tail(cell: number): Part[] {
  return [
    ...blended(
      "mane",
      [
        put(
          limb(
            [
              [0, 7.9, -4.0],
              [0.1, 7.9, -5.2],
              [0.3, 6.0, -6.1],
              [0.3, 3.6, -6.0],
              [0.5, 2.4, -6.4],
            ],
            [0.4, 0.62, 0.85, 0.72, 0.14],
          ),
          0.3,
        ),
      ],
      { cell },
    ),
  ];
}

/** A standing horse without neck and head. */
export function horseBody(cell: number): Part[] {
  return [...body(cell, WALK, false), ...tail(cell)];
}

const STANDING = {
  bestTurn: -48,
  saddle: { at: [0, 8.1, -0.5], astride: true },
  roles: {
    coat: { colour: "#a9673a", material: "clay" },
    mane: { colour: "#3d2519", material: "clay" },
    socks: { colour: "#fbf3e6", material: "clay" },
    muzzle: { colour: "#d8a98a", material: "clay" },
    hooves: { colour: "#4a3a33", material: "plastic" },
    ...EYE_ROLES,
  },
  top: { y: 8.15, halfWidth: 2.6, halfDepth: 2.8 },
  anchors: {
    head: { at: [0, 12.55, 4.9], width: 1.9, turn: 10 },
    eyes: { at: [0.2, 11.7, 6.2], width: 2, turn: 10 },
    neck: { at: [0, 8.6, 4.3], width: 2.4, turn: 0 },
    hand: { at: [0.3, 9.2, 7.9], width: 1.3, turn: 10 },
  },
} as const;

function partsOf(gait: Gait): Model["parts"] {
  return (coarseness) => {
    const cell = 0.14 * coarseness;
    return [
      ...body(cell, gait),
      ...head(cell * 0.75),
      ...mane(cell),
      ...tail(cell),
      ...sides((s) => eye(onEllipsoid(HEAD, [1.02, 1.15, 1.25], 52 * s, 14, 0.0), { radius: 0.3 })),
    ];
  };
}

export const horse: Model = {
  ...STANDING,
  concept: "horse",
  aliases: ["pony", "stallion", "mare", "foal"],
  realSize: 2.2,
  parts: partsOf(WALK),
};

export const runningHorse: Model = {
  ...STANDING,
  concept: "running horse",
  aliases: [
    "galloping horse",
    "racing horse",
    "racehorse",
    "race horse",
    "galloping stallion",
    "running pony",
  ],
  realSize: 2.6,
  bestTurn: -66,
  parts: partsOf(GALLOP),
};
