import { cornered, frame, instances } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, slab } from "../pieces.js";

/** Decimetres: a run of pickets. */
export const fence: Model = {
  concept: "fence",
  aliases: ["picket fence", "wooden fence", "garden fence"],
  realSize: 2.4,
  bestTurn: -24,
  roles: {
    pickets: { colour: "#fbf7ee", material: "wood" },
    rails: { colour: "#efe7d8", material: "wood", follows: 0.95 },
  },
  top: { y: 9.1, halfWidth: 9, halfDepth: 0.4 },
  parts: () => {
    const picket = slab(
      cornered(
        [
          [-0.75, 0, 0.1],
          [0.75, 0, 0.1],
          [0.75, 8.2, 0.15],
          [0, 9.4, 0.2],
          [-0.75, 8.2, 0.15],
        ],
        true,
      ),
      0.5,
      0.14,
    );
    return [
      part(
        "pickets",
        instances(
          picket,
          Array.from({ length: 10 }, (_, i) => frame({ at: [(i - 4.5) * 2.35, 0, 0.42] })),
        ),
      ),
      part("rails", box([23.4, 1.1, 0.5], [0, 2.4, 0], 0.15)),
      part("rails", box([23.4, 1.1, 0.5], [0, 6.4, 0], 0.15)),
    ];
  },
};
