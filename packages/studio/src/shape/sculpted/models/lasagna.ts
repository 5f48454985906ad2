import { radians, sin } from "../../../math/exact.js";
import { ballAt, frame, merged, placed, roundedBox } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { dish } from "../serving.js";

/** A square piece on a plate, its layers seen from the side. */
export const lasagna: Model = {
  concept: "lasagna",
  aliases: ["lasagne", "slice of lasagna", "piece of lasagna"],
  realSize: 0.24,
  bestTurn: -32,
  roles: {
    pasta: { colour: "#f3cf7a", material: "clay" },
    sauce: { colour: "#c5392a", material: "clay" },
    cheese: { colour: "#fdf3d8", material: "clay" },
    crust: { colour: "#e89a38", material: "clay" },
    basil: { colour: "#4a9a3f", material: "clay" },
    plate: { colour: "#fbfaf6", material: "ceramic" },
  },
  parts: (coarseness) => {
    const sheet = (y: number, size: number, height: number, radius: number) =>
      placed(
        roundedBox([size, height, size * 0.86], radius, 3),
        frame({ at: [0, y, 0], turn: 2 * sin(radians(y * 140)) }),
      );
    const drips = [-4.2, -2.2, 0.6, 3.1, 4.6].flatMap((x, i) => [
      put(
        limb(
          [
            [x, 6.0, 4.3],
            [x + 0.1, 4.3 - (i % 3) * 0.8, 4.62],
          ],
          [0.62, 0.42],
        ),
        0.35,
      ),
      put(
        limb(
          [
            [4.95, 6.0, x * 0.82],
            [5.25, 4.5 - ((i + 1) % 3) * 0.8, x * 0.82],
          ],
          [0.6, 0.4],
        ),
        0.35,
      ),
    ]);
    return [
      part("pasta", merged(...[1.65, 3.15, 4.65].map((y) => sheet(y, 10.6, 0.55, 0.25)))),
      part(
        "sauce",
        merged(...[1.15, 2.6, 4.1].map((y) => sheet(y, 10.1, 0.62, 0.3)), sheet(0.75, 11.2, 0.4, 0.2)),
      ),
      part("cheese", merged(...[2.12, 3.62, 5.1].map((y) => sheet(y, 10.2, 0.5, 0.25)))),
      ...blended(
        "crust",
        [
          put(block([10.4, 1.0, 9.0], 0.5, { at: [0, 5.7, 0] })),
          ...drips,
          ...[
            [-2.6, -1.8],
            [2.4, 1.5],
            [1.2, -2.4],
            [-2.4, 2.2],
          ].map(([x, z]) => put(ellipsoid([1.5, 0.5, 1.3], { at: [x!, 6.1, z!] }), 0.5)),
        ],
        { cell: 0.26 * coarseness },
      ),
      part(
        "sauce",
        merged(
          ...(
            [
              [-3.4, 0.6, 1.0],
              [3.2, -1.6, 0.8],
              [0.4, 3.0, 0.9],
              [3.2, 3.0, 0.6],
            ] as const
          ).map(([x, z, r]) => ballAt([x, 6.3, z], [r, 0.3, r * 0.8], {}, 20)),
        ),
      ),
      part(
        "basil",
        merged(
          ...[20, 150, 265].map((turn, i) =>
            placed(
              blade({ length: 2.6 - 0.3 * i, width: 1.6, droop: 0.2, fold: 0.25, thickness: 0.16 }),
              frame({ at: [0, 6.5, 0], turn, nod: -16 }),
            ),
          ),
        ),
      ),
      part("plate", placed(dish(11), frame({ at: [0, -0.35, 0] }))),
    ];
  },
};
