import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import {
  ballAt,
  cornered,
  frame,
  instances,
  lathe,
  merged,
  patch,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const helix = (turn: number): Vector => {
  const t = Math.max(0, turn / 3.4);
  const r = 3.15 * (1 - t) + 0.1;
  return [r * sin(radians(360 * turn)), 6.3 + 4.6 * t, r * cos(radians(360 * turn))];
};

/** Centimetres: swirled cream in a pleated case, a cherry on top. */
export const cupcake: Model = {
  concept: "cupcake",
  aliases: ["muffin", "fairy cake", "cup cake", "frosted cupcake"],
  realSize: 0.12,
  bestTurn: 0,
  roles: {
    cream: { colour: "#f9b3cc", material: "plastic" },
    case: { colour: "#5bb7c4", material: "matte plastic" },
    sponge: { colour: "#d79a52", material: "clay" },
    cherry: { colour: "#d6263c", material: "ceramic" },
    stalk: { colour: "#6f8f3a", material: "matte plastic" },
    sprinkles: { colour: "#fff1c2", material: "plastic" },
  },
  parts: () => {
    const pleats = patch(
      (u, v) => {
        const a = radians(360 * u);
        const [out, y] =
          v < 0.25 ? [v / 0.25, 0] : v < 0.85 ? [1, (v - 0.25) / 0.6] : [1 - (v - 0.85) / 0.15, 1];
        const r = (3 + 1.15 * y) * out * (1 + 0.035 * cos(26 * a) * out);
        return [r * sin(a), 5.6 * y, r * cos(a)];
      },
      { u: 208, v: 20, aroundU: true },
    );
    const swirl = tube(
      Array.from({ length: 85 }, (_, i) => helix(i / 20 - 0.8)),
      Array.from({ length: 85 }, (_, i) => 1.5 - (1.28 * Math.max(0, i - 16)) / 68),
      { sides: 24, steps: 2 },
    );
    const random = randomFrom("cupcake");
    const grain = tube(
      [
        [-0.22, 0, 0],
        [0.22, 0, 0],
      ],
      0.1,
      { sides: 8 },
    );
    const grains = Array.from({ length: 26 }, (_, i) => {
      const turn = 0.25 + (i / 26) * 2;
      const [x, y, z] = helix(turn);
      const girth = 1.52 - (1.28 * turn) / 3.4;
      const k = 1 + (girth * 0.86) / Math.sqrt(x * x + z * z);
      return frame({ at: [x * k, y + girth * 0.5, z * k], turn: random() * 360, roll: random() * 60 - 30 });
    });
    return [
      part("cream", merged(swirl, ballAt([0, 7.2, 0], [3, 2.4, 3]))),
      part("case", pleats),
      part(
        "sponge",
        lathe(
          cornered([
            [0, 5],
            [3.9, 5, 0.2],
            [4.2, 5.9, 0.6],
            [3, 6.6, 0.6],
            [0, 6.6],
          ]),
          80,
        ),
      ),
      part("cherry", ballAt([0.05, 11.7, 0.1], [1.05, 0.98, 1.05])),
      part(
        "stalk",
        tube(
          [
            [0.05, 12.5, 0.1],
            [0.2, 13.4, 0.1],
            [0.8, 14.1, 0.1],
          ],
          0.11,
          { sides: 10 },
        ),
      ),
      part("sprinkles", instances(grain, grains)),
    ];
  },
};
