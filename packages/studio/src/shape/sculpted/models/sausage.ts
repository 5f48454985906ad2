import { merged, type Vector } from "../../mesh/index.js";
import { blended, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Two links, grilled. */
export const sausage: Model = {
  concept: "sausage",
  aliases: ["sausages", "bratwurst", "sausage link", "chorizo"],
  realSize: 0.17,
  bestTurn: -22,
  roles: {
    body: { colour: "#b5603a", material: "plastic" },
    marks: { colour: "#6b3220", material: "plastic", follows: 0.55 },
    ends: { colour: "#d9926a", material: "plastic" },
  },
  parts: (coarseness) => {
    const links: readonly (readonly Vector[])[] = [
      [
        [-5.0, 1.15, 1.0],
        [-2.6, 1.2, 2.1],
        [1.2, 1.2, 2.2],
        [4.2, 1.15, 1.0],
      ],
      [
        [-4.4, 1.15, -2.2],
        [-1.6, 1.2, -1.1],
        [1.8, 1.2, -1.0],
        [4.8, 1.15, -1.9],
      ],
    ];
    const marks = links.flatMap((_, i) =>
      [-3.2, -1.5, 0.2, 1.9, 3.4].map((x) =>
        paint(
          "marks",
          limb(
            [
              [x - 0.5, 2.35, i ? -2.6 : 0.4],
              [x + 0.5, 2.35, i ? 0.4 : 3.4],
            ],
            0.26,
          ),
        ),
      ),
    );
    const tips = links.flatMap((way) => [
      wire(
        [way[0]!, [way[0]![0] - 1.25, 1.3, way[0]![2] - 0.35], [way[0]![0] - 1.75, 1.45, way[0]![2] - 0.3]],
        [0.5, 0.22, 0.34],
      ),
      wire(
        [way[3]!, [way[3]![0] + 1.2, 1.3, way[3]![2] - 0.4], [way[3]![0] + 1.7, 1.45, way[3]![2] - 0.4]],
        [0.5, 0.22, 0.34],
      ),
    ]);
    return [
      ...blended("body", [...links.map((way) => put(limb(way, [1.0, 1.2, 1.2, 1.0]))), ...marks], {
        cell: 0.13 * coarseness,
      }),
      part("ends", merged(...tips)),
    ];
  },
};
