import { ball, frame, merged, placed, torus } from "../../mesh/index.js";
import { faceted } from "../facet.js";
import { type Model, part } from "../model.js";
import { drum, turned, wire } from "../pieces.js";

const UPRIGHT = frame({});

/** Decimetres: upright, its point up. */
export const sword: Model = {
  concept: "sword",
  aliases: ["longsword", "broadsword", "knight's sword"],
  realSize: 1,
  bestTurn: -14,
  lies: true,
  roles: {
    blade: { colour: "#d5dae2", material: "metal" },
    hilt: { colour: "#e0b04a", material: "gold" },
    grip: { colour: "#6b2f2a", material: "rubber" },
    jewel: { colour: "#d8323e", material: "ceramic" },
  },
  parts: () => [
    part(
      "blade",
      placed(
        faceted(
          [
            [0.62, 2.4],
            [0.56, 8.2],
            [0.5, 9.4],
            [0, 10.8],
          ],
          4,
        ),
        frame({ in: UPRIGHT, scale: [1, 1, 0.28] }),
      ),
    ),
    part(
      "hilt",
      placed(
        merged(
          wire(
            [
              [-1.7, 2.35, 0],
              [-1.0, 2.1, 0],
              [0, 2.05, 0],
              [1.0, 2.1, 0],
              [1.7, 2.35, 0],
            ],
            [0.2, 0.26, 0.32, 0.26, 0.2],
            { sides: 18 },
          ),
          placed(ball(0.27, 24), frame({ at: [1.75, 2.4, 0] })),
          placed(ball(0.27, 24), frame({ at: [-1.75, 2.4, 0] })),
        ),
        UPRIGHT,
      ),
    ),
    part(
      "grip",
      placed(
        merged(
          turned(
            [
              [0, 0.2],
              [0.26, 0.2, 0.05],
              [0.28, 1.9, 0.05],
              [0, 1.9],
            ],
            {},
            28,
          ),
          ...[0.4, 0.72, 1.04, 1.36, 1.68].map((y) =>
            placed(torus(0.26, 0.07, 28, 10), frame({ at: [0, y, 0], roll: 9 })),
          ),
        ),
        UPRIGHT,
      ),
    ),
    part("hilt", placed(drum(0.48, 0.36, { nod: 90, at: [0, -0.1, 0] }, 0.14, 36), UPRIGHT)),
    part("jewel", placed(ball([0.22, 0.22, 0.26], 24), frame({ in: UPRIGHT, at: [0, -0.1, -0.06] }))),
  ],
};
