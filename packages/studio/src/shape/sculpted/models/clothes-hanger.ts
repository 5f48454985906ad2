import { cornered } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, slab, wire } from "../pieces.js";

/** Centimetres. */
export const clothesHanger: Model = {
  concept: "clothes hanger",
  aliases: ["hanger", "coat hanger", "wooden hanger", "clothes-hanger"],
  realSize: 0.43,
  bestTurn: -16,
  hangs: true,
  roles: {
    hanger: { colour: "#c98a4b", material: "wood" },
    bar: { colour: "#c98a4b", material: "wood", follows: 0.85 },
    hook: { colour: "#cfd4da", material: "chrome" },
  },
  parts: () => [
    part(
      "hanger",
      slab(
        cornered(
          [
            [-21.5, 1, 0.9],
            [-20.6, 0, 0.9],
            [-10, 4.4, 12],
            [0, 8, 6],
            [10, 4.4, 12],
            [20.6, 0, 0.9],
            [21.5, 1, 0.9],
            [10, 7.8, 12],
            [2, 11.2, 2],
            [-2, 11.2, 2],
            [-10, 7.8, 12],
          ],
          true,
        ),
        1.6,
        0.5,
      ),
    ),
    part("bar", rod([-18, 1.6, 0], [18, 1.6, 0], 0.5)),
    part(
      "hook",
      wire(
        [
          [0, 10.6, 0],
          [0, 14, 0],
          [0.4, 15, 0],
          [2.8, 17.4, 0],
          [2.2, 20.6, 0],
          [-0.4, 21.4, 0],
          [-2.8, 19.4, 0],
          [-2.9, 18, 0],
        ],
        0.26,
        { steps: 10 },
      ),
    ),
  ],
};
