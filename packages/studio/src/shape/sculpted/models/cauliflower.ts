import { cos, radians, sin } from "../../../math/exact.js";
import { ball, frame, instances, merged, placed } from "../../mesh/index.js";
import { cuppedPetal, whorls } from "../blossom.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** A white head among its leaves. */
export const cauliflower: Model = {
  concept: "cauliflower",
  aliases: ["cauliflowers", "cauliflower head", "romanesco"],
  realSize: 0.2,
  bestTurn: 0,
  roles: {
    curds: { colour: "#fbf3e0", material: "clay" },
    leaves: { colour: "#79b04e", material: "clay" },
    stem: { colour: "#d9e6b0", material: "clay" },
  },
  parts: () => {
    const buds = Array.from({ length: 150 }, (_, i) => {
      const y = 0.995 - (0.85 * i) / 150;
      const a = radians(137.508 * i);
      const r = Math.sqrt(Math.max(0, 1 - y * y));
      // Florets: larger heaps by a slower turn.
      const heap = 0.22 * sin(a * 1.0 + y * 9) * r;
      return frame({
        at: [(3.1 + heap) * r * sin(a), 3.0 + (2.5 + heap) * y, (3.1 + heap) * r * cos(a)],
        scale: 0.52 + 0.13 * ((i * 7) % 4) * 0.5,
      });
    });
    const leaf = (reach: number, height: number, open: number) =>
      cuppedPetal({ reach, height, open, spread: 40, frill: [3, 0.12], thickness: 0.2 });
    return [
      part(
        "curds",
        merged(instances(ball(1, 12), buds), placed(ball([3.0, 2.4, 3.0], 40), frame({ at: [0, 3.0, 0] }))),
      ),
      part(
        "leaves",
        whorls([
          [6, 0, leaf(3.3, 4.0, 0.9)],
          [6, 30, leaf(3.5, 3.0, 1.4)],
        ]),
      ),
      part(
        "stem",
        turned(
          [
            [0, -0.6],
            [1.4, -0.6, 0.2],
            [1.7, 0.6, 0.4],
            [0, 0.9],
          ],
          {},
          40,
        ),
      ),
    ];
  },
};
