import { ball, frame, merged, placed, tube } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, type Part, part } from "../model.js";

const HEAD = frame({ at: [0, 7.2, 3.1], turn: 10, nod: 4 });
const SKULL = [2.1, 2.25, 1.95] as const;

function body(cell: number): Part[] {
  const legs = sides((s) => [
    put(
      limb(
        [
          [1.35 * s, 4.6, 1.3],
          [1.5 * s, 2.4, 1.5],
          [1.5 * s, 0.95, 1.55],
        ],
        [1.3, 1.05, 1.05],
      ),
      0.6,
    ),
    put(
      limb(
        [
          [1.35 * s, 4.6, -2.9],
          [1.5 * s, 2.6, -3.2],
          [1.5 * s, 0.95, -3.1],
        ],
        [1.4, 1.08, 1.05],
      ),
      0.6,
    ),
  ]);
  return blended(
    "skin",
    [
      put(ellipsoid([2.6, 2.55, 3.5], { at: [0, 5.5, -0.9], nod: -4 })),
      ...legs,
      put(ellipsoid([1.7, 1.8, 1.6], { at: [0, 6.4, 2.0] }), 1.0),
      put(
        limb(
          [
            [0, 6.4, -4.2],
            [0.1, 5.0, -4.9],
            [0.3, 3.6, -4.9],
          ],
          [0.28, 0.2, 0.17],
        ),
        0.3,
      ),
      put(ellipsoid([0.27, 0.5, 0.27], { at: [0.34, 3.2, -4.88] }), 0.15),
    ],
    { cell },
  );
}

function head(cell: number): Part[] {
  const trunk = limb(
    [
      [0, -0.3, 1.2],
      [0, -1.7, 2.3],
      [0, -3.6, 2.65],
      [0, -5.2, 2.75],
      [0.15, -6.0, 3.5],
      [0.3, -5.5, 4.4],
    ],
    [1.2, 0.98, 0.76, 0.62, 0.54, 0.5],
    HEAD,
  );
  return blended(
    "skin",
    [
      put(ellipsoid(SKULL, { in: HEAD })),
      put(trunk, 0.7),
      ...sides((s) => [put(ellipsoid([0.75, 0.7, 0.75], { in: HEAD, at: [0.95 * s, -1.15, 1.15] }), 0.5)]),
    ],
    { cell },
  );
}

function ears(cell: number): Part[] {
  return sides((s) => {
    const place = frame({ in: HEAD, at: [3.05 * s, 0.35, -0.35], turn: -24 * s, roll: 6 * s });
    return blended(
      "skin",
      [
        put(ellipsoid([1.75, 2.15, 0.5], { in: place })),
        put(ellipsoid([1.1, 1.3, 0.4], { in: place, at: [-0.15 * s, -1.25, 0] }), 0.6),
        paint("ears", ellipsoid([1.28, 1.66, 0.6], { in: place, at: [0.02 * s, -0.18, 0.62] })),
      ],
      { cell },
    );
  });
}

export const elephant: Model = {
  concept: "elephant",
  aliases: ["baby elephant"],
  realSize: 3,
  bestTurn: -30,
  saddle: { at: [0, 7.9, -0.6], astride: true },
  roles: {
    skin: { colour: "#8d9fbb", material: "clay" },
    ears: { colour: "#f2a3ad", material: "clay" },
    tusks: { colour: "#fbf4e4", material: "ceramic" },
    toes: { colour: "#f4ead8", material: "clay" },
    "eye whites": { colour: "#ffffff", material: "ceramic" },
    folds: { colour: "#74869f", material: "clay", follows: 0.85 },
    ...EYE_ROLES,
  },
  anchors: {
    head: { at: [0, 9.3, 3.0], width: 3.4, turn: 10 },
    eyes: { at: [0.3, 7.9, 5.0], width: 3.8, turn: 10 },
    neck: { at: [0, 5.4, 4.2], width: 3, turn: 0 },
  },
  parts: (coarseness) => {
    const cell = 0.18 * coarseness;
    const tusk = (s: number) =>
      placed(
        tube(
          [
            [0.95 * s, -1.5, 1.6],
            [1.12 * s, -2.1, 2.5],
            [1.1 * s, -2.0, 3.4],
          ],
          [0.33, 0.28, 0.13],
        ),
        HEAD,
      );
    const toe = ball([0.36, 0.42, 0.26], 28);
    const toes = sides((s) =>
      [1.55, -3.1].flatMap((z) =>
        [-34, 0, 34].map((turn) =>
          placed(toe, frame({ in: frame({ at: [1.5 * s, 0.4, z], turn }), at: [0, 0, 0.95] })),
        ),
      ),
    );
    const fold = (y: number, z: number, r: number) =>
      placed(
        tube(
          [
            [-r * 0.62, y + 0.06, z + r * 0.76],
            [0, y, z + r * 0.99],
            [r * 0.62, y + 0.06, z + r * 0.76],
          ],
          0.07,
          { sides: 12 },
        ),
        HEAD,
      );
    const brow = (s: number) =>
      placed(
        tube(
          [
            [-0.4 * s, 0.8, 0.12],
            [0, 0.84, 0.12],
            [0.42 * s, 0.58, 0.04],
          ],
          0.09,
          { sides: 12 },
        ),
        onEllipsoid(HEAD, SKULL, 28 * s, 12),
      );
    return [
      ...body(cell),
      ...head(cell),
      ...ears(cell * 0.75),
      part("tusks", merged(tusk(-1), tusk(1))),
      part("toes", merged(...toes)),
      part(
        "folds",
        merged(fold(-2.3, 2.4, 0.92), fold(-3.0, 2.55, 0.85), fold(-3.7, 2.66, 0.77), brow(-1), brow(1)),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 28 * s, 12, 0.05), { radius: 0.37, white: 1.45 })),
    ];
  },
};
