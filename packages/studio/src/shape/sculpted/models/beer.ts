import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, cornered, hollowed, lathe, merged, roundedRectangle, tube } from "../../mesh/index.js";
import { drink } from "../glassware.js";
import { type Model, part } from "../model.js";

/** Centimetres: a glass tankard with a head of foam. */
export const beer: Model = {
  concept: "beer",
  aliases: [
    "beer mug",
    "pint of beer",
    "glass of beer",
    "mug of beer",
    "beer glass",
    "tankard",
    "ale",
    "lager",
  ],
  realSize: 0.18,
  bestTurn: -18,
  roles: {
    beer: { colour: "#f0a522", material: "liquid" },
    glass: { colour: "#f6fbfa", material: "glass" },
    foam: { colour: "#fff8e8", material: "clay" },
    bubbles: { colour: "#ffd777", material: "ceramic" },
  },
  parts: () => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 0],
        [4.6, 0, 0.5],
        [4.5, 14.6],
      ]),
      0.42,
      1.2,
      0.7,
    );
    const handle = tube(
      [
        [4.3, 12.6, 0],
        [7.4, 12.8, 0],
        [8.4, 11.4, 0],
        [8.4, 5.4, 0],
        [7.4, 4, 0],
        [4.4, 4.2, 0],
      ],
      1,
      { section: roundedRectangle(1.1, 1.5, 0.5), up: [0, 0, 1], bend: 1.6, caps: "flat" },
    );
    const lumps = Array.from({ length: 13 }, (_, i) => {
      const [r, a] = [i === 0 ? 0 : i < 5 ? 1.9 : 3.5, radians(i < 5 ? 90 * i : 45 * i + 20)];
      return ballAt(
        [r * sin(a), 14.6 + (i < 5 ? 0.9 : 0.2), r * cos(a)],
        [1.7, 1.3 + 0.2 * (i % 3), 1.7],
        {},
        24,
      );
    });
    const drips = [
      [20, 12.9],
      [64, 12.1],
      [-30, 13.3],
      [150, 12.6],
      [-80, 12.4],
    ].map(([a, y]) =>
      tube(
        [
          [4.62 * sin(radians(a!)), 14.6, 4.62 * cos(radians(a!))],
          [4.66 * sin(radians(a!)), y!, 4.66 * cos(radians(a!))],
        ],
        [0.5, 0.62],
        { sides: 16 },
      ),
    );
    const bubbles = Array.from({ length: 26 }, (_, i) =>
      ballAt(
        [4.02 * sin(radians(137.5 * i)), 2.4 + ((i * 0.618) % 1) * 9.4, 4.02 * cos(radians(137.5 * i))],
        0.14 + 0.05 * (i % 3),
        {},
        10,
      ),
    );
    return [
      part("beer", drink(inside, 13.4, 0.08)),
      part("glass", merged(lathe(outside, 112), lathe(inside, 112), handle)),
      part(
        "foam",
        merged(
          lathe(
            cornered([
              [0, 12.9],
              [4.0, 12.9, 0.1],
              [4.04, 14.6, 0.3],
              [4.7, 15, 0.4],
              [4.2, 15.6, 0.6],
              [0, 15.7],
            ]),
            96,
          ),
          ...lumps,
          ...drips,
        ),
      ),
      part("bubbles", merged(...bubbles)),
    ];
  },
};
