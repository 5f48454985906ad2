import { arc, boxAt, cornered, joined, merged } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, rod, slab, turned } from "../pieces.js";

/** Decimetres: a kennel with its name board and a bowl. */
export const doghouse: Model = {
  concept: "doghouse",
  aliases: ["dog house", "kennel", "dog kennel", "dog hut"],
  realSize: 1.2,
  bestTurn: -30,
  inside: { y: 0.8, radius: 2 },
  roles: {
    walls: { colour: "#d9563f", material: "wood" },
    roof: { colour: "#4d5f73", material: "wood" },
    doorway: { colour: "#3a2620", material: "matte plastic" },
    trim: { colour: "#fbf6ea", material: "wood" },
    floor: { colour: "#b58a58", material: "wood" },
    sign: { colour: "#f1cf6c", material: "wood" },
  },
  parts: () => {
    const door = (grow: number) =>
      joined(
        cornered(
          [
            [-1.5 - grow, 0],
            [1.5 + grow, 0],
            [1.5 + grow, 2.2],
          ].map(([x, y]) => [x!, y!, 0.03] as const),
        ),
        arc([0, 2.2], 1.5 + grow, 0, 180, 24),
      );
    const planks = [1.4, 2.4, 3.4, 4.4].flatMap((y) =>
      sides((s) => [boxAt([3.32 * s, y, 0], [0.06, 0.06, 8], 0.02, {}, 1)]),
    );
    return [
      part(
        "walls",
        slab(
          cornered(
            [
              [-3.3, 0.5, 0.06],
              [3.3, 0.5, 0.06],
              [3.3, 5.2, 0.06],
              [0, 8.2, 0.06],
              [-3.3, 5.2, 0.06],
            ],
            true,
          ),
          8,
          0.06,
        ),
      ),
      part(
        "roof",
        merged(
          ...sides((s) => [boxAt([2.05 * s, 6.75, 0.1], [6.1, 0.5, 9.6], 0.16, { roll: -42.3 * s })]),
          rod([0, 8.75, -4.7], [0, 8.75, 4.9], 0.36, 16),
        ),
      ),
      part(
        "trim",
        merged(
          slab({ ...door(0.4), closed: true }, 0.3, 0.06, { at: [0, 0.7, 4.0] }),
          ...sides((s) => [boxAt([3.3 * s, 2.9, 4.0], [0.4, 4.8, 0.4], 0.08)]),
          ...planks,
        ),
      ),
      part("doorway", slab({ ...door(0), closed: true }, 0.4, 0.04, { at: [0, 0.72, 4.04] })),
      part("floor", boxAt([0, 0.3, 0], [7.4, 0.6, 8.8], 0.12)),
      part(
        "sign",
        slab(
          cornered(
            [
              [-1.1, -0.3, 0.3],
              [0.9, -0.3, 0.2],
              [1.3, -0.55, 0.25],
              [1.55, 0, 0.2],
              [1.3, 0.55, 0.25],
              [0.9, 0.3, 0.2],
              [-1.1, 0.3, 0.3],
              [-1.4, 0.55, 0.25],
              [-1.6, 0, 0.2],
              [-1.4, -0.55, 0.25],
            ],
            true,
          ),
          0.3,
          0.08,
          { at: [0, 5.5, 4.2] },
        ),
      ),
    ];
  },
};

/** Decimetres: a basin on a pedestal, a bird's drink in it. */
export const birdbath: Model = {
  concept: "bird bath",
  aliases: ["birdbath", "stone bird bath"],
  realSize: 0.9,
  bestTurn: -12,
  top: { y: 8.4, halfWidth: 2.2, halfDepth: 2.2 },
  roles: {
    stone: { colour: "#cfc8ba", material: "stone" },
    water: { colour: "#7cc4e6", material: "jelly" },
  },
  parts: () => [
    part(
      "stone",
      turned(
        [
          [0, 0],
          [2.3, 0, 0.2],
          [2.3, 0.5, 0.2],
          [1.2, 1.0, 0.5],
          [0.7, 2.2, 0.8],
          [0.62, 5.0, 0.6],
          [1.1, 6.6, 0.6],
          [3.2, 7.6, 1],
          [3.9, 8.7, 0.3],
          [3.7, 8.95, 0.15],
          [3.4, 8.7, 0.2],
          [2.6, 8.0, 1],
          [0, 7.8],
        ],
        {},
        80,
      ),
    ),
    part("water", drum(3.2, 0.3, { at: [0, 8.42, 0] }, 0.06, 72)),
  ],
};
