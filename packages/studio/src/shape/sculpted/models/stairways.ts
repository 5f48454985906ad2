import { boxAt, cornered, flowing, frame, lathe, merged, mirrored, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, sideways, turned, wire } from "../pieces.js";

/** Decimetres: nine wooden steps going up and away, a banister on turned balusters on either side. */
export const staircase: Model = {
  concept: "staircase",
  aliases: [
    "stairs",
    "stairway",
    "flight of stairs",
    "stair",
    "wooden stairs",
    "staircases",
    "wooden staircase",
    "stairwell",
    "grand staircase",
  ],
  realSize: 3.2,
  bestTurn: -28,
  top: { y: 9, halfWidth: 4.6, halfDepth: 1.3 },
  roles: {
    treads: { colour: "#a8703c", material: "wood" },
    risers: { colour: "#f6f1e6", material: "matte plastic" },
    strings: { colour: "#f6f1e6", material: "matte plastic", follows: 1.2 },
    balusters: { colour: "#fbf7ee", material: "matte plastic" },
    rails: { colour: "#8a552d", material: "wood", follows: 0.85 },
  },
  parts: () => {
    const [count, rise, run, wide] = [9, 1.8, 2.6, 11];
    const z = (i: number) => run * (4 - i);
    const front = z(0) + run / 2;
    const baluster = lathe(
      flowing(
        [
          [0, 0],
          [0.22, 0.05],
          [0.2, 0.8],
          [0.12, 1.3],
          [0.25, 3],
          [0.12, 5.4],
          [0.2, 6.2],
          [0.18, 7.6],
          [0, 7.65],
        ],
        false,
        3,
      ),
      10,
    );
    const post = turned(
      [
        [0, 0],
        [0.6, 0, 0.1],
        [0.6, 2, 0.2],
        [0.42, 2.4, 0.3],
        [0.56, 5, 1.6],
        [0.4, 7.4, 0.3],
        [0.62, 7.8, 0.2],
        [0.62, 9.0, 0.2],
        [0.4, 9.3, 0.2],
        [0.62, 10, 0.5],
        [0, 10.5],
      ],
      {},
      24,
    );
    const steps = Array.from({ length: count }, (_, i) => i);
    const top = z(count - 1);
    return [
      part(
        "treads",
        merged(
          ...steps.map((i) => box([wide + 0.8, 0.42, run + 0.5], [0, rise * (i + 1) - 0.2, z(i)], 0.18)),
        ),
      ),
      part(
        "risers",
        merged(
          ...steps.map((i) =>
            box([wide, rise * (i + 1) - 0.4, run], [0, (rise * (i + 1) - 0.4) / 2, z(i) - 0.05], 0.05),
          ),
        ),
      ),
      part(
        "strings",
        mirrored(
          sideways(
            cornered(
              [
                [front + 0.2, 0, 0.1],
                [front + 0.2, rise - 0.6, 0.1],
                [top - run / 2, rise * count - 0.7, 0.1],
                [top - run / 2, 0, 0.1],
              ],
              true,
            ),
            0.4,
            0.1,
            wide / 2 + 0.1,
          ),
        ),
      ),
      part(
        "balusters",
        mirrored(
          merged(
            ...steps.flatMap((i) =>
              [0.65, -0.65].map((dz) =>
                placed(
                  baluster,
                  frame({
                    at: [wide / 2 - 0.5, rise * (i + 1), z(i) + dz],
                    scale: [1, dz > 0 ? 1 : 1.11, 1],
                  }),
                ),
              ),
            ),
          ),
        ),
      ),
      part(
        "rails",
        mirrored(
          merged(
            rod(
              [wide / 2 - 0.5, rise + 7.1, front],
              [wide / 2 - 0.5, rise * count + 7.9, top - 0.6],
              0.36,
              18,
            ),
            placed(post, frame({ at: [wide / 2 - 0.5, 0, front + 0.8] })),
            placed(post, frame({ at: [wide / 2 - 0.5, rise * count, top - run / 2 + 0.6] })),
          ),
        ),
      ),
    ];
  },
};

/** Decimetres: steel steps between glass sides, black belts for hands. */
export const escalator: Model = {
  concept: "escalator",
  aliases: ["moving staircase", "escalators", "moving stairs", "mall escalator"],
  realSize: 4.4,
  bestTurn: -30,
  roles: {
    sides: { colour: "#b9c0c8", material: "brushed metal" },
    glass: { colour: "#c4e2ee", material: "plastic" },
    belts: { colour: "#1f2126", material: "rubber" },
    steps: { colour: "#aab1ba", material: "metal" },
    edges: { colour: "#f2c02e", material: "plastic" },
    combs: { colour: "#d3d8de", material: "metal" },
  },
  parts: () => {
    const [rise, run, count, half] = [1.6, 2.5, 9, 4.6];
    const foot = 6;
    const z = (i: number) => foot - run * (i + 1);
    const head = z(count - 1) - run / 2;
    const high = rise * count;
    /** A band along the way of the belt, between two heights above it. */
    const along = (low: number, up: number, width: number, x: number) =>
      sideways(
        cornered(
          [
            [foot + 5.6, low, 0.3],
            [foot + 5.6, up, 0.8],
            [foot - 1.2, up, 3],
            [head + 0.6, high + up, 3],
            [head - 6, high + up, 0.8],
            [head - 6, high + low, 0.3],
            [head + 0.6, high + low, 2.4],
            [foot - 1.2, low, 2.4],
          ],
          true,
        ),
        width,
        0.1,
        x,
      );
    return [
      part(
        "sides",
        merged(
          mirrored(
            sideways(
              cornered(
                [
                  [foot + 6, 0, 0.2],
                  [foot + 6, 2, 0.4],
                  [foot - 1.2, 2, 3],
                  [head + 0.6, high + 2, 3],
                  [head - 6.4, high + 2, 0.4],
                  [head - 6.4, 0, 0.2],
                ],
                true,
              ),
              1.6,
              0.2,
              half + 1,
            ),
          ),
        ),
      ),
      part("glass", mirrored(along(1.8, 7.4, 0.24, half + 1))),
      part(
        "belts",
        mirrored(
          wire(
            [
              [half + 1, 3.4, foot + 6.2],
              [half + 1, 5.4, foot + 7],
              [half + 1, 7.4, foot + 6],
              [half + 1, 7.6, foot + 3.5],
              [half + 1, 7.7, foot],
              [half + 1, 9.4, foot - 3.4],
              [half + 1, high + 5.6, head + 3.6],
              [half + 1, high + 7.5, head - 0.6],
              [half + 1, high + 7.6, head - 4],
              [half + 1, high + 7.4, head - 6.2],
              [half + 1, high + 5.4, head - 7.2],
              [half + 1, high + 3.4, head - 6.6],
            ],
            0.5,
            { sides: 16, steps: 5 },
          ),
        ),
      ),
      part(
        "steps",
        merged(
          ...Array.from({ length: count }, (_, i) =>
            merged(
              box([2 * half, rise, run], [0, rise * (i + 0.5), z(i)], 0.12),
              ...Array.from({ length: 15 }, (_, k) =>
                boxAt(
                  [-4.2 + 0.6 * k, rise * (i + 0.5), z(i) + run / 2],
                  [0.22, rise * 0.86, 0.14],
                  0.05,
                  {},
                  1,
                ),
              ),
            ),
          ),
          box([2 * half, 0.5, 6], [0, 0.3, foot + 2.4], 0.1),
          box([2 * half, 0.4, 7], [0, high - 0.1, head - 3], 0.1),
        ),
      ),
      part(
        "edges",
        merged(
          ...Array.from({ length: count }, (_, i) =>
            merged(
              box([2 * half - 0.2, 0.12, 0.3], [0, rise * (i + 1), z(i) + run / 2 - 0.2], 0.05),
              ...[-1, 1].map((s) => box([0.3, 0.12, run], [s * (half - 0.3), rise * (i + 1), z(i)], 0.05)),
            ),
          ),
        ),
      ),
      part(
        "combs",
        merged(
          box([2 * half, 0.2, 2.6], [0, 0.6, foot + 3.6], 0.08),
          box([2 * half, 0.2, 3.6], [0, high + 0.16, head - 4.2], 0.08),
          mirrored(drum(0.5, 0.3, { roll: 90, at: [half + 1.85, 1.1, foot + 4] }, 0.1, 20)),
        ),
      ),
    ];
  },
};
