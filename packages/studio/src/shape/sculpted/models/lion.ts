import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, paint, put } from "../../solid/index.js";
import { bigCat, CAT_HEAD, CAT_ROLES } from "../bigcat.js";
import type { Model } from "../model.js";

export const lion: Model = {
  concept: "lion",
  aliases: ["male lion"],
  realSize: 2.2,
  bestTurn: -36,
  roles: {
    coat: { colour: "#e9b04c", material: "clay" },
    mane: { colour: "#a85a24", material: "clay", follows: 0.7 },
    ...CAT_ROLES,
  },
  top: { y: 5.85, halfWidth: 0.6, halfDepth: 1 },
  parts: (coarseness) => {
    const cell = 0.17 * coarseness;
    const tufts = Array.from({ length: 14 }, (_, i) => {
      const petal = frame({ in: CAT_HEAD, at: [0, 0, -0.5], roll: (360 * i) / 14 });
      return put(ellipsoid([0.72, 0.95, 0.75], { in: petal, at: [0, 1.95 + (i % 2) * 0.12, 0] }), 0.35);
    });
    return [
      ...bigCat(
        cell,
        [
          paint("mane", ellipsoid([0.8, 0.95, 0.8], { at: [1.1, 6.3, -6.3] })),
          put(ellipsoid([0.5, 0.72, 0.5], { at: [1.1, 6.4, -6.3] }), 0.2),
        ],
        [],
      ),
      ...blended(
        "mane",
        [
          put(ellipsoid([2.15, 2.15, 1.1], { in: CAT_HEAD, at: [0, 0, -0.6] })),
          put(ellipsoid([1.6, 1.9, 1.5], { at: [0, 5.2, 1.9] }), 0.8),
          ...tufts,
        ],
        { cell },
      ),
    ];
  },
};
