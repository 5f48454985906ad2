import {
  discAt,
  frame,
  merged,
  mirrored,
  roundedRectangle,
  slabAt,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { garment } from "../garment.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Centimetres: a belted overcoat with lapels, as if worn. */
export const coat: Model = {
  concept: "coat",
  aliases: [
    "overcoat",
    "trench coat",
    "winter coat",
    "raincoat",
    "rain coat",
    "wool coat",
    "coats",
    "fur coat",
    "parka",
  ],
  realSize: 1.05,
  bestTurn: -16,
  roles: {
    body: { colour: "#c79a5f", material: "fabric" },
    lapels: { colour: "#b98a4f", material: "fabric", follows: 0.92 },
    belt: { colour: "#a87a42", material: "fabric", follows: 0.84 },
    cuffs: { colour: "#b98a4f", material: "fabric", follows: 0.92 },
    scarf: { colour: "#f3ead8", material: "fabric" },
    buttons: { colour: "#4b3121", material: "plastic" },
    buckle: { colour: "#d9b25a", material: "gold" },
  },
  parts: (coarseness) => {
    const top = 100;
    const belt = Array.from({ length: 20 }, (_, i): Vector => {
      const f = frame({ turn: 18 * i });
      return [20.6 * f.z[0], 52, 9.4 * f.z[2]];
    });
    return [
      ...garment({ length: top, halfHem: 20, neck: 9, sleeve: 6.2, cell: 1.4 * coarseness }, [
        put(ellipsoid([25, 34, 13], { at: [0, 8, 0] }), 8),
        paint("scarf", ellipsoid([5.4, 17, 12], { at: [0, 96, 8] })),
        ...[-1, 1].map((s) =>
          paint(
            "cuffs",
            limb(
              [
                [s * 30.3, top - 54.4, 4.2],
                [s * 31, top - 62, 4.8],
              ],
              7.6,
            ),
          ),
        ),
        paint("lapels", block([1.2, 90, 12], 0.1, { at: [5.6, 36, 12] })),
      ]),
      part(
        "lapels",
        merged(
          tube(
            [
              [7.4, top - 8, 8.8],
              [10, top - 3, 5],
              [9, top + 0.6, -1],
              [0, top + 2, -5],
              [-9, top + 0.6, -1],
              [-10, top - 3, 5],
              [-7.4, top - 8, 8.8],
            ],
            1,
            { section: roundedRectangle(2.2, 8, 1), up: [0, 1, 0.3] },
          ),
          mirrored(
            slabAt(
              [0, 0, 8.9],
              [
                [1.2, 62, 1],
                [5, 70, 2],
                [14.4, 82, 1],
                [10.6, 84, 0.6],
                [12.4, 88, 0.8],
                [7.6, 93, 1],
                [4.6, 86, 2],
              ],
              1.8,
              0.6,
              { nod: 0, turn: 4 },
            ),
          ),
        ),
      ),
      part(
        "belt",
        merged(
          tube(belt, 1, { closed: true, section: roundedRectangle(1.6, 5.4, 0.7), up: [0, 1, 0], steps: 4 }),
          box([4.2, 15, 1.4], { at: [6, 44, 9.9], roll: 14 }, 0.6),
        ),
      ),
      part("buckle", box([7, 7.4, 1.6], [0, 52, 10.1], 0.7)),
      part("belt", box([3.8, 4, 2.2], [0, 52, 10.1], 0.4)),
      part("lapels", mirrored(box([11, 3.6, 1.8], { at: [14, 33, 9.6], roll: -10, turn: 18 }, 0.7))),
      part(
        "buttons",
        merged(
          ...[64, 41, 29].flatMap((y) =>
            [-6.4, 6.4].map((x) =>
              discAt([x, y, y > 60 ? 8.6 : 8.9 + (41 - y) * 0.11], 1.7, 1.1, 0.5, { nod: 90 }),
            ),
          ),
        ),
      ),
    ];
  },
};
