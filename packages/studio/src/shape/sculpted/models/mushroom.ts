import { cos, radians, sin } from "../../../math/exact.js";
import { around, ball, boxAt, flowing, frame, instances, lathe, turnedAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const SPOTS = [
  [12, 10, 0.8],
  [40, 60, 0.95],
  [38, 150, 0.75],
  [42, 235, 0.9],
  [36, 320, 0.85],
  [62, 15, 0.85],
  [64, 105, 0.7],
  [63, 190, 0.8],
  [66, 280, 0.75],
  [62, 345, 0.55],
] as const;

/** Centimetres: a toadstool with spots. */
export const mushroom: Model = {
  concept: "mushroom",
  aliases: ["toadstool", "fly agaric", "mushrooms"],
  realSize: 0.12,
  bestTurn: 0,
  roles: {
    cap: { colour: "#d9352f", material: "ceramic" },
    spots: { colour: "#fff6e6", material: "clay" },
    stem: { colour: "#f6ead2", material: "clay" },
    gills: { colour: "#ead9b8", material: "clay" },
  },
  parts: () => {
    const cap = lathe(
      flowing([
        [0, 5.6],
        [3.8, 5.4],
        [4.8, 5.3],
        [5.2, 5.7],
        [4.9, 7],
        [3.6, 8.8],
        [1.8, 9.8],
        [0, 10.1],
      ]),
      96,
    );
    const spots = SPOTS.map(([lean, turn, size]) => {
      const l = radians(lean);
      return frame({
        in: frame({
          at: [4.95 * sin(l) * sin(radians(turn)), 5.6 + 4.5 * cos(l), 4.95 * sin(l) * cos(radians(turn))],
          turn,
          nod: lean * 0.94,
        }),
        scale: [size, 0.3, size],
      });
    });
    return [
      part("cap", cap),
      part("spots", instances(ball(1, 24), spots)),
      part(
        "stem",
        lathe(
          flowing([
            [0, 0],
            [1.5, 0.05],
            [1.95, 0.9],
            [1.6, 2.6],
            [1.3, 4.6],
            [1.5, 5.9],
            [0, 6],
          ]),
          72,
        ),
      ),
      part(
        "stem",
        turnedAt(
          [0, 0, 0],
          [
            [0, 4.3],
            [1.2, 4.3],
            [2.4, 3.4, 0.2],
            [2.5, 3.7, 0.2],
            [1.5, 4.8, 0.4],
            [0, 4.8],
          ],
          {},
          72,
        ),
      ),
      part("gills", instances(boxAt([0, 5.36, 2.9], [0.14, 0.5, 2.9], 0.06, {}, 1), around(40))),
    ];
  },
};
