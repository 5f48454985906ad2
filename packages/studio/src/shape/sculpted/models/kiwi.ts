import { ball, cornered, frame, instances, lathe, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: half a kiwi, its flesh ahead, before a whole one. */
export const kiwi: Model = {
  concept: "kiwi",
  aliases: ["kiwi fruit", "kiwifruit", "kiwis"],
  realSize: 0.11,
  bestTurn: -8,
  roles: {
    flesh: { colour: "#86bd3b", material: "plastic" },
    skin: { colour: "#86653c", material: "felt" },
    heart: { colour: "#f1f2c8", material: "plastic" },
    seeds: { colour: "#211c1a", material: "plastic" },
  },
  parts: () => {
    const f = frame({ at: [-1.5, 2.35, 2.3], turn: 14, nod: 62 });
    const cup = lathe(
      cornered([
        [0, -2.6],
        [1.4, -2.4, 1],
        [2.3, -1.0, 1.2],
        [2.45, 0, 0.1],
        [0, 0],
      ]),
      72,
    );
    const seed = ball([0.09, 0.05, 0.19], 10);
    return [
      part(
        "skin",
        merged(
          placed(cup, f),
          placed(ball([3.0, 2.35, 2.35], 56), frame({ at: [1.9, 2.35, -1.2], turn: 24 })),
        ),
      ),
      part(
        "flesh",
        placed(
          turned(
            [
              [0, -0.1],
              [2.28, -0.1, 0.05],
              [2.28, 0.08, 0.05],
              [0, 0.08],
            ],
            {},
            72,
          ),
          f,
        ),
      ),
      part("heart", placed(ball([0.78, 0.14, 0.6], 36), frame({ in: f, at: [0, 0.06, 0] }))),
      part(
        "seeds",
        instances(
          seed,
          Array.from({ length: 34 }, (_, i) =>
            frame({ in: frame({ in: f, turn: (360 * i) / 34 }), at: [0, 0.1, 1.05 + 0.22 * (i % 3)] }),
          ),
        ),
      ),
    ];
  },
};
