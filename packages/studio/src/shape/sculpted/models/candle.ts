import { cos, exp, radians, sin } from "../../../math/exact.js";
import { cornered, flowing, frame, lathe, patch, placed, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Wax that has run down: at which angle (degrees), to which height, how wide in radians. */
const RUNS = [
  { at: 38, end: 5.4, wide: 0.1 },
  { at: 64, end: 7.6, wide: 0.075 },
  { at: -52, end: 6.6, wide: 0.09 },
  { at: 190, end: 4.2, wide: 0.1 },
] as const;
const [RADIUS, TALL] = [3, 9.8];

/** How far wax stands out at an angle (radians) and a height: ridges that end in a bead. */
function runs(angle: number, y: number): number {
  return RUNS.reduce((sum, { at, end, wide }) => {
    const turn = angle - radians(at);
    const off = Math.min(Math.abs(turn), Math.abs(turn - 6.283185), Math.abs(turn + 6.283185)) / wide;
    if (off > 3) return sum;
    const bead = exp(-((y - end) * (y - end)) / 0.16);
    const along = Math.min(1, Math.max(0, (y - end + 0.3) / 0.6));
    return sum + exp(-off * off) * (0.1 * along + 0.1 * bead);
  }, 0);
}

/** Centimetres: a pillar that has burnt a while, wax molten around the wick. */
export const candle: Model = {
  concept: "candle",
  aliases: ["lit candle", "pillar candle"],
  realSize: 0.16,
  bestTurn: 0,
  roles: {
    wax: { colour: "#f2e3c4", material: "wax" },
    pool: { colour: "#efd9a8", material: "jelly", follows: 0.97 },
    flame: { colour: "#ffb347", material: "neon" },
    wick: { colour: "#2c211b", material: "matte plastic" },
  },
  parts: () => {
    const rim = (angle: number) => 0.1 * cos(2 * angle + 0.6) + 0.05 * cos(3 * angle - 1.1);
    const { points } = cornered([
      [0, 0],
      [RADIUS, 0, 0.22],
      [RADIUS, 4, 0.2],
      [RADIUS, 6, 0.2],
      [RADIUS, 8, 0.2],
      [RADIUS, TALL, 0.26],
      [RADIUS - 0.55, TALL, 0.26],
      [RADIUS - 0.85, TALL - 0.75, 0.5],
      [0, TALL - 0.95],
    ]);
    const rings = 84;
    const reach = points.map((p, i) => {
      const q = points[Math.max(0, i - 1)]!;
      return Math.sqrt((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y));
    });
    const total = reach.reduce((sum, run) => sum + run, 0);
    const profile = (v: number) => {
      let left = v * total;
      let i = 1;
      while (i < points.length - 1 && left > reach[i]!) left -= reach[i++]!;
      const [a, b, t] = [points[i - 1]!, points[i]!, Math.min(1, left / (reach[i]! || 1))];
      return { r: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
    };
    const body = patch(
      (u, v) => {
        const { r, y } = profile(v);
        const angle = radians(360 * u);
        const soft = y > 8.4 && r > 1.8 ? ((y - 8.4) / 1.4) * rim(angle) : 0;
        const out = r > RADIUS - 0.3 && y > 0.3 ? r + runs(angle, y) : r;
        return [out * sin(angle), y + soft, out * cos(angle)];
      },
      { u: 104, v: rings, aroundU: true },
    );
    const flame = lathe(
      flowing([
        [0, 0],
        [0.32, 0.22],
        [0.5, 0.8],
        [0.42, 1.55],
        [0.2, 2.5],
        [0.06, 3.15],
        [0, 3.4],
      ]),
      48,
    );
    return [
      part("wax", body),
      part(
        "pool",
        turned(
          [
            [0, TALL - 0.9],
            [RADIUS - 0.8, TALL - 0.9],
            [RADIUS - 0.72, TALL - 0.66, 0.1],
            [0.3, TALL - 0.7, 0.1],
            [0, TALL - 0.66],
          ],
          {},
          72,
        ),
      ),
      part(
        "wick",
        tube(
          [
            [0, 8.9, 0],
            [0, 9.8, 0],
            [0.06, 10.3, 0],
            [0.18, 10.55, 0],
          ],
          [0.09, 0.085, 0.08, 0.1],
        ),
      ),
      part("flame", placed(flame, frame({ at: [0.04, 10.0, 0], roll: -2 }))),
    ];
  },
};
