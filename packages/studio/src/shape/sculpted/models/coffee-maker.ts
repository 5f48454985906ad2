import { frame, merged, placed } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, turned, wire } from "../pieces.js";

const carafe = () =>
  glassware(
    [
      [0, 0],
      [6, 0, 0.9],
      [7.3, 4, 4],
      [6.6, 9, 4],
      [5, 12.6],
    ],
    0.3,
    0.6,
  );

/** Centimetres: a drip coffee maker, its jug full. */
export const coffeeMaker: Model = {
  concept: "coffee maker",
  aliases: ["coffee machine", "drip coffee maker", "coffeemaker", "filter coffee machine", "coffee pot"],
  realSize: 0.34,
  bestTurn: -32,
  roles: {
    body: { colour: "#33373f", material: "plastic" },
    trim: { colour: "#c9ced4", material: "brushed metal" },
    jug: { colour: "#f4fbfc", material: "glass" },
    coffee: { colour: "#3b2014", material: "ceramic" },
    handle: { colour: "#23262c", material: "plastic" },
    plate: { colour: "#6a6f78", material: "metal" },
    light: { colour: "#f2643f", material: "neon" },
  },
  top: { y: 34, halfWidth: 8, halfDepth: 9 },
  parts: () => {
    const { wall, inside } = carafe();
    const at = frame({ at: [0, 4.2, 4.6] });
    return [
      part("body", box([21, 4, 28], [0, 2, 0], 1.6)),
      part("body", box([21, 30, 9], [0, 17, -9.4], 2)),
      part("body", box([21, 11, 26], [0, 28.5, -1], 2.4)),
      part("trim", box([21.3, 2, 26.3], [0, 24.4, -1], 0.8)),
      part(
        "trim",
        turned(
          [
            [0, 0],
            [3.4, 0, 0.4],
            [6.4, 4.4, 0.3],
            [0, 4.4],
          ],
          { at: [0, 19.6, 4.6] },
        ),
      ),
      part("plate", drum(7.4, 0.7, { at: [0, 4.1, 4.6] }, 0.3)),
      part("jug", placed(wall, at)),
      part("coffee", placed(drink(inside, 8.6), at)),
      part(
        "handle",
        placed(
          merged(
            turned([
              [0, 12.2],
              [5.2, 12.2, 0.3],
              [5.4, 13.6, 0.4],
              [3, 14.6, 0.8],
              [0, 14.8],
            ]),
            wire(
              [
                [4.6, 12.8, 1.6],
                [8.4, 12.8, 5],
                [10, 9, 6.8],
                [8.6, 4.4, 5.4],
                [6.2, 4, 3.4],
              ],
              0.95,
              { sides: 20, steps: 10 },
            ),
          ),
          at,
        ),
      ),
      part(
        "trim",
        merged(drum(1.6, 0.9, { ...AHEAD, at: [0, 29, 12.2] }, 0.3), box([9, 0.5, 0.5], [0, 32.4, 12], 0.2)),
      ),
      part("light", drum(0.6, 0.7, { ...AHEAD, at: [5.4, 29, 12.2] }, 0.2)),
    ];
  },
};
