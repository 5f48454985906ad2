import { boxAt, frame, merged, mirrored, placed, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { cushion } from "../upholstery.js";

/** Centimetres: an upholstered easy chair. */
export const armchair: Model = {
  concept: "armchair",
  aliases: ["easy chair", "arm chair", "lounge chair", "recliner", "wingback chair"],
  realSize: 0.9,
  bestTurn: -30,
  saddle: { at: [0, 48.4, 4], astride: false },
  roles: {
    upholstery: { colour: "#3f8f86", material: "fabric" },
    seat: { colour: "#3f8f86", material: "fabric", follows: 1.06 },
    pillow: { colour: "#f2bd45", material: "fabric" },
    legs: { colour: "#8a5a34", material: "wood" },
  },
  top: { y: 48.4, halfWidth: 18, halfDepth: 18 },
  parts: (coarseness) => {
    const leg = (x: number, z: number) => rod([x * 36, 0, z * 31], [x * 34, 15, z * 29], [1.9, 3]);
    return [
      part("upholstery", boxAt([0, 25, 0], [72, 22, 74], 6)),
      part("upholstery", boxAt([0, 58, -31], [70, 72, 18], 8.5, { nod: -9 }, 6)),
      part("upholstery", mirrored(boxAt([36, 38, 1], [18, 44, 76], 8.5, {}, 6))),
      part("seat", placed(cushion([54, 16, 60], 1.6, coarseness), frame({ at: [0, 39, 6] }))),
      part("seat", placed(cushion([52, 44, 16], 2.6, coarseness), frame({ at: [0, 64, -19], nod: -11 }))),
      part(
        "pillow",
        placed(cushion([34, 28, 11], 4, coarseness), frame({ at: [3, 58, -4], nod: -20, turn: -8, roll: 6 })),
      ),
      part("legs", merged(leg(1, 1), leg(-1, 1), leg(1, -1), leg(-1, -1))),
    ];
  },
};
