import { sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { around, ball, frame, instances, placed, roundedBox, torus } from "../../mesh/index.js";
import { icing } from "../food.js";
import { type Model, part } from "../model.js";
import { rod, turned } from "../pieces.js";

/** How many candles a cake has where nobody counts them. */
const USUAL = 7;
const COUNTS = "one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve".split(",");

/** Cakes by how many candles burn on them, and one on which nobody counts them. */
export const BIRTHDAY_CAKES: readonly Model[] = [
  birthdayCake(USUAL, "birthday cake", [
    "cake with candles",
    "party cake",
    "celebration cake",
    "frosted cake",
  ]),
  ...COUNTS.map((word, n) => {
    const candles = n === 0 ? "candle" : "candles";
    return birthdayCake(n + 1, `birthday cake with ${word} ${candles}`, [`cake with ${word} ${candles}`]);
  }),
];

/** Centimetres: a frosted cake with lit candles, sprinkles and cherries. */
function birthdayCake(count: number, concept: string, aliases: readonly string[]): Model {
  return {
    concept,
    aliases,
    realSize: 0.28,
    bestTurn: -10,
    roles: {
      frosting: { colour: "#f8b7c8", material: "matte plastic" },
      icing: { colour: "#fffaf3", material: "plastic" },
      sprinkles: { colour: "#5cb8d6", material: "plastic" },
      candles: { colour: "#ffd75e", material: "wax" },
      flames: { colour: "#ff9a2e", material: "neon" },
      cherries: { colour: "#d02438", material: "ceramic" },
      stand: { colour: "#f3efe9", material: "ceramic" },
    },
    parts: () => {
      const random = randomFrom("birthday");
      const candle = rod([0, 14, 0], [0, 19, 0], 0.42, 16);
      const flame = turned(
        [
          [0, 19.2],
          [0.42, 19.6, 0.4],
          [0.36, 20.3, 0.5],
          [0, 21.4],
        ],
        {},
        20,
      );
      const ring = around(
        count,
        frame({ at: [0, 0, count === 1 ? 0 : count < 5 ? 2.8 : count < 9 ? 3.9 : 5.2] }),
      );
      const swirl = turned(
        [
          [0, 0],
          [1.3, 0, 0.3],
          [1.2, 0.8, 0.4],
          [0.8, 0.9, 0.2],
          [0.6, 1.5, 0.3],
          [0, 1.9],
        ],
        {},
        20,
      );
      return [
        part(
          "stand",
          turned(
            [
              [0, 0],
              [5, 0, 0.3],
              [3, 1, 1],
              [1.3, 2, 0.6],
              [1.3, 3, 0.6],
              [12.5, 3.4, 0.3],
              [12.5, 4.1, 0.3],
              [0, 4.1],
            ],
            {},
            96,
          ),
        ),
        part(
          "frosting",
          turned(
            [
              [0, 4.1],
              [9.4, 4.1, 0.3],
              [9.4, 13.8, 0.8],
              [0, 14],
            ],
            {},
            96,
          ),
        ),
        part(
          "icing",
          icing({
            radius: 9.4,
            top: 13.7,
            drip: (a) => 2.6 + 1.1 * sin(9 * a) + 0.6 * sin(5 * a + 1),
            thickness: 0.4,
            shoulder: 0.6,
          }),
        ),
        part("icing", instances(placed(torus(0.55, 0.55, 12, 8), frame({ at: [0, 4.6, 9.5] })), around(26))),
        part("icing", instances(placed(swirl, frame({ at: [0, 14.0, 7.3] })), around(9))),
        part("cherries", instances(placed(ball(0.85, 16), frame({ at: [0, 16.2, 7.3] })), around(9))),
        part("candles", instances(candle, ring)),
        part("flames", instances(flame, ring)),
        part(
          "sprinkles",
          instances(
            roundedBox([0.9, 0.26, 0.26], 0.12, 1),
            Array.from({ length: 40 }, () =>
              frame({
                turn: 360 * random(),
                at: [0, 0, 0],
                in: frame({ turn: 360 * random(), at: [0, 0, 0] }),
              }),
            ).map((_, i) => {
              const a = 360 * ((i * 0.618) % 1);
              return frame({
                in: frame({ turn: a }),
                at: [0, 5.9 + 3.4 * random(), 9.45],
                roll: 180 * random(),
              });
            }),
          ),
        ),
      ];
    },
  };
}
