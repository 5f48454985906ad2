import { frame, placed, torus } from "../../mesh/index.js";
import { block, limb, paint } from "../../solid/index.js";
import { garment } from "../garment.js";
import { type Model, part } from "../model.js";

/** Centimetres: a knitted jumper with bands across. */
export const sweater: Model = {
  concept: "sweater",
  aliases: ["jumper", "pullover", "knitted sweater", "wool sweater", "sweatshirt", "cardigan", "hoodie"],
  realSize: 0.68,
  bestTurn: -16,
  roles: {
    body: { colour: "#c2483f", material: "fabric" },
    bands: { colour: "#f5e9d2", material: "fabric" },
    ribs: { colour: "#8f2f2c", material: "fabric", follows: 0.78 },
  },
  parts: (coarseness) => [
    ...garment({ length: 62, halfHem: 19, neck: 5.4, sleeve: 6, cell: 1.15 * coarseness }, [
      paint("bands", block([39, 4, 40], 0.1, { at: [0, 41, 0] })),
      paint("bands", block([39, 1.8, 40], 0.1, { at: [0, 36.4, 0] })),
      paint("bands", block([39, 1.8, 40], 0.1, { at: [0, 45.6, 0] })),
      paint("ribs", block([44, 10, 40], 0.1, { at: [0, 0, 0] })),
      ...[-1, 1].map((s) =>
        paint(
          "ribs",
          limb(
            [
              [s * 30.2, 8, 4.2],
              [s * 31, 0, 4.8],
            ],
            7.6,
          ),
        ),
      ),
    ]),
    part("ribs", placed(torus(1, 0.22, 72, 16), frame({ at: [0, 61, 0.8], nod: 20, scale: [8, 7, 6.4] }))),
  ],
};
