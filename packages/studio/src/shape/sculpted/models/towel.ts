import { merged, roundedRectangle, tube } from "../../mesh/index.js";
import { folded } from "../folded.js";
import { type Model, part } from "../model.js";

const CLOTH = { width: 30, depth: 22, thickness: 2.6, layers: 4 };

/** Centimetres: a thick towel, folded, its bands across and its loop at the side. */
export const towel: Model = {
  concept: "towel",
  aliases: ["bath towel", "beach towel", "hand towel", "folded towel", "towels"],
  realSize: 0.34,
  bestTurn: -28,
  roles: {
    body: { colour: "#58b7b3", material: "fabric" },
    bands: { colour: "#f5f2e9", material: "fabric" },
    loop: { colour: "#f5f2e9", material: "fabric" },
  },
  top: { y: 11.3, halfWidth: 11, halfDepth: 8 },
  parts: () => {
    const band = (width: number, at: number) => folded(CLOTH, { width, at });
    return [
      part("body", folded(CLOTH)),
      part("bands", merged(band(3, 9.4), band(0.9, 6.6), band(0.9, 12.2))),
      part(
        "loop",
        tube(
          [
            [-14, 6.8, 4],
            [-17.4, 6.2, 4],
            [-18.4, 4.6, 4.6],
            [-17.2, 3.6, 5.4],
            [-14, 4, 5.6],
          ],
          1,
          { section: roundedRectangle(1.4, 0.5, 0.22), up: [0, 0, 1] },
        ),
      ),
    ];
  },
};
