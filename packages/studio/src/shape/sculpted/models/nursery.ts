import { arc, around, ballAt, flowing, frame, merged, placed, reversed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, slab, turned } from "../pieces.js";

/** Centimetres: resting on its shield's edge and its teat, the ring ahead. */
export const pacifier: Model = {
  concept: "pacifier",
  aliases: ["baby pacifier", "baby dummy", "binky", "soother", "pacifiers", "baby soother"],
  realSize: 0.07,
  bestTurn: -34,
  roles: {
    shield: { colour: "#7fc4e8", material: "plastic" },
    teat: { colour: "#f6d9a8", material: "jelly" },
    knob: { colour: "#f7f4ee", material: "plastic" },
    ring: { colour: "#f39db2", material: "plastic" },
  },
  parts: () => {
    const rest = frame({ nod: -20 });
    const hole = (x: number) => reversed(arc([x, 0.1], [0.36, 0.62], 0, 360, 24));
    const shield = slab(
      flowing(
        [
          [0, -1.5],
          [1.4, -1.95],
          [2.7, -1.1],
          [2.95, 0.1],
          [2.5, 1.35],
          [1.3, 1.95],
          [0, 1.55],
          [-1.3, 1.95],
          [-2.5, 1.35],
          [-2.95, 0.1],
          [-2.7, -1.1],
          [-1.4, -1.95],
        ],
        true,
        6,
      ),
      0.5,
      0.2,
      {},
      [hole(1.9), hole(-1.9)],
    );
    return [
      part("shield", placed(shield, rest)),
      part(
        "teat",
        placed(
          turned(
            [
              [0, 0.1],
              [0.8, 0.1, 0.1],
              [0.62, 1.2, 0.8],
              [1.0, 2.4, 0.8],
              [0.85, 3.3, 0.7],
              [0, 3.6],
            ],
            { nod: -90 },
            44,
          ),
          rest,
        ),
      ),
      part(
        "knob",
        placed(
          merged(
            drum(1.05, 0.9, { nod: 90, at: [0, 0, 0.55] }, 0.3, 40),
            drum(0.32, 1.9, { roll: 90, at: [0, 0, 1.15] }, 0.14, 20),
          ),
          rest,
        ),
      ),
      part("ring", placed(torus(1.55, 0.27, 56, 16), frame({ in: rest, at: [0, -0.45, 2.45], nod: 22 }))),
    ];
  },
};

/** Centimetres: a ball with stars on its stalk, a ring at its foot. */
export const rattle: Model = {
  concept: "baby rattle",
  aliases: ["rattle", "rattle toy", "toy rattle", "baby rattles", "shaker toy", "infant rattle"],
  realSize: 0.16,
  tips: 84,
  bestTurn: -16,
  roles: {
    ball: { colour: "#7fc4e8", material: "plastic" },
    band: { colour: "#fff4d6", material: "plastic" },
    spots: { colour: "#f6b93b", material: "plastic" },
    stalk: { colour: "#f39db2", material: "plastic" },
    ring: { colour: "#8fd39a", material: "plastic" },
  },
  parts: () => [
    part("ball", ballAt([0, 12, 0], 3.6, {}, 56)),
    part(
      "band",
      turned(
        [
          [3.3, 11.3],
          [3.62, 11.3, 0.05],
          [3.72, 12, 0.5],
          [3.62, 12.7, 0.05],
          [3.3, 12.7],
        ],
        {},
        64,
      ),
    ),
    part(
      "spots",
      merged(
        ...[35, -35].flatMap((nod) =>
          around(6, undefined, nod).map((f) =>
            placed(
              drum(0.72, 0.4, { nod: 90 }, 0.14, 28),
              frame({
                in: frame({ at: [0, 12, 0] }),
                at: [f.z[0] * 2.85, nod > 0 ? 2.1 : -2.1, f.z[2] * 2.85],
                turn: 0,
              }),
            ),
          ),
        ),
      ),
    ),
    part(
      "stalk",
      merged(
        turned(
          [
            [0, 4.6],
            [0.9, 4.6, 0.3],
            [0.62, 6, 0.6],
            [0.7, 8, 0.6],
            [1.3, 8.8, 0.4],
            [0, 9],
          ],
          {},
          36,
        ),
        ballAt([0, 15.6, 0], 0.7, {}, 24),
      ),
    ),
    part("ring", placed(torus(2.2, 0.62, 56, 18), frame({ at: [0, 2.9, 0], nod: 90 }))),
  ],
};
