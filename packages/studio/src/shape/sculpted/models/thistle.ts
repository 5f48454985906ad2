import { cos, radians, sin } from "../../../math/exact.js";
import { around, ballAt, frame, instances, merged, placed, type Vector } from "../../mesh/index.js";
import { blossomOf } from "../blossom.js";
import { blade } from "../foliage.js";
import { part } from "../model.js";
import { wire } from "../pieces.js";

/** Places over a ball by a turn that never repeats, from `low` to `high` (-1 foot, 1 top). */
const over = (count: number, low: number, high: number) =>
  Array.from({ length: count }, (_, i) => {
    const y = low + ((high - low) * (i + 0.5)) / count;
    const a = radians(137.508 * i);
    const r = Math.sqrt(Math.max(0, 1 - y * y));
    return [r * sin(a), y, r * cos(a)] as const;
  });

/** A purple brush out of a prickly ball. */
export const thistle = blossomOf({
  concept: "thistle",
  aliases: ["thistles", "scottish thistle"],
  realSize: 0.6,
  tips: 85,
  nod: 10,
  scale: 1.15,
  roles: {
    flower: { colour: "#a04fc0", material: "clay" },
    head: { colour: "#6f9a58", material: "clay" },
    spines: { colour: "#a6bd82", material: "clay" },
  },
  bloom: () => {
    const brush = Array.from({ length: 60 }, (_, i): readonly Vector[] => {
      const [r, a] = [0.1 * Math.sqrt(i + 0.5), radians(137.508 * i)];
      const [x, z] = [r * sin(a), r * cos(a)];
      return [
        [x, 1.2, z],
        [x * 1.35, 2.0, z * 1.35],
        [x * 2.3, 2.75 - r * 0.5, z * 2.3],
      ];
    });
    return [
      part("flower", merged(...brush.map((way) => wire(way, [0.1, 0.09, 0.05], { sides: 7, steps: 3 })))),
      part("head", ballAt([0, 0.55, 0], [1.1, 1.0, 1.1], {}, 40)),
      part(
        "spines",
        merged(
          ...over(56, -0.75, 0.72).map(([x, y, z]) =>
            wire(
              [
                [x, 0.55 + y * 0.9, z],
                [x * 1.38, 0.75 + y * 1.1, z * 1.38],
              ],
              [0.12, 0.02],
              { sides: 8 },
            ),
          ),
        ),
      ),
    ];
  },
  leaves: () => {
    const lobed = merged(
      blade({ length: 3, width: 0.9, droop: 0.25, fold: 0.2, thickness: 0.14, grid: [8, 14] }),
      ...[0.6, 1.2, 1.8].flatMap((z) =>
        [-62, 62].map((turn) =>
          placed(
            blade({ length: 1.1 - z * 0.12, width: 0.5, droop: 0, fold: 0.1, thickness: 0.12, grid: [6, 8] }),
            frame({ at: [0, -0.03 * z * z, z], turn, nod: -6 }),
          ),
        ),
      ),
    );
    return merged(
      placed(lobed, frame({ at: [0.12, 1.8, 0.1], turn: 98, nod: -40 })),
      placed(lobed, frame({ at: [0.05, 3.4, 0], turn: -80, nod: -42, scale: 0.9 })),
      instances(placed(lobed, frame({ nod: -16, scale: 0.8 })), around(3, frame({ at: [0, 0.1, 0] }), 20)),
    );
  },
});
