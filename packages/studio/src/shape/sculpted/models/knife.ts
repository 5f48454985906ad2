import { type Corner, discAt, frame, merged, placed, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const BLADE: readonly Corner[] = [
  [-1.2, 11, 0.3],
  [2.6, 11.4, 0.7],
  [2.7, 13, 1],
  [2.3, 21, 12],
  [-0.6, 30, 0.3],
  [-1.5, 30.4, 0.25],
  [-1.4, 20, 8],
];
const HANDLE: readonly Corner[] = [
  [-1.5, 0.4, 1],
  [1.9, 0, 1.2],
  [2.1, 2, 0.8],
  [1.3, 5, 3],
  [1.5, 9, 3],
  [1.4, 11.6, 0.6],
  [-1.5, 11.6, 0.6],
];

/** Centimetres: a kitchen knife, its tip up. */
export const knife: Model = {
  concept: "knife",
  aliases: [
    "kitchen knife",
    "chef knife",
    "chef's knife",
    "steak knife",
    "bread knife",
    "butter knife",
    "dinner knife",
  ],
  realSize: 0.3,
  bestTurn: 16,
  lies: true,
  roles: {
    handle: { colour: "#3a2c27", material: "wood" },
    blade: { colour: "#dde1e6", material: "metal" },
    rivets: { colour: "#d9c28a", material: "gold" },
    bolster: { colour: "#b9bec6", material: "metal" },
  },
  parts: () => {
    const upright = frame({ scale: [1.3, 1, 1.3] });
    const rivets = [2.6, 5.8, 9].map((y) =>
      merged(
        discAt([-0.05, y, 0.9], 0.42, 0.22, 0.1, { nod: 90 }),
        discAt([-0.05, y, -0.9], 0.42, 0.22, 0.1, { nod: -90 }),
      ),
    );
    return [
      part("handle", placed(slabAt([0, 0, 0], HANDLE, 2, 0.55), upright)),
      part("blade", placed(slabAt([0, 0, 0], BLADE, 0.42, 0.2), upright)),
      part(
        "bolster",
        placed(
          slabAt(
            [0, 11.9, 0],
            [
              [-1.5, -0.6, 0.4],
              [1.7, -0.6, 0.4],
              [1.7, 0.6, 0.4],
              [-1.5, 0.6, 0.4],
            ],
            1.7,
            0.35,
          ),
          upright,
        ),
      ),
      part("rivets", placed(merged(...rivets), upright)),
    ];
  },
};
