import { ball, ballAt, flowing, frame, lathe, merged, placed, torus } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum } from "../pieces.js";

/** A straw skep with bees about its door. */
export const beehive: Model = {
  concept: "beehive",
  aliases: ["bee hive", "hive", "skep", "beehives"],
  realSize: 0.5,
  bestTurn: -12,
  roles: {
    straw: { colour: "#e3a93c", material: "clay" },
    seams: { colour: "#b87c22", material: "clay", follows: 0.78 },
    door: { colour: "#4a2d17", material: "clay" },
    board: { colour: "#8a5f3d", material: "wood" },
    bees: { colour: "#f7c62f", material: "clay" },
    stripes: { colour: "#2b2421", material: "clay" },
    wings: { colour: "#eaf5fb", material: "ceramic" },
  },
  parts: () => {
    const coils = [
      [3.5, 0.75],
      [3.85, 1.95],
      [3.95, 3.15],
      [3.8, 4.35],
      [3.35, 5.5],
      [2.65, 6.55],
      [1.7, 7.4],
      [0.62, 7.95],
    ] as const;
    const bees = (
      [
        [-2.4, 6.9, 3.2, 40, 1],
        [4.6, 4.6, 2.2, -60, 0.95],
        [2.6, 8.6, 1.4, -110, 0.85],
        [0.95, 2.6, 4.35, -30, 0.8],
      ] as const
    ).map(([x, y, z, turn, scale]) => frame({ at: [x, y, z], turn, scale: scale * 0.95 }));
    const each = (mesh: ReturnType<typeof ball>) => merged(...bees.map((f) => placed(mesh, f)));
    return [
      part(
        "straw",
        merged(
          ...coils.map(([r, y]) => placed(torus(r, 0.72, 72, 20), frame({ at: [0, y, 0] }))),
          lathe(
            flowing([
              [0, 0.3],
              [3.4, 0.4],
              [3.8, 3],
              [3.2, 5.6],
              [1.2, 7.9],
              [0, 8.3],
            ]),
            48,
          ),
        ),
      ),
      part(
        "seams",
        merged(
          ...coils
            .slice(0, -1)
            .map(([r, y], i) =>
              placed(
                torus((r + coils[i + 1]![0]) / 2 + 0.42, 0.13, 72, 8),
                frame({ at: [0, (y + coils[i + 1]![1]) / 2, 0] }),
              ),
            ),
        ),
      ),
      part(
        "door",
        merged(
          drum(1.0, 0.5, { at: [0, 1.75, 4.35], nod: 90 }, 0.15),
          placed(ball([1.0, 0.85, 0.25], 32), frame({ at: [0, 1.15, 4.35] })),
        ),
      ),
      part("board", merged(drum(5.2, 0.6, { at: [0, -0.3, 0] }, 0.2, 64))),
      part("bees", each(ball([0.42, 0.42, 0.62], 24))),
      part(
        "stripes",
        each(
          merged(
            ...[-0.22, 0.16].map((z) => placed(torus(0.4, 0.1, 24, 8), frame({ at: [0, 0, z], nod: 90 }))),
            ballAt([0, 0.05, 0.6], 0.24, {}, 16),
          ),
        ),
      ),
      part(
        "wings",
        each(
          merged(
            ...sides((s) => [
              placed(
                ball([0.26, 0.5, 0.05], 18),
                frame({ at: [0.28 * s, 0.7, -0.05], roll: -30 * s, nod: -18 }),
              ),
            ]),
          ),
        ),
      ),
    ];
  },
};
