import { around, ball, frame, instances, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { STALK_ROLES, stalk } from "../stem.js";

const BLOOM = frame({ at: [0.2, 8.2, 0.35], nod: 52, roll: -6, scale: 1.15 });

/** A white daisy with two rows of narrow petals. */
export const daisy: Model = {
  concept: "daisy",
  aliases: ["daisies", "chamomile", "camomile", "marguerite"],
  realSize: 0.3,
  grows: true,
  tips: 66,
  bestTurn: -14,
  roles: {
    petals: { colour: "#fbfaf4", material: "clay" },
    centre: { colour: "#f5bd2c", material: "clay" },
    ...STALK_ROLES,
  },
  parts: () => {
    const petal = blade({ length: 2.5, width: 0.78, droop: 0.1, fold: 0.12, widest: 0.62, thickness: 0.16 });
    return [
      part(
        "petals",
        placed(
          merged(
            instances(petal, around(15, frame({ nod: -8, at: [0, 0, 0.4] }))),
            instances(petal, around(15, frame({ nod: -16, at: [0, 0.12, 0.3], scale: 0.9 }), 12)),
          ),
          BLOOM,
        ),
      ),
      part("centre", placed(ball([0.95, 0.55, 0.95], 48), frame({ in: BLOOM, at: [0, 0.25, 0] }))),
      ...stalk(
        [
          [0, 0, 0],
          [0.15, 2.2, 0.1],
          [0.1, 4.2, -0.15],
          [0.05, 6.4, -0.2],
          [0.2, 8.2, 0.35],
        ],
        0.15,
        2.4,
      ),
    ];
  },
};
