import { cornered, extrude, frame, merged, mirrored, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** The right half of its outline from the stalk to the tip. */
const HALF = [
  [0.35, -0.2],
  [2.2, -0.9],
  [2.0, 0.1],
  [4.9, 0.9],
  [4.1, 1.9],
  [6.2, 3.9],
  [4.6, 3.8],
  [4.2, 4.9],
  [2.1, 3.4],
  [2.7, 6.4],
  [1.6, 5.9],
] as const;
const TIP = [0, 8.6] as const;

/** Centimetres: a fallen leaf with its five points, lying on its back. */
export const mapleLeaf: Model = {
  concept: "maple leaf",
  aliases: ["autumn leaf", "fall leaf", "fallen leaf", "oak leaf"],
  realSize: 0.13,
  bestTurn: -20,
  lies: true,
  roles: {
    blade: { colour: "#d2602a", material: "clay" },
    veins: { colour: "#d2602a", material: "clay", follows: 0.82 },
  },
  parts: () => {
    const outline = cornered(
      [
        ...HALF.map(([x, y]) => [x, y, 0.12] as [number, number, number]),
        [TIP[0], TIP[1], 0.12],
        ...[...HALF].reverse().map(([x, y]) => [-x, y, 0.12] as [number, number, number]),
      ],
      true,
    );
    const vein = (x: number, y: number): Vector[] => [
      [0, 0.1, 0.16],
      [x * 0.5, 0.1 + (y - 0.1) * 0.5, 0.17],
      [x, y, 0.14],
    ];
    const ribs = [
      [5.2, 3.4],
      [4, 0.8],
      [2.1, 5.3],
    ].map(([x, y]) => wire(vein(x!, y!), [0.13, 0.09, 0.04], { sides: 8 }));
    const spine = wire(
      [
        [0.5, -3.6, 0.3],
        [0.15, -1.6, 0.1],
        [0, 0.2, 0.14],
        [0, 4.4, 0.17],
        [0, 8, 0.13],
      ],
      [0.2, 0.16, 0.15, 0.1, 0.04],
      { sides: 10 },
    );
    const seat = frame({ at: [0, 3.6, 0] });
    return [
      part("blade", placed(extrude(outline, { depth: 0.26, bevel: 0.1 }), seat)),
      part("veins", placed(merged(spine, mirrored(merged(...ribs))), seat)),
    ];
  },
};
