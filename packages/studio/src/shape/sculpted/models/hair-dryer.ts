import {
  boxAt,
  type Corner,
  cornered,
  frame,
  lathe,
  merged,
  placed,
  rod,
  tube,
  turnedAt,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Along the barrel, from the intake to the mouth. */
const BARREL: readonly Corner[] = [
  [0, -8],
  [3.2, -8, 1],
  [4.9, -6, 3],
  [5.1, -1, 6],
  [4.1, 5, 8],
  [3.6, 10, 0.3],
  [0, 10],
];
const NOZZLE: readonly Corner[] = [
  [0, 9.6],
  [3.9, 9.6, 0.35],
  [3.9, 10.8, 0.35],
  [3.2, 11.4, 0.5],
  [2.6, 15, 0.2],
  [2.2, 15, 0.2],
  [2.1, 12.5, 0.5],
  [0, 12.5],
];

/** Centimetres: standing on its handle, blowing to the left. */
export const hairDryer: Model = {
  concept: "hair dryer",
  aliases: ["hair drier", "hairdryer", "hairdrier", "blow dryer", "blowdryer", "blow drier"],
  realSize: 0.25,
  lies: true,
  bestTurn: 24,
  roles: {
    body: { colour: "#ef6f8f", material: "plastic" },
    handle: { colour: "#ef6f8f", material: "plastic", follows: 0.97 },
    nozzle: { colour: "#3a3d47", material: "matte plastic" },
    grille: { colour: "#3a3d47", material: "matte plastic" },
    trim: { colour: "#f6e7df", material: "plastic" },
    buttons: { colour: "#ffffff", material: "plastic" },
    cable: { colour: "#3a3d47", material: "rubber" },
  },
  parts: () => {
    const barrel = frame({ at: [0, 19, 0], roll: 96 });
    const ring = (y: number, r: number): Corner[] => [
      [r - 0.4, y - 0.4, 0.3],
      [r + 0.25, y - 0.4, 0.3],
      [r + 0.25, y + 0.4, 0.3],
      [r - 0.4, y + 0.4, 0.3],
    ];
    const slats = [-1.8, -0.9, 0, 0.9, 1.8].map((x) =>
      boxAt([x, -8.1, 0], [0.42, 0.6, 2 * Math.sqrt(6.2 - x * x)], 0.18, {}, 2),
    );
    return [
      part("body", placed(turnedAt([0, 0, 0], BARREL), barrel)),
      part("nozzle", placed(turnedAt([0, 0, 0], NOZZLE), frame({ in: barrel, scale: [1, 1, 1] }))),
      part("grille", placed(merged(...slats), barrel)),
      part("trim", placed(lathe(cornered(ring(-5.9, 4.85), true), 64), barrel)),
      part(
        "handle",
        tube(
          [
            [1.8, 17, 0],
            [2.4, 11, 0],
            [3.2, 5, 0],
            [4.0, 1.4, 0],
          ],
          [2.3, 2.1, 2.0, 1.8],
          { sides: 40 },
        ),
      ),
      part(
        "buttons",
        merged(
          boxAt([0.45, 11.2, 0], [0.8, 3, 1.5], 0.36, { roll: 5 }),
          boxAt([1.0, 7.6, 0], [0.8, 2, 1.5], 0.36, { roll: 7 }),
        ),
      ),
      part(
        "cable",
        merged(
          tube(
            [
              [4.0, 2, 0],
              [4.4, 0.5, 0],
              [6.4, 0.4, 1.4],
              [9, 0.4, 1.2],
              [10.6, 0.4, -1.4],
              [8.4, 0.4, -3.6],
              [3, 0.4, -4.6],
              [-4, 0.4, -4],
            ],
            0.42,
          ),
          rod([3.9, 2.2, 0], [4.4, 0.1, 0], [0.95, 0.6]),
        ),
      ),
    ];
  },
};
