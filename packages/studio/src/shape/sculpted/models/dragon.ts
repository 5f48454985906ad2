import { radians, sin } from "../../../math/exact.js";
import { flowing, frame, leaf, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, type Part, part } from "../model.js";
import { slab, turned, wire } from "../pieces.js";

const HEAD = frame({ at: [0, 7.6, 1.6], turn: 16, nod: 3, roll: -4 });
const SKULL = [1.6, 1.4, 1.5] as const;

/** Its wing's joints and the tips of its fingers, for the side of positive x: the leading one first, the last at the flank. */
const [SHOULDER, WRIST]: readonly [Vector, Vector] = [
  [0.9, 4.9, -1.1],
  [2.7, 7.5, -1.9],
];
const FINGERS: readonly Vector[] = [
  [6.4, 8.0, -2.9],
  [6.0, 5.6, -3.0],
  [4.6, 3.9, -2.8],
  [1.1, 3.3, -1.5],
];

/** An arm and fingers with skin between them, its hem drawn up between each two. */
function wing(s: 1 | -1): Part[] {
  const on = ([x, y, z]: Vector): Vector => [s * x, y, z];
  const skins = FINGERS.slice(1).map((next, i) => {
    const before = FINGERS[i]!;
    return leaf(
      (u, v) => {
        const w = s === 1 ? u : 1 - u;
        const hem = 1 - 0.24 * sin(radians(180 * w));
        const tip = (k: 0 | 1 | 2) => before[k] * (1 - w) + next[k] * w;
        const root = (k: 0 | 1 | 2) => (i === 2 ? WRIST[k] * (1 - w) + SHOULDER[k] * w : WRIST[k]);
        const at = (k: 0 | 1 | 2) => root(k) + (tip(k) - root(k)) * v * hem;
        const billow = 0.28 * sin(radians(180 * w)) * v;
        return on([at(0), at(1), at(2) - billow]);
      },
      (u, v) => (u > 0 && u < 1 && v < 1 ? 0.07 : 0.02),
      16,
      18,
    );
  });
  const bones = FINGERS.slice(0, 3).map((tip) => {
    const bow: Vector = [
      (WRIST[0] + tip[0]) / 2,
      (WRIST[1] + tip[1]) / 2 + 0.16,
      (WRIST[2] + tip[2]) / 2 + 0.12,
    ];
    return wire([on(WRIST), on(bow), on(tip)], [0.2, 0.14, 0.05]);
  });
  const arm = wire([on(SHOULDER), on([1.5, 6.4, -1.5]), on(WRIST)], [0.42, 0.3, 0.24]);
  const claw = wire([on(WRIST), on([2.75, 7.9, -1.8]), on([2.6, 8.25, -1.6])], [0.18, 0.12, 0.03]);
  return [part("wings", merged(...skins)), part("scales", merged(arm, ...bones)), part("horns", claw)];
}

/** A small friendly dragon, sitting. */
export const dragon: Model = {
  concept: "dragon",
  aliases: ["baby dragon"],
  realSize: 3,
  bestTurn: -14,
  roles: {
    scales: { colour: "#cf3f3a", material: "clay" },
    belly: { colour: "#f6d98e", material: "clay" },
    wings: { colour: "#f0893c", material: "clay" },
    horns: { colour: "#fbf0d8", material: "ceramic" },
    mouth: { colour: "#6b2020", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.145 * coarseness;
    const ridge = (
      [
        [7.9, -0.35, -70],
        [6.6, -0.5, -70],
        [5.2, -1.1, -62],
        [3.8, -1.8, -55],
        [2.4, -2.5, -60],
      ] as const
    ).map(([y, z, nod]) =>
      turned(
        [
          [0, 0],
          [0.42, 0, 0.1],
          [0.06, 0.85, 0.06],
          [0, 0.87],
        ],
        { at: [0, y - 0.1, z], nod, scale: [0.55, 1, 1] },
        20,
      ),
    );
    return [
      ...blended(
        "scales",
        [
          put(ellipsoid([1.8, 2.3, 1.75], { at: [0, 3.1, -0.2], nod: 4 })),
          put(
            limb(
              [
                [0, 4.6, 0],
                [0, 6.2, 0.5],
                [0, 7.3, 1.2],
              ],
              [1.3, 0.95, 0.95],
            ),
            0.7,
          ),
          put(ellipsoid(SKULL, { in: HEAD }), 0.3),
          put(
            limb(
              [
                [0, -0.35, 0.9],
                [0, -0.5, 2.0],
              ],
              [0.95, 0.78],
              HEAD,
            ),
            0.35,
          ),
          put(
            limb(
              [
                [0, 1.4, -1.4],
                [1.2, 0.8, -2.9],
                [3.3, 0.6, -2.6],
                [4.4, 0.75, -0.9],
                [4.4, 1.2, 0.3],
                [4.16, 2.3, 0.78],
              ],
              [1.1, 0.8, 0.55, 0.42, 0.32, 0.14],
            ),
            0.6,
          ),
          ...sides((s) => [
            put(ellipsoid([0.95, 1.4, 1.5], { at: [1.5 * s, 1.5, 0.1] }), 0.4),
            put(ellipsoid([0.65, 0.45, 1.15], { at: [1.6 * s, 0.45, 1.3], turn: 12 * s }), 0.25),
            put(
              limb(
                [
                  [1.35 * s, 4.5, 0.7],
                  [2.15 * s, 3.5, 1.2],
                  [1.75 * s, 3.1, 2.4],
                ],
                [0.58, 0.44, 0.36],
              ),
              0.3,
            ),
            put(ellipsoid([0.46, 0.4, 0.5], { at: [1.68 * s, 3.12, 2.6] }), 0.2),
            ...[-0.3, 0, 0.3].map((dx) =>
              put(
                limb(
                  [
                    [(1.68 + dx) * s, 3.1, 2.75],
                    [(1.66 + 1.25 * dx) * s, 2.86, 3.08],
                  ],
                  [0.19, 0.14],
                ),
                0.1,
              ),
            ),
          ]),
          paint("belly", ellipsoid([1.15, 2.1, 1.3], { at: [0, 3.2, 1.3] })),
          paint("belly", ellipsoid([0.6, 1.6, 0.9], { at: [0, 5.8, 1.5], nod: 16 })),
          paint("belly", ellipsoid([0.9, 0.4, 1.2], { in: HEAD, at: [0, -1.2, 1.8] })),
        ],
        { cell },
      ),
      ...sides((s) => wing(s)),
      part(
        "horns",
        merged(
          ...sides((s) => [
            placed(
              wire(
                [
                  [0.7 * s, 0.9, -0.15],
                  [1.02 * s, 1.85, -0.55],
                  [1.12 * s, 2.6, -1.2],
                ],
                [0.36, 0.25, 0.07],
              ),
              HEAD,
            ),
          ]),
        ),
      ),
      part("wings", merged(...ridge)),
      part(
        "horns",
        merged(
          ...sides((s) =>
            [-0.35, 0, 0.35].map((dx) =>
              wire(
                [
                  [1.72 * s + dx, 0.34, 2.2],
                  [1.75 * s + dx, 0.26, 2.6],
                ],
                [0.16, 0.05],
              ),
            ),
          ),
        ),
      ),
      // A spade at the tail's tip, raised off the ground.
      part(
        "wings",
        slab(
          flowing(
            [
              [0, -0.2],
              [0.42, -0.32],
              [0.7, 0.1],
              [0.36, 0.72],
              [0, 1.3],
              [-0.36, 0.72],
              [-0.7, 0.1],
              [-0.42, -0.32],
            ],
            true,
          ),
          0.34,
          0.15,
          { at: [4.14, 2.4, 0.8], roll: -10, turn: -20, nod: 8 },
        ),
      ),
      part(
        "mouth",
        merged(
          placed(
            wire(
              [
                [-0.86, -0.55, 1.6],
                [-0.6, -0.78, 2.3],
                [0, -0.84, 2.72],
                [0.6, -0.78, 2.3],
                [0.86, -0.55, 1.6],
              ],
              0.055,
            ),
            HEAD,
          ),
          ...sides((s) => [
            placed(
              wire(
                [
                  [0.28 * s, -0.02, 2.58],
                  [0.34 * s, 0, 2.54],
                ],
                0.09,
              ),
              HEAD,
            ),
          ]),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 32 * s, 20, -0.02), { radius: 0.36 })),
    ];
  },
};
