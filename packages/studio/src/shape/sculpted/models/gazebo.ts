import { around, ballAt, boxAt, frame, instances, merged } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { rod, turned, wire } from "../pieces.js";

/** Metres: six posts under a domed roof, a rail between them. */
export const gazebo: Model = {
  concept: "gazebo",
  aliases: ["bandstand", "garden pavilion", "pavilion", "summerhouse", "rotunda"],
  realSize: 4.5,
  bestTurn: -12,
  roles: {
    posts: { colour: "#faf6ec", material: "wood" },
    roof: { colour: "#4f7f77", material: "clay" },
    floor: { colour: "#cfa877", material: "wood" },
    finial: { colour: "#e3b341", material: "gold" },
  },
  parts: () => {
    const side = 2.0;
    const rail = merged(
      boxAt([0, 1.5, 0], [side, 0.1, 0.12], 0.03),
      boxAt([0, 0.72, 0], [side, 0.08, 0.1], 0.03),
      ...[-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75].map((x) =>
        boxAt([x, 1.1, 0], [0.07, 0.75, 0.07], 0.02, {}, 1),
      ),
    );
    const railsAt = [60, 120, 180, 240, 300].map((turn) => frame({ in: frame({ turn }), at: [0, 0, 1.75] }));
    const beams = [0, 60, 120, 180, 240, 300].map((turn) => frame({ in: frame({ turn }), at: [0, 0, 1.75] }));
    return [
      part(
        "posts",
        merged(
          instances(
            turned(
              [
                [0, 0],
                [0.17, 0, 0.03],
                [0.13, 0.5, 0.05],
                [0.11, 3.1, 0.03],
                [0.18, 3.35, 0.05],
                [0, 3.35],
              ],
              {},
              20,
            ),
            around(6, frame({ at: [0, 0.42, 2.02] }), 30),
          ),
          instances(rail, railsAt),
          instances(
            merged(
              boxAt([0, 3.75, 0], [2.2, 0.26, 0.2], 0.05),
              ...sides((s) => [
                wire(
                  [
                    [0.98 * s, 3.2, 0],
                    [0.8 * s, 3.5, 0],
                    [0.45 * s, 3.66, 0],
                  ],
                  0.06,
                ),
              ]),
            ),
            beams,
          ),
        ),
      ),
      part(
        "roof",
        merged(
          turned(
            [
              [0, 3.8],
              [2.75, 3.8, 0.06],
              [2.7, 3.98, 0.1],
              [1.5, 4.75, 1.2],
              [0.55, 5.3, 0.3],
              [0.5, 5.5, 0.05],
              [0, 5.5],
            ],
            { turn: 30 },
            6,
          ),
          turned(
            [
              [0, 5.75],
              [0.75, 5.75, 0.05],
              [0.5, 6.05, 0.3],
              [0, 6.45],
            ],
            { turn: 30 },
            6,
          ),
        ),
      ),
      part(
        "posts",
        turned(
          [
            [0, 5.45],
            [0.42, 5.45, 0.03],
            [0.42, 5.78, 0.03],
            [0, 5.78],
          ],
          { turn: 30 },
          6,
        ),
      ),
      part(
        "finial",
        merged(rod([0, 6.3, 0], [0, 7.0, 0], [0.07, 0.02], 10), ballAt([0, 6.55, 0], 0.15, {}, 20)),
      ),
      part(
        "floor",
        merged(
          turned(
            [
              [0, 0],
              [2.6, 0, 0.05],
              [2.6, 0.42, 0.05],
              [0, 0.42],
            ],
            { turn: 30 },
            6,
          ),
          boxAt([0, 0.14, 2.55], [1.5, 0.28, 0.7], 0.05),
        ),
      ),
    ];
  },
};
