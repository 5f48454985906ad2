import { frame, merged, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Along its curled back, from the head over the top to the tail: its place, and how thick it is. */
const BACK: readonly (readonly [y: number, z: number, radius: number])[] = [
  [4.0, 3.4, 0.75],
  [4.7, 2.1, 1.2],
  [5.2, 0.6, 1.35],
  [5.0, -1.1, 1.25],
  [4.1, -2.5, 1.08],
  [2.7, -3.1, 0.9],
  [1.5, -2.7, 0.7],
  [0.95, -1.8, 0.5],
];

/** Curled, with ringed shell, long feelers and a fanned tail. */
export const shrimp: Model = {
  concept: "shrimp",
  aliases: ["prawn", "shrimps", "prawns", "king prawn", "jumbo shrimp", "crayfish tail"],
  realSize: 0.12,
  bestTurn: -74,
  roles: {
    shell: clay("#f58a5c"),
    rings: { ...clay("#e25f3c"), follows: 0.86 },
    belly: clay("#fbd3b4"),
    feelers: { ...clay("#d9502f"), follows: 0.8 },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.115 * coarseness;
    const at = ([y, z]: readonly number[]): Vector => [0, y!, z!];
    return [
      ...blended(
        "shell",
        [
          put(
            limb(
              BACK.map(at),
              BACK.map(([, , r]) => r),
            ),
          ),
          // Each ring of the shell stands out a little from the next.
          ...BACK.slice(2, 7).map(([y, z, r]) =>
            put(ellipsoid([r * 1.04, r * 1.08, r * 0.9], { at: [0, y, z] }), 0.06),
          ),
          put(
            limb(
              [
                [0, 4.6, 3.2],
                [0, 5.3, 4.9],
              ],
              [0.3, 0.05],
            ),
            0.2,
          ),
          ...[-34, 0, 34].map((turn) =>
            put(
              limb(
                [
                  [0, 0.9, -1.8],
                  [turn * 0.022, 0.75, 0.1 - Math.abs(turn) * 0.012],
                ],
                [0.3, 0.5],
              ),
              0.1,
            ),
          ),
          ...BACK.slice(1, 7)
            .map(([y, z, r], i) => {
              const [a, b] = [BACK[i]!, BACK[i + 2]!];
              const f = frame({ at: [0, y, z], nod: 0 });
              return { f, a, b, r };
            })
            .flatMap(({ f, a, b, r }) => {
              const [dy, dz] = [b[0] - a[0], b[1] - a[1]];
              const run = Math.sqrt(dy * dy + dz * dz);
              return [
                paint(
                  "rings",
                  ellipsoid([r * 1.3, 0.16, r * 1.35], {
                    in: { ...f, y: [0, dy / run, dz / run], z: [0, -dz / run, dy / run] },
                  }),
                ),
              ];
            }),
          ...[-34, 34].map((turn) =>
            paint("rings", ellipsoid([0.5, 0.6, 0.4], { at: [turn * 0.042, 1.0, -0.05] })),
          ),
          paint("belly", ellipsoid([0.85, 1.5, 1.9], { at: [0, 2.9, 0.2] })),
        ],
        { cell },
      ),
      part(
        "feelers",
        merged(
          ...sides((s) => [
            wire(
              [
                [0.4 * s, 4.1, 3.9],
                [0.9 * s, 5.2, 5.4],
                [1.5 * s, 6.9, 4.6],
                [2.0 * s, 7.6, 1.6],
              ],
              [0.13, 0.1, 0.07, 0.03],
            ),
            wire(
              [
                [0.35 * s, 3.8, 4.0],
                [0.6 * s, 3.9, 5.4],
                [1.1 * s, 3.0, 6.6],
              ],
              [0.11, 0.08, 0.03],
            ),
            ...[3.0, 2.2, 1.4].map((z, i) =>
              wire(
                [
                  [0.5 * s, 4.2, z],
                  [1.0 * s, 2.6, z + 0.5],
                  [0.9 * s, 1.4 + 0.1 * i, z + 1.0],
                ],
                [0.17, 0.13, 0.06],
              ),
            ),
            ...[0.2, -0.8, -1.7].map((z, i) =>
              wire(
                [
                  [0.45 * s, 4.2 - 0.5 * i, z],
                  [0.6 * s, 3.2 - 0.6 * i, z + 0.7 + 0.15 * i],
                ],
                [0.24, 0.1],
              ),
            ),
          ]),
        ),
      ),
      ...sides((s) => eye(frame({ at: [0.62 * s, 4.75, 3.35], turn: 70 * s, nod: -14 }), { radius: 0.32 })),
    ];
  },
};
