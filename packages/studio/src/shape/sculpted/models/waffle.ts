import { ball, frame, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, turned } from "../pieces.js";
import { dish } from "../serving.js";

/** Centimetres: a round waffle on a plate with butter, syrup and berries. */
export const waffle: Model = {
  concept: "waffle",
  aliases: ["waffles", "belgian waffle", "plate of waffles"],
  realSize: 0.24,
  bestTurn: -14,
  roles: {
    waffle: { colour: "#d9973f", material: "clay" },
    floor: { colour: "#b8742b", material: "clay", follows: 0.82 },
    syrup: { colour: "#8b4312", material: "ceramic" },
    cream: { colour: "#fffaf0", material: "wax" },
    berries: { colour: "#d62839", material: "ceramic" },
    plate: { colour: "#f4f1ea", material: "ceramic" },
  },
  parts: () => {
    const lines = [-6, -3, 0, 3, 6];
    const chord = (at: number) => 2 * Math.sqrt(8.2 * 8.2 - at * at) - 0.4;
    const f = frame({ at: [0, 1.0, 0], turn: 14 });
    return [
      part("plate", dish(12.5)),
      part(
        "floor",
        placed(
          turned(
            [
              [0, 0],
              [8.3, 0, 0.4],
              [8.4, 1.2, 0.3],
              [0, 1.2],
            ],
            {},
            80,
          ),
          f,
        ),
      ),
      part(
        "waffle",
        placed(
          merged(
            ...lines.flatMap((x) => [
              box([0.85, 1.1, chord(x)], [x, 1.55, 0], 0.3),
              box([chord(x), 1.1, 0.85], [0, 1.55, x], 0.3),
            ]),
            placed(torus(8.2, 0.72, 80, 16), frame({ at: [0, 1.3, 0] })),
          ),
          f,
        ),
      ),
      part(
        "syrup",
        merged(
          ...(
            [
              [0, 0, 3.6],
              [3.4, 1.6, 1.8],
              [-2.8, 3.0, 2.0],
              [-1.6, -3.6, 1.8],
            ] as const
          ).map(([x, z, r]) => placed(ball([r, 0.5, r * 0.9], 40), frame({ at: [x, 3.0, z] }))),
        ),
      ),
      part(
        "syrup",
        merged(
          box([1.1, 3.2, 0.7], { at: [2.4, 1.9, 8.3], turn: 16 }, 0.33),
          box([0.9, 2.4, 0.6], { at: [-2.0, 2.2, 8.5], turn: -13 }, 0.28),
        ),
      ),
      part(
        "cream",
        turned([
          [0, 3.2],
          [2.6, 3.2, 0.6],
          [2.3, 4.1, 0.6],
          [1.9, 4.2, 0.3],
          [1.5, 5.1, 0.5],
          [1.0, 5.2, 0.2],
          [0.3, 6.2, 0.3],
          [0, 6.4],
        ]),
      ),
      part(
        "berries",
        merged(
          ...(
            [
              [3.2, 3.7, 1.6, 1.0],
              [-3, 3.6, 2.2, 0.95],
              [-0.4, 3.7, 4.0, 1.0],
              [3.4, 3.6, -2.2, 0.9],
              [0.2, 6.5, 0.1, 0.8],
            ] as const
          ).map(([x, y, z, r]) => placed(ball([r, r * 0.95, r], 28), frame({ at: [x, y, z] }))),
        ),
      ),
    ];
  },
};
