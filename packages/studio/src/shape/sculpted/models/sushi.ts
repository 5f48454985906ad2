import { radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import {
  ball,
  boxAt,
  cornered,
  frame,
  instances,
  lathe,
  leaf,
  merged,
  placed,
  roundedBox,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a salmon nigiri and two rolls on a board. */
export const sushi: Model = {
  concept: "sushi",
  aliases: ["nigiri", "sushi roll", "maki", "sushi platter", "salmon sushi"],
  realSize: 0.2,
  bestTurn: -18,
  roles: {
    salmon: { colour: "#f58a5a", material: "plastic" },
    marbling: { colour: "#fdd9c2", material: "plastic" },
    rice: { colour: "#fbf8ef", material: "clay" },
    seaweed: { colour: "#22352b", material: "matte plastic" },
    board: { colour: "#b0773f", material: "wood" },
  },
  parts: () => {
    const random = randomFrom("sushi");
    const nigiri = frame({ at: [-4, 1.6, 0.4], turn: -10 });
    const grain = ball([0.2, 0.12, 0.12], 10);
    const grains = Array.from({ length: 90 }, (_, i) => {
      const front = i % 2 === 0;
      return frame({
        in: nigiri,
        at: front
          ? [-2.9 + random() * 5.8, 0.3 + random() * 1.5, 1.32]
          : [2.98, 0.3 + random() * 1.5, -1.2 + random() * 2.4],
        turn: random() * 180,
        roll: random() * 180,
      });
    });
    const fish = leaf(
      (u, v) => {
        const [x, z] = [(u - 0.5) * 7.6, (0.5 - v) * 3.6];
        return [x, 2.2 - 0.022 * x * x - 0.1 * z * z, z];
      },
      (u, v) => 1 * Math.sqrt(Math.min(1, 8 * u * (1 - u)) * Math.min(1, 6 * v * (1 - v))),
      28,
      20,
    );
    const stripes = [-2.6, -1.3, 0, 1.3, 2.6].map((x) =>
      leaf(
        (u, v) => {
          const [a, z] = [x + (u - 0.5) * 0.34 + 0.5 * sin(radians(180 * v)), (0.5 - v) * 3.3];
          return [a, 2.68 - 0.022 * a * a - 0.1 * z * z, z];
        },
        (u, v) => 0.14 * Math.sqrt(Math.min(1, 8 * u * (1 - u)) * Math.min(1, 8 * v * (1 - v))),
        6,
        14,
      ),
    );
    const rolls = [frame({ at: [2.6, 1.6, 0.9] }), frame({ at: [6, 1.6, -1], turn: 40 })];
    const turned = (r: number, low: number, high: number, edge: number) =>
      lathe(
        cornered([
          [0, low],
          [r, low, edge],
          [r, high, edge],
          [0, high],
        ]),
        64,
      );
    const top = Array.from({ length: 40 }, (_, i) =>
      frame({
        at: [
          (0.75 + random() * 0.62) * sin(radians(137.5 * i)),
          2.52,
          (0.75 + random() * 0.62) * sin(radians(137.5 * i + 90)),
        ],
        turn: random() * 180,
      }),
    );
    return [
      part("salmon", placed(fish, nigiri)),
      part("salmon", instances(boxAt([0, 2.4, 0], [1, 0.6, 0.9], 0.25), rolls)),
      part("marbling", placed(merged(...stripes), nigiri)),
      part(
        "rice",
        merged(
          placed(roundedBox([6.4, 2.2, 2.9], 0.9), frame({ in: nigiri, at: [0, 1.1, 0] })),
          instances(grain, grains),
          instances(merged(turned(1.5, 0.05, 2.5, 0.2), instances(grain, top)), rolls),
        ),
      ),
      part(
        "seaweed",
        instances(
          lathe(
            cornered(
              [
                [1.4, 0, 0.1],
                [1.72, 0, 0.1],
                [1.72, 2.45, 0.12],
                [1.4, 2.45, 0.1],
              ],
              true,
            ),
            64,
          ),
          rolls,
        ),
      ),
      part(
        "board",
        merged(
          boxAt([0.6, 1.2, 0], [20, 0.9, 8], 0.3),
          boxAt([-6.4, 0.4, 0], [1.4, 0.8, 7.6], 0.25),
          boxAt([7.6, 0.4, 0], [1.4, 0.8, 7.6], 0.25),
        ),
      ),
    ];
  },
};
