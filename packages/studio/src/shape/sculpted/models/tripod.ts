import { around, frame, instances, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, turned } from "../pieces.js";

/** Centimetres: a camera's stand, without the camera. */
export const tripod: Model = {
  concept: "tripod",
  aliases: ["camera tripod", "camera stand"],
  realSize: 1.4,
  bestTurn: -14,
  roles: {
    legs: { colour: "#2e3138", material: "matte plastic" },
    tubes: { colour: "#b9bfc7", material: "metal" },
    locks: { colour: "#d8463f", material: "plastic" },
    head: { colour: "#2e3138", material: "plastic" },
    feet: { colour: "#1f2125", material: "rubber" },
  },
  top: { y: 141, halfWidth: 5, halfDepth: 5 },
  parts: () => {
    const legs = around(3);
    return [
      part("legs", instances(rod([0, 110, 5], [0, 58, 24], 3), legs)),
      part(
        "tubes",
        merged(
          instances(rod([0, 62, 22.6], [0, 30, 34.3], 2.2), legs),
          instances(rod([0, 34, 32.8], [0, 3, 44], 1.6), legs),
        ),
      ),
      part(
        "locks",
        merged(
          instances(rod([0, 61, 22.9], [0, 55, 25.1], 3.4), legs),
          instances(rod([0, 32.6, 33.3], [0, 27, 35.4], 2.7), legs),
        ),
      ),
      part(
        "feet",
        instances(
          placed(
            turned([
              [0, 0],
              [2.8, 0, 0.6],
              [2, 5, 0.8],
              [0, 5],
            ]),
            frame({ at: [0, 0, 44.4] }),
          ),
          legs,
        ),
      ),
      part(
        "head",
        merged(
          turned([
            [0, 104],
            [5, 104, 0.8],
            [7.6, 109, 1.4],
            [7, 114, 1],
            [3, 116, 0.6],
            [0, 116],
          ]),
          drum(4, 6, { at: [0, 127, 0] }, 1.4),
          drum(3, 8, { ...AHEAD, at: [0, 132, 0] }, 0.8),
          box([15, 2.4, 15], [0, 138.4, 0], 0.9),
        ),
      ),
      part(
        "tubes",
        merged(
          rod([0, 60, 0], [0, 126, 0], 2.2),
          instances(rod([0, 66, 1.6], [0, 80, 15.6], 1), legs),
          rod([0, 132, -4], [10, 122, -32], 1.2),
        ),
      ),
      part(
        "locks",
        merged(drum(2.2, 3, { ...AHEAD, at: [0, 132, 5] }, 0.6), drum(0.9, 3, { at: [0, 140, 0] }, 0.3)),
      ),
      part("head", rod([7, 125, -24], [12, 120, -37], 2.2)),
    ];
  },
};
