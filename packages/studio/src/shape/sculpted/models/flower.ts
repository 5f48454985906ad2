import { around, ball, frame, instances, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { STALK_ROLES, stalk } from "../stem.js";

const BLOOM = frame({ at: [0.2, 8.2, 0.35], nod: 58, roll: -6, scale: 1.25 });

/** A daisy-like bloom on its stalk. */
export const flower: Model = {
  concept: "flower",
  aliases: ["blossom", "bloom", "wildflower"],
  realSize: 0.35,
  grows: true,
  tips: 66,
  bestTurn: -14,
  roles: {
    petals: { colour: "#f285a8", material: "clay" },
    centre: { colour: "#f7c234", material: "clay" },
    ...STALK_ROLES,
  },
  parts: () => {
    const petal = blade({ length: 2.5, width: 1.5, droop: 0.1, fold: 0.16, widest: 0.6, thickness: 0.22 });
    return [
      part("petals", placed(instances(petal, around(9, frame({ nod: -14, at: [0, 0, 0.35] }))), BLOOM)),
      part("centre", placed(ball([0.95, 0.5, 0.95], 48), frame({ in: BLOOM, at: [0, 0.22, 0] }))),
      ...stalk(
        [
          [0, 0, 0],
          [0.15, 2.2, 0.1],
          [0.1, 4.2, -0.15],
          [0.05, 6.4, -0.2],
          [0.2, 8.1, 0.25],
        ],
        0.2,
        3,
      ),
    ];
  },
};
