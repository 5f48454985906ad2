import { radians, sin } from "../../../math/exact.js";
import { ball, frame, leaf, mirrored, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: tied, upright. */
export const bowTie: Model = {
  concept: "bow tie",
  aliases: ["bowtie", "hair bow", "ribbon bow"],
  realSize: 0.13,
  lies: true,
  bestTurn: -12,
  roles: {
    body: { colour: "#b8283c", material: "fabric" },
    knot: { colour: "#b8283c", material: "fabric", follows: 0.9 },
  },
  parts: () => {
    // One side of the bow: narrow at the knot, pleated there, wide at the end.
    const wing = leaf(
      (u, v) => {
        const spread = 1.1 + 2.6 * Math.sqrt(u) * (1 - 0.12 * u);
        const pleat = 0.55 * (1 - u) * sin(radians(540 * v));
        return [
          0.4 + 6 * u + 0.35 * u * sin(radians(180 * v)),
          3.7 + spread * (2 * v - 1),
          pleat + 0.7 * sin(radians(180 * v)) * u,
        ];
      },
      (u, v) =>
        2.1 * Math.sqrt(Math.min(1, 14 * u * (1 - u)) * Math.min(1, 8 * v * (1 - v))) * (0.5 + 0.5 * u),
      36,
      40,
    );
    return [
      part("body", mirrored(wing)),
      part("knot", placed(ball([1.25, 1.75, 1.35], 40), frame({ at: [0, 3.7, 0.3] }))),
    ];
  },
};
