import { around, ball, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: a berry with its crown. */
export const blueberry: Model = {
  concept: "blueberry",
  aliases: ["blueberries", "bilberry"],
  realSize: 0.018,
  bestTurn: -16,
  roles: {
    berry: { colour: "#3f4f9b", material: "matte plastic" },
    crown: { colour: "#2d3874", material: "clay", follows: 0.8 },
  },
  parts: () => {
    const f = frame({ at: [0, 4.5, 0], nod: 38, roll: -14 });
    return [
      part("berry", placed(ball([5, 4.5, 5], 64), f)),
      part(
        "crown",
        placed(
          merged(
            placed(torus(1.5, 0.32, 40, 12), frame({ at: [0, 4.25, 0] })),
            instances(
              placed(
                blade({ length: 1.5, width: 1.1, droop: -0.3, fold: 0.1, thickness: 0.3 }),
                frame({ at: [0, 4.3, 1.2], nod: -34 }),
              ),
              around(5),
            ),
            turned([
              [0, 4.0],
              [1.4, 4.0],
              [1.3, 4.22, 0.1],
              [0, 4.1],
            ]),
          ),
          f,
        ),
      ),
    ];
  },
};
