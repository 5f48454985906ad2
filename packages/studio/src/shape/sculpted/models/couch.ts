import { frame, merged, mirrored, placed, roundedBox, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { cushion } from "../upholstery.js";

/** Centimetres: a two-seat sofa with cushions. */
export const couch: Model = {
  concept: "couch",
  aliases: ["sofa", "settee", "loveseat", "divan", "futon"],
  realSize: 1.9,
  bestTurn: -26,
  saddle: { at: [0, 44, 6], astride: false },
  roles: {
    upholstery: { colour: "#e05a4b", material: "fabric" },
    seats: { colour: "#e05a4b", material: "fabric", follows: 1.03 },
    legs: { colour: "#8a5a34", material: "wood" },
    "left pillow": { colour: "#f2bd45", material: "fabric" },
    "right pillow": { colour: "#2f7f94", material: "fabric" },
  },
  top: { y: 44, halfWidth: 62, halfDepth: 22 },
  parts: (coarseness) => {
    const arm = placed(roundedBox([24, 42, 82], 10), frame({ at: [82, 37, 0] }));
    const leg = (x: number, z: number) =>
      tube(
        [
          [x * 82, 0, z * 32],
          [x * 80, 14, z * 30],
        ],
        [2.3, 3.4],
        { caps: "flat" },
      );
    const seat = cushion([74, 17, 68], 1.5, coarseness);
    const back = cushion([74, 46, 22], 3, coarseness);
    const pillow = cushion([38, 38, 15], 4.5, coarseness);
    return [
      part("upholstery", placed(roundedBox([150, 22, 80], 6), frame({ at: [0, 22, 0] }))),
      part("upholstery", placed(roundedBox([160, 66, 20], 8), frame({ at: [0, 48, -33], nod: -7 }))),
      part("upholstery", mirrored(arm)),
      part("seats", mirrored(placed(seat, frame({ at: [35, 38, 5] })))),
      part("seats", mirrored(placed(back, frame({ at: [35, 60, -19], nod: -10 })))),
      part("left pillow", placed(pillow, frame({ at: [-50, 61, -1], nod: -22, turn: 24, roll: 8 }))),
      part("right pillow", placed(pillow, frame({ at: [50, 60, -1], nod: -22, turn: -24, roll: -40 }))),
      part("legs", merged(leg(1, 1), leg(-1, 1), leg(1, -1), leg(-1, -1))),
    ];
  },
};
