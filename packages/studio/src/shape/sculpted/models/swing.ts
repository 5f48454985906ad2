import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod } from "../pieces.js";

/** Centimetres: a frame on four legs with one seat on ropes. */
export const swing: Model = {
  concept: "swing",
  aliases: ["swing set", "playground swing", "garden swing", "swingset"],
  realSize: 2.3,
  bestTurn: -28,
  saddle: { at: [0, 55, 0], astride: false },
  roles: {
    frame: { colour: "#d8463f", material: "plastic" },
    seat: { colour: "#f0b840", material: "wood" },
    ropes: { colour: "#d8c49a", material: "fabric" },
    joints: { colour: "#cfd4da", material: "metal" },
  },
  parts: () => [
    part(
      "frame",
      merged(
        rod([-92, 200, 0], [92, 200, 0], 4.4),
        ...[-1, 1].flatMap((s) => [
          rod([s * 108, 0, 62], [s * 84, 202, 0], 4.2),
          rod([s * 108, 0, -62], [s * 84, 202, 0], 4.2),
          rod([s * 97.4, 88, 34], [s * 97.4, 88, -34], 2.8),
        ]),
      ),
    ),
    part(
      "joints",
      merged(
        ...[-1, 1].flatMap((s) => [
          box([9, 13, 13], [s * 84, 201, 0], 3),
          box([5, 9, 9], [s * 26, 199, 0], 1.6),
        ]),
      ),
    ),
    part("seat", box([60, 5, 24], [0, 52, 0], 1.6)),
    part(
      "ropes",
      merged(
        ...[-1, 1].flatMap((s) => [
          rod([s * 26, 196, 0], [s * 26, 72, 0], 1.3, 14),
          rod([s * 26, 73, 0], [s * 26, 52, 10], 1.2, 14),
          rod([s * 26, 73, 0], [s * 26, 52, -10], 1.2, 14),
        ]),
      ),
    ),
  ],
};
