import { around, ballAt, boxAt, frame, instances, merged, placed, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, turned } from "../pieces.js";

/** Four bucket towers about a keep, a flag, shells pressed in. */
export const sandcastle: Model = {
  concept: "sandcastle",
  aliases: ["sand castle", "sandcastles", "castle of sand"],
  realSize: 0.7,
  bestTurn: -26,
  roles: {
    sand: { colour: "#e3c07c", material: "clay" },
    mound: { colour: "#d6ae66", material: "clay", follows: 0.93 },
    doors: { colour: "#9c7a42", material: "clay" },
    flag: { colour: "#e2502f", material: "fabric" },
    stick: { colour: "#a8703a", material: "wood" },
    shells: { colour: "#fbe6dc", material: "ceramic" },
  },
  parts: () => {
    const tower = (r: number, high: number) =>
      merged(
        turned(
          [
            [0, 0],
            [r, 0, 0.1],
            [r * 0.84, high, 0.08],
            [0, high],
          ],
          {},
          40,
        ),
        ...around(8).map((f) =>
          placed(boxAt([0, high + 0.16, r * 0.68], [r * 0.36, 0.5, r * 0.32], 0.08, {}, 2), f),
        ),
      );
    const corners = around(4, frame({ at: [0, 0.6, 4.2] }), 45);
    const wall = merged(
      boxAt([0, 1.7, 2.95], [5, 2.4, 0.9], 0.15),
      ...[-1.6, -0.55, 0.55, 1.6].map((x) => boxAt([x, 3.0, 2.95], [0.6, 0.5, 0.85], 0.1, {}, 2)),
    );
    return [
      part(
        "sand",
        merged(
          instances(tower(1.35, 3.6), corners),
          instances(wall, around(4)),
          placed(tower(1.9, 4.6), frame({ at: [0, 0.6, 0] })),
          placed(tower(1.2, 1.9), frame({ at: [0, 5.2, 0] })),
        ),
      ),
      part(
        "mound",
        turned(
          [
            [0, -0.2],
            [7.4, -0.2, 0.2],
            [6.6, 0.55, 1.2],
            [4, 0.8, 2],
            [0, 0.8],
          ],
          {},
          64,
        ),
      ),
      part(
        "doors",
        merged(
          slabAt(
            [0, 0.75, 3.4],
            [
              [-0.65, 0, 0.05],
              [0.65, 0, 0.05],
              [0.65, 1.0, 0.5],
              [0, 1.6, 0.3],
              [-0.65, 1.0, 0.5],
            ],
            0.16,
            0.04,
          ),
          ...[-1, 1].map((s) =>
            slabAt(
              [2.97 * s, 2.6, 3.98],
              [
                [-0.22, 0, 0.05],
                [0.22, 0, 0.05],
                [0.22, 0.5, 0.2],
                [-0.22, 0.5, 0.2],
              ],
              0.5,
              0.04,
            ),
          ),
          boxAt([0, 3.9, 1.66], [0.55, 0.8, 0.2], 0.1),
        ),
      ),
      part("stick", rod([0, 6.8, 0], [0, 10.0, 0], 0.1, 12)),
      part(
        "flag",
        slabAt(
          [0.05, 8.6, 0],
          [
            [0, 0, 0.05],
            [2.0, 0.65, 0.1],
            [0, 1.3, 0.05],
          ],
          0.12,
          0.05,
        ),
      ),
      part(
        "shells",
        merged(
          ...[
            [-4.4, 0.75, 3.6, 0.42],
            [-3.5, 0.7, 4.7, 0.32],
            [4.8, 0.66, 3.3, 0.4],
            [2.0, 0.62, 5.5, 0.34],
          ].map(([x, y, z, r]) => ballAt([x!, y!, z!], [r!, r! * 0.6, r! * 0.9], { nod: -20 }, 20)),
        ),
      ),
    ];
  },
};
