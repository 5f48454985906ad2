import type { Mesh } from "../../../geometry.js";
import { ballAt, merged, smoothWay, sweep, type Vector } from "../../mesh/index.js";
import { blended, block, ellipsoid, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, wire } from "../pieces.js";

const HOSE: readonly Vector[] = [
  [-5, 15, 0],
  [4, 17, 3],
  [9, 30, 8],
  [2, 48, 9],
  [1, 66, 5],
  [12, 74, 0],
];

/** A tube whose radius swings between two values along its way. */
function corrugated(points: readonly Vector[], low: number, high: number, rings: number): Mesh {
  const way = smoothWay(
    points.map((at) => ({ at, radius: low })),
    false,
    rings,
  );
  const step = points.length - 1;
  return sweep(way.filter((_, i) => i % step === 0).map(({ at }, i) => ({ at, radius: i % 2 ? low : high })));
}

/** Centimetres: a canister on wheels, its hose and wand to the right. */
export const vacuumCleaner: Model = {
  concept: "vacuum cleaner",
  aliases: ["vacuum", "hoover", "canister vacuum", "vacuum-cleaner"],
  realSize: 0.95,
  bestTurn: -18,
  roles: {
    body: { colour: "#d8463f", material: "plastic" },
    trim: { colour: "#33363e", material: "matte plastic" },
    dome: { colour: "#5b6470", material: "plastic" },
    hose: { colour: "#4a4e58", material: "rubber" },
    wand: { colour: "#cfd4da", material: "chrome" },
    wheels: { colour: "#2a2c32", material: "rubber" },
    hubs: { colour: "#e9ecef", material: "plastic" },
  },
  parts: (coarseness) => {
    const body = blended(
      "body",
      [
        put(block([42, 13, 26], 6, { at: [-24, 12, 0] })),
        put(ellipsoid([19, 12, 12.6], { at: [-27, 18, 0] }), 6),
      ],
      { cell: 1.1 * coarseness },
    );
    return [
      ...body,
      part("trim", box([40, 3, 27.4], [-24, 8.4, 0], 1.2)),
      part("dome", ballAt([-12, 20.4, 0], [7, 6, 9])),
      part(
        "trim",
        merged(
          drum(3.6, 4, { roll: -90, at: [-4, 15, 0] }, 0.6),
          wire(
            [
              [-39, 26, 0],
              [-35, 33, 0],
              [-25, 34.4, 0],
              [-18, 29, 0],
            ],
            1.5,
          ),
        ),
      ),
      part("hose", corrugated(HOSE, 2.1, 2.7, 46)),
      part(
        "trim",
        merged(
          rod([9, 74.4, 0], [20, 69.4, 0], 3),
          wire(
            [
              [12, 74, 0],
              [20, 79, 0],
              [24, 72, 0],
              [22, 67, 0],
            ],
            1.4,
          ),
        ),
      ),
      part("wand", rod([19, 70.6, 0], [44, 8, 0], 1.9)),
      part("trim", merged(rod([43, 11, 0], [45.4, 5, 0], 2.7), box([13, 5, 32], [46, 2.6, 0], 2))),
      part("body", box([9, 2.4, 28], [46, 5.2, 0], 1.1)),
    ].concat(
      [-1, 1].map((s) => part("wheels", drum(9.4, 4, { ...AHEAD, at: [-34, 9.4, s * 14] }))),
      [-1, 1].map((s) => part("hubs", drum(5, 1.6, { ...AHEAD, at: [-34, 9.4, s * 16] }))),
    );
  },
};
