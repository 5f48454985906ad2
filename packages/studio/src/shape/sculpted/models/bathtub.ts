import {
  ballAt,
  cornered,
  discAt,
  frame,
  hollowed,
  lathe,
  merged,
  placed,
  rod,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a tub on four feet, full of water and foam. */
export const bathtub: Model = {
  concept: "bathtub",
  aliases: ["bath", "tub", "bath tub", "clawfoot tub", "bathtub with water"],
  realSize: 1.65,
  bestTurn: -22,
  roles: {
    body: { colour: "#f5f5f1", material: "ceramic" },
    inside: { colour: "#f5f5f1", material: "ceramic", follows: 1 },
    feet: { colour: "#d9ab4a", material: "gold" },
    tap: { colour: "#d9ab4a", material: "gold" },
    water: { colour: "#8fd3e8", material: "ceramic" },
    foam: { colour: "#ffffff", material: "clay" },
  },
  parts: () => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 14],
        [20, 14, 10],
        [31, 24, 14],
        [35, 52, 3],
        [38.4, 55.5],
      ]),
      3.2,
      20,
      10,
    );
    const oval = frame({ scale: [2.1, 1, 1] });
    const foam = (
      [
        [-52, 4, 8],
        [-44, -8, 9],
        [-40, 10, 7],
        [-33, 0, 8],
        [-58, -7, 6],
        [-27, -11, 6],
        [-26, 11, 6],
        [-50, 15, 6],
        [20, 14, 5],
        [28, 10, 4],
        [-14, -4, 5],
      ] as const
    ).map(([x, z, r]) => ballAt([x, 51 + r * 0.3, z], [r, r * 0.85, r], {}, 20));
    const feet = [-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        merged(
          tube(
            [
              [x * 40, 20, z * 17],
              [x * 46, 10, z * 21],
              [x * 45, 3, z * 21],
            ],
            [4.6, 3, 2.6],
          ),
          ballAt([x * 46, 2.8, z * 22], [4, 2.8, 4]),
        ),
      ),
    );
    return [
      part("body", placed(lathe(outside, 128), oval)),
      part("inside", placed(lathe(inside, 128), oval)),
      part("water", placed(discAt([0, 50, 0], 32, 0.8, 0.2), oval)),
      part("foam", merged(...foam)),
      part("feet", merged(...feet)),
      part(
        "tap",
        merged(
          tube(
            [
              [70, 50, 0],
              [70, 68, 0],
              [66, 74, 0],
              [58, 74, 0],
              [55, 68, 0],
            ],
            2.1,
          ),
          rod([70, 64, -9], [70, 64, 9], 1.5),
          ballAt([70, 64, 10], 2.8),
          ballAt([70, 64, -10], 2.8),
        ),
      ),
    ];
  },
};
