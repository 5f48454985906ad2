import { type Corner, cornered, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, slab, turned } from "../pieces.js";

/** Seen from above: x across, second number away from the player. */
const CASE: readonly Corner[] = [
  [-3.4, 0, 0.2],
  [3.4, 0, 0.2],
  [3.4, 2.2, 0.6],
  [2.2, 3.6, 1.4],
  [0.6, 4.7, 1.4],
  [-0.6, 6.6, 1.2],
  [-2.6, 6.9, 0.9],
  [-3.4, 6.0, 0.8],
];
const grown = (by: number) =>
  cornered(
    CASE.map(([x, y, r]): Corner => [x * by, 3 + (y - 3) * by, r!]),
    true,
  );

/** Decimetres as a toy: a grand piano, its keys ahead and its lid up. */
export const piano: Model = {
  concept: "piano",
  aliases: ["grand piano", "baby grand piano"],
  realSize: 1.6,
  bestTurn: 32,
  roles: {
    case: { colour: "#25232a", material: "ceramic" },
    soundboard: { colour: "#d9a45c", material: "wood" },
    frame: { colour: "#d8b25a", material: "gold" },
    keys: { colour: "#fffaf0", material: "plastic" },
    "black keys": { colour: "#1c1a1f", material: "plastic" },
    castors: { colour: "#d2a94e", material: "gold" },
    felt: { colour: "#a8302f", material: "fabric" },
  },
  parts: () => {
    const LEVEL = { nod: -90 } as const;
    const white = Array.from({ length: 22 }, (_, i) =>
      box([0.27, 0.16, 1.3], [-3.0 + i * 0.286, 3.62, 0.95], 0.03),
    );
    const black = Array.from({ length: 21 }, (_, i) => i)
      .filter((i) => ![2, 6, 9, 13, 16, 20].includes(i))
      .map((i) => box([0.16, 0.2, 0.8], [-2.857 + i * 0.286, 3.74, 0.7], 0.03));
    const leg = (x: number, z: number) =>
      turned(
        [
          [0, 0.3],
          [0.2, 0.3, 0.05],
          [0.2, 0.8, 0.1],
          [0.34, 2.4, 0.1],
          [0.42, 3.0, 0.1],
          [0, 3.0],
        ],
        { at: [x, 0, z] },
        28,
      );
    const feet = [
      [-2.9, 0.3],
      [2.9, 0.3],
      [-1.7, -5.6],
    ] as const;
    return [
      part("case", slab(grown(1), 1.1, 0.12, { ...LEVEL, at: [0, 3.5, 0] })),
      part("soundboard", slab(grown(0.93), 0.2, 0.06, { ...LEVEL, at: [0, 4.0, -0.05] })),
      part(
        "frame",
        merged(
          ...[-2.2, -1.1, 0, 1.1].map((x, i) =>
            rod([x, 4.14, -0.8], [x - 0.5, 4.14, -5.6 + i * 0.75], 0.07, 10),
          ),
        ),
      ),
      part("case", box([6.8, 0.5, 1.7], [0, 3.25, 0.85], 0.12)),
      part("case", merged(...[-3.25, 3.25].map((x) => box([0.34, 0.75, 1.75], [x, 3.6, 0.85], 0.12)))),
      part("keys", merged(...white)),
      part("black keys", merged(...black)),
      part("felt", box([6.2, 0.06, 0.1], [0, 3.74, 0.26], 0.02)),
      part("case", box([6.5, 0.8, 0.16], [0, 4.1, 0.16], 0.06)),
      part("case", box([2.6, 1.15, 0.12], { at: [0, 4.95, -0.4], nod: -16 }, 0.05)),
      part("case", slab(grown(1.0), 0.16, 0.06, { in: LID, ...LEVEL, at: [3.4, 0, 0] })),
      part("castors", rod([2.3, 4.05, -2.0], [0.95, 6.55, -2.0], 0.07, 10)),
      part("case", merged(...feet.map(([x, z]) => leg(x, z)))),
      part(
        "castors",
        merged(...feet.map(([x, z]) => drum(0.22, 0.24, { roll: 90, at: [x, 0.22, z] }, 0.06, 24))),
      ),
      part("case", box([0.9, 0.2, 0.3], [0, 0.5, -0.2], 0.08)),
      part("case", rod([-0.2, 0.5, -0.2], [-0.2, 3.1, -0.3], 0.06, 10)),
      part("case", rod([0.2, 0.5, -0.2], [0.2, 3.1, -0.3], 0.06, 10)),
      part("castors", merged(...[-0.25, 0, 0.25].map((x) => box([0.14, 0.07, 0.55], [x, 0.42, 0.1], 0.03)))),
    ];
  },
};

/** The lid, hinged along the long straight side. */
const LID = { x: [0.743, 0.669, 0], y: [-0.669, 0.743, 0], z: [0, 0, 1], origin: [-3.4, 4.1, 0] } as const;
