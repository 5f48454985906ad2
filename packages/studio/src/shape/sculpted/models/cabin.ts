import { cornered, frame, merged, placed, roundedBox, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod, slab, turned } from "../pieces.js";

/** Metres: a log cabin with a stone chimney, a porch and lit windows. */
export const cabin: Model = {
  concept: "cabin",
  aliases: [
    "log cabin",
    "wooden cabin",
    "cabin house",
    "chalet",
    "lodge",
    "wood cabin",
    "hut",
    "wooden hut",
    "log house",
    "forest cabin",
  ],
  realSize: 9,
  bestTurn: -32,
  roles: {
    logs: { colour: "#9c6438", material: "wood" },
    roof: { colour: "#5a3b2b", material: "dark wood" },
    windows: { colour: "#ffd887", material: "neon" },
    trim: { colour: "#6d4126", material: "dark wood" },
    door: { colour: "#7c3f2a", material: "wood" },
    chimney: { colour: "#8c8883", material: "stone" },
    ends: { colour: "#d8ab72", material: "clay" },
    steps: { colour: "#8a5a35", material: "wood" },
  },
  parts: () => {
    const log = 0.44;
    const rows = Array.from({ length: 8 }, (_, i) => 0.62 + i * 0.42);
    const front = (z: number) => rows.map((y) => rod([-3.5, y, z], [3.5, y, z], log / 2, 14));
    const sideRows = (x: number) => rows.map((y) => rod([x, y + 0.2, -2.9], [x, y + 0.2, 2.9], log / 2, 14));
    const gable = (z: number) =>
      Array.from({ length: 6 }, (_, i) => {
        const y = 3.98 + i * 0.42;
        const half = 3.1 * (1 - (i + 0.4) / 6.2);
        return rod([-half, y, z], [half, y, z], log / 2, 14);
      });
    const endDiscs = rows.flatMap((y) =>
      [-3.52, 3.52].flatMap((x) =>
        [2.6, -2.6].map((z) =>
          placed(
            turned(
              [
                [0, 0],
                [0.18, 0, 0.03],
                [0.18, 0.05, 0.02],
                [0, 0.06],
              ],
              {},
              16,
            ),
            frame({ at: [x, y, z], roll: x > 0 ? -90 : 90 }),
          ),
        ),
      ),
    );
    const slope = (s: number) => box([4.7, 0.28, 7.6], { at: [1.82 * s, 5.15, 0.3], roll: -39 * s }, 0.1);
    const battens = (s: number) =>
      [-3, -2, -1, 0, 1, 2, 3].map((z) =>
        box([4.7, 0.12, 0.14], { at: [1.82 * s + 0.1 * s, 5.32, 0.3 + z * 1.1], roll: -39 * s }, 0.04),
      );
    const pane = (x: number, y: number, z: number, turn = 0) => {
      const f = frame({ at: [x, y, z], turn });
      const at = (size: Vector, p: Vector) => placed(roundedBox(size, 0.04, 1), frame({ in: f, at: p }));
      return [
        part("trim", at([1.4, 1.4, 0.2], [0, 0, 0])),
        part("windows", at([1.12, 1.12, 0.2], [0, 0, 0.05])),
        part(
          "trim",
          merged(
            at([0.09, 1.12, 0.2], [0, 0, 0.09]),
            at([1.12, 0.09, 0.2], [0, 0, 0.09]),
            at([1.6, 0.14, 0.36], [0, -0.74, 0.1]),
          ),
        ),
      ];
    };
    const stones = Array.from({ length: 30 }, (_, i) => {
      const row = Math.floor(i / 3);
      return box(
        [0.5, 0.52, 1.1],
        { at: [3.6 + ((i % 3) - 1) * 0.5 + (row % 2) * 0.08, 0.4 + row * 0.62, -0.6 + ((i * 7) % 3) * 0.05] },
        0.14,
      );
    });
    return [
      part(
        "logs",
        merged(
          ...front(2.6),
          ...front(-2.6),
          ...sideRows(3.1),
          ...sideRows(-3.1),
          ...gable(2.6),
          ...gable(-2.6),
          box([6.1, 3.4, 5.0], [0, 2.2, 0], 0.05),
        ),
      ),
      part(
        "logs",
        slab(
          cornered(
            [
              [-2.9, 3.8],
              [2.9, 3.8],
              [0, 6.3],
            ],
            true,
          ),
          5,
          0.02,
        ),
      ),
      part("ends", merged(...endDiscs)),
      part(
        "roof",
        merged(
          slope(1),
          slope(-1),
          ...battens(1),
          ...battens(-1),
          rod([0, 6.62, -3.5], [0, 6.62, 4.1], 0.17, 14),
        ),
      ),
      part("trim", merged(box([1.5, 2.6, 0.2], [0, 1.7, 2.82], 0.04))),
      part(
        "door",
        merged(
          box([1.2, 2.4, 0.2], [0, 1.65, 2.9], 0.04),
          ...[-0.4, 0, 0.4].map((x) => box([0.34, 2.3, 0.2], [x, 1.65, 2.94], 0.05)),
        ),
      ),
      ...pane(-1.95, 2.1, 2.82),
      ...pane(1.95, 2.1, 2.82),
      ...pane(-3.3, 2.2, 0.6, -90),
      ...pane(0, 4.75, 2.82),
      part(
        "chimney",
        merged(
          ...stones,
          box([1.9, 0.3, 1.4], [3.65, 6.8, -0.55], 0.08),
          box([1.4, 6.4, 1.0], [3.65, 3.3, -0.6], 0.1),
        ),
      ),
      part(
        "steps",
        merged(
          box([7.4, 0.3, 6], [0, 0.3, 0], 0.06),
          box([3.2, 0.24, 1.5], [0, 0.42, 3.6], 0.06),
          box([2.6, 0.2, 0.6], [0, 0.14, 4.5], 0.06),
        ),
      ),
    ];
  },
};
