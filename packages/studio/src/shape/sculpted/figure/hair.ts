import { cos, radians, sin } from "../../../math/exact.js";
import type { Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, type Gesture, halfSpace, limb, put } from "../../solid/index.js";
import { sides } from "../face.js";
import type { Part } from "../model.js";
import type { Beard, HairCut } from "./look.js";
import { HEAD } from "./pose.js";

const lock = (points: readonly Vector[], radii: number | readonly number[], blend = 0.3): Gesture =>
  put(limb(points, radii, HEAD), blend);
const knob = (radii: number | Vector, at: Vector, blend = 0.2): Gesture =>
  put(ellipsoid(radii, { in: HEAD, at }), blend);

/** Hair over the skull, open to the face. */
const CAP: readonly Gesture[] = [
  knob([1.98, 1.75, 1.95], [0, 0.62, -0.22], 0),
  lock(
    [
      [-1.3, 1.35, 1.1],
      [-0.2, 1.75, 1.35],
      [1.0, 1.6, 1.1],
    ],
    [0.4, 0.62, 0.45],
    0.4,
  ),
];
const FACE = cut(ellipsoid([1.55, 1.5, 1.6], { in: HEAD, at: [0, -0.42, 1.25] }), 0.25);
const NAPE = cut(halfSpace([0, 12.55, 0.4], [0, 1, -0.35]), 0.2);

/** Locks that hang beside the face and behind the neck down to a height in the head's frame. */
function hanging(low: number): Gesture[] {
  return [
    ...sides((s) => [
      lock(
        [
          [1.62 * s, 0.7, -0.1],
          [1.88 * s, -0.9, -0.25],
          [1.72 * s, low, -0.35],
        ],
        [0.62, 0.52, 0.42],
      ),
    ]),
    lock(
      [
        [0, 0.6, -1.2],
        [0, -0.8, -1.35],
        [0, low, -1.25],
      ],
      [1.35, 1.15, 0.85],
      0.5,
    ),
    ...sides((s) => [
      lock(
        [
          [0.9 * s, 0.6, -1.1],
          [1.2 * s, low + 0.2, -0.95],
        ],
        [1, 0.75],
        0.5,
      ),
    ]),
  ];
}

function cutOf(style: HairCut): readonly Gesture[] {
  switch (style) {
    case "none":
      return [];
    case "short":
      return [
        ...CAP,
        lock(
          [
            [1.25, 1.45, 1.0],
            [0.3, 2.05, 1.3],
            [-0.7, 2.1, 1.3],
            [-1.3, 1.75, 1.25],
          ],
          [0.34, 0.5, 0.46, 0.16],
        ),
        ...sides((s) => [
          lock(
            [
              [1.62 * s, 0.7, 0.35],
              [1.7 * s, 0.05, 0.42],
            ],
            [0.32, 0.14],
            0.15,
          ),
        ]),
        FACE,
        NAPE,
      ];
    case "long":
      return [...CAP, ...hanging(-2.7), FACE];
    case "bob":
      return [...CAP, ...hanging(-1.35), FACE];
    case "bun":
      return [...CAP, knob([0.85, 0.8, 0.85], [0, 2.5, -0.7]), FACE, NAPE];
    case "ponytail":
      return [
        ...CAP,
        lock(
          [
            [0.3, 1.6, -1.6],
            [1.0, 1.3, -2.5],
            [1.5, -0.2, -2.7],
            [1.6, -1.9, -2.3],
          ],
          [0.5, 0.7, 0.62, 0.15],
          0.2,
        ),
        FACE,
        NAPE,
      ];
    case "pigtails":
      return [
        ...CAP,
        ...sides((s) => [
          lock(
            [
              [1.7 * s, 0.3, -0.3],
              [2.5 * s, -0.1, -0.2],
              [2.75 * s, -1.3, 0],
              [2.55 * s, -2.3, 0.1],
            ],
            [0.35, 0.58, 0.55, 0.16],
            0.15,
          ),
        ]),
        FACE,
        NAPE,
      ];
    case "curls":
      return [
        ...CAP,
        ...Array.from({ length: 15 }, (_, n) => {
          const [ring, k] = n < 9 ? [0, n] : [1, n - 9];
          const angle = radians(ring === 0 ? (k - 4) * 36 : k * 60);
          const flat = ring === 0 ? 1.75 : 1.05;
          const [x, z] = [flat * sin(angle), -flat * cos(angle)];
          return knob(0.72, [x, ring === 0 ? 0.95 : 1.95, z * 0.9 - 0.05], 0.12);
        }),
        FACE,
        NAPE,
      ];
    case "bald":
      return [
        ...sides((s) => [knob([0.42, 0.75, 0.95], [1.62 * s, 0.25, -0.35])]),
        knob([1.5, 0.8, 0.5], [0, -0.1, -1.5], 0.4),
      ];
    case "tuft":
      return [
        lock(
          [
            [0.2, 1.8, 0.5],
            [-0.15, 2.3, 0.75],
            [0.25, 2.5, 1.05],
          ],
          [0.4, 0.3, 0.12],
          0.1,
        ),
      ];
  }
}

/** What a hat leaves no room for. */
const UNDER_HAT = cut(
  halfSpace(
    HEAD.origin.map((at, i) => at + 1.05 * HEAD.y[i]!) as [number, number, number],
    HEAD.y.map((along) => -along) as [number, number, number],
  ),
  0.2,
);

/** Hair of one cut; role `hair`. Under a hat there is none on the crown. */
export function hair(style: HairCut, underHat: boolean, cell: number): Part[] {
  const gestures = cutOf(style);
  return gestures.length === 0
    ? []
    : blended("hair", underHat ? [...gestures, UNDER_HAT] : gestures, { cell });
}

/** A beard; role `beard`. */
export function beard(form: Beard, cell: number): Part[] {
  if (form === "none") return [];
  const moustache = sides((s) => [
    lock(
      [
        [0, -0.62, 1.78],
        [0.5 * s, -0.72, 1.72],
        [0.95 * s, -0.6, 1.5],
      ],
      [0.2, 0.22, 0.08],
      0.1,
    ),
  ]);
  if (form === "moustache") return blended("beard", moustache, { cell: cell * 0.8 });
  const low = form === "long" ? -4.3 : -2.3;
  return blended(
    "beard",
    [
      ...moustache,
      ...sides((s) => [
        lock(
          [
            [1.62 * s, -0.25, 0.35],
            [1.2 * s, -1.4, 1.0],
            [0.35 * s, -1.85, 1.35],
          ],
          [0.34, 0.6, 0.72],
        ),
      ]),
      lock(
        [
          [0, -1.65, 1.4],
          [0, (low - 1.6) / 2, 1.6],
          [0, low, 1.5],
        ],
        form === "long" ? [0.8, 0.85, 0.16] : [0.8, 0.7, 0.45],
        0.4,
      ),
      cut(ellipsoid([0.62, 0.26, 1], { in: HEAD, at: [0, -0.98, 1.9] }), 0.1),
    ],
    { cell },
  );
}
