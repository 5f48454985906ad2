import {
  boxAt,
  cornered,
  discAt,
  frame,
  hollowed,
  lathe,
  merged,
  placed,
  roundedRectangle,
  torus,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: its handle to the right. */
export const fryingPan: Model = {
  concept: "frying pan",
  aliases: ["pan", "skillet", "frypan", "fry pan", "cooking pan"],
  realSize: 0.46,
  bestTurn: 24,
  roles: {
    body: { colour: "#3b3f48", material: "metal" },
    inside: { colour: "#2b2e35", material: "matte plastic", follows: 0.85 },
    handle: { colour: "#c07a3f", material: "wood" },
    fittings: { colour: "#c3c8ce", material: "metal" },
  },
  inside: { y: 0.7, radius: 9 },
  parts: () => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 0],
        [10.4, 0, 1.6],
        [14, 5.2],
      ]),
      0.55,
      0.7,
      1.6,
    );
    const handle = tube(
      [
        [18.5, 6.0, 0],
        [22, 7, 0],
        [27, 7.9, 0],
        [31.5, 8, 0],
      ],
      [0.9, 1.05, 1.2, 1.1],
      { section: roundedRectangle(2.6, 1.7, 0.8), up: [0, 1, 0], sides: 24 },
    );
    return [
      part("body", lathe(outside, 128)),
      part("inside", lathe(inside, 128)),
      part("handle", handle),
      part(
        "fittings",
        tube(
          [
            [13.2, 4.4, 0],
            [15.6, 5.0, 0],
            [19, 6.1, 0],
          ],
          [0.9, 0.8, 0.8],
          { section: roundedRectangle(2.8, 1, 0.45), up: [0, 1, 0] },
        ),
      ),
      part(
        "fittings",
        merged(
          placed(torus(0.9, 0.28, 28, 12), frame({ at: [33.4, 8, 0] })),
          boxAt([12.9, 4.1, 0], [0.6, 2, 4], 0.28, { roll: -36 }),
        ),
      ),
      part("body", discAt([0, -0.3, 0], 9.6, 0.6, 0.25)),
    ];
  },
};
