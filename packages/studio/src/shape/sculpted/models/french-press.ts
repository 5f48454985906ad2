import { around, instances, merged } from "../../mesh/index.js";
import { band, drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned, wire } from "../pieces.js";

const jug = () =>
  glassware(
    [
      [0, 1],
      [4.6, 1, 0.5],
      [4.6, 15.4, 0.3],
      [4.8, 16],
    ],
    0.25,
    1.4,
    0.5,
  );

/** Centimetres: full of coffee, its plunger up. */
export const frenchPress: Model = {
  concept: "french press",
  aliases: ["cafetiere", "cafetière", "coffee press", "press pot", "coffee plunger"],
  realSize: 0.23,
  bestTurn: -14,
  roles: {
    frame: { colour: "#cfd4da", material: "chrome" },
    glass: { colour: "#f4fbfc", material: "glass" },
    coffee: { colour: "#4a2715", material: "ceramic" },
    foam: { colour: "#c79a62", material: "matte plastic" },
    handle: { colour: "#2b2e35", material: "plastic" },
    knob: { colour: "#2b2e35", material: "plastic" },
  },
  inside: { y: 1.4, radius: 4, rim: 16 },
  contents: { inside: () => jug().inside, level: 13.6, gap: 0.05, instead: ["coffee", "foam"] },
  parts: () => {
    const { wall, inside } = jug();
    const strip = box([1.2, 13, 0.3], [0, 7.4, 4.95], 0.12);
    return [
      part(
        "frame",
        merged(
          drum(5, 0.7, { at: [0, 0.9, 0] }, 0.3),
          band(5, 1, 2.4, 0.3),
          band(5, 12.6, 14, 0.3),
          instances(strip, around(4, undefined, 45)),
          instances(rod([4.6, 0, 0], [4.6, 1.2, 0], 0.6, 16), around(4, undefined, 45)),
        ),
      ),
      part("glass", wall),
      part("coffee", drink(inside, 11.8)),
      part(
        "foam",
        turned([
          [0, 11.82],
          [4.28, 11.82, 0.2],
          [4.28, 12.7, 0.3],
          [0, 12.7],
        ]),
      ),
      part(
        "frame",
        merged(
          turned([
            [0, 15.4],
            [4.9, 15.4, 0.2],
            [5.1, 16.4, 0.4],
            [3.6, 18, 2],
            [1, 18.4, 0.3],
            [0, 18.5],
          ]),
          rod([0, 12.5, 0], [0, 21.6, 0], 0.28, 14),
        ),
      ),
      part(
        "knob",
        turned(
          [
            [0, 20.8],
            [0.8, 20.8, 0.3],
            [1.3, 21.8, 0.6],
            [1, 23, 0.5],
            [0, 23.1],
          ],
          {},
          40,
        ),
      ),
      part(
        "handle",
        wire(
          [
            [5, 13.4, 0],
            [8, 13.4, 0],
            [9, 11, 0],
            [8.6, 6, 0],
            [7, 3.4, 0],
            [5, 2.2, 0],
          ],
          0.75,
          { sides: 20, steps: 10 },
        ),
      ),
    ];
  },
};
