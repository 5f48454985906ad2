import { type Model, part } from "../model.js";
import { box, turned } from "../pieces.js";

/** Centimetres. */
export const trafficCone: Model = {
  concept: "traffic cone",
  aliases: ["road cone", "safety cone", "orange cone", "construction cone", "pylon"],
  realSize: 0.7,
  bestTurn: -24,
  roles: {
    cone: { colour: "#f2691f", material: "matte plastic" },
    base: { colour: "#f2691f", material: "rubber", follows: 0.9 },
    stripes: { colour: "#fbfaf5", material: "plastic" },
  },
  parts: () => {
    const at = (y: number, r: number) => 14.8 - (y - 6) * 0.188 + r;
    const stripe = (low: number, high: number) =>
      turned(
        [
          [at(low, -1), low],
          [at(low, 0.25), low, 0.15],
          [at(high, 0.25), high, 0.15],
          [at(high, -1), high],
        ],
        {},
        80,
      );
    return [
      part("base", box([40, 4.4, 40], [0, 2.2, 0], 1.6)),
      part(
        "cone",
        turned(
          [
            [0, 4],
            [16.6, 4, 0.4],
            [14.8, 6, 1.6],
            [3.4, 66.6, 0.8],
            [2.4, 68, 0.6],
            [0, 68],
          ],
          {},
          80,
        ),
      ),
      part("stripes", stripe(24, 35)),
      part("stripes", stripe(45, 53)),
    ];
  },
};
