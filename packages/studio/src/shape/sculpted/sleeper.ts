import { frame, merged, placed, type Vector } from "../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../solid/index.js";
import { onEllipsoid, sides } from "./face.js";
import { type Model, part } from "./model.js";
import { wire } from "./pieces.js";

/** An animal that sleeps curled up. */
export interface Sleeper {
  readonly concept: string;
  readonly aliases: readonly string[];
  readonly realSize: number;
  readonly coat: string;
  readonly belly: string;
  /** Colour of stripes or of hanging ears and a patch. */
  readonly marks: string;
  readonly ears: "pricked" | "hanging";
  readonly striped?: boolean;
}

const HEAD = frame({ at: [-1.5, 1.85, 2.3], turn: 6, nod: 14, roll: -7 });
const SKULL = [1.85, 1.5, 1.55] as const;
const TAIL: readonly Vector[] = [
  [3.6, 1.0, 0.2],
  [3.7, 0.62, 1.9],
  [2.6, 0.58, 3.1],
  [0.9, 0.55, 3.7],
];

/** Curled up with its head on its paws and its eyes shut. */
export function sleeperOf({
  concept,
  aliases,
  realSize,
  coat,
  belly,
  marks,
  ears,
  striped = false,
}: Sleeper): Model {
  const pricked = ears === "pricked";
  return {
    concept,
    aliases,
    realSize,
    bestTurn: -12,
    roles: {
      coat: { colour: coat, material: "clay" },
      marks: { colour: marks, material: "clay", follows: 0.78 },
      belly: { colour: belly, material: "clay", takesMaterial: true },
      ...(pricked ? { pink: { colour: "#ec9a98", material: "clay" } as const } : {}),
      lids: { colour: "#3a2622", material: "clay" },
    },
    parts: (coarseness) => {
      const cell = 0.12 * coarseness;
      const back: readonly Vector[] = [
        [-2.5, 1.7, 0.7],
        [-2.1, 2.0, -1.3],
        [0.3, 2.15, -2.2],
        [2.5, 2.0, -1.1],
        [2.7, 1.7, 0.9],
      ];
      const stripes = striped
        ? [0, 1, 2, 3, 4].map((i) => {
            const x = -1.7 + i * 1.0;
            return paint(
              "marks",
              limb(
                [
                  [x, 4.3, -0.6],
                  [x * 1.15, 3.6, -2.8],
                  [x * 1.3, 1.6, -4.2],
                ],
                [0.12, 0.26, 0.08],
              ),
            );
          })
        : [];
      const brow = striped
        ? [-0.5, 0, 0.5].map((x) =>
            paint(
              "marks",
              limb(
                [
                  [x * 0.8, 1.0, 1.3],
                  [x, 1.5, 0.6],
                ],
                [0.06, 0.2],
                HEAD,
              ),
            ),
          )
        : [];
      const body = blended(
        "coat",
        [
          put(limb(back, [1.45, 1.8, 1.95, 1.9, 1.55])),
          put(ellipsoid([2.4, 1.3, 2.0], { at: [0, 1.35, -0.3] }), 0.8),
          put(ellipsoid([1.35, 1.4, 1.75], { at: [2.4, 1.45, 0.9], turn: 20 }), 0.4),
          put(limb(TAIL, [0.5, 0.55, 0.55, 0.42]), 0.3),
          put(
            limb(
              [
                [-2.9, 0.7, 1.6],
                [-2.2, 0.5, 3.0],
                [-1.2, 0.48, 3.9],
              ],
              [0.62, 0.55, 0.56],
            ),
            0.3,
          ),
          put(
            limb(
              [
                [0.3, 0.8, 1.6],
                [0.1, 0.55, 2.8],
                [-0.2, 0.5, 3.6],
              ],
              [0.6, 0.55, 0.56],
            ),
            0.3,
          ),
          ...stripes,
          ...(striped ? [] : [paint("marks", ellipsoid([1.9, 1.5, 1.8], { at: [1.6, 3.5, -1.9] }))]),
          paint("belly", ellipsoid([0.8, 0.8, 0.8], { at: [-1.0, 0.4, 4.3] })),
          paint("belly", ellipsoid([0.75, 0.8, 0.7], { at: [-0.1, 0.4, 4.1] })),
          paint("belly", ellipsoid([0.7, 0.7, 0.8], { at: [0.8, 0.5, 3.8] })),
        ],
        { cell },
      );
      const head = blended(
        "coat",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          ...sides((s) => [
            put(ellipsoid([0.95, 0.75, 0.8], { in: HEAD, at: [0.95 * s, -0.6, 0.5] }), 0.5),
            ...(pricked
              ? [
                  put(
                    limb(
                      [
                        [0.95 * s, 0.9, -0.1],
                        [1.25 * s, 1.6, -0.1],
                        [1.45 * s, 2.2, -0.15],
                      ],
                      [0.66, 0.45, 0.1],
                      HEAD,
                    ),
                    0.2,
                  ),
                  paint(
                    "pink",
                    ellipsoid([0.28, 0.6, 0.4], { in: HEAD, at: [1.25 * s, 1.45, 0.36], roll: -14 * s }),
                  ),
                ]
              : []),
          ]),
          ...brow,
        ],
        { cell: cell * 0.85 },
      );
      const muzzle = blended(
        "belly",
        [...sides((s) => [put(ellipsoid([0.6, 0.45, 0.5], { in: HEAD, at: [0.4 * s, -0.62, 1.4] }), 0.15)])],
        { cell: cell * 0.7 },
      );
      const nose = blended(
        pricked ? "pink" : "lids",
        [put(ellipsoid([pricked ? 0.26 : 0.4, 0.2, 0.2], { in: HEAD, at: [0, -0.3, 1.8] }))],
        { cell: cell * 0.5 },
      );
      const lids = sides((s) => {
        const f = onEllipsoid(HEAD, SKULL, 27 * s, 6, 0.0);
        return [
          placed(
            wire(
              [
                [-0.4, 0.06, -0.02],
                [-0.2, -0.1, 0.03],
                [0.2, -0.1, 0.03],
                [0.4, 0.06, -0.02],
              ],
              0.07,
            ),
            f,
          ),
        ];
      });
      const hanging = pricked
        ? []
        : sides((s) =>
            blended(
              "marks",
              [
                put(
                  limb(
                    [
                      [1.2 * s, 1.0, 0],
                      [1.85 * s, 0.4, 0.2],
                      [2.0 * s, -0.8, 0.4],
                    ],
                    [0.4, 0.6, 0.62],
                    HEAD,
                  ),
                ),
                put(ellipsoid([0.45, 0.95, 0.8], { in: HEAD, at: [1.95 * s, -0.4, 0.35] }), 0.4),
              ],
              { cell: cell * 0.85 },
            ),
          );
      return [...body, ...head, ...muzzle, ...nose, ...hanging, part("lids", merged(...lids))];
    },
  };
}
