import { frame, placed, sweep, torus, type Vector } from "../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, paint, put } from "../solid/index.js";
import type { Breed } from "./breed.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "./face.js";
import { sittingBody, sittingDrop, sittingPlaces } from "./hound-sitting.js";
import { markingsOf, standingPlaces } from "./markings.js";
import { type Model, type Part, part } from "./model.js";

const SKULL = [1.9, 1.75, 1.7] as const;

/** A stretched gallop: of each leg its way from the body to the ankle, and its paw; the right hind toe pushes off. */
function stride(): Gesture[] {
  const legs: readonly (readonly [Vector, Vector, Vector, number])[] = [
    [[1.0, 4.3, 1.9], [1.12, 3.0, 3.5], [1.1, 2.5, 5.2], -14],
    [[-1.0, 4.2, 1.8], [-1.12, 2.6, 3.0], [-1.1, 1.5, 4.3], 12],
    [[1.0, 4.3, -2.7], [1.24, 2.6, -4.1], [1.22, 0.9, -5.5], 62],
    [[-1.0, 4.4, -2.7], [-1.24, 3.1, -4.5], [-1.22, 2.2, -6.1], 74],
  ];
  return legs.flatMap(([hip, knee, ankle, nod], i) => [
    put(limb([hip, knee, ankle], i < 2 ? [0.98, 0.64, 0.5] : [1.25, 0.82, 0.5]), 0.5),
    put(
      ellipsoid([0.66, 0.48, 0.9], {
        in: frame({ at: ankle, nod }),
        at: [0, i < 2 ? -0.1 : -0.16, 0.42],
      }),
      0.25,
    ),
  ]);
}

function tailOf(kind: Breed["tail"], low: number): Gesture[] {
  const lowered = (points: readonly Vector[]) => points.map(([x, y, z]): Vector => [x, y - low, z]);
  const up: readonly Vector[] = [
    [0, 5.4, -3.7],
    [0.15, 6.4, -4.7],
    [0.45, 7.6, -5.1],
    [0.6, 8.7, -4.9],
  ];
  if (kind === "up") return [put(limb(lowered(up), [0.5, 0.46, 0.4, 0.26]), 0.5)];
  if (kind === "stub")
    return [
      put(
        limb(
          lowered([
            [0, 5.3, -3.7],
            [0, 5.8, -4.3],
          ]),
          [0.5, 0.42],
        ),
        0.4,
      ),
    ];
  if (kind === "curled")
    return [
      put(
        limb(
          lowered([
            [0, 5.5, -3.6],
            [0.1, 6.9, -4.2],
            [0.3, 7.6, -3.4],
            [0.5, 7.1, -2.7],
          ]),
          [0.6, 0.75, 0.72, 0.4],
        ),
        0.4,
      ),
    ];
  return [
    put(
      limb(
        lowered([
          [0, 5.3, -3.7],
          [0.3, 5.6, -5.0],
          [0.8, 6.4, -6.0],
          [1.1, 7.6, -6.2],
        ]),
        [0.5, 0.7, 0.78, 0.22],
      ),
      0.5,
    ),
    ...[0, 1, 2].map((i) =>
      put(
        limb(
          lowered([
            [0.3 + i * 0.25, 5.5 + i * 0.5, -4.9 - i * 0.45],
            [0.3 + i * 0.28, 4.6 + i * 0.55, -5.3 - i * 0.55],
          ]),
          [0.55, 0.12],
        ),
        0.3,
      ),
    ),
  ];
}

/** A dog of a breed in its pose. */
export function dogOf(breed: Breed): Model {
  const { low = 0, shaggy = false, ears, tongue = true, pose } = breed;
  const running = pose === "running";
  const sitting = pose === "sitting";
  /** From where a beagle's head is that stands: downwards, and back. */
  const [lower, back] = sitting ? [sittingDrop(breed) + 0.1, 1.1] : [low, 0];
  const HEAD = frame({ at: [0, 8.3 - lower, 3.1 - back], turn: running ? 30 : 18, nod: 4, roll: -5 });
  const down = ([x, y, z]: Vector): Vector => [x, y - low, z];
  const knee = 1 - low / 4.6;

  const marks = markingsOf(breed, sitting ? sittingPlaces(breed) : standingPlaces(breed), HEAD);

  const body = (cell: number): Part[] => {
    if (sitting) return blended("coat", [...sittingBody(breed), ...marks.body], { cell });
    const standing = sides((s) => [
      put(
        limb(
          [
            [1.0 * s, 4.4 - low, 1.6],
            [1.08 * s, 2.3 * knee, 1.75],
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
            [1.0 * s, 4.3 - low, -2.7],
            [1.22 * s, 2.9 * knee, -2.4],
            [1.22 * s, Math.max(0.9, 1.75 * knee), -3.35],
            [1.22 * s, 0.7, -3.25],
          ],
          [1.25, 0.9, 0.55, 0.52],
        ),
        0.5,
      ),
      put(ellipsoid([0.68, 0.48, 0.92], { at: [1.24 * s, 0.46, -2.95], turn: 5 * s }), 0.25),
    ]);
    const legs = running ? stride() : standing;
    const hair = shaggy
      ? [
          ...[-0.9, -0.3, 0.3, 0.9].map((x, i) =>
            put(
              limb(
                [
                  down([x * 0.9, 6.0, 2.7]),
                  down([x * 1.1, 4.7 - (i % 2) * 0.3, 3.0]),
                  down([x * 0.9, 3.7 - (i % 2) * 0.4, 2.5]),
                ],
                [0.7, 0.55, 0.12],
              ),
              0.3,
            ),
          ),
          ...sides((s) =>
            [1.0, 0, -1.0, -2.0].map((z) =>
              put(limb([down([1.2 * s, 4.3, z]), down([1.15 * s, 3.0, z - 0.4])], [0.6, 0.12]), 0.4),
            ),
          ),
          ...sides((s) => [
            put(limb([down([1.3 * s, 4.4, -3.4]), down([1.4 * s, 2.9, -4.1])], [0.8, 0.14]), 0.4),
          ]),
        ]
      : [];
    return blended(
      "coat",
      [
        put(ellipsoid([1.62, 1.75, 1.9], { at: down([0, 4.8, 1.0]) })),
        put(ellipsoid([1.4, 1.45, 2.4], { at: down([0, 4.75, -1.1]) }), 1.2),
        put(ellipsoid([1.45, 1.5, 1.4], { at: down([0, 4.75, -2.6]) }), 1.0),
        put(
          limb([down([0, 5.4, 1.6]), down([0, 7.2, 2.6])], [shaggy ? 1.6 : 1.35, shaggy ? 1.35 : 1.1]),
          0.8,
        ),
        ...tailOf(breed.tail, low),
        ...legs,
        ...hair,
        ...marks.body,
      ],
      { cell },
    );
  };

  const pricked = sides((s) => [
    put(
      limb(
        [
          [1.0 * s, 1.2, -0.1],
          [1.3 * s, 2.2, -0.05],
          [1.42 * s, 3.0, -0.1],
        ],
        [0.72, 0.5, 0.1],
        HEAD,
      ),
      0.25,
    ),
  ]);
  const inner = sides((s) => [
    paint("inner ears", ellipsoid([0.3, 0.78, 0.5], { in: HEAD, at: [1.27 * s, 1.95, 0.42], roll: -12 * s })),
  ]);

  const head = (cell: number): Part[] =>
    blended(
      "coat",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        put(ellipsoid([0.98, 0.8, 1.1], { in: HEAD, at: [0, -0.55, 1.6] }), 0.55),
        ...sides((s) => [
          put(ellipsoid([0.6, 0.5, 0.55], { in: HEAD, at: [0.42 * s, -0.78, 2.1] }), 0.22),
          ...(shaggy ? [put(ellipsoid([0.7, 0.9, 0.8], { in: HEAD, at: [1.5 * s, -0.7, 0.1] }), 0.5)] : []),
        ]),
        ...(ears === "pricked" ? pricked : []),
        ...marks.head,
        ...(ears === "pricked" ? inner : []),
      ],
      { cell },
    );

  const hanging = (cell: number): Part[] =>
    sides((s) =>
      blended(
        breed.marks === "none" || breed.marks === "bib" ? "ears" : "patches",
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

  const ownEars = ears === "hanging" && (breed.marks === "none" || breed.marks === "bib");
  return {
    concept: breed.concept,
    aliases: breed.aliases,
    realSize: breed.realSize,
    bestTurn: running ? -64 : -34,
    roles: {
      coat: { colour: breed.coat, material: "clay" },
      ...(breed.marks === "none"
        ? {}
        : { patches: { colour: breed.patches, material: "clay", follows: 0.7 } as const }),
      ...(ownEars
        ? {
            ears: {
              colour: breed.marks === "none" ? breed.patches : breed.coat,
              material: "clay",
              follows: 0.9,
            } as const,
          }
        : {}),
      ...(ears === "pricked" ? { "inner ears": { colour: "#eeb3a4", material: "clay" } as const } : {}),
      collar: { colour: breed.collar, material: "plastic" },
      nose: { colour: "#1e1a1c", material: "ceramic" },
      ...(tongue ? { tongue: { colour: "#f0717f", material: "ceramic" } as const } : {}),
      tag: { colour: "#e9b949", material: "gold" },
      ...EYE_ROLES,
    },
    anchors: {
      head: { at: [0, 9.8 - lower, 2.9 - back], width: 3, turn: 18 },
      eyes: { at: [0.55, 8.6 - lower, 4.75 - back], width: 3.3, turn: 18 },
      neck: { at: [0, 6.4 - lower, 3.4 - back], width: 2.4, turn: 0 },
      hand: { at: [0.9, 7.1 - lower, 5.6 - back], width: 1.3, turn: 18 },
    },
    parts: (coarseness) => {
      const cell = 0.135 * coarseness;
      const throat = frame({
        at: [0, (sitting ? 6.85 : 6.45) - lower, 2.2 - back * 0.75],
        nod: sitting ? 20 : 29,
      });
      const disc = sweep(
        [
          { at: [0, -0.06, 0], radius: 0.34 },
          { at: [0, 0.06, 0], radius: 0.34 },
        ],
        { caps: "flat" },
      );
      const wide = (shaggy ? 0.42 : 0) + (sitting ? 0.12 : 0);
      return [
        ...body(cell),
        ...head(cell * 0.85),
        ...(ears === "hanging" ? hanging(cell * 0.85) : []),
        ...blended("nose", [put(ellipsoid([0.46, 0.34, 0.32], { in: HEAD, at: [0, -0.12, 2.66] }))], {
          cell: cell * 0.4,
        }),
        ...(tongue
          ? blended(
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
            )
          : []),
        part("collar", placed(torus(1.2 + wide, 0.2, 72, 24), throat)),
        part("tag", placed(disc, frame({ in: throat, at: [0, -0.45, 1.4 + wide], nod: 75 }))),
        ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 24 * s, 14, -0.06), { radius: 0.4 })),
      ];
    },
  };
}
