import {
  ballAt,
  boxAt,
  cornered,
  frame,
  merged,
  placed,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, rod, slab, turned } from "../pieces.js";

/** Decimetres: a picket gate between two posts, on a latch. */
export const gate: Model = {
  concept: "gate",
  aliases: ["garden gate", "wooden gate", "picket gate", "farm gate", "gateway", "fence gate"],
  realSize: 1.5,
  bestTurn: -24,
  roles: {
    gate: { colour: "#f6f2e8", material: "wood" },
    posts: { colour: "#e4dccb", material: "wood", follows: 0.94 },
    hinges: { colour: "#2a2d35", material: "metal" },
  },
  parts: () => {
    const top = (x: number) => 9.6 + 1.7 * (1 - (x * x) / 16);
    const picket = (x: number) =>
      slab(
        cornered(
          [
            [-0.44, 1.0, 0.06],
            [0.44, 1.0, 0.06],
            [0.44, top(x) - 0.45, 0.08],
            [0, top(x) + 0.15, 0.12],
            [-0.44, top(x) - 0.45, 0.08],
          ],
          true,
        ),
        0.34,
        0.08,
        { at: [x, 0, 0.3] },
      );
    const post = (x: number) =>
      merged(
        boxAt([x, 6.0, 0], [1.3, 12, 1.3], 0.14),
        boxAt([x, 12.1, 0], [1.7, 0.34, 1.7], 0.14),
        turned(
          [
            [0, 0],
            [0.5, 0, 0.1],
            [0.4, 0.4, 0.2],
            [0.75, 1.0, 0.5],
            [0.6, 1.6, 0.5],
            [0, 1.75],
          ],
          { at: [x, 12.2, 0] },
          32,
        ),
      );
    return [
      part(
        "gate",
        merged(
          ...[-3.6, -2.4, -1.2, 0, 1.2, 2.4, 3.6].map(picket),
          boxAt([0, 2.9, 0], [8.4, 0.9, 0.36], 0.1),
          boxAt([0, 8.2, 0], [8.4, 0.9, 0.36], 0.1),
          boxAt([0, 5.55, -0.02], [9.4, 0.8, 0.3], 0.1, { roll: 32 }),
        ),
      ),
      part("posts", merged(post(-5.2), post(5.2))),
      part(
        "hinges",
        merged(
          ...[2.9, 8.2].map((y) =>
            merged(
              boxAt([-3.3, y, 0.5], [2.6, 0.36, 0.16], 0.07),
              drum(0.26, 1.1, { at: [-4.5, y, 0.55] }, 0.1),
            ),
          ),
          boxAt([4.3, 7.2, 0.5], [1.5, 0.36, 0.24], 0.1),
          ballAt([3.6, 7.2, 0.72], 0.32, {}, 20),
        ),
      ),
    ];
  },
};

/** Centimetres: a coil of hose, its nozzle ahead. */
export const hose: Model = {
  concept: "hose",
  aliases: ["garden hose", "water hose", "hosepipe", "fire hose", "hoses"],
  realSize: 0.5,
  bestTurn: -20,
  roles: {
    hose: { colour: "#3f9a4f", material: "rubber" },
    stripe: { colour: "#f2d34a", material: "rubber" },
    nozzle: { colour: "#e9a52c", material: "plastic" },
    fittings: { colour: "#d6a94a", material: "metal" },
  },
  parts: () => {
    const coil = (lift: number): Vector[] =>
      Array.from({ length: 116 }, (_, i): Vector => {
        const t = i / 115;
        const f = frame({ turn: 360 * 4.2 * t });
        const r = 17 - 1.4 * (i % 7 < 3 ? 0.3 : 0) - 0.4 * t;
        return [f.z[0] * r, 1.8 + 11 * t + lift, f.z[2] * r];
      });
    const end: Vector[] = [
      [17, 13.4, 7],
      [21, 9, 15],
      [20, 3, 21],
      [13, 1.9, 25],
    ];
    const way = [...coil(0), ...end];
    return [
      part("hose", tube(way, 1.7, { sides: 14, steps: 2 })),
      part(
        "stripe",
        tube(
          way.map(([x, y, z]) => [x * 1.0, y + 0.35, z] as const),
          1.5,
          { sides: 12, steps: 2 },
        ),
      ),
      part(
        "fittings",
        merged(
          rod([14.4, 1.9, 24.5], [10.4, 1.9, 26], 2.1),
          drum(2.6, 1.2, { at: [12, 1.9, 25.4], turn: 20, roll: 90 }, 0.3),
        ),
      ),
      part(
        "nozzle",
        merged(
          rod([10.6, 2, 25.9], [3, 2.4, 28.6], [1.8, 2.6]),
          drum(3.1, 1.6, { at: [2.6, 2.5, 28.8], turn: 20, roll: 90 }, 0.5),
          tube(
            [
              [8, 1.8, 26.8],
              [6, 5.6, 27.4],
              [9, 7.6, 26.4],
            ],
            0.8,
          ),
        ),
      ),
    ];
  },
};

/** Decimetres: a gnome with a pointed hat and a lantern. */
export const gardenGnome: Model = {
  concept: "garden gnome",
  aliases: ["gnome", "lawn gnome", "gnomes", "christmas gnome"],
  realSize: 0.4,
  bestTurn: -16,
  roles: {
    coat: { colour: "#2f6fb8", material: "ceramic" },
    hat: { colour: "#d8392f", material: "ceramic" },
    beard: { colour: "#fbf8f2", material: "ceramic" },
    skin: { colour: "#f1bf98", material: "ceramic" },
    boots: { colour: "#6b4226", material: "ceramic" },
    belt: { colour: "#3a2a1e", material: "ceramic" },
    buckle: { colour: "#e3b341", material: "gold" },
    ...EYE_ROLES,
  },
  parts: () => [
    part(
      "coat",
      merged(
        turned(
          [
            [0, 0.7],
            [1.75, 0.8, 0.3],
            [1.8, 2.2, 0.8],
            [1.35, 4.0, 0.8],
            [0, 4.4],
          ],
          {},
          48,
        ),
        ...sides((s) => [
          tube(
            [
              [1.15 * s, 3.7, 0],
              [1.95 * s, 2.9, 0.3],
              [1.75 * s, 2.2, 1.05],
            ],
            [0.55, 0.55, 0.5],
            { sides: 20 },
          ),
        ]),
      ),
    ),
    part(
      "boots",
      merged(
        ...sides((s) => [
          ballAt([0.85 * s, 0.5, 0.45], [0.8, 0.55, 1.15], { turn: 14 * s }, 32),
          drum(0.62, 1.1, { at: [0.8 * s, 0.75, 0] }, 0.2, 32),
        ]),
      ),
    ),
    part("belt", placed(torus(1.72, 0.24, 48, 12), frame({ at: [0, 1.75, 0], scale: [1.03, 1, 1.03] }))),
    part("buckle", boxAt([0, 1.75, 1.95], [0.75, 0.62, 0.2], 0.1)),
    part(
      "skin",
      merged(
        ballAt([0, 5.0, 0.1], [1.15, 1.1, 1.1], {}, 40),
        ballAt([0, 4.85, 1.3], 0.38, {}, 28),
        ...sides((s) => [
          ballAt([1.75 * s, 2.15, 1.25], 0.46, {}, 24),
          ballAt([1.15 * s, 4.9, 0.1], [0.24, 0.34, 0.24], {}, 20),
        ]),
      ),
    ),
    part(
      "beard",
      merged(
        turned(
          [
            [0, 0],
            [0.35, 0.1, 0.3],
            [1.15, 1.6, 0.6],
            [1.0, 2.6, 0.5],
            [0, 2.8],
          ],
          { at: [0, 2.15, 0.55], scale: [1, 1, 0.75], nod: -6 },
          40,
        ),
        ...sides((s) => [
          ballAt([0.42 * s, 4.5, 1.22], [0.5, 0.24, 0.3], { roll: -16 * s }, 24),
          ballAt([0.95 * s, 4.3, 0.55], [0.4, 0.8, 0.5], { roll: 12 * s }, 24),
          ballAt([0.45 * s, 5.55, 1.02], [0.32, 0.12, 0.16], { roll: 10 * s }, 16),
        ]),
      ),
    ),
    ...sides((s) => eye(frame({ at: [0.42 * s, 5.2, 1.08], turn: 20 * s }), { radius: 0.17 })),
    part(
      "hat",
      tube(
        [
          [0, 5.8, 0],
          [0, 6.6, 0],
          [0.1, 8.2, -0.1],
          [0.5, 9.6, -0.3],
        ],
        [1.42, 1.15, 0.6, 0.14],
        { sides: 40, caps: "round" },
      ),
    ),
    part("hat", placed(torus(1.28, 0.26, 48, 14), frame({ at: [0, 6.0, 0] }))),
  ],
};
