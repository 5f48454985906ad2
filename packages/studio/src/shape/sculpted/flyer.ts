import { type Frame, flowing, frame, merged, placed, type Vector } from "../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "./face.js";
import { type Model, type Part, part } from "./model.js";
import { slab } from "./pieces.js";

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
  /** A needle of a beak. */
  readonly slim?: boolean;
  /** Colour of its throat. */
  readonly throat?: string;
  /** Span against a dove's. */
  readonly span?: number;
}

const HEAD = frame({ at: [0, 1.5, 2.75], turn: 20, nod: 12 });
const SKULL = [1.02, 1.0, 1.1] as const;
/** Breast raised, hardly banking, as a bird climbs: so both wings are seen broad, one on each side of it. */
const CLIMB = frame({ nod: -20, roll: 4 });
/** Degrees that a wing is raised, and swept back. */
const RAISED = 58;
const SWEPT = 10;
/** How high it is raised by a bird on the wing. */
const SPREAD = 51;
/** Degrees that its leading edge is lowered: hardly, as between two strokes. */
const TWIST = 2;

/** The arm in the plane of its wing: out along x, ahead along z. */
const ARM: readonly Vector[] = [
  [0, 0, 0],
  [2.1, 0.08, 0.75],
  [3.7, 0.04, 0.55],
  [5.2, 0, -0.35],
];

/** A quill: its root at the origin, its tip back along -y; fewer `steps` serve the small ones. */
function quill(length: number, width: number, steps = 2): Part["mesh"] {
  const half: readonly (readonly [number, number])[] = [
    [0.2, 0],
    [0.34, -0.3],
    [0.46, -0.6],
    [0.4, -0.82],
    [0.22, -0.95],
  ];
  const outline = [[0, -1] as const, ...[...half].reverse(), ...half.map(([x, y]) => [-x, y] as const)].map(
    ([x, y]) => [x * width, y * length] as const,
  );
  return slab(flowing(outline, true, steps), 0.08, 0.036);
}

/** A row of quills along the arm from the shoulder to the tip, splayed like a hand; `lift` parts rows that overlap; `reach` is its share of the arm. */
function row(
  count: number,
  long: readonly [number, number],
  width: number,
  lift: number,
  reach = 1,
  steps = 2,
): Part["mesh"] {
  const quills = Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    const along = t * reach * (ARM.length - 1);
    const k = Math.min(ARM.length - 2, Math.floor(along));
    const f = along - k;
    const [a, b] = [ARM[k]!, ARM[k + 1]!];
    const at: Vector = [a[0] + (b[0] - a[0]) * f, lift + 0.025 * i, a[2] + (b[2] - a[2]) * f];
    const length = long[0] + (long[1] - long[0]) * t * t;
    // Flat in the wing's plane, its tip behind; each lies a little over the next.
    const lying = frame({ at, turn: -(-6 + 74 * t * t) });
    return placed(
      quill(length, width, steps),
      frame({ in: frame({ in: lying, nod: 90 }), turn: 7, scale: [1, 1, 1] }),
    );
  });
  return merged(...quills);
}

/** One feathered wing, raised, in role `wings`; its shoulder lies beside a breast at the origin. */
export function wing(s: 1 | -1, span: number, cell: number, raised = RAISED): Part[] {
  const plane: Frame = frame({
    at: [0.85 * s, 0.75, 0.85],
    turn: SWEPT * s,
    roll: raised * s,
    nod: TWIST,
    scale: [span * s, 1, span],
  });
  const arm = blended(
    "wings",
    [put(limb(ARM, [0.55, 0.34, 0.22, 0.07])), put(ellipsoid([0.9, 0.36, 0.8], { at: [0.2, 0, -0.1] }), 0.4)],
    { cell },
  );
  const feathers = merged(
    row(13, [2.9, 3.7], 1.04, -0.05),
    row(10, [1.9, 2.2], 0.98, 0.05, 0.86, 1),
    row(8, [1.1, 1.2], 0.88, 0.13, 0.72, 1),
  );
  return [...arm, part("wings", feathers)].map(({ role, mesh }) => part(role, placed(mesh, plane)));
}

/** Its tail's feathers, fanned. */
function tail(): Part["mesh"] {
  return merged(
    ...[-3, -2, -1, 0, 1, 2, 3].map((i) =>
      placed(
        quill(3.3 - 0.05 * i * i, 0.95),
        frame({
          in: frame({ at: [0.1 * i, -0.12 + 0.05 * Math.abs(i), -2.1], turn: -9 * i, nod: 8 }),
          nod: 90,
        }),
      ),
    ),
  );
}

/** Seen from ahead and aside, climbing, both wings raised. */
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
  slim = false,
  throat,
  span = 1,
}: Flyer): Model {
  return {
    concept,
    aliases,
    realSize,
    bestTurn: -43,
    floats: true,
    roles: {
      plumage: { colour: plumage, material: "clay" },
      wings: { colour: wings, material: "clay", follows: 0.94 },
      // A head of the same colour is dyed with the rest.
      head: { colour: head, material: "clay", ...(head === plumage ? { follows: 1 } : {}) },
      ...(throat ? { throat: { colour: throat, material: "clay" } } : {}),
      beak: { colour: beak, material: "plastic" },
      ...EYE_ROLES,
    },
    parts: (coarseness) => {
      const cell = 0.12 * coarseness;
      const tip = hooked
        ? [
            put(
              limb(
                [
                  [0, -0.08, 0.85 + bill * 0.85],
                  [0, -0.28, 1.05 + bill],
                  [0, -0.66, 1.02 + bill],
                ],
                [0.3, 0.22, 0.06],
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
            put(ellipsoid([1.35, 1.4, 2.5], { at: [0, 0, 0.1], nod: -12 })),
            put(
              limb(
                [
                  [0, 0.2, 1.2],
                  [0, 0.9, 2.2],
                  [0, 1.45, 2.7],
                ],
                [1.25, 1.0, 0.92],
              ),
              0.7,
            ),
            put(ellipsoid(SKULL, { in: HEAD }), 0.4),
            put(
              limb(
                [
                  [0, -0.1, -1.4],
                  [0, -0.1, -3.0],
                ],
                [0.95, 0.32],
              ),
              0.6,
            ),
            paint("head", ellipsoid([1.5, 1.4, 1.5], { in: HEAD, at: [0, 0.05, 0.15] })),
            ...(throat
              ? [
                  paint("throat", ellipsoid([0.85, 0.7, 0.9], { in: HEAD, at: [0, -0.85, 0.6] })),
                  paint("throat", ellipsoid([1.0, 1.1, 1.0], { at: [0, 0.1, 2.4] })),
                ]
              : []),
          ],
          { cell },
        ),
        ...wing(1, span, cell, SPREAD),
        ...wing(-1, span, cell, SPREAD),
        part("wings", tail()),
        ...blended(
          "beak",
          [
            put(
              limb(
                [
                  [0, -0.1, 0.8],
                  [0, -0.18, 0.95 + bill],
                ],
                [slim ? 0.17 : hooked ? 0.42 : 0.34, hooked ? 0.27 : slim ? 0.11 : 0.08],
                HEAD,
              ),
            ),
            ...tip,
          ],
          { cell: cell * 0.6 },
        ),
        // Its feet, drawn up.
        ...sides((s) => [
          part(
            "beak",
            slab(
              flowing(
                [
                  [0, -0.8],
                  [0.2, -0.3],
                  [0.14, 0.1],
                  [-0.14, 0.1],
                  [-0.2, -0.3],
                ],
                true,
                4,
              ),
              0.2,
              0.09,
              { at: [0.5 * s, -1.12, -1.3], nod: 78 },
            ),
          ),
        ]),
        ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 56 * s, 12, -0.04), { radius: 0.2 })),
      ];
      return whole.map(({ role, mesh }) => part(role, placed(mesh, CLIMB)));
    },
  };
}
