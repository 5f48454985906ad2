import { cos, radians, sin } from "../../../math/exact.js";
import { merged, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a coil of twisted rope, its end out. */
export const rope: Model = {
  concept: "rope",
  aliases: ["coil of rope", "lasso", "cord", "coiled rope"],
  realSize: 0.36,
  bestTurn: 14,
  roles: {
    strand: { colour: "#d2a566", material: "fabric" },
    "second strand": { colour: "#d2a566", material: "fabric", follows: 0.92 },
    knot: { colour: "#c8473f", material: "fabric" },
  },
  parts: () => {
    const turns = 4;
    const count = 300;
    /** One of two strands twisted about the way of the rope. */
    const strand = (phase: number) =>
      tube(
        Array.from({ length: count }, (_, i): Vector => {
          const t = (i / (count - 1)) * (turns + 0.35);
          const loose = Math.max(0, t - turns);
          const a = radians(360 * t);
          const twist = radians(i * 46 + phase);
          const r = 12 + 0.5 * sin(a * 0.5) + loose * loose * 46 + 0.75 * cos(twist);
          const y =
            1.5 +
            (t < turns ? t * 2.5 : turns * 2.5 * Math.max(0, 1 - loose * loose * 11)) +
            0.75 * sin(twist);
          return [r * sin(a), Math.max(0.75, y), r * cos(a)];
        }),
        0.82,
        { sides: 10, steps: 1 },
      );
    const wrap = [-1.3, 0, 1.3].map((x) =>
      tube(
        [
          [10.6, 0.7, x],
          [13.4, 0.8, x],
          [14.2, 3.4, x],
          [14.2, 8.4, x],
          [13.2, 10.6, x],
          [10.8, 10.6, x],
          [9.9, 8.4, x],
          [9.9, 3.4, x],
        ],
        0.75,
        { closed: true, sides: 12 },
      ),
    );
    return [part("strand", strand(0)), part("second strand", strand(180)), part("knot", merged(...wrap))];
  },
};
