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
      Array.from({ length: 34 }, (_, n) => {
        const t = n / 33;
        const wide = 0.25 + 1.9 * t * (1.15 - 0.35 * t);
        const turn = radians(137.5 * n);
        return put(
          ellipsoid(0.34 + 1.05 * t * (1.1 - 0.4 * t) + 0.3 * ((n * 0.618034) % 1), {
            at: [1.9 * t * t + wide * 0.75 * cos(turn), 0.5 + 8.6 * t, wide * 0.6 * sin(turn)],
          }),
          0.36,
        );
      }),
      { cell: 0.13 * coarseness },
    ),
};
