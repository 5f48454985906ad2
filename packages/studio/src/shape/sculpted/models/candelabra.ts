import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, turned, wire } from "../pieces.js";

const FLAME = [
  [0, 0],
  [0.55, 0.6, 0.5],
  [0.5, 1.4, 0.7],
  [0, 3],
] as const;

/** Centimetres: three arms on a turned stem. */
export const candelabra: Model = {
  concept: "candelabra",
  aliases: ["candelabrum", "candle holder", "menorah"],
  realSize: 0.42,
  bestTurn: -12,
  roles: {
    stand: { colour: "#d3a13c", material: "gold" },
    candles: { colour: "#fbf1dc", material: "wax" },
    flames: { colour: "#ffb93f", material: "neon" },
  },
  parts: () => {
    const cups = [
      [-10, 24],
      [0, 29],
      [10, 24],
    ] as const;
    return [
      part(
        "stand",
        merged(
          turned(
            [
              [0, 0],
              [6.6, 0, 0.5],
              [6.4, 1, 0.5],
              [3, 2.6, 2],
              [1, 5, 1],
              [2, 8, 1.2],
              [0.9, 11, 1],
              [1.6, 15, 1],
              [0.8, 18, 0.6],
              [1.5, 20, 0.8],
              [0.8, 22, 0.5],
              [0.8, 28, 0.2],
              [0, 28],
            ],
            {},
            64,
          ),
          wire(
            [
              [0, 15, 0],
              [4, 13.4, 0],
              [8.4, 15.6, 0],
              [10, 20, 0],
              [10, 23.4, 0],
            ],
            0.62,
            { steps: 10 },
          ),
          wire(
            [
              [0, 15, 0],
              [-4, 13.4, 0],
              [-8.4, 15.6, 0],
              [-10, 20, 0],
              [-10, 23.4, 0],
            ],
            0.62,
            { steps: 10 },
          ),
          ...cups.map(([x, y]) =>
            turned(
              [
                [0, y - 1.2],
                [0.9, y - 1.2, 0.3],
                [2.6, y - 0.2, 0.3],
                [2.5, y, 0.1],
                [1.5, y, 0.2],
                [1.7, y + 2, 0.2],
                [0, y + 2],
              ],
              { at: [x, 0, 0] },
              40,
            ),
          ),
        ),
      ),
      part("candles", merged(...cups.map(([x, y]) => rod([x, y + 1.6, 0], [x, y + 11, 0], 1.15, 24)))),
      part("flames", merged(...cups.map(([x, y]) => turned(FLAME, { at: [x, y + 11.5, 0] }, 24)))),
    ];
  },
};

/** Centimetres: one candle in a saucer with a ring to carry it by. */
export const candlestick: Model = {
  concept: "candlestick",
  aliases: ["candle stick", "chamberstick", "candle in a holder"],
  realSize: 0.22,
  bestTurn: -16,
  roles: {
    stand: { colour: "#d3a13c", material: "gold" },
    candle: { colour: "#fbf1dc", material: "wax" },
    flame: { colour: "#ffb93f", material: "neon" },
  },
  parts: () => [
    part(
      "stand",
      merged(
        turned(
          [
            [0, 0],
            [5.4, 0, 0.4],
            [7, 1.4, 0.4],
            [7, 2, 0.25],
            [6.6, 2, 0.2],
            [5, 0.9, 0.4],
            [1.5, 0.9, 0.4],
            [1.2, 2.4, 0.6],
            [1.8, 4.4, 0.4],
            [1.8, 5, 0.2],
            [0, 5],
          ],
          {},
          80,
        ),
        wire(
          [
            [6.4, 1.6, 0],
            [8.4, 3.4, 0],
            [10.6, 2.6, 0],
            [10.4, 0.8, 0],
            [8, 0.6, 0],
          ],
          0.42,
          { closed: true, steps: 10 },
        ),
      ),
    ),
    part("candle", rod([0, 4.8, 0], [0, 16.4, 0], 1.3, 28)),
    part("flame", turned(FLAME, { at: [0, 17, 0], scale: 1.2 }, 28)),
  ],
};
