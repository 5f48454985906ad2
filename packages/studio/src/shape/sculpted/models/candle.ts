import { cos, radians, sin } from "../../../math/exact.js";
import { cornered, flowing, frame, lathe, patch, placed, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres. */
export const candle: Model = {
  concept: "candle",
  aliases: ["lit candle", "pillar candle"],
  realSize: 0.16,
  bestTurn: 0,
  roles: {
    wax: { colour: "#f2e3c4", material: "clay" },
    flame: { colour: "#ffb52e", material: "plastic" },
    wick: { colour: "#3a2a20", material: "fabric" },
  },
  parts: () => {
    const rim = (angle: number) => 0.22 * cos(2 * angle + 0.6) + 0.13 * cos(3 * angle - 1.1);
    const wall = cornered([
      [0, 0],
      [3, 0, 0.3],
      [3, 9.8, 0.55],
      [2.15, 9.8, 0.5],
      [2.0, 9.15, 0.4],
      [0, 9.15],
    ]);
    const points = wall.points;
    const body = patch(
      (u, v) => {
        const t = v * (points.length - 1);
        const i = Math.min(points.length - 2, Math.floor(t));
        const [a, b] = [points[i]!, points[i + 1]!];
        const r = a.x + (b.x - a.x) * (t - i);
        const y = a.y + (b.y - a.y) * (t - i);
        const angle = radians(360 * u);
        const soft = y > 8 ? ((y - 8) / 1.8) * rim(angle) : 0;
        return [r * sin(angle), y + soft, r * cos(angle)];
      },
      { u: 96, v: points.length - 1, aroundU: true },
    );
    const flame = lathe(
      flowing([
        [0, 0],
        [0.42, 0.3],
        [0.62, 0.95],
        [0.44, 1.9],
        [0.16, 2.8],
        [0, 3.25],
      ]),
      64,
    );
    return [
      part("wax", body),
      part(
        "wick",
        tube(
          [
            [0, 9.0, 0],
            [0, 9.9, 0],
            [0.1, 10.5, 0],
          ],
          0.1,
        ),
      ),
      part("flame", placed(flame, frame({ at: [0.06, 10.05, 0] }))),
    ];
  },
};
