import { cos, radians, sin } from "../../../math/exact.js";
import { add, ball, frame, merged, placed, times, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Directions spread evenly over a ball. */
const spread = (count: number): Vector[] =>
  Array.from({ length: count }, (_, n) => {
    const y = 1 - (2 * n + 1) / count;
    const r = Math.sqrt(1 - y * y);
    return [r * cos(radians(137.5 * n)), y, r * sin(radians(137.5 * n))];
  });

/** Metres: three bursts high up, each with the trail that it rose on. */
const BURSTS: readonly { role: string; at: Vector; radius: number; rays: number; from: number }[] = [
  { role: "gold sparks", at: [0, 66, 0], radius: 24, rays: 64, from: 1 },
  { role: "red sparks", at: [-31, 40, -4], radius: 17, rays: 48, from: -9 },
  { role: "blue sparks", at: [29, 36, 4], radius: 18, rays: 52, from: 10 },
];

export const fireworks: Model = {
  concept: "fireworks",
  aliases: ["firework", "firework display", "fireworks display"],
  realSize: 90,
  bestTurn: 0,
  floats: true,
  roles: {
    "gold sparks": { colour: "#ffc53d", material: "neon" },
    "red sparks": { colour: "#ff4f6a", material: "neon" },
    "blue sparks": { colour: "#4fb4ff", material: "neon" },
    trails: { colour: "#ffe9b0", material: "neon" },
  },
  parts: () => [
    ...BURSTS.flatMap(({ role, at, radius, rays }) => {
      const ways = spread(rays).map((way, n) => times(way, radius * (n % 3 === 0 ? 0.66 : 1)));
      const point = (way: Vector, t: number): Vector =>
        add(add(at, times(way, t)), [0, -radius * 0.2 * t * t, 0]);
      return [
        part(
          role,
          merged(
            ...ways.map((way) =>
              wire(
                [0.22, 0.6, 1].map((t) => point(way, t)),
                [0.12, 0.3, 0.42],
                { sides: 7, steps: 3 },
              ),
            ),
            ...ways.map((way) => placed(ball(0.85, 12), frame({ at: point(way, 1) }))),
          ),
        ),
      ];
    }),
    part(
      "trails",
      merged(
        ...BURSTS.map(({ at: [x, y, z], from, radius }) =>
          wire(
            [
              [from, 0, 0],
              [from + (x - from) * 0.6, y * 0.5, z * 0.5],
              [x, y - radius * 0.3, z],
            ],
            [0.12, 0.3, 0.45],
            { sides: 8 },
          ),
        ),
      ),
    ),
  ],
};
