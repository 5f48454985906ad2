import { cos, radians, sin } from "../../../math/exact.js";
import { around, ballAt, frame, instances, merged, placed } from "../../mesh/index.js";
import { blossomOf } from "../blossom.js";
import { blade } from "../foliage.js";
import { part } from "../model.js";

/** A ball of small flowers of four petals. */
export const hydrangea = blossomOf({
  concept: "hydrangea",
  aliases: ["hydrangeas", "hortensia"],
  realSize: 0.5,
  tips: 72,
  nod: 12,
  scale: 1.2,
  roles: {
    petals: { colour: "#7f9ce8", material: "clay" },
    "pale petals": { colour: "#b3b6f2", material: "clay", follows: 1.16 },
    hearts: { colour: "#f6f0c9", material: "clay" },
  },
  bloom: () => {
    const petal = blade({
      length: 0.52,
      width: 0.5,
      droop: 0.1,
      fold: 0.15,
      widest: 0.55,
      thickness: 0.08,
      grid: [4, 7],
    });
    const floret = instances(petal, around(4, frame({ at: [0, 0, 0.04], nod: -14 })));
    const places = Array.from({ length: 66 }, (_, i) => {
      const y = 0.99 - (1.55 * (i + 0.5)) / 66;
      const a = 137.508 * i;
      const r = Math.sqrt(1 - y * y);
      const [x, z] = [r * sin(radians(a)), r * cos(radians(a))];
      const tilt = frame({ at: [2.0 * x, 1.15 + 1.6 * y, 2.0 * z], turn: a, nod: 90 - 90 * y * 0.98 });
      return {
        frame: frame({ in: tilt, turn: 31 * i }),
        heart: [2.07 * x, 1.15 + 1.67 * y, 2.07 * z] as const,
      };
    });
    const some = (rest: number) => places.filter((_, i) => i % 3 === rest).map((p) => p.frame);
    return [
      part(
        "petals",
        merged(instances(floret, [...some(0), ...some(1)]), ballAt([0, 1.1, 0], [1.85, 1.45, 1.85], {}, 32)),
      ),
      part("pale petals", instances(floret, some(2))),
      part("hearts", merged(...places.map(({ heart }) => ballAt(heart, 0.1, {}, 10)))),
    ];
  },
  leaves: () => {
    const leaf = blade({ length: 3.1, width: 1.9, droop: 0.25, fold: 0.18, thickness: 0.16 });
    return merged(
      placed(leaf, frame({ at: [0.1, 5.6, 0], turn: 84, nod: -18 })),
      placed(leaf, frame({ at: [0, 5.2, 0], turn: -92, nod: -16 })),
      placed(leaf, frame({ at: [0.05, 3.6, 0], turn: 20, nod: -20, scale: 0.85 })),
      placed(leaf, frame({ at: [0.05, 3.0, 0], turn: 168, nod: -20, scale: 0.85 })),
    );
  },
});
