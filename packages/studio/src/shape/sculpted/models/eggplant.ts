import { around, flowing, frame, instances, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

/** Centimetres: lying on its side. */
export const eggplant: Model = {
  concept: "eggplant",
  aliases: ["aubergine", "brinjal", "eggplants"],
  realSize: 0.22,
  bestTurn: 20,
  roles: {
    body: { colour: "#4b2a63", material: "ceramic" },
    cap: { colour: "#6f9a45", material: "matte plastic" },
  },
  parts: () => {
    // Along the fruit, and how thick it is there.
    const shape = flowing(
      [
        [-8.3, 0.3],
        [-7.9, 1.4],
        [-6.5, 2.65],
        [-3.6, 3.4],
        [0, 3.15],
        [4, 2.4],
        [8, 1.6],
      ],
      false,
      6,
    ).points;
    const body = tube(
      shape.map((p): Vector => [p.x, 3.4 + 0.0118 * (p.x + 8) * (p.x + 8), 0]),
      shape.map((p) => p.y),
      { sides: 56, steps: 1 },
    );
    const top = frame({ at: [7.4, 6.1, 0], roll: -61 });
    const sepal = placed(
      blade({ length: 4.4, width: 2.2, droop: 0.42, fold: 0.05, widest: 0.35, thickness: 0.34 }),
      frame({ at: [0, 1.35, 0.2], nod: 10 }),
    );
    return [
      part("body", body),
      part(
        "cap",
        placed(
          merged(
            instances(sepal, around(6)),
            tube(
              [
                [0, 0.8, 0],
                [0, 1.9, 0],
                [0.1, 3, 0],
                [0.5, 4.4, 0],
              ],
              [1.3, 0.8, 0.45, 0.55],
              { sides: 20, caps: "flat" },
            ),
          ),
          top,
        ),
      ),
    ];
  },
};
