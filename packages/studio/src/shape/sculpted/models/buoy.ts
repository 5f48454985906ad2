import { around, frame, instances, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned } from "../pieces.js";

/** Metres: a float with a lattice mast and a lamp. */
export const buoy: Model = {
  concept: "buoy",
  aliases: ["buoys", "navigation buoy", "channel marker"],
  realSize: 4,
  bestTurn: -20,
  roles: {
    float: { colour: "#d8352f", material: "plastic" },
    bands: { colour: "#f6f3ec", material: "plastic" },
    mast: { colour: "#d8352f", material: "metal" },
    lamp: { colour: "#f7c534", material: "ceramic" },
  },
  parts: () => [
    part(
      "float",
      turned(
        [
          [0, 0],
          [1.3, 0, 0.3],
          [1.9, 0.7, 0.3],
          [1.9, 1.5, 0.25],
          [1.2, 1.9, 0.15],
          [0, 1.9],
        ],
        {},
        56,
      ),
    ),
    part(
      "bands",
      merged(
        turned(
          [
            [0, 0.85],
            [1.96, 0.85, 0.05],
            [1.96, 1.3, 0.05],
            [0, 1.3],
          ],
          {},
          56,
        ),
        drum(0.62, 0.6, { at: [0, 3.6, 0] }, 0.06, 36),
      ),
    ),
    part(
      "mast",
      merged(
        instances(rod([0, 1.8, 1.1], [0, 4.3, 0.42], 0.09, 10), around(4)),
        ...[2.5, 3.2].map((y) =>
          instances(
            rod(
              [-0.75 + 0.19 * (y - 1.8), y, 0.75 - 0.19 * (y - 1.8)],
              [0.75 - 0.19 * (y - 1.8), y, 0.75 - 0.19 * (y - 1.8)],
              0.06,
              8,
            ),
            around(4, frame({}), 45),
          ),
        ),
        drum(0.66, 0.14, { at: [0, 4.32, 0] }, 0.05, 32),
      ),
    ),
    part(
      "lamp",
      turned(
        [
          [0, 4.35],
          [0.34, 4.35, 0.05],
          [0.34, 4.9, 0.25],
          [0, 5.05],
        ],
        {},
        32,
      ),
    ),
  ],
};
