import { frame, placed, tube, type Vector } from "../../mesh/index.js";
import { cushion } from "../cushion.js";
import { type Model, part } from "../model.js";

/** Centimetres: a plump pillow with piping, leaning back. */
export const pillow: Model = {
  concept: "pillow",
  aliases: ["cushion", "throw pillow", "bed pillow", "sofa cushion", "scatter cushion"],
  realSize: 0.5,
  bestTurn: -22,
  roles: {
    body: { colour: "#6f9bd8", material: "fabric" },
    piping: { colour: "#f7f3ea", material: "fabric" },
  },
  parts: () => {
    const lean = frame({ nod: -26 });
    const seam = Array.from({ length: 48 }, (_, i): Vector => {
      const [side, f] = [Math.floor(i / 12), (i % 12) / 12];
      const [s, t] = (
        [
          [2 * f - 1, -1],
          [1, 2 * f - 1],
          [1 - 2 * f, 1],
          [-1, 1 - 2 * f],
        ] as const
      )[side]!;
      return [25 * s * (1 - 0.07 * (1 - t * t)), 18.5 * t * (1 - 0.07 * (1 - s * s)), 0];
    });
    return [
      part("body", placed(cushion(50, 37, 17), lean)),
      part("piping", placed(tube(seam, 0.6, { closed: true, sides: 14, steps: 3 }), lean)),
    ];
  },
};
