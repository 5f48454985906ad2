import { ballAt, cornered, frame, merged, mirrored, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, slab, turned } from "../pieces.js";

/** Decimetres: hung in a wooden frame, its beater before it. */
export const gong: Model = {
  concept: "gong",
  aliases: ["gongs", "bronze gong", "chinese gong"],
  realSize: 1.2,
  bestTurn: -20,
  roles: {
    gong: { colour: "#d9a441", material: "gold" },
    frame: { colour: "#8f2f26", material: "wood" },
    cords: { colour: "#2b2422", material: "fabric" },
    beater: { colour: "#f2e7d0", material: "fabric" },
  },
  parts: () => [
    part(
      "gong",
      turned(
        [
          [0, 0.3],
          [0.9, 0.3, 0.2],
          [1.1, 0.05, 0.3],
          [3.1, -0.05, 0.2],
          [3.5, -0.7, 0.2],
          [3.3, -0.7, 0.1],
          [2.9, -0.25],
          [0, -0.1],
        ],
        { ...AHEAD, at: [0, 5.6, 0] },
        96,
      ),
    ),
    part(
      "frame",
      merged(
        mirrored(box([0.7, 10.4, 0.7], [4.4, 5.4, 0], 0.2)),
        mirrored(box([1, 0.6, 4], [4.4, 0.3, 0], 0.2)),
        box([10.6, 0.8, 0.8], [0, 10.4, 0], 0.25),
        mirrored(box([1.8, 0.7, 0.8], { at: [5.6, 10.7, 0], roll: 24 }, 0.25)),
        box([8.6, 0.5, 0.5], [0, 1, 0], 0.15),
      ),
    ),
    part(
      "cords",
      mirrored(
        merged(
          rod([1.6, 8.7, -0.3], [1.6, 10.2, 0], 0.1, 10),
          drum(0.14, 1, { at: [1.6, 10.4, 0] }, 0.05, 12),
        ),
      ),
    ),
    part(
      "beater",
      placed(
        turned(
          [
            [0, 0],
            [0.5, 0, 0.2],
            [0.5, 1.1, 0.2],
            [0, 1.1],
          ],
          {},
          32,
        ),
        frame({ at: [2.6, 0.55, 2.6], roll: 90, turn: 24 }),
      ),
    ),
    part(
      "frame",
      placed(rod([0, 1, 0], [0, 4.2, 0], 0.16, 14), frame({ at: [2.6, 0.55, 2.6], roll: 90, turn: 24 })),
    ),
  ],
};

/** Centimetres: its pendulum to the side. */
export const metronome: Model = {
  concept: "metronome",
  aliases: ["metronomes"],
  realSize: 0.22,
  bestTurn: -20,
  roles: {
    case: { colour: "#9a5a30", material: "wood" },
    face: { colour: "#f3e8cf", material: "matte plastic" },
    pendulum: { colour: "#d3d8de", material: "chrome" },
    weight: { colour: "#e0b24c", material: "gold" },
    marks: { colour: "#4a3524", material: "matte plastic" },
  },
  parts: () => {
    const swing = frame({ at: [0, 4.4, 4.9], roll: -17 });
    return [
      part(
        "case",
        merged(
          slab(
            cornered(
              [
                [-5.8, 1, 0.3],
                [5.8, 1, 0.3],
                [2.5, 20.4, 0.5],
                [-2.5, 20.4, 0.5],
              ],
              true,
            ),
            8.4,
            0.4,
          ),
          box([13, 1.7, 10], [0, 0.85, 0], 0.5),
          box([4.2, 1.2, 7], [0, 20.8, 0], 0.5),
          ballAt([0, 21.9, 0], [0.8, 0.9, 0.8], {}, 24),
        ),
      ),
      part("face", box([3.2, 14.6, 0.6], [0, 11.4, 4.2], 0.2)),
      part(
        "marks",
        merged(
          ...Array.from({ length: 8 }, (_, i) =>
            box([i % 2 ? 1.2 : 2, 0.22, 0.3], [0, 6.2 + 1.5 * i, 4.5], 0.06),
          ),
        ),
      ),
      part("pendulum", placed(rod([0, 0, 0], [0, 15.4, 0], 0.18, 10), swing)),
      part("weight", placed(box([2.2, 1.8, 0.9], [0, 10.6, 0.1], 0.35), swing)),
    ];
  },
};
