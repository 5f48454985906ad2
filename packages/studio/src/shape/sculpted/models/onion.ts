import { cos, radians, sin } from "../../../math/exact.js";
import { flowing, frame, instances, lathe, merged, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const SHAPE = [
  [0, 0.3],
  [0.9, 0.25],
  [2.4, 0.9],
  [3.7, 2.7],
  [3.8, 4.2],
  [2.8, 5.9],
  [1.3, 6.9],
  [0.62, 7.9],
  [0.5, 9.2],
  [0.2, 9.7],
  [0, 9.75],
] as const;

/** Centimetres. */
export const onion: Model = {
  concept: "onion",
  aliases: ["onions", "brown onion", "yellow onion", "red onion"],
  realSize: 0.09,
  bestTurn: 0,
  roles: {
    body: { colour: "#cf8a3e", material: "plastic" },
    veins: { colour: "#a9662a", material: "plastic", follows: 0.84 },
    roots: { colour: "#eadcb8", material: "matte plastic" },
  },
  parts: () => {
    const curve = flowing(SHAPE);
    const vein = tube(
      curve.points
        .filter((p, i) => i > 10 && i % 4 === 0 && p.y < 8.8)
        .map((p): Vector => [0, p.y, p.x - 0.015]),
      0.055,
      { sides: 8, steps: 2 },
    );
    const root = (i: number): ReturnType<typeof tube> => {
      const a = radians(51 * i);
      return tube(
        [
          [0.3 * sin(a), 0.4, 0.3 * cos(a)],
          [1.1 * sin(a), 0.12, 1.1 * cos(a)],
          [(1.7 + (i % 3) * 0.5) * sin(a + 0.3), 0.1, (1.7 + (i % 3) * 0.5) * cos(a + 0.3)],
        ],
        0.09,
        { sides: 8 },
      );
    };
    return [
      part("body", lathe(curve, 96)),
      part(
        "veins",
        instances(
          vein,
          Array.from({ length: 14 }, (_, i) => frame({ turn: (360 * i) / 14 })),
        ),
      ),
      part("roots", merged(...Array.from({ length: 7 }, (_, i) => root(i)))),
    ];
  },
};
