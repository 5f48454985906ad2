import { around, frame, instances } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, turned } from "../pieces.js";

/** Decimetres: an old lantern on its post. */
export const streetLamp: Model = {
  concept: "street lamp",
  aliases: ["streetlamp", "street light", "streetlight", "lamppost", "lamp post", "lantern post"],
  realSize: 3.2,
  bestTurn: -20,
  roles: {
    post: { colour: "#2f4a45", material: "plastic" },
    light: { colour: "#ffe9a6", material: "ceramic" },
  },
  parts: () => [
    part(
      "post",
      turned(
        [
          [0, 0],
          [2.0, 0, 0.2],
          [1.9, 0.9, 0.2],
          [1.2, 1.2, 0.3],
          [1.1, 3.4, 0.2],
          [1.4, 3.7, 0.15],
          [1.3, 4.2, 0.3],
          [0.62, 4.8, 0.5],
          [0.48, 16.5, 0.2],
          [0.85, 16.9, 0.15],
          [0.85, 17.3, 0.15],
          [0.5, 17.6, 0.2],
          [0.5, 18.6, 0.3],
          [1.25, 19.4, 0.2],
          [1.25, 19.7, 0.1],
          [0, 19.8],
        ],
        {},
        48,
      ),
    ),
    part(
      "light",
      turned(
        [
          [0, 19.7],
          [1.15, 19.7, 0.1],
          [1.95, 23.4, 0.1],
          [0, 23.4],
        ],
        {},
        6 * 6,
      ),
    ),
    part("post", instances(rod([0, 19.6, 1.2], [0, 23.5, 2.0], 0.14, 10), around(6))),
    part(
      "post",
      turned(
        [
          [0, 23.3],
          [2.35, 23.3, 0.15],
          [2.2, 23.8, 0.3],
          [0.9, 25.0, 0.6],
          [0.5, 25.3, 0.15],
          [0.5, 25.8, 0.2],
          [0.2, 26.2, 0.1],
          [0.15, 27.0, 0.12],
          [0, 27.02],
        ],
        {},
        48,
      ),
    ),
    part("post", instances(rod([-2.2, 16.0, 0], [2.2, 16.0, 0], 0.2, 14), [frame({})])),
  ],
};
