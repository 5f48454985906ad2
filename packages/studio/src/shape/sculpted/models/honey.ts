import { ball, frame, merged, placed } from "../../mesh/index.js";
import { band, drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { rod, turned, wire } from "../pieces.js";

/** Centimetres: a pot of honey with its dipper. */
export const honey: Model = {
  concept: "honey",
  aliases: ["honey pot", "pot of honey", "jar of honey", "honey dipper"],
  realSize: 0.17,
  bestTurn: -14,
  roles: {
    honey: { colour: "#e8951c", material: "jelly" },
    glass: { colour: "#fbf6ea", material: "glass" },
    dipper: { colour: "#c18a4e", material: "wood" },
    label: { colour: "#fff6df", material: "paper" },
    drip: { colour: "#e8951c", material: "jelly", follows: 1 },
  },
  parts: () => {
    const { wall, inside } = glassware(
      [
        [0, 0],
        [4, 0, 0.6],
        [4.8, 3, 2.5],
        [4.8, 6.2, 2],
        [3.9, 8.4, 0.5],
        [4.1, 9.2],
      ],
      0.26,
      0.6,
    );
    const rings = [0, 0.95, 1.9, 2.85].map((y) =>
      turned(
        [
          [0, y],
          [1.35, y + 0.05, 0.25],
          [1.35, y + 0.65, 0.25],
          [0, y + 0.7],
        ],
        {},
        36,
      ),
    );
    const f = frame({ at: [0.3, 7.2, 0.2], roll: -26, nod: -8 });
    return [
      part("glass", wall),
      part("honey", drink(inside, 7.9, 0.05)),
      part("label", band(4.86, 3.0, 6.0, 0.1)),
      part("dipper", placed(merged(...rings, rod([0, 0, 0], [0, 10.6, 0], [0.4, 0.34])), f)),
      part(
        "drip",
        merged(
          placed(ball([1.5, 0.5, 1.5], 32), frame({ at: [0.6, 7.95, 0.3] })),
          wire(
            [
              [3.6, 9.3, 2.2],
              [4.2, 9.2, 2.6],
              [4.35, 8.0, 2.7],
              [4.3, 6.6, 2.65],
            ],
            [0.3, 0.45, 0.4, 0.5],
          ),
        ),
      ),
    ];
  },
};
