import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import type { Model } from "../model.js";

export const heart: Model = {
  concept: "heart",
  aliases: ["love heart", "valentine", "heart shape"],
  realSize: 0.3,
  lies: true,
  bestTurn: -18,
  roles: { heart: { colour: "#e0304a", material: "plastic" } },
  parts: (coarseness) =>
    blended(
      "heart",
      [
        ...[1, -1].map((s) =>
          put(
            limb(
              [
                [1.32 * s, 3.45, 0],
                [0, 0.35, 0],
              ],
              [1.42, 0.34],
            ),
            s === 1 ? 0 : 0.35,
          ),
        ),
        put(ellipsoid([0.95, 1.5, 1.28], { at: [0, 2.35, 0] }), 0.5),
      ],
      { cell: 0.1 * coarseness },
    ),
};
