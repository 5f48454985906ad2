import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, put } from "../../solid/index.js";
import { EYE_ROLES, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** A twig of coral that forks and forks again. */
function branching(from: Vector, roll: number, length: number, radius: number, depth: number): Gesture[] {
  const f = frame({ at: from, roll, nod: 12 * (depth % 2 ? 1 : -1) });
  const to: Vector = [from[0] + f.y[0] * length, from[1] + f.y[1] * length, from[2] + f.y[2] * length];
  const own = put(limb([from, to], [radius, radius * 0.86]), 0.2);
  if (depth === 0) return [own];
  return [
    own,
    ...branching(to, roll + 30, length * 0.78, radius * 0.84, depth - 1),
    ...branching(to, roll - 26, length * 0.82, radius * 0.84, depth - 1),
  ];
}

/** Corals of several kinds on a rock, with two fish. */
export const coralReef: Model = {
  concept: "coral reef",
  aliases: ["coral", "reef", "corals", "coral reefs"],
  realSize: 1.5,
  bestTurn: -12,
  roles: {
    branches: { colour: "#f0586a", material: "clay" },
    fans: { colour: "#a05fc4", material: "clay" },
    tubes: { colour: "#f6a93a", material: "clay" },
    brain: { colour: "#4fb59a", material: "clay" },
    rock: { colour: "#8d8078", material: "clay" },
    sand: { colour: "#ecd9ae", material: "clay" },
    fish: { colour: "#f98b2c", material: "plastic" },
    stripes: { colour: "#fffdf8", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.16 * coarseness;
    const tubes: readonly (readonly [number, number, number, number])[] = [
      [3.4, 1.8, 3.4, 0.72],
      [4.7, 1.6, 2.2, 0.6],
      [2.5, 2.6, 2.6, 0.55],
      [4.2, 0.6, 4.4, 0.62],
    ];
    const fan = Array.from({ length: 9 }, (_, i): readonly Vector[] => {
      const a = radians(-56 + 14 * i);
      const r = 4.6 - 0.5 * Math.abs(i - 4) * 0.5;
      return [
        [-0.4, 1.2, -1.6],
        [-0.4 + 0.45 * r * sin(a), 1.2 + 0.5 * r * cos(a), -1.7],
        [-0.4 + r * sin(a), 1.2 + r * cos(a), -1.5],
      ];
    });
    const arcs = [0.45, 0.65, 0.85, 1].map((share) =>
      Array.from({ length: 9 }, (_, i): Vector => {
        const a = radians(-56 + 14 * i);
        const r = (4.6 - 0.25 * Math.abs(i - 4)) * share;
        return [-0.4 + r * sin(a), 1.2 + r * cos(a), -1.6];
      }),
    );
    const grooves = Array.from({ length: 5 }, (_, i) =>
      wire(
        Array.from({ length: 15 }, (_, k): Vector => {
          const f = frame({ turn: 24 * k - 168, nod: -12 - 17 * i - 5 * sin(radians(110 * k)) });
          return [1.7 + f.z[0] * 1.52, 0.7 + f.z[1] * 1.3, 3.2 + f.z[2] * 1.52];
        }),
        0.13,
        { sides: 7, steps: 3 },
      ),
    );
    const fishes = [frame({ at: [-2.2, 7.4, 1.6], turn: 78 }), frame({ at: [3.6, 7.0, -0.6], turn: -96 })];
    const every = (mesh: ReturnType<typeof wire>) => merged(...fishes.map((f) => placed(mesh, f)));
    return [
      ...blended("branches", branching([-3.0, 0.9, 1.2], 6, 1.9, 0.52, 3), { cell }),
      part(
        "fans",
        merged(
          ...fan.map((way) => wire(way, [0.3, 0.19, 0.1], { sides: 8 })),
          ...arcs.map((way) => wire(way, 0.11, { sides: 7, steps: 3 })),
        ),
      ),
      ...blended(
        "tubes",
        tubes.map(([x, z, height, r]) =>
          put(
            limb(
              [
                [x, 0.4, z],
                [x + 0.1, height, z],
              ],
              [r * 0.8, r],
            ),
          ),
        ),
        { cell },
      ),
      part(
        "tubes",
        merged(
          ...tubes.map(([x, z, height, r]) =>
            placed(torus(r * 0.82, r * 0.3, 36, 12), frame({ at: [x + 0.1, height + r * 0.72, z] })),
          ),
        ),
      ),
      part("brain", merged(ballAt([1.7, 0.7, 3.2], [1.5, 1.28, 1.5], {}, 40), ...grooves)),
      ...blended(
        "rock",
        [
          put(ellipsoid([4.6, 1.5, 3.2], { at: [0, 0.2, 0.2] })),
          put(ellipsoid([1.9, 1.6, 1.7], { at: [-3.2, 0.2, 1.2] }), 0.5),
          put(ellipsoid([2.0, 1.3, 1.9], { at: [3.6, 0.1, 1.4] }), 0.5),
        ],
        { cell },
      ),
      ...blended("sand", [put(ellipsoid([6.8, 0.5, 5.4], { at: [0, 0, 0.6] }))], { cell: cell * 1.4 }),
      ...blended(
        "fish",
        fishes.flatMap((f) => [
          put(ellipsoid([0.42, 0.68, 1.0], { in: f })),
          put(
            limb(
              [
                [0, 0, -0.9],
                [0, 0.5, -1.6],
              ],
              [0.22, 0.14],
              f,
            ),
            0.15,
          ),
          put(
            limb(
              [
                [0, 0, -0.9],
                [0, -0.5, -1.6],
              ],
              [0.22, 0.14],
              f,
            ),
            0.15,
          ),
          put(
            limb(
              [
                [0, 0.55, 0.3],
                [0, 0.95, -0.5],
              ],
              [0.2, 0.1],
              f,
            ),
            0.15,
          ),
        ]),
        { cell: cell * 0.6 },
      ),
      part(
        "stripes",
        every(
          merged(
            ...[0.35, -0.35].map((z) =>
              placed(torus(0.42, 0.1, 32, 8), frame({ at: [0, 0, z], nod: 90, scale: [0.98, 1, 1.5] })),
            ),
          ),
        ),
      ),
      part("eyes", every(merged(...sides((s) => [ballAt([0.3 * s, 0.15, 0.68], 0.15, {}, 16)])))),
      part("eye shine", every(merged(...sides((s) => [ballAt([0.42 * s, 0.2, 0.73], 0.05, {}, 10)])))),
    ];
  },
};
