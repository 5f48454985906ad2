import {
  type Curve,
  flowing,
  frame,
  instances,
  lathe,
  merged,
  placed,
  reversed,
  torus,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, turned } from "../pieces.js";

/** Centimetres: sand running between wooden plates. */
export const hourglass: Model = {
  concept: "hourglass",
  aliases: ["sand timer", "sandglass", "egg timer", "hour glass"],
  realSize: 0.24,
  bestTurn: -20,
  roles: {
    frame: { colour: "#8a5430", material: "dark wood" },
    glass: { colour: "#f2f8f8", material: "glass" },
    sand: { colour: "#eac06f", material: "clay" },
    rings: { colour: "#dcab4e", material: "gold" },
  },
  parts: () => {
    const bulb = (s: number): readonly (readonly [number, number])[] => [
      [0.42, 11.5],
      [0.6, 11.5 + 0.7 * s],
      [3.0, 11.5 + 3.2 * s],
      [4.1, 11.5 + 6.2 * s],
      [3.6, 11.5 + 9 * s],
      [1.6, 11.5 + 9.9 * s],
    ];
    const half = (s: number) => {
      const way = bulb(s);
      const out = flowing(s > 0 ? way : [...way].reverse());
      return out;
    };
    const shell = (c: Curve, wall: number) =>
      merged(
        lathe(c, 72),
        lathe(
          reversed({
            ...c,
            points: c.points.map((p) => ({
              ...p,
              x: Math.max(0.05, p.x - p.nx * wall),
              y: p.y - p.ny * wall,
            })),
          }),
          72,
        ),
      );
    const post = (turn: number) => frame({ turn });
    const pillar = turned(
      [
        [0, 1.4],
        [0.5, 1.4],
        [0.75, 4, 0.5],
        [0.42, 6.5, 1],
        [0.62, 11.5, 1.5],
        [0.42, 16.5, 1],
        [0.75, 19, 0.5],
        [0.5, 21.6],
        [0, 21.6],
      ],
      { at: [0, 0, 5.0] },
      28,
    );
    const plate = turned([
      [0, 0],
      [6, 0, 0.3],
      [6.1, 0.5, 0.3],
      [5.6, 1.5, 0.3],
      [0, 1.5],
    ]);
    return [
      part(
        "frame",
        merged(
          plate,
          placed(plate, frame({ at: [0, 23, 0], nod: 180 })),
          instances(pillar, [post(60), post(180), post(300)]),
        ),
      ),
      part("glass", merged(shell(half(1), 0.16), shell(half(-1), 0.16))),
      part(
        "rings",
        merged(
          turned([
            [0, 1.4],
            [2.1, 1.4, 0.1],
            [1.9, 2.1, 0.2],
            [0, 2.1],
          ]),
          turned([
            [0, 20.9],
            [1.9, 20.9, 0.2],
            [2.1, 21.6, 0.1],
            [0, 21.6],
          ]),
          placed(torus(0.62, 0.2, 40, 14), frame({ at: [0, 11.5, 0] })),
        ),
      ),
      part(
        "sand",
        merged(
          turned([
            [0, 2.1],
            [1.5, 2.1, 0.3],
            [3.3, 2.6, 0.6],
            [3.75, 4.6, 0.6],
            [1.6, 6.1, 1],
            [0, 7],
          ]),
          turned([
            [0, 11.6],
            [0.24, 11.9],
            [2.6, 14.6, 0.6],
            [3.35, 16.2, 0.3],
            [1.8, 15.8, 1],
            [0, 15.2],
          ]),
          rod([0, 6.5, 0], [0, 12, 0], 0.11, 12),
        ),
      ),
    ];
  },
};
