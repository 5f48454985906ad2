import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, leaf, merged, patch, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a striped tub, heaped. */
export const popcorn: Model = {
  concept: "popcorn",
  aliases: ["bucket of popcorn", "popcorn bucket", "pop corn", "popcorn box"],
  realSize: 0.24,
  bestTurn: 8,
  roles: {
    popcorn: { colour: "#fdf0c4", material: "clay" },
    butter: { colour: "#f5ce62", material: "clay" },
    tub: { colour: "#fbf4e6", material: "matte plastic" },
    stripes: { colour: "#d8342f", material: "matte plastic" },
  },
  parts: () => {
    const random = randomFrom("popcorn");
    const puff = merged(
      ...[
        [0, 0, 0, 0.95],
        [0.8, 0.3, 0.2, 0.7],
        [-0.7, 0.4, 0.3, 0.75],
        [0.1, 0.5, -0.75, 0.72],
        [0.1, 0.2, 0.8, 0.66],
        [0, 0.85, 0, 0.62],
      ].map(([x, y, z, r]) => placed(ball(r!, 12), frame({ at: [x!, y!, z!] }))),
    );
    const heap = Array.from({ length: 34 }, (_, i) => {
      const [r, a] = [5.4 * Math.sqrt((i + 0.5) / 34), radians(137.5 * i)];
      return frame({
        at: [r * sin(a), 15 + 3.6 * (1 - (r * r) / 36) + random() * 0.5, r * cos(a)],
        turn: random() * 360,
        nod: random() * 360,
        scale: 0.85 + random() * 0.25,
      });
    });
    const wall = (u: number, v: number, out: number) => {
      const a = radians(360 * u);
      const y = 15 * v;
      const flute = 0.12 * (1 + cos(24 * a)) * v;
      const r = 5 + 1.5 * v + out + flute;
      return [r * sin(a), y, r * cos(a)] as const;
    };
    const tub = patch(
      (u, v) => {
        const [x, y, z] = wall(u, v < 0.15 ? 0 : v > 0.85 ? 1 : (v - 0.15) / 0.7, 0);
        const t = v < 0.15 ? v / 0.15 : v > 0.85 ? (1 - v) / 0.15 : 1;
        return [x * t, y - (v > 0.85 ? 1.2 * (1 - t) : 0), z * t];
      },
      { u: 192, v: 20, aroundU: true },
    );
    const stripe = (k: number) =>
      leaf(
        (u, v) => wall((k + 0.1 + 0.5 * u) / 12, v, 0.04),
        (u, v) => 0.16 * Math.sqrt(Math.min(1, 12 * u * (1 - u)) * Math.min(1, 80 * v * (1 - v))),
        10,
        10,
      );
    return [
      part(
        "popcorn",
        instances(
          puff,
          heap.filter((_, i) => i % 4 !== 0),
        ),
      ),
      part(
        "butter",
        instances(
          puff,
          heap.filter((_, i) => i % 4 === 0),
        ),
      ),
      part("tub", tub),
      part("stripes", merged(...Array.from({ length: 12 }, (_, k) => stripe(k)))),
    ];
  },
};
