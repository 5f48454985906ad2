import { blended, ellipsoid, type Gesture, limb, put } from "../../solid/index.js";
import type { Model } from "../model.js";

type Ball = readonly [x: number, y: number, z: number, radius: number | readonly [number, number, number]];
type Point = readonly [number, number, number];

/** How one tree differs from another. Metres, roughly. */
interface Form extends Pick<Model, "concept" | "aliases" | "realSize"> {
  readonly crown: readonly Ball[];
  readonly highlights: readonly Ball[];
  /** Its trunk first, then boughs, each with its radii. */
  readonly wood: readonly (readonly [points: readonly Point[], radii: readonly number[]])[];
  readonly leaves: string;
  readonly light: string;
  readonly bark: string;
}

const balls = (all: readonly Ball[], blend: number): Gesture[] =>
  all.map(([x, y, z, radius]) => put(ellipsoid(radius, { at: [x, y, z] }), blend));

function treeOf({ concept, aliases, realSize, crown, highlights, wood, leaves, light, bark }: Form): Model {
  return {
    concept,
    aliases,
    realSize,
    bestTurn: -20,
    roles: {
      leaves: { colour: leaves, material: "clay" },
      highlights: { colour: light, material: "clay", follows: 1.14 },
      trunk: { colour: bark, material: "clay" },
    },
    parts: (coarseness) => {
      const cell = 0.13 * coarseness;
      return [
        ...blended("leaves", balls(crown, 0.14), { cell }),
        ...blended("highlights", balls(highlights, 0.12), { cell }),
        ...blended(
          "trunk",
          wood.map(([points, radii], n) => put(limb(points, radii), n === 0 ? 0 : 0.2)),
          { cell },
        ),
      ];
    },
  };
}

/** Broad and low, on boughs that reach out: an old oak in a park. */
export const spreadingTree: Model = treeOf({
  concept: "spreading tree",
  aliases: ["oak", "oak tree", "chestnut tree", "old tree"],
  realSize: 8,
  crown: [
    [0, 5.2, 0, [1.9, 1.35, 1.8]],
    [-2.1, 4.6, 0.3, [1.6, 1.15, 1.5]],
    [2.2, 4.7, 0.1, [1.6, 1.2, 1.5]],
    [0.2, 4.4, 1.6, [1.5, 1.1, 1.3]],
    [0, 4.6, -1.6, [1.5, 1.1, 1.3]],
    [-3.2, 4.0, -0.3, [1.1, 0.85, 1.1]],
    [3.3, 4.0, 0.4, [1.1, 0.85, 1.1]],
    [-1.4, 5.4, -0.5, [1.3, 1.0, 1.2]],
    [1.3, 5.5, 0.5, [1.3, 1.0, 1.2]],
    [1.6, 4.0, 1.6, [1.1, 0.85, 1.0]],
    [-1.5, 4.0, 1.5, [1.1, 0.85, 1.0]],
  ],
  highlights: [
    [-0.7, 6.0, 1.0, [0.9, 0.55, 0.8]],
    [1.5, 5.5, 1.2, [0.8, 0.55, 0.7]],
    [-2.3, 5.1, 1.2, [0.75, 0.5, 0.65]],
  ],
  wood: [
    [
      [
        [0.05, 0, 0],
        [-0.05, 1.3, 0],
        [0.05, 2.6, 0],
        [0, 4.2, 0],
      ],
      [0.85, 0.6, 0.52, 0.35],
    ],
    [
      [
        [0, 1.7, 0.1],
        [-1.2, 2.8, 0.2],
        [-2.3, 3.7, 0.2],
      ],
      [0.4, 0.32, 0.2],
    ],
    [
      [
        [0.05, 1.9, 0],
        [1.2, 2.9, 0.2],
        [2.4, 3.8, 0.2],
      ],
      [0.38, 0.3, 0.2],
    ],
    [
      [
        [0, 2.2, 0.2],
        [0.2, 3.2, 1.0],
        [0.3, 3.9, 1.5],
      ],
      [0.32, 0.25, 0.16],
    ],
  ],
  leaves: "#568f3f",
  light: "#6fa64c",
  bark: "#7a5236",
});

/** A tall narrow crown: trees along a road. */
export const poplar: Model = treeOf({
  concept: "poplar",
  aliases: ["poplar tree", "columnar tree", "lombardy poplar"],
  realSize: 9,
  crown: [
    [0, 2.6, 0, [0.95, 1.1, 0.95]],
    [0.12, 4.0, 0.05, [1.2, 1.5, 1.2]],
    [-0.12, 5.6, -0.05, [1.15, 1.6, 1.15]],
    [0.08, 7.1, 0.05, [0.92, 1.5, 0.92]],
    [0, 8.4, 0, [0.55, 1.25, 0.55]],
    [0.7, 3.5, 0.5, [0.6, 1.1, 0.6]],
    [-0.75, 4.4, 0.35, [0.6, 1.2, 0.6]],
    [0.6, 5.4, -0.45, [0.6, 1.2, 0.6]],
    [-0.4, 6.4, 0.55, [0.5, 1.0, 0.5]],
  ],
  highlights: [
    [-0.35, 6.9, 0.62, [0.4, 0.8, 0.4]],
    [0.62, 4.7, 0.85, [0.42, 0.8, 0.4]],
    [-0.72, 3.6, 0.8, [0.4, 0.7, 0.4]],
  ],
  wood: [
    [
      [
        [0, 0, 0],
        [0.03, 1.2, 0],
        [0, 3, 0],
        [0, 6, 0],
      ],
      [0.42, 0.28, 0.24, 0.14],
    ],
  ],
  leaves: "#6aa443",
  light: "#8abb58",
  bark: "#8a6a4a",
});

/** Slender, pale-barked, its leaves in loose clouds. */
export const birch: Model = treeOf({
  concept: "birch",
  aliases: ["birch tree", "silver birch", "aspen", "aspen tree"],
  realSize: 8,
  crown: [
    [0.1, 7.0, 0, [0.85, 1.0, 0.85]],
    [-0.7, 5.9, 0.3, [0.95, 0.85, 0.9]],
    [0.85, 5.6, -0.1, [1.0, 0.85, 0.9]],
    [0.05, 5.1, 0.8, [0.9, 0.75, 0.8]],
    [-0.1, 5.4, -0.8, [0.9, 0.8, 0.8]],
    [-1.25, 4.6, -0.1, [0.8, 0.65, 0.75]],
    [1.2, 4.3, 0.35, [0.8, 0.65, 0.75]],
    [-0.45, 3.9, 0.6, [0.65, 0.5, 0.6]],
  ],
  highlights: [
    [-0.3, 7.4, 0.5, [0.5, 0.5, 0.45]],
    [0.9, 6.0, 0.55, [0.55, 0.45, 0.45]],
    [-1.05, 5.2, 0.6, [0.5, 0.4, 0.45]],
  ],
  wood: [
    [
      [
        [0, 0, 0],
        [0.12, 1.6, 0],
        [-0.05, 3.4, 0],
        [0.08, 6.4, 0],
      ],
      [0.3, 0.22, 0.19, 0.1],
    ],
    [
      [
        [0, 2.9, 0],
        [-0.6, 3.7, 0.1],
        [-1.1, 4.5, 0],
      ],
      [0.14, 0.11, 0.08],
    ],
    [
      [
        [0, 2.6, 0],
        [0.6, 3.5, 0.1],
        [1.1, 4.2, 0.3],
      ],
      [0.14, 0.11, 0.08],
    ],
  ],
  leaves: "#8fb84a",
  light: "#abcc63",
  bark: "#efeae0",
});
