import { around, frame, instances, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { blended, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, wire } from "../pieces.js";

/** Centimetres, riding towards +z. */
export const unicycle: Model = {
  concept: "unicycle",
  aliases: ["one wheeled bike", "monocycle"],
  realSize: 0.95,
  bestTurn: -48,
  saddle: { at: [0, 90, 0], astride: true },
  roles: {
    frame: { colour: "#3f86cf", material: "ceramic" },
    tyre: { colour: "#26272c", material: "rubber" },
    rim: { colour: "#dfe3e8", material: "metal" },
    saddle: { colour: "#2b2d33", material: "rubber" },
    metal: { colour: "#cfd4da", material: "chrome" },
    pedals: { colour: "#e2503f", material: "rubber" },
  },
  parts: (coarseness) => {
    const place = frame({ ...AXLE, at: [0, 26, 0] });
    return [
      part("tyre", placed(torus(23.4, 2.6, 96, 24), place)),
      part(
        "rim",
        placed(
          merged(
            torus(20.4, 1, 88, 12),
            instances(rod([0, 0, 1], [0, 0, 20], 0.28, 8), around(20)),
            drum(2.2, 6, {}, 0.8),
          ),
          place,
        ),
      ),
      part(
        "frame",
        merged(
          mirrored(
            wire(
              [
                [0, 56, 0],
                [4, 54.6, 0],
                [5.4, 50, 0],
                [5.4, 26, 0],
              ],
              [1.9, 1.8, 1.6, 1.5],
              { steps: 8 },
            ),
          ),
          rod([0, 54, 0], [0, 74, 0], 2),
        ),
      ),
      part(
        "metal",
        merged(
          rod([0, 72, 0], [0, 88, 0], 1.5),
          drum(2.7, 2.4, { at: [0, 73.6, 0] }, 0.5),
          rod([-7, 26, 0], [7, 26, 0], 1.2),
          rod([7, 26, 0], [8.4, 14, 5], 1.1),
          rod([-7, 26, 0], [-8.4, 38, -5], 1.1),
        ),
      ),
      part(
        "pedals",
        merged(box([9, 2.4, 7], [13.6, 13.6, 5], 0.9), box([9, 2.4, 7], [-13.6, 38.4, -5], 0.9)),
      ),
      ...blended(
        "saddle",
        [
          put(
            limb(
              [
                [0, 94, 15],
                [0, 90.4, 8],
                [0, 89.4, 0],
                [0, 91, -8],
                [0, 95, -14],
              ],
              [3, 3.6, 4, 5, 5.4],
            ),
            1,
          ),
        ],
        { cell: 0.8 * coarseness },
      ),
    ];
  },
};
