import { boxAt, cornered, frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { dial } from "../dial.js";
import { sides } from "../face.js";
import { type Model, type Part, part } from "../model.js";
import { AHEAD, drum, rod, slab, turned } from "../pieces.js";

/** The dial set upright at a point, so large. */
const dialAt = (at: Vector, scale: number): Part[] =>
  dial().map(({ role, mesh }) => part(role, placed(mesh, frame({ at, nod: 90, scale }))));

const DIAL_ROLES = {
  face: { colour: "#fdf8ea", material: "ceramic" },
  hands: { colour: "#2a2420", material: "plastic" },
  "second hand": { colour: "#8a3a24", material: "plastic" },
} as const;

/** Decimetres: a tall case with a pendulum behind glass. */
export const grandfatherClock: Model = {
  concept: "grandfather clock",
  aliases: ["longcase clock", "pendulum clock", "tall case clock"],
  realSize: 2,
  bestTurn: -22,
  roles: {
    case: { colour: "#8a4a24", material: "wood" },
    glass: { colour: "#3a2c24", material: "ceramic" },
    brass: { colour: "#e3b341", material: "gold" },
    ...DIAL_ROLES,
  },
  parts: () => [
    part(
      "case",
      merged(
        boxAt([0, 1.3, 0], [5.6, 2.6, 3.4], 0.2),
        boxAt([0, 0.25, 0], [6.0, 0.5, 3.8], 0.18),
        boxAt([0, 7.4, -0.1], [4.2, 10, 2.6], 0.2),
        boxAt([0, 14.4, 0], [5.4, 4.6, 3.2], 0.25),
        boxAt([0, 12.2, 0], [5.8, 0.4, 3.6], 0.15),
        boxAt([0, 2.8, 0], [5.0, 0.4, 3.2], 0.15),
        slab(
          cornered(
            [
              [-2.9, 16.5, 0.2],
              [2.9, 16.5, 0.2],
              [2.9, 17.2, 0.3],
              [1.6, 17.5, 0.6],
              [0.7, 18.6, 0.5],
              [-0.7, 18.6, 0.5],
              [-1.6, 17.5, 0.6],
              [-2.9, 17.2, 0.3],
            ],
            true,
          ),
          3.2,
          0.2,
        ),
        boxAt([0, 7.4, 1.2], [3.6, 9.4, 0.3], 0.12),
      ),
    ),
    part("glass", boxAt([0, 7.4, 1.3], [2.6, 8.4, 0.24], 0.1)),
    part(
      "brass",
      merged(
        rod([0.35, 11.2, 1.5], [0.75, 5.6, 1.5], 0.07, 10),
        drum(0.85, 0.24, { ...AHEAD, at: [0.8, 5.0, 1.52] }, 0.1, 40),
        ...sides((s) => [
          rod([0.75 * s, 11.2, 1.45], [0.75 * s, s > 0 ? 8.6 : 7.8, 1.45], 0.04, 8),
          drum(0.24, 1.5, { at: [0.75 * s, s > 0 ? 8.2 : 7.2, 1.46] }, 0.08, 20),
          turned(
            [
              [0, 0],
              [0.3, 0, 0.1],
              [0.4, 0.5, 0.3],
              [0, 1.1],
            ],
            { at: [2.4 * s, 17.1, 0.6] },
            20,
          ),
        ]),
        turned(
          [
            [0, 0],
            [0.3, 0, 0.1],
            [0.42, 0.6, 0.3],
            [0, 1.3],
          ],
          { at: [0, 18.5, 0.4] },
          20,
        ),
        placed(torus(2.15, 0.16, 64, 10), frame({ at: [0, 14.4, 1.7], nod: 90 })),
      ),
    ),
    ...dialAt([0, 14.4, 1.2], 0.25),
  ],
};

/** Centimetres: a chalet with a bird at its door and two cones on chains. */
export const cuckooClock: Model = {
  concept: "cuckoo clock",
  aliases: ["cuckoo-clock", "black forest clock"],
  realSize: 0.6,
  bestTurn: -18,
  floats: true,
  roles: {
    case: { colour: "#8f5526", material: "wood" },
    roof: { colour: "#6a3a1a", material: "wood" },
    leaves: { colour: "#5f8f3f", material: "wood" },
    door: { colour: "#2a1c12", material: "matte plastic" },
    bird: { colour: "#3f93d8", material: "clay" },
    beak: { colour: "#f2a51c", material: "clay" },
    weights: { colour: "#5a3a20", material: "wood" },
    chains: { colour: "#d6a94a", material: "metal" },
    ...DIAL_ROLES,
  },
  parts: () => [
    part(
      "case",
      merged(
        slab(
          cornered(
            [
              [-8, 0, 0.5],
              [8, 0, 0.5],
              [8, 12, 0.4],
              [0, 19.5, 0.4],
              [-8, 12, 0.4],
            ],
            true,
          ),
          8,
          0.4,
          { at: [0, 16, 0] },
        ),
        boxAt([0, 16, 1], [18, 1.4, 9], 0.5),
      ),
    ),
    part(
      "roof",
      merged(...sides((s) => [boxAt([5.2 * s, 32.4, 0.6], [15, 1.6, 11], 0.5, { roll: -43 * s })])),
    ),
    part(
      "leaves",
      merged(
        ...sides((s) =>
          [0, 1, 2].map((i) =>
            slab(
              cornered(
                [
                  [0, -2, 0.3],
                  [1.5, 0, 1],
                  [0, 2.6, 0.2],
                  [-1.5, 0, 1],
                ],
                true,
              ),
              0.9,
              0.35,
              { at: [(9.2 - 2.6 * i) * s, 29.6 + 2.5 * i, 6], roll: (42 - 14 * i) * s },
            ),
          ),
        ),
        slab(
          cornered(
            [
              [0, -2.4, 0.3],
              [2, 0, 1.2],
              [0, 3.4, 0.2],
              [-2, 0, 1.2],
            ],
            true,
          ),
          0.9,
          0.35,
          { at: [0, 37.6, 6] },
        ),
      ),
    ),
    part("door", boxAt([0, 31.2, 4.1], [4.2, 4.2, 0.5], 0.4)),
    part(
      "bird",
      merged(
        placed(
          turned(
            [
              [0, -1.6],
              [1.0, -1.2, 0.6],
              [1.2, 0.2, 0.8],
              [0.7, 1.6, 0.6],
              [0, 1.8],
            ],
            {},
            28,
          ),
          frame({ at: [0, 30.8, 5.4], nod: 18 }),
        ),
        boxAt([0, 29.4, 5.6], [3.4, 0.4, 2.6], 0.16),
      ),
    ),
    part(
      "beak",
      placed(
        turned(
          [
            [0, 0],
            [0.32, 0, 0.05],
            [0, 1.1],
          ],
          {},
          16,
        ),
        frame({ at: [0, 31.9, 6.3], nod: 90 }),
      ),
    ),
    ...dialAt([0, 22.6, 3.0], 0.6),
    part(
      "chains",
      merged(
        ...[-3.4, 3.4].map((x, i) => rod([x, 15.6, 0], [x, i ? 6 : 1.2, 0], 0.16, 8)),
        rod([0, 15.6, 1.4], [0.9, 6, 1.4], 0.16, 8),
        drum(1.9, 0.5, { ...AHEAD, at: [1.0, 4.6, 1.5] }, 0.2, 32),
      ),
    ),
    part(
      "weights",
      merged(
        ...[-3.4, 3.4].map((x, i) =>
          turned(
            [
              [0, -4.4],
              [0.5, -4.2, 0.3],
              [1.3, -1.6, 0.8],
              [0.9, 0.6, 0.5],
              [0, 1],
            ],
            { at: [x, i ? 5.4 : 0.6, 0] },
            24,
          ),
        ),
      ),
    ),
  ],
};

/** Centimetres: a watch on its chain, the lid open behind it. */
export const pocketWatch: Model = {
  concept: "pocket watch",
  aliases: ["fob watch", "pocketwatch", "gold pocket watch"],
  realSize: 0.09,
  bestTurn: -16,
  lies: true,
  roles: {
    case: { colour: "#e3b341", material: "gold" },
    chain: { colour: "#e3b341", material: "gold" },
    ...DIAL_ROLES,
  },
  parts: () => {
    const link = (i: number): Vector => {
      const f = frame({ turn: 12 * i });
      return [0.2 + 4.2 * (1 - f.z[2]) + 0.1 * i, 21.4 + 5.0 * f.z[0] + 0.12 * i, 0];
    };
    return [
      part(
        "case",
        merged(
          drum(9.2, 2.6, { at: [0, 9.2, 0], nod: 90 }, 1.1, 80),
          placed(torus(8.6, 0.7, 80, 14), frame({ at: [0, 9.2, 1.2], nod: 90 })),
          drum(1.3, 1.8, { at: [0, 19.0, 0] }, 0.4, 28),
          placed(torus(1.7, 0.36, 36, 10), frame({ at: [0, 20.6, 0], nod: 90 })),
        ),
      ),
      ...dialAt([0, 9.2, -0.8], 0.98),
      part(
        "chain",
        merged(
          ...Array.from({ length: 15 }, (_, i) =>
            placed(
              torus(0.75, 0.24, 20, 8),
              frame({ at: link(i), nod: 90, roll: 0, turn: i % 2 ? 78 : 8, scale: [1, 1, 1.2] }),
            ),
          ),
        ),
      ),
    ];
  },
};

/** Centimetres: coloured blobs in a tall glass, lit from below. */
export const lavaLamp: Model = {
  concept: "lava lamp",
  aliases: ["lavalamp", "lava lamps"],
  realSize: 0.4,
  bestTurn: -10,
  roles: {
    base: { colour: "#c3cad2", material: "metal" },
    liquid: { colour: "#7a3fd0", material: "jelly" },
    lava: { colour: "#ff6a3c", material: "neon" },
  },
  parts: () => [
    part(
      "base",
      merged(
        turned(
          [
            [0, 0],
            [4.4, 0, 0.3],
            [2.4, 6.2, 0.8],
            [3.6, 10, 0.4],
            [0, 10],
          ],
          {},
          64,
        ),
        turned(
          [
            [0, 27.2],
            [2.5, 27.2, 0.2],
            [1.7, 31.4, 0.4],
            [0, 31.6],
          ],
          {},
          56,
        ),
      ),
    ),
    part(
      "liquid",
      turned(
        [
          [0, 9.6],
          [3.5, 9.7, 0.2],
          [4.0, 14, 4],
          [2.5, 27.4, 0.4],
          [0, 27.5],
        ],
        {},
        64,
      ),
    ),
    part(
      "lava",
      merged(
        ...(
          [
            [0.5, 12.2, 3.3, 1.2, 1.5],
            [-1.2, 16.2, 2.9, 1.1, 1.5],
            [1.4, 19.6, 2.3, 0.9, 1.2],
            [-0.6, 22.8, 2.3, 0.8, 1.0],
            [0.8, 25.0, 1.9, 0.55, 0.7],
            [-2.2, 13.2, 2.6, 0.6, 0.7],
          ] as const
        ).map(([x, y, z, r, h]) =>
          placed(
            turned(
              [
                [0, -h],
                [r * 0.8, -h * 0.6, r * 0.4],
                [r, 0.1, r * 0.6],
                [r * 0.7, h * 0.7, r * 0.4],
                [0, h],
              ],
              {},
              24,
            ),
            frame({ at: [x, y, z] }),
          ),
        ),
      ),
    ),
  ],
};
