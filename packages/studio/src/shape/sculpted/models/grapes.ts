import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, merged, placed, tube } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

/** Grapes a ring, from the tip up, and how wide the ring is. */
const RINGS = [
  [1, 0],
  [4, 0.95],
  [6, 1.55],
  [8, 2.15],
  [9, 2.5],
  [8, 2.2],
  [5, 1.2],
] as const;

/** Centimetres: a bunch, tip down. */
export const grapes: Model = {
  concept: "grapes",
  aliases: ["grape", "bunch of grapes", "grape bunch", "cluster of grapes"],
  realSize: 0.16,
  lies: true,
  bestTurn: 0,
  roles: {
    grapes: { colour: "#7a4bb0", material: "ceramic" },
    stalk: { colour: "#8a6a3a", material: "wood" },
    leaf: { colour: "#67a83f", material: "matte plastic" },
  },
  parts: () => {
    const random = randomFrom("grapes");
    const spots = RINGS.flatMap(([count, radius], ring) =>
      Array.from({ length: count }, (_, i) => {
        const a = radians((360 * (i + (ring % 2) * 0.5)) / count + random() * 10);
        const r = radius + random() * 0.2;
        return frame({
          at: [r * sin(a), 1 + ring * 1.25 + random() * 0.3, r * cos(a) * 0.9],
          scale: 0.98 + random() * 0.14,
        });
      }),
    );
    return [
      part("grapes", instances(ball([1, 1.06, 1], 24), spots)),
      part(
        "stalk",
        merged(
          tube(
            [
              [0, 8.4, 0],
              [0, 10.2, 0],
              [0.3, 11.8, 0],
            ],
            [0.24, 0.22, 0.3],
            { sides: 14 },
          ),
          tube(
            [
              [-1.3, 11.7, 0],
              [0.3, 11.8, 0],
              [1.6, 12.1, 0],
            ],
            0.28,
            { sides: 14 },
          ),
        ),
      ),
      part(
        "leaf",
        merged(
          ...[-58, 0, 58].map((a, i) =>
            placed(
              blade({ length: i === 1 ? 3.4 : 2.7, width: 2.4, droop: 0.3, fold: 0.12 }),
              frame({ in: frame({ at: [0.4, 10.6, 0.3], turn: 48, nod: 8 }), turn: a }),
            ),
          ),
        ),
      ),
    ];
  },
};
