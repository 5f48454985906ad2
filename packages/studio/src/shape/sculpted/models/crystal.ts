import { frame, placed } from "../../mesh/index.js";
import { faceted } from "../facet.js";
import { type Model, part } from "../model.js";

/** A pointed six-sided prism. */
const spire = (radius: number, height: number) =>
  faceted(
    [
      [radius * 0.8, -0.6],
      [radius, height * 0.3],
      [radius * 0.92, height * 0.72],
      [0, height],
    ],
    6,
  );

export const crystal: Model = {
  concept: "crystal",
  aliases: ["amethyst", "quartz", "crystals", "crystal cluster"],
  realSize: 0.2,
  bestTurn: -16,
  roles: {
    crystal: { colour: "#9b6bdc", material: "ceramic" },
    rock: { colour: "#6d6874", material: "clay" },
  },
  parts: () => [
    ...(
      [
        [0, 0, 0, 0, 1.15, 6.4],
        [1.2, 0.4, -22, 10, 0.8, 4.5],
        [-1.3, 0.2, 24, 6, 0.85, 4.8],
        [0.5, 1.3, -8, 26, 0.66, 3.6],
        [-0.7, 1.2, 14, 30, 0.5, 2.7],
        [0.4, -1.2, -10, -24, 0.75, 4.2],
        [2.0, 0.9, -40, 20, 0.48, 2.6],
        [-2.0, 0.7, 42, 18, 0.5, 2.7],
      ] as const
    ).map(([x, z, roll, nod, radius, height], i) =>
      part("crystal", placed(spire(radius, height), frame({ at: [x, 0.7, z], roll, nod, turn: i * 17 }))),
    ),
    part(
      "rock",
      placed(
        faceted(
          [
            [1.8, 0],
            [2.6, 0.35, 0.5],
            [2.2, 1.0, 1],
            [1.3, 1.35, 1.5],
          ],
          9,
        ),
        frame({ scale: [1, 1, 0.85] }),
      ),
    ),
  ],
};
