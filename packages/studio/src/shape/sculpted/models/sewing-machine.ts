import { frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, AXLE, box, drum, rod, turned, wire } from "../pieces.js";

/** Centimetres: its needle to the left over a piece of cloth, the hand wheel to the right. */
export const sewingMachine: Model = {
  concept: "sewing machine",
  aliases: ["sewing-machine", "electric sewing machine", "vintage sewing machine"],
  realSize: 0.42,
  bestTurn: -14,
  roles: {
    body: { colour: "#56b7ad", material: "plastic" },
    base: { colour: "#f3efe6", material: "plastic" },
    wheel: { colour: "#f3efe6", material: "plastic" },
    metal: { colour: "#cfd4da", material: "chrome" },
    thread: { colour: "#e3506a", material: "fabric" },
    cloth: { colour: "#f4c95b", material: "fabric" },
    dials: { colour: "#f3efe6", material: "plastic" },
  },
  parts: (coarseness) => {
    const cell = 0.7 * coarseness;
    const ridges = [-1.6, -0.8, 0, 0.8, 1.6].map((y) =>
      placed(torus(1.55, 0.42, 40, 10), frame({ at: [6, 30.6 + y, 0] })),
    );
    return [
      part("base", box([42, 5, 18], [0, 2.5, 0], 1.4)),
      ...blended(
        "body",
        [
          put(block([9.4, 20, 10.6], 3, { at: [14, 13, 0] })),
          put(block([36, 8.6, 10], 3.2, { at: [0, 23.6, 0] })),
          put(block([8.4, 15, 9.4], 3, { at: [-14.4, 20.2, 0] }), 2.4),
          put(
            limb(
              [
                [10, 10, 0],
                [9, 18, 0],
              ],
              [3, 3],
            ),
            2,
          ),
        ],
        { cell },
      ),
      part(
        "metal",
        merged(
          rod([-14.4, 13.6, 0], [-14.4, 9.4, 0], 0.8),
          rod([-14.4, 10, 0], [-14.4, 5.4, 0], 0.22, 12),
          rod([-12.8, 13.6, 0], [-12.8, 7, 0], 0.4, 12),
          box([2.8, 0.5, 4.4], [-13.6, 6.3, 0.6], 0.2),
          box([9, 0.4, 12], [-14.4, 5.1, 0], 0.15),
        ),
      ),
      part(
        "cloth",
        merged(box([13, 0.5, 15], [-14.5, 5.6, 2], 0.2), box([13, 5.4, 0.5], [-14.5, 3, 9.6], 0.2)),
      ),
      part(
        "wheel",
        merged(
          drum(4.6, 3, { ...AXLE, at: [20.4, 22.6, 0] }, 1),
          drum(2.2, 4.4, { ...AXLE, at: [20.8, 22.6, 0] }, 0.6),
        ),
      ),
      part(
        "metal",
        merged(
          rod([6, 27, 0], [6, 34.4, 0], 0.35, 14),
          drum(2.2, 0.4, { at: [6, 28.2, 0] }, 0.15),
          rod([-9, 27, 0], [-9, 29.6, 0], 0.4, 12),
        ),
      ),
      part(
        "thread",
        merged(
          turned(
            [
              [0, 28.4],
              [1.7, 28.4, 0.2],
              [1.7, 33, 0.2],
              [0, 33],
            ],
            { at: [6, 0, 0] },
            40,
          ),
          ...ridges,
          wire(
            [
              [4.6, 32, 0.8],
              [-2, 31, 0.6],
              [-9, 29.6, 0.4],
              [-13, 28, 3.4],
              [-14.4, 24, 5],
              [-14.4, 14, 3],
              [-14.4, 6.4, 0.3],
            ],
            0.16,
            { sides: 8 },
          ),
        ),
      ),
      part(
        "dials",
        merged(
          drum(2.3, 1.2, { ...AHEAD, at: [14, 22, 5.6] }, 0.4),
          drum(1.6, 1.2, { ...AHEAD, at: [14, 15.6, 5.6] }, 0.4),
          drum(1.6, 1.2, { ...AHEAD, at: [-14.4, 23.6, 4.8] }, 0.4),
        ),
      ),
      part("metal", box([10, 1.4, 0.4], [0, 23.6, 5.1], 0.18)),
    ];
  },
};
