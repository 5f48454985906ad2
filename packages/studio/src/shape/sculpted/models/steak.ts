import { extrude, flowing, frame, instances, merged, placed, roundedBox } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, wire } from "../pieces.js";

/** Centimetres: a seared steak with its bone of fat, on a board with rosemary. */
export const steak: Model = {
  concept: "steak",
  aliases: ["beef steak", "grilled steak", "sirloin", "ribeye", "beef", "plate of steak"],
  realSize: 0.26,
  bestTurn: -16,
  roles: {
    meat: { colour: "#7d3a26", material: "plastic" },
    fat: { colour: "#e9c39a", material: "plastic" },
    marks: { colour: "#3f1d14", material: "plastic" },
    board: { colour: "#a86d3b", material: "wood" },
    rosemary: { colour: "#4b7d46", material: "clay" },
    butter: { colour: "#ffe492", material: "wax" },
  },
  parts: () => {
    const outline = flowing(
      [
        [-8, -1.2],
        [-6.2, -4.4],
        [-1.4, -5.0],
        [3.2, -4.2],
        [7.2, -3.8],
        [8.4, -0.8],
        [6.6, 2.6],
        [2.4, 3.2],
        [-1.6, 4.8],
        [-6.4, 4.2],
      ],
      true,
    );
    const flat = (scale: number, y: number, depth: number) =>
      placed(
        extrude(
          { ...outline, points: outline.points.map((p) => ({ ...p, x: p.x * scale, y: p.y * scale })) },
          { depth, bevel: depth * 0.4 },
        ),
        frame({ at: [0, y, 0], nod: -90 }),
      );
    const needle = roundedBox([0.1, 0.1, 0.9], 0.05, 1);
    const sprig = Array.from({ length: 44 }, (_, i) =>
      frame({
        at: [-3 + i * 0.17, 4.0, 1.6 - i * 0.03],
        turn: 90 + (i % 2 ? 52 : -52),
        nod: -30 + (i % 3) * 20,
      }),
    );
    return [
      part("board", merged(box([25, 1.3, 15], [0, 0.65, 0], 0.6))),
      part("fat", flat(1, 2.35, 2.1)),
      part("meat", flat(0.945, 2.4, 2.5)),
      part(
        "marks",
        merged(
          ...[-5.2, -3, -0.8, 1.4, 3.6, 5.6].map((x, i) =>
            box(
              [0.42, 0.16, [4.6, 6.2, 6.6, 5.6, 4.8, 3.6][i]!],
              { at: [x, 3.64, -0.5 + (i > 3 ? -0.4 : 0.3)], turn: 28 },
              0.06,
            ),
          ),
        ),
      ),
      part(
        "rosemary",
        merged(
          instances(needle, sprig),
          wire(
            [
              [-3.2, 3.9, 1.7],
              [0, 4.0, 1.2],
              [4.2, 3.9, 0.2],
            ],
            0.1,
          ),
        ),
      ),
      part("butter", box([2, 0.9, 2], { at: [0.4, 4.15, -1.4], turn: 22 }, 0.3)),
    ];
  },
};
