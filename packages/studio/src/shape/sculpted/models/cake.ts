import { cos, sin } from "../../../math/exact.js";
import { around, ball, cornered, discAt, frame, instances, lathe, merged, tube } from "../../mesh/index.js";
import { icing } from "../food.js";
import { type Model, part } from "../model.js";

/** Centimetres: a whole layer cake, icing running down, a cherry on each rosette. */
export const cake: Model = {
  concept: "cake",
  aliases: ["layer cake", "sponge cake", "chocolate cake", "cream cake", "gateau", "torte", "whole cake"],
  realSize: 0.24,
  bestTurn: 0,
  roles: {
    icing: { colour: "#f7a6be", material: "ceramic" },
    sponge: { colour: "#e8b56a", material: "clay" },
    cream: { colour: "#fff6e6", material: "matte plastic" },
    cherries: { colour: "#d6263c", material: "ceramic" },
    stalks: { colour: "#6f8f3a", material: "matte plastic" },
    plate: { colour: "#f2f0ea", material: "ceramic" },
  },
  top: { y: 14, halfWidth: 5, halfDepth: 5 },
  parts: () => {
    const layer = (y: number) => discAt([0, y, 0], 10, 3.9, 0.5);
    const filling = (y: number) => discAt([0, y, 0], 10.25, 1, 0.45);
    const rosette = lathe(
      cornered([
        [0, 0],
        [1.5, 0, 0.3],
        [1.75, 0.6, 0.3],
        [1.35, 1.05, 0.2],
        [1.4, 1.2, 0.2],
        [0.7, 1.75, 0.5],
        [0, 1.8],
      ]),
      28,
    );
    const seats = around(8, frame({ at: [0, 14, 7.6] }));
    const stalk = tube(
      [
        [0, 0.8, 0],
        [0.1, 1.5, 0],
        [0.5, 2.1, 0],
      ],
      0.12,
      { sides: 8 },
    );
    const cherries = seats.map((seat) => frame({ in: seat, at: [0, 2.5, 0] }));
    return [
      part(
        "icing",
        icing({
          radius: 10,
          top: 13.4,
          drip: (a) => 2.6 + 0.9 * sin(6 * a) + 0.8 * sin(11 * a + 1) + 0.5 * cos(17 * a),
          thickness: 0.6,
          shoulder: 0.9,
        }),
      ),
      part("sponge", merged(layer(0.7), layer(5.1), layer(9.5))),
      part("cream", merged(filling(4.35), filling(8.75))),
      part("cream", instances(rosette, seats)),
      part("cherries", instances(ball(1.05, 18), cherries)),
      part("stalks", instances(stalk, cherries)),
      part(
        "plate",
        lathe(
          cornered([
            [0, 0],
            [9, 0, 0.3],
            [13.4, 0.7, 0.25],
            [13.4, 1.2, 0.25],
            [9.4, 0.8, 2],
            [0, 0.8],
          ]),
          96,
        ),
      ),
    ];
  },
};
