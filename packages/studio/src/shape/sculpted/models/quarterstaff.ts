import { frame, instances, merged, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Decimetres: a person's long stick, leather about its grip. */
export const quarterstaff: Model = {
  concept: "quarterstaff",
  aliases: [
    "staff",
    "bo staff",
    "wooden staff",
    "walking staff",
    "fighting staff",
    "shepherd's staff",
    "long stick",
  ],
  realSize: 1.7,
  bestTurn: -16,
  lies: true,
  roles: {
    wood: { colour: "#8f5a30", material: "wood" },
    grip: { colour: "#5a3520", material: "leather" },
    caps: { colour: "#c9a24a", material: "gold" },
  },
  parts: () => [
    part(
      "wood",
      wire(
        [
          [0, 0.2, 0],
          [0.04, 5, 0],
          [-0.03, 10, 0.02],
          [0.03, 14, 0],
          [0, 16.8, 0],
        ],
        [0.2, 0.23, 0.24, 0.25, 0.27],
        { sides: 24, steps: 10 },
      ),
    ),
    part(
      "grip",
      merged(
        wire(
          [
            [-0.02, 8.2, 0],
            [-0.03, 9.4, 0.02],
            [-0.02, 10.8, 0.02],
          ],
          0.275,
          { sides: 24 },
        ),
        instances(
          torus(0.265, 0.06, 36, 10),
          Array.from({ length: 15 }, (_, i) => frame({ at: [-0.025, 8.3 + i * 0.175, 0.015], roll: 9 })),
        ),
      ),
    ),
    part(
      "caps",
      merged(
        turned(
          [
            [0, 0],
            [0.23, 0, 0.06],
            [0.27, 0.5, 0.06],
            [0, 0.5],
          ],
          {},
          32,
        ),
        turned(
          [
            [0, 16.2],
            [0.33, 16.2, 0.06],
            [0.33, 16.9, 0.16],
            [0, 17],
          ],
          {},
          32,
        ),
      ),
    ),
  ],
};
