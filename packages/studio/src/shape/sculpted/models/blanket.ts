import { merged } from "../../mesh/index.js";
import { folded } from "../folded.js";
import { type Model, part } from "../model.js";

const CLOTH = { width: 46, depth: 34, thickness: 3, layers: 6 };

/** Centimetres: folded, with stripes. */
export const blanket: Model = {
  concept: "blanket",
  aliases: ["folded blanket", "quilt", "duvet", "bedspread", "comforter"],
  realSize: 0.48,
  bestTurn: -26,
  roles: {
    body: { colour: "#d9694f", material: "fabric" },
    stripes: { colour: "#f6e3c5", material: "fabric" },
    "thin stripes": { colour: "#3f7f8c", material: "fabric" },
  },
  top: { y: 19.8, halfWidth: 17, halfDepth: 12 },
  parts: () => {
    const band = (width: number, at: number) => folded(CLOTH, { width, at });
    return [
      part("body", folded(CLOTH)),
      part("stripes", merged(band(5, -12), band(5, 12))),
      part("thin stripes", merged(band(1.4, -7.4), band(1.4, -16.6), band(1.4, 7.4), band(1.4, 16.6))),
    ];
  },
};
