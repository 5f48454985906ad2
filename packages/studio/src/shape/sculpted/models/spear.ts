import { cornered, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, slab, turned } from "../pieces.js";

/** Centimetres: its point up. */
export const spear: Model = {
  concept: "spear",
  aliases: ["javelin", "lance", "pike"],
  realSize: 2,
  bestTurn: -16,
  lies: true,
  roles: {
    shaft: { colour: "#9a6238", material: "wood" },
    point: { colour: "#b9c0c8", material: "metal" },
    binding: { colour: "#c8302f", material: "leather" },
  },
  parts: () => [
    part("shaft", rod([0, 0, 0], [0, 172, 0], 1.9)),
    part(
      "point",
      slab(
        cornered(
          [
            [0, 168, 0.5],
            [4.6, 178, 3],
            [0, 200, 0.3],
            [-4.6, 178, 3],
          ],
          true,
        ),
        2,
        0.9,
      ),
    ),
    part(
      "binding",
      merged(
        ...[0, 1, 2, 3, 4].map((i) =>
          turned(
            [
              [0, 162 + i * 1.9],
              [2.5, 162 + i * 1.9, 0.6],
              [2.5, 163.8 + i * 1.9, 0.6],
              [0, 163.8 + i * 1.9],
            ],
            {},
            28,
          ),
        ),
      ),
    ),
  ],
};
