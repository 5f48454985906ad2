import { cornered, frame, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { slab, wire } from "../pieces.js";

const UPRIGHT = frame({});

/** Decimetres: its head up. */
export const axe: Model = {
  concept: "axe",
  aliases: ["ax", "hatchet"],
  realSize: 0.7,
  bestTurn: -16,
  lies: true,
  roles: {
    head: { colour: "#d0392f", material: "plastic" },
    edge: { colour: "#d5d9e0", material: "metal" },
    haft: { colour: "#c68a4a", material: "wood" },
  },
  parts: () => [
    part(
      "haft",
      placed(
        wire(
          [
            [0.35, 0.15, 0],
            [0.1, 0.8, 0],
            [0.05, 3, 0],
            [-0.1, 5.4, 0],
            [0, 8.3, 0],
          ],
          [0.36, 0.27, 0.28, 0.3, 0.26],
          { sides: 20 },
        ),
        UPRIGHT,
      ),
    ),
    part(
      "head",
      placed(
        slab(
          cornered(
            [
              [-0.75, 6.75, 0.15],
              [0.5, 6.8, 0.2],
              [1.5, 6.2, 0.5],
              [1.9, 5.7, 0.1],
              [2.1, 8.9, 0.1],
              [1.5, 8.3, 0.5],
              [0.5, 7.95, 0.2],
              [-0.75, 8.0, 0.15],
            ],
            true,
          ),
          0.72,
          0.2,
        ),
        UPRIGHT,
      ),
    ),
    part(
      "edge",
      placed(
        slab(
          cornered(
            [
              [1.75, 5.8, 0.1],
              [2.15, 5.45, 0.12],
              [2.75, 6.4, 0.9],
              [2.75, 8.2, 0.9],
              [2.35, 9.15, 0.12],
              [1.95, 8.8, 0.1],
            ],
            true,
          ),
          0.5,
          0.24,
        ),
        UPRIGHT,
      ),
    ),
  ],
};
