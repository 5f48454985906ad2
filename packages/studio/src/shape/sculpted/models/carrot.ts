import { frame, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

/** Centimetres: lying on its side, leaves to the right. */
export const carrot: Model = {
  concept: "carrot",
  aliases: ["orange carrot"],
  realSize: 0.24,
  bestTurn: 22,
  roles: {
    body: { colour: "#f2812c", material: "matte plastic" },
    rings: { colour: "#d5661b", material: "matte plastic", follows: 0.86 },
    leaves: { colour: "#5aa83f", material: "matte plastic" },
  },
  parts: () => {
    const root = tube(
      [
        [-10, 0.3, 0],
        [-8.4, 0.62, 0],
        [-4, 1.25, 0],
        [1, 1.75, 0],
        [4, 2.0, 0],
        [5.2, 2.05, 0],
      ],
      [0.16, 0.5, 1.15, 1.68, 1.95, 1.5],
      { sides: 40 },
    );
    const ring = (x: number, r: number, from: number, to: number) =>
      tube(
        Array.from({ length: 7 }, (_, i): Vector => {
          const f = frame({ nod: -(from + ((to - from) * i) / 6) });
          return [x, r * 1.07 + f.z[1] * r, f.z[2] * r];
        }),
        0.1,
        { sides: 8, steps: 3 },
      );
    const rings = [
      ring(-6.6, 0.78, 0, 110),
      ring(-4.6, 1.08, 30, 150),
      ring(-2.2, 1.36, -10, 70),
      ring(0.2, 1.6, 40, 140),
      ring(2.4, 1.8, 0, 80),
      ring(-0.8, 1.51, 90, 160),
    ];
    const stems = (
      [
        [10.5, 6.6, 0.6],
        [11.4, 4.0, 2.6],
        [11.6, 4.2, -2.4],
        [10.4, 2.2, 0.8],
        [8.6, 7.6, -1.2],
      ] as const
    ).map((end): { stem: ReturnType<typeof tube>; tip: Vector } => ({
      stem: tube([[5, 2.05, 0], [6.6, 2.05 + (end[1] - 2) * 0.25, end[2] * 0.25], end], [0.42, 0.3, 0.2], {
        sides: 12,
      }),
      tip: end,
    }));
    const frond = blade({ length: 3.4, width: 1.5, droop: 0.14 });
    const fronds = stems.flatMap(({ tip: [x, y, z] }, k) =>
      [-52, -26, 0, 26, 52].flatMap((fan, i) => [
        placed(
          frond,
          frame({
            at: [
              x - Math.abs(i - 2) * 0.75,
              y - Math.abs(i - 2) * (y - 2) * 0.13,
              z * (1 - Math.abs(i - 2) * 0.12),
            ],
            turn: 90 + fan * 1.1,
            nod: -(y - 2) * 9 - (k % 2) * 8 - 8,
          }),
        ),
      ]),
    );
    return [
      part("body", root),
      part("rings", merged(...rings)),
      part("leaves", merged(...stems.map((s) => s.stem), ...fronds)),
    ];
  },
};
