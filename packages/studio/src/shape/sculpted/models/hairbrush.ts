import { ballAt, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Centimetres: upright, its bristles to the front. */
export const hairbrush: Model = {
  concept: "hairbrush",
  aliases: ["hair brush", "paddle brush", "hairbrushes"],
  realSize: 0.23,
  bestTurn: -30,
  lies: true,
  roles: {
    body: { colour: "#d8a06a", material: "wood" },
    cushion: { colour: "#e9587e", material: "rubber" },
    bristles: { colour: "#3a3640", material: "plastic" },
  },
  parts: (coarseness) => {
    const pins: Vector[] = [];
    for (let row = -4; row <= 4; row++) {
      for (let column = -2; column <= 2; column++) {
        const [x, y] = [column * 1.12 + (row % 2 ? 0.3 : -0.2), row * 1.12];
        if ((x / 3.1) ** 2 + (y / 5.2) ** 2 < 0.86) pins.push([x, 16.4 + y, 0]);
      }
    }
    return [
      ...blended(
        "body",
        [
          put(ellipsoid([3.9, 6.1, 0.95], { at: [0, 16.4, -0.2] })),
          put(
            limb(
              [
                [0, 11.5, -0.2],
                [0, 9.2, -0.2],
                [0, 4.6, -0.15],
                [0, 1.3, -0.2],
              ],
              [1.1, 0.95, 1.3, 1.0],
            ),
            0.9,
          ),
        ],
        { cell: 0.24 * coarseness },
      ),
      part("cushion", ballAt([0, 16.4, 0.45], [3.25, 5.4, 0.9], {}, 56)),
      part(
        "bristles",
        merged(
          ...pins.map(([x, y]) =>
            wire(
              [
                [x, y, 0.9],
                [x * 1.05, 16.4 + (y - 16.4) * 1.04, 2.9],
              ],
              [0.12, 0.17],
              { sides: 8 },
            ),
          ),
        ),
      ),
      part("body", placed(ballAt([0, 0, 0], [0.5, 0.5, 0.2], {}, 20), frame({ at: [0, 1.6, 0.62] }))),
    ];
  },
};
