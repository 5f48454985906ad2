import { cos, radians, sin } from "../../../math/exact.js";
import { blended, ellipsoid, put } from "../../solid/index.js";
import type { Model } from "../model.js";

/** A plume that billows wider as it rises, drawn aside by the wind. */
export const smoke: Model = {
  concept: "smoke",
  aliases: ["plume of smoke", "smoke plume", "cloud of smoke", "puff of smoke", "smoke cloud"],
  realSize: 3,
  bestTurn: 0,
  roles: {
    smoke: { colour: "#a7abb2", material: "clay" },
  },
  parts: (coarseness) =>
    blended(
      "smoke",
      [
        put(ellipsoid([1.7, 1.4, 1.5], { at: [1.1, 9.6, 0.4] }), 0.22),
        put(ellipsoid([1.5, 1.3, 1.3], { at: [2.4, 8.7, 1.0] }), 0.22),
        ...Array.from({ length: 40 }, (_, n) => {
          const t = n / 39;
          // It rises as a thin column and spreads into a head of billows.
          const wide = 0.15 + 0.7 * t + 2.2 * t * t * t * (1.5 - t);
          const turn = radians(137.5 * n);
          const swing = 0.8 * sin(radians(300 * t));
          return put(
            ellipsoid(0.3 + 0.95 * t * t + 0.3 * t * ((n * 0.618034) % 1), {
              at: [1.6 * t * t + swing + wide * cos(turn), 0.35 + 8.4 * t, wide * 0.7 * sin(turn)],
            }),
            0.22,
          );
        }),
      ],
      { cell: 0.13 * coarseness },
    ),
};
