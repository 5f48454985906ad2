import { cornered, frame, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** A ridged gutter, as a rib of celery is cut across. */
const RIB = cornered(
  [
    [1.0, -0.2, 0.2],
    [0.75, 0.45, 0.3],
    [0.25, 0.1, 0.3],
    [-0.25, 0.1, 0.3],
    [-0.75, 0.45, 0.3],
    [-1.0, -0.2, 0.2],
    [-0.5, -0.75, 0.4],
    [0.5, -0.75, 0.4],
  ],
  true,
);

export const celery: Model = {
  concept: "celery",
  aliases: ["celery stalk", "celery stick", "celery sticks"],
  realSize: 0.4,
  bestTurn: -14,
  roles: {
    stalks: { colour: "#a9d066", material: "plastic" },
    base: { colour: "#e9f0c4", material: "plastic" },
    leaves: { colour: "#5fa83f", material: "clay" },
  },
  parts: () => {
    const ribs = Array.from({ length: 9 }, (_, i) => {
      const inner = i >= 6;
      const turn = inner ? 120 * i + 30 : 60 * i;
      const f = frame({ turn });
      const out = inner ? 0.5 : 1.05;
      const tall = inner ? 8.6 : 7.4 + (i % 3) * 0.8;
      const way: readonly Vector[] = [
        [0, 0.3, out * 0.6],
        [0, 1.6, out * 1.05],
        [0, 4.4, out],
        [0, tall, out * 1.7],
      ];
      return { f, way, tall, top: way[3]! };
    });
    const leaf = (size: number) =>
      blade({
        length: size,
        width: size * 0.62,
        droop: 0.2,
        fold: 0.14,
        widest: 0.5,
        thickness: 0.12,
        grid: [8, 10],
      });
    return [
      part(
        "stalks",
        merged(
          ...ribs.map(({ f, way }) =>
            placed(tube(way, [0.62, 0.85, 0.66, 0.5], { section: RIB, up: [0, 0, 1], steps: 6 }), f),
          ),
        ),
      ),
      part(
        "base",
        turned(
          [
            [0, 0],
            [1.25, 0, 0.4],
            [1.75, 0.8, 0.6],
            [1.5, 1.7, 0.5],
            [0, 1.7],
          ],
          {},
          48,
        ),
      ),
      part(
        "leaves",
        merged(
          ...ribs.flatMap(({ f, top }) =>
            [
              [0, -58, 1.9],
              [74, -30, 1.5],
              [-74, -34, 1.5],
              [20, -84, 1.6],
            ].map(([turn, nod, size]) =>
              placed(
                leaf(size!),
                frame({ in: f, at: [top[0], top[1] - 0.1, top[2]], turn: turn!, nod: nod! }),
              ),
            ),
          ),
        ),
      ),
    ];
  },
};
