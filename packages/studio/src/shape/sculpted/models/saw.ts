import { type Corner, cornered, frame, merged, placed } from "../../mesh/index.js";
import { blended, cut, ellipsoid, plate, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, drum, slab } from "../pieces.js";

const UPRIGHT = frame({ roll: -90 });

/** Decimetres: a hand saw, its handle down. */
export const saw: Model = {
  concept: "saw",
  aliases: ["hand saw", "handsaw"],
  realSize: 0.55,
  bestTurn: -16,
  lies: true,
  roles: {
    blade: { colour: "#c9ced6", material: "metal" },
    handle: { colour: "#b5743c", material: "wood" },
    bolts: { colour: "#e0b04a", material: "gold" },
  },
  parts: (coarseness) => {
    const teeth = Array.from({ length: 22 }, (_, i): Corner[] => {
      const x = -5.2 + i * 0.36;
      const low = 0;
      return [
        [x, low, 0.03],
        [x + 0.3, low + 0.3, 0.03],
      ];
    }).flat();
    const blade = slab(cornered([...teeth, [2.8, 0.1], [2.8, 2.7, 0.1], [-5.2, 1.25, 0.2]], true), 0.1, 0.01);
    const handle = blended(
      "handle",
      [
        put(
          plate(
            cornered(
              [
                [2.1, 0.4, 0.5],
                [3.6, -0.5, 0.5],
                [4.9, -0.3, 0.5],
                [5.0, 0.6, 0.4],
                [4.6, 1.6, 0.6],
                [5.1, 2.7, 0.4],
                [4.4, 3.2, 0.5],
                [2.2, 2.9, 0.4],
              ],
              true,
            ),
            0.7,
            0.3,
            { in: UPRIGHT },
          ),
        ),
        cut(ellipsoid([0.52, 0.92, 2], { in: UPRIGHT, at: [3.75, 1.35, 0], roll: 10 }), 0.25),
      ],
      { cell: 0.11 * coarseness },
    );
    return [
      part("blade", placed(blade, UPRIGHT)),
      ...handle,
      part(
        "bolts",
        placed(
          merged(
            ...[
              [2.6, 0.9],
              [2.6, 2.4],
            ].map(([x, y]) => drum(0.2, 0.8, { ...AHEAD, at: [x!, y!, 0] }, 0.06, 24)),
          ),
          UPRIGHT,
        ),
      ),
    ];
  },
};
