import { ball, type Frame, frame, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { standing } from "../hoofed.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 9.9, 5.35], turn: 17, nod: 10, roll: -4 });
const SKULL = [0.74, 0.78, 0.95] as const;

const PAD = 0.42;
const GAIT = standing({
  x: 0.92,
  fore: [2.35, 1.35],
  hind: [-3.15, -2.05],
  height: 5.3,
  joins: [1.75, -2.3],
  radii: [0.78, 0.44, 0.31],
  hoof: PAD,
});

/** Where the neck bends: out of the breast, down, and up again to the head. */
const NECK: readonly Vector[] = [
  [0, 6.3, 2.0],
  [0, 5.75, 3.35],
  [0, 6.3, 4.5],
  [0, 7.9, 4.95],
  [0, 9.7, 5.0],
];

/** A lock of hair from its root, hanging down. */
function lock([x, y, z]: Vector, long: number, thick: number, lean: Vector = [0, 0, 0]): Gesture {
  const end: Vector = [x + lean[0], y - long + lean[1], z + lean[2]];
  const middle: Vector = [x + lean[0] * 0.7, y - long * 0.5, z + lean[2] * 0.4];
  return put(limb([[x, y, z], middle, end], [thick, thick * 0.8, thick * 0.16]), thick * 0.35);
}

/** Hair that falls in locks from the tip of a hump. */
function cap(z: number, top: number): Gesture[] {
  const locks = Array.from({ length: 11 }, (_, n) => {
    const { z: out } = frame({ turn: n * 32.7 + 11 });
    const long = 0.8 + 0.4 * ((n * 0.618) % 1);
    return lock([0.52 * out[0], top - 0.6, z + 0.52 * out[2]], long, 0.3, [0.42 * out[0], 0, 0.46 * out[2]]);
  });
  return [put(ellipsoid([0.78, 0.62, 0.8], { at: [0, top - 0.58, z] })), ...locks];
}

/** The beard along the lower throat: locks that hang over one another, shorter and thinner the higher they grow. */
function beard(): Gesture[] {
  return Array.from({ length: 27 }, (_, n) => {
    const t = Math.floor(n / 3) / 8;
    const side = (n % 3) - 1;
    const y = 5.5 + 2.75 * t * t + 0.16 * side;
    const out = side === 0 ? 0.14 : -0.1;
    const ahead = 3.3 + 2.1 * Math.min(1, t * 1.75) + out;
    const long = 1.2 - 0.3 * t + 0.45 * ((n * 0.618) % 1);
    return lock([0.34 * side, y, ahead], long, 0.32 - 0.1 * t, [0.05 * side, 0, -0.05 + 0.22 * (1 - t)]);
  });
}

/** A foot: two broad toes with a nail each. */
function foot(at: Vector): Gesture[] {
  return sides((s) => [
    put(ellipsoid([0.34, 0.26, 0.56], { at: [at[0] + 0.24 * s, 0.25, at[2] + 0.1], turn: 9 * s }), 0.14),
    paint("nails", ellipsoid([0.3, 0.26, 0.2], { at: [at[0] + 0.32 * s, 0.16, at[2] + 0.68] })),
  ]);
}

function face(head: Frame): Gesture[] {
  return [
    put(ellipsoid(SKULL, { in: head }), 0.35),
    // A long muzzle with a heavy upper lip, cleft in the middle, over a loose lower one.
    put(
      limb(
        [
          [0, -0.05, 0.5],
          [0, -0.18, 1.45],
          [0, -0.3, 2.1],
        ],
        [0.62, 0.47, 0.45],
        head,
      ),
      0.3,
    ),
    ...sides((s) => [
      put(ellipsoid([0.27, 0.36, 0.3], { in: head, at: [0.2 * s, -0.46, 2.34], nod: 14 }), 0.1),
      put(
        ellipsoid([0.3, 0.17, 0.42], { in: head, at: [0.56 * s, 0.46, 0.46], turn: 34 * s, roll: -14 * s }),
        0.16,
      ),
      put(
        ellipsoid([0.19, 0.4, 0.13], { in: head, at: [0.62 * s, 0.78, -0.5], roll: -32 * s, turn: 24 * s }),
        0.14,
      ),
      paint("tufts", ellipsoid([0.11, 0.25, 0.2], { in: head, at: [0.64 * s, 0.8, -0.34], roll: -32 * s })),
    ]),
    put(
      limb(
        [
          [0, -0.62, 0.8],
          [0, -0.78, 2.0],
        ],
        [0.36, 0.29],
        head,
      ),
      0.12,
    ),
  ];
}

/** A camel, with its humps where they are: ahead of the middle, and how high. */
function camelOf(
  concept: string,
  aliases: readonly string[],
  humps: readonly { readonly z: number; readonly top: number; readonly wide: number }[],
  saddle: Model["saddle"] & {},
): Model {
  return {
    concept,
    aliases,
    realSize: 3,
    bestTurn: -57,
    saddle,
    roles: {
      coat: clay("#bd8a52"),
      tufts: { ...clay("#8f5f35"), follows: 0.78 },
      nails: clay("#5d4633"),
      nose: clay("#4a3226"),
      ...EYE_ROLES,
    },
    parts: (coarseness) => {
      const cell = 0.135 * coarseness;
      return [
        ...blended(
          "coat",
          [
            put(ellipsoid([1.42, 1.8, 1.7], { at: [0, 6.15, 1.5] })),
            put(ellipsoid([1.5, 1.5, 2.5], { at: [0, 6.4, -0.4] }), 0.8),
            put(ellipsoid([1.28, 1.35, 1.4], { at: [0, 6.3, -2.4] }), 0.8),
            ...humps.map(({ z, top, wide }) =>
              put(
                limb(
                  [
                    [0, 6.8, z + 0.15],
                    [0, (top + 6.9) / 2, z + 0.05],
                    [0, top - 0.68, z],
                  ],
                  [wide, wide * 0.84, 0.68],
                ),
                0.8,
              ),
            ),
            put(limb(NECK, [1.25, 0.88, 0.68, 0.56, 0.6]), 0.7),
            ...face(HEAD),
            ...GAIT.legs.map((leg) => put(leg, 0.45)),
            ...GAIT.hooves.flatMap(({ at }) => foot(at)),
            // Callused knees.
            ...GAIT.hooves
              .slice(0, 2)
              .map(({ at }) =>
                put(ellipsoid([0.42, 0.46, 0.42], { at: [at[0], 2.55, (at[2] + 1.75) / 2 + 0.05] }), 0.3),
              ),
            put(
              limb(
                [
                  [0, 6.7, -3.6],
                  [0.05, 5.9, -4.15],
                  [0.2, 4.7, -4.2],
                ],
                [0.3, 0.19, 0.15],
              ),
              0.25,
            ),
          ],
          { cell },
        ),
        ...blended(
          "tufts",
          [
            ...humps.flatMap(({ z, top }) => cap(z, top)),
            ...beard(),
            ...[-0.3, 0, 0.3].map((x) =>
              put(ellipsoid([0.3, 0.26, 0.5], { in: HEAD, at: [x, 0.72 - x * x, -0.05] }), 0.15),
            ),
            put(ellipsoid([0.24, 0.62, 0.24], { at: [0.22, 4.35, -4.2] })),
          ],
          { cell },
        ),
        ...sides((s) => [
          part(
            "nose",
            placed(
              ball([0.07, 0.17, 0.08], 16),
              frame({ in: HEAD, at: [0.22 * s, -0.12, 2.5], roll: 38 * s }),
            ),
          ),
          ...eye(onEllipsoid(HEAD, SKULL, 52 * s, 10, -0.02), { radius: 0.27 }),
        ]),
      ];
    },
  };
}

/** One hump, long of leg, its neck bent deep. */
export const camel = camelOf("camel", ["dromedary", "arabian camel"], [{ z: -0.5, top: 9.7, wide: 1.5 }], {
  at: [0, 9.5, -0.5],
  astride: true,
});

/** Two humps. */
export const bactrianCamel = camelOf(
  "bactrian camel",
  ["two-humped camel"],
  [
    { z: 1.0, top: 9.5, wide: 1.3 },
    { z: -1.9, top: 9.4, wide: 1.3 },
  ],
  { at: [0, 8.0, -0.4], astride: true },
);
