import { ballAt, frame, merged, placed } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { drum, wire } from "../pieces.js";

const jug = () =>
  glassware(
    [
      [0, 0],
      [5.6, 0, 0.8],
      [7.4, 6, 6],
      [6.6, 13, 6],
      [5, 18, 3],
      [5.8, 22],
    ],
    0.35,
    0.8,
    1,
  );

/** Centimetres: a glass jug of lemonade with ice and slices of lemon. */
export const pitcher: Model = {
  concept: "pitcher",
  aliases: [
    "jug",
    "water pitcher",
    "water jug",
    "glass pitcher",
    "lemonade pitcher",
    "pitcher of lemonade",
    "jug of water",
    "carafe",
  ],
  realSize: 0.24,
  bestTurn: -14,
  roles: {
    jug: { colour: "#f4fbfc", material: "glass" },
    lemonade: { colour: "#f7e27a", material: "liquid" },
    lemons: { colour: "#f4c62e", material: "plastic" },
    flesh: { colour: "#fff3b0", material: "plastic" },
    handle: { colour: "#eaf5f7", material: "glass", follows: 1 },
  },
  inside: { y: 0.8, radius: 4.6, rim: 22 },
  contents: { inside: () => jug().inside, level: 18, gap: 0.05, instead: ["lemonade", "lemons", "flesh"] },
  parts: () => {
    const { wall, inside } = jug();
    const slice = (x: number, y: number, z: number, turn: number, roll: number) =>
      frame({ at: [x, y, z], turn, nod: 90, roll });
    const places = [slice(-1.6, 17, 2.4, -20, 0), slice(2.4, 16.4, 1, 40, 16)];
    return [
      part(
        "jug",
        merged(wall, placed(ballAt([0, 0, 0], [1.5, 1.1, 1.5]), frame({ at: [-6, 21.4, 0], roll: 24 }))),
      ),
      part("lemonade", drink(inside, 16)),
      part("lemons", merged(...places.map((f) => placed(drum(2.3, 0.6, {}, 0.2), f)))),
      part("flesh", merged(...places.map((f) => placed(drum(1.95, 0.7, {}, 0.1), f)))),
      part(
        "handle",
        wire(
          [
            [5.2, 20.4, 0],
            [8.6, 20.6, 0],
            [10.6, 17.4, 0],
            [10.4, 11.4, 0],
            [9, 7.8, 0],
            [7, 7.2, 0],
          ],
          0.75,
          { sides: 20, steps: 10 },
        ),
      ),
    ];
  },
};
