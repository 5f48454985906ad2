import { cornered, frame, hollowed, lathe, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: upright on its handle, its bowl facing ahead. */
export const ladle: Model = {
  concept: "ladle",
  aliases: ["soup ladle", "soup spoon ladle", "dipper"],
  realSize: 0.32,
  bestTurn: -20,
  lies: true,
  roles: {
    bowl: { colour: "#cfd4da", material: "metal" },
    handle: { colour: "#b06a38", material: "wood" },
  },
  parts: () => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 0],
        [2.2, 0.2, 2],
        [4.2, 2.4, 3],
        [4.7, 4.6],
      ]),
      0.25,
      0.35,
      1,
    );
    const bowl = placed(merged(lathe(outside, 72), lathe(inside, 72)), frame({ at: [0, 27.4, -2], nod: 74 }));
    return [
      part("bowl", bowl),
      part(
        "bowl",
        wire(
          [
            [0, 10, -3],
            [0, 17, -0.9],
            [0, 21, 0.5],
            [0, 23, 2.3],
          ],
          [0.5, 0.45, 0.45, 0.5],
          { steps: 8 },
        ),
      ),
      part(
        "handle",
        turned(
          [
            [0, 0],
            [0.8, 0, 0.5],
            [1.1, 1.6, 1.4],
            [0.85, 7, 3],
            [0.7, 11, 0.4],
            [0, 11.2],
          ],
          { at: [0, 0, -6], nod: 17 },
          40,
        ),
      ),
    ];
  },
};
