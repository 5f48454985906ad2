import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, leaf, merged, placed, roundedBox, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";
import { servingBowl } from "../serving.js";

/** Centimetres: a bowl of leaves with tomatoes, cucumber and egg. */
export const salad: Model = {
  concept: "salad",
  aliases: [
    "green salad",
    "bowl of salad",
    "caesar salad",
    "garden salad",
    "lettuce salad",
    "fresh salad",
    "poke bowl",
    "buddha bowl",
  ],
  realSize: 0.22,
  bestTurn: -10,
  roles: {
    leaves: { colour: "#6fb544", material: "plastic" },
    dark: { colour: "#47903a", material: "plastic" },
    tomatoes: { colour: "#e2382c", material: "ceramic" },
    cucumber: { colour: "#d7ebb0", material: "plastic" },
    peel: { colour: "#3d7f3a", material: "plastic" },
    olives: { colour: "#2e2a33", material: "ceramic" },
    cheese: { colour: "#fffaf0", material: "clay" },
    bowl: { colour: "#b9834c", material: "wood" },
  },
  parts: () => {
    const random = randomFrom("salad");
    const { wall } = servingBowl();
    const leafAt = (i: number) => {
      const a = 137.5 * i;
      const r = 1.6 + 5.2 * Math.sqrt(i / 34);
      return frame({
        at: [r * 0.75 * sin(radians(a)), 6.0 + 1.6 * (1 - i / 34), r * 0.75 * cos(radians(a))],
        turn: a + 40 * (random() - 0.5),
        nod: -30 + 26 * random(),
        roll: 40 * (random() - 0.5),
        scale: 0.85 + 0.4 * random(),
      });
    };
    const frilly = ruffledLeaf();
    const frames = Array.from({ length: 34 }, (_, i) => leafAt(i));
    const spots = [
      [-3, 8.3, 2.6],
      [2.4, 8.6, 2.9],
      [4.2, 7.9, -0.6],
      [-0.4, 9.0, -1.4],
      [-4.6, 7.8, -1.2],
    ] as const;
    const disc = (x: number, y: number, z: number, turn: number) => {
      const f = frame({ at: [x, y, z], turn, nod: 44 });
      return [
        part(
          "peel",
          placed(
            turned([
              [0, 0],
              [1.35, 0, 0.08],
              [1.35, 0.34, 0.08],
              [0, 0.34],
            ]),
            f,
          ),
        ),
        part(
          "cucumber",
          placed(
            turned([
              [0, -0.05],
              [1.2, -0.05, 0.08],
              [1.2, 0.4, 0.08],
              [0, 0.4],
            ]),
            f,
          ),
        ),
      ];
    };
    return [
      part("bowl", wall),
      part("dark", placed(ball([7.6, 2.6, 7.6], 40), frame({ at: [0, 5, 0] }))),
      part(
        "leaves",
        instances(
          frilly,
          frames.filter((_, i) => i % 3 !== 0),
        ),
      ),
      part(
        "dark",
        instances(
          frilly,
          frames.filter((_, i) => i % 3 === 0),
        ),
      ),
      part("tomatoes", merged(...spots.map(([x, y, z]) => placed(ball(1.05, 22), frame({ at: [x, y, z] }))))),
      ...disc(0.4, 8.6, 3.6, 10),
      ...disc(-1.6, 8.6, 4.0, -20),
      ...disc(3.6, 8.4, 1.4, 60),
      ...disc(-3.6, 8.4, 0.4, -70),
      part(
        "olives",
        instances(
          torus(0.42, 0.26, 24, 12),
          (
            [
              [1.6, 9.0, 0.6],
              [-1.2, 9.1, 1.0],
              [2.2, 8.8, -2.2],
              [-2.6, 8.8, -2.2],
            ] as const
          ).map(([x, y, z], i) => frame({ at: [x, y, z], nod: 30, roll: 40 * i })),
        ),
      ),
      part(
        "cheese",
        instances(
          roundedBox([1, 1, 1], 0.15, 2),
          (
            [
              [0.2, 9.3, 0.4],
              [-2.2, 9.0, 1.9],
              [2.6, 9.0, 0.6],
              [0.8, 9.1, -2.4],
            ] as const
          ).map(([x, y, z], i) => frame({ at: [x, y, z], turn: 37 * i, roll: 20 * i, scale: 0.9 })),
        ),
      ),
    ];
  },
};

function ruffledLeaf() {
  return leaf(
    (u, v) => {
      const s = 2 * u - 1;
      const w = 1.9 * Math.sqrt(Math.max(0, sin(radians(180 * Math.min(1, 0.12 + 0.86 * v)))));
      return [-s * w, 0.5 * s * s + 0.22 * sin(radians(1100 * v)) * s * s - 0.9 * v * v, 4.4 * v];
    },
    (u, v) => 0.16 * Math.sqrt(Math.max(0, 1 - (2 * u - 1) * (2 * u - 1)) * Math.min(1, 12 * v * (1 - v))),
    8,
    16,
  );
}
