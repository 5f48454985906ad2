import { cornered, frame, hollowed, lathe, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, turned, wire } from "../pieces.js";

/** Centimetres: a round-bottomed pan, its long handle to the right. */
export const wok: Model = {
  concept: "wok",
  aliases: ["stir fry pan", "stir-fry pan", "wok pan"],
  realSize: 0.55,
  bestTurn: 22,
  roles: {
    body: { colour: "#363a42", material: "metal" },
    inside: { colour: "#2a2d33", material: "matte plastic", follows: 0.85 },
    handle: { colour: "#c07a3f", material: "wood" },
    fittings: { colour: "#9aa0a8", material: "metal" },
  },
  inside: { y: 1, radius: 9, rim: 10.4 },
  parts: () => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 0],
        [5, 0, 1],
        [10, 2.4, 6],
        [15, 7, 10],
        [17.4, 10.4],
      ]),
      0.4,
      0.6,
      1.2,
    );
    return [
      part(
        "body",
        merged(lathe(outside, 128), placed(torus(17.3, 0.36, 128, 12), frame({ at: [0, 10.4, 0] }))),
      ),
      part("inside", lathe(inside, 128)),
      part("fittings", rod([16, 9, 0], [22, 12, 0], [1.2, 1])),
      part(
        "handle",
        placed(
          turned(
            [
              [0, 0],
              [1, 0, 0.3],
              [1.5, 3, 2],
              [1.5, 9, 4],
              [1.9, 14, 1],
              [0, 14.6],
            ],
            {},
            40,
          ),
          frame({ at: [21, 11.5, 0], roll: -64 }),
        ),
      ),
      part(
        "fittings",
        wire(
          [
            [-15.6, 9, -3.4],
            [-19.4, 11.2, -3],
            [-20.4, 11.8, 0],
            [-19.4, 11.2, 3],
            [-15.6, 9, 3.4],
          ],
          0.55,
          { steps: 8 },
        ),
      ),
    ];
  },
};
