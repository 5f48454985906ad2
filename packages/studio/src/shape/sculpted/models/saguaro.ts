import type { Mesh } from "../../../geometry.js";
import { cos, radians, sin } from "../../../math/exact.js";
import { around, flowing, frame, instances, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

const RIBS = 14;

/** Ribs about a stem. */
const SECTION = flowing(
  Array.from({ length: RIBS * 4 }, (_, n) => {
    const a = radians((360 * n) / (RIBS * 4));
    const r = 1 + 0.075 * cos(RIBS * a);
    return [r * cos(a), r * sin(a)] as const;
  }),
  true,
  2,
);

function ribbed(points: readonly Vector[], thick: number): Mesh {
  return tube(points, thick, { section: SECTION, steps: 10 });
}

/** Metres: the great cactus of the desert, grown from the ground. */
export const saguaro: Model = {
  concept: "saguaro",
  aliases: ["wild cactus", "saguaro cactus", "desert cactus", "cactus tree"],
  realSize: 5,
  bestTurn: 12,
  roles: {
    body: { colour: "#4f8247", material: "clay" },
    flower: { colour: "#f4ead2", material: "matte plastic" },
  },
  parts: () => {
    const crown = (at: Vector, size: number) =>
      placed(
        instances(
          blade({
            length: size,
            width: size * 0.6,
            droop: -0.2,
            fold: 0.2,
            widest: 0.6,
            thickness: size * 0.1,
          }),
          around(7),
        ),
        frame({ at }),
      );
    return [
      part(
        "body",
        merged(
          ribbed(
            [
              [0, -0.05, 0],
              [0.02, 1.4, 0],
              [-0.02, 3.2, 0],
              [0, 5, 0],
            ],
            0.34,
          ),
          ribbed(
            [
              [0.1, 1.75, 0],
              [0.75, 1.72, 0],
              [1.1, 2.05, 0],
              [1.14, 3.7, 0],
            ],
            0.23,
          ),
          ribbed(
            [
              [-0.1, 2.3, 0],
              [-0.65, 2.28, 0],
              [-0.95, 2.6, 0],
              [-0.98, 3.5, 0],
            ],
            0.21,
          ),
          placed(
            ribbed(
              [
                [0.08, 2.75, 0],
                [0.5, 2.76, 0],
                [0.72, 3.0, 0],
                [0.73, 3.6, 0],
              ],
              0.16,
            ),
            frame({ turn: 70 }),
          ),
        ),
      ),
      part(
        "flower",
        merged(crown([0, 4.97, 0], 0.2), crown([1.14, 3.67, 0], 0.15), crown([-0.98, 3.47, 0], 0.14)),
      ),
    ];
  },
};
