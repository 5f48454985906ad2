import { frame, merged, mirrored, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, wire } from "../pieces.js";

/** How far a bank of cylinders leans. */
const LEAN = 38;

/** Centimetres: a car's engine with two banks of cylinders, its belt ahead, pipes at its sides. */
export const engine: Model = {
  concept: "engine",
  aliases: ["car engine", "motor", "v8 engine", "engine block", "engines"],
  realSize: 0.8,
  bestTurn: -38,
  roles: {
    block: { colour: "#8b929c", material: "brushed metal" },
    covers: { colour: "#c6362f", material: "ceramic" },
    pipes: { colour: "#b98a5c", material: "copper" },
    pulleys: { colour: "#d7dce3", material: "chrome" },
    belt: { colour: "#222327", material: "rubber" },
    intake: { colour: "#2f343c", material: "matte plastic" },
    bolts: { colour: "#dfe3e8", material: "chrome" },
  },
  parts: () => {
    const pulleys = [
      [0, 14, 8.5],
      [-17, 32, 5],
      [17, 32, 5.6],
      [0, 40, 4.4],
    ] as const;
    const bank = frame({ at: [0, 24, 0], roll: -LEAN });
    const banks = (mesh: ReturnType<typeof box>) => mirrored(placed(mesh, bank));
    return [
      part(
        "block",
        merged(
          box([30, 22, 58], [0, 17, 0], 3),
          box([20, 10, 48], [0, 5, 0], 3),
          banks(box([17, 24, 56], [0, 12, 0], 2)),
          ...[-21, -7, 7, 21].map((z) => banks(box([18.6, 18, 3], [0, 12, z], 1))),
          ...pulleys.map(([x, y, r]) => drum(r * 0.5, 10, { ...AHEAD, at: [x, y, 30] }, 1)),
        ),
      ),
      part(
        "covers",
        merged(
          banks(box([18, 8, 58], [0, 28, 0], 3)),
          ...[-18, -9, 0, 9, 18].map((z) => banks(box([12, 2, 3], [0, 32.4, z], 0.9))),
        ),
      ),
      part(
        "bolts",
        merged(
          ...[-25, 25].flatMap((z) =>
            [-6, 6].map((x) => mirrored(placed(drum(1.3, 2, { at: [x, 32.4, z] }, 0.5, 6), bank))),
          ),
          ...[-12, 12].flatMap((x) =>
            [9, 24].map((y) => drum(1.3, 2, { ...AHEAD, at: [x, y, 29.4] }, 0.5, 6)),
          ),
        ),
      ),
      part(
        "pipes",
        merged(
          ...[-21, -7, 7, 21].map((z) =>
            mirrored(
              wire(
                [
                  [24, 32, z],
                  [31, 29, z],
                  [32.5, 20, z - 2],
                  [31, 12, z * 0.6 - 8],
                ],
                [2.3, 2.5, 2.5, 2.5],
              ),
            ),
          ),
          mirrored(rod([31, 11, 12], [31, 9, -34], 3.4)),
        ),
      ),
      part(
        "pulleys",
        merged(
          ...pulleys.map(([x, y, r]) =>
            merged(
              drum(r, 4, { ...AHEAD, at: [x, y, 35] }, 1),
              drum(r * 0.35, 2, { ...AHEAD, at: [x, y, 38] }, 0.6),
            ),
          ),
        ),
      ),
      part(
        "belt",
        merged(
          wire(
            [
              [-8.8, 14, 35],
              [-6, 7.6, 35],
              [0, 5.2, 35],
              [6, 7.6, 35],
              [9, 14, 35],
              [22.4, 30, 35],
              [22, 36, 35],
              [17, 38, 35],
              [3, 44.6, 35],
              [-3, 44.6, 35],
              [-17, 37.4, 35],
              [-22, 35, 35],
              [-22, 30, 35],
            ],
            1.1,
            { closed: true },
          ),
        ),
      ),
      part(
        "intake",
        merged(
          box([15, 12, 46], [0, 45, -3], 5),
          ...[-18, -6, 6].map((z) =>
            mirrored(
              wire(
                [
                  [4, 49, z],
                  [11, 51, z],
                  [14, 46, z],
                  [13, 40, z],
                ],
                2.7,
              ),
            ),
          ),
          drum(11, 7, { at: [0, 56, -2] }, 2.4),
        ),
      ),
    ];
  },
};
