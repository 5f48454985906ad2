import { frame, placed, type Vector } from "../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "./face.js";
import { type Model, type Part, part } from "./model.js";

/** A bird on the wing. */
export interface Flyer {
  readonly concept: string;
  readonly aliases: readonly string[];
  readonly realSize: number;
  readonly plumage: string;
  readonly wings: string;
  readonly head: string;
  readonly beak: string;
  /** Length of the beak, and whether its tip is bent down. */
  readonly bill: number;
  readonly hooked?: boolean;
}

const HEAD = frame({ at: [0, 0.75, 3.2], turn: 14, nod: 2 });
/** Leaning into a turn, nose down. */
const BANK = frame({ nod: 18, roll: 34 });
const SKULL = [1.15, 1.1, 1.15] as const;
/** From the shoulder out. */
const ARM: readonly Vector[] = [
  [0.9, 0.4, 1.0],
  [3.0, 1.9, 1.6],
  [5.2, 3.0, 0.9],
  [7.2, 3.6, -0.6],
];

function wing(s: number, cell: number): Part[] {
  const arm = ARM.map(([x, y, z]): Vector => [x * s, y, z]);
  const feathers = Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    const along = t * 3;
    const k = Math.min(2, Math.floor(along));
    const [a, b] = [arm[k]!, arm[k + 1]!];
    const f = along - k;
    const at: Vector = [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f, a[2] + (b[2] - a[2]) * f];
    const long = 2.4 + 1.1 * t;
    const splay = -8 + 62 * t * t;
    const inner = frame({ at, turn: -splay * s, roll: 24 * s });
    return put(
      limb(
        [
          [0, 0, 0],
          [0, -0.05, -long * 0.55],
          [0, -0.12, -long],
        ],
        [0.42, 0.4, 0.16],
        inner,
      ),
      0.22,
    );
  });
  return blended("wings", [put(limb(arm, [0.62, 0.5, 0.36, 0.16])), ...feathers], { cell });
}

/** Seen from the side and a little below, wings raised. */
export function flyerOf({
  concept,
  aliases,
  realSize,
  plumage,
  wings,
  head,
  beak,
  bill,
  hooked = false,
}: Flyer): Model {
  return {
    concept,
    aliases,
    realSize,
    bestTurn: -38,
    floats: true,
    roles: {
      plumage: { colour: plumage, material: "clay" },
      wings: { colour: wings, material: "clay", follows: 0.92 },
      head: { colour: head, material: "clay" },
      beak: { colour: beak, material: "plastic" },
      ...EYE_ROLES,
    },
    parts: (coarseness) => {
      const cell = 0.11 * coarseness;
      const tail = [-2, -1, 0, 1, 2].map((i) =>
        put(
          limb(
            [
              [0.25 * i, 0.1, -2.4],
              [0.55 * i, 0.15, -3.8],
              [0.85 * i, 0.25, -5.0 + 0.12 * i * i],
            ],
            [0.4, 0.34, 0.2],
          ),
          0.2,
        ),
      );
      const tip = hooked
        ? [
            put(
              limb(
                [
                  [0, -0.15, 0.9 + bill * 0.8],
                  [0, -0.42, 0.9 + bill],
                ],
                [0.2, 0.06],
                HEAD,
              ),
              0.1,
            ),
          ]
        : [];
      const whole = [
        ...blended(
          "plumage",
          [
            put(ellipsoid([1.35, 1.3, 2.9], { at: [0, 0, 0.2], nod: -6 })),
            put(
              limb(
                [
                  [0, 0.2, 1.8],
                  [0, 0.7, 3.1],
                ],
                [1.15, 1.0],
              ),
              0.6,
            ),
            put(ellipsoid(SKULL, { in: HEAD }), 0.4),
            ...tail,
            paint("head", ellipsoid([1.6, 1.5, 1.55], { in: HEAD, at: [0, 0.1, 0.15] })),
          ],
          { cell },
        ),
        ...wing(1, cell),
        ...wing(-1, cell),
        ...blended(
          "beak",
          [
            put(
              limb(
                [
                  [0, -0.1, 0.8],
                  [0, -0.18, 0.9 + bill],
                ],
                [0.36, hooked ? 0.2 : 0.08],
                HEAD,
              ),
            ),
            ...tip,
            ...sides((s) => [
              put(
                limb(
                  [
                    [0.45 * s, -1.1, -1.2],
                    [0.45 * s, -1.35, -2.3],
                  ],
                  [0.14, 0.1],
                ),
              ),
            ]),
          ],
          { cell: cell * 0.6 },
        ),
        ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 46 * s, 14, -0.03), { radius: 0.24 })),
      ];
      // It banks towards the viewer, so that its wings are seen from above.
      return whole.map(({ role, mesh }) => part(role, placed(mesh, BANK)));
    },
  };
}
