import { frame, merged, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";

/** Centimetres: a wooden grip across a spiral of steel, a cork on it. */
export const corkscrew: Model = {
  concept: "corkscrew",
  aliases: ["cork screw", "wine opener", "bottle screw", "corkscrews"],
  realSize: 0.13,
  bestTurn: -18,
  lies: true,
  roles: {
    grip: { colour: "#9a5a2c", material: "wood" },
    screw: { colour: "#c3cad2", material: "metal" },
    cork: { colour: "#d9b07c", material: "clay" },
  },
  parts: () => {
    const spiral = Array.from({ length: 49 }, (_, i): Vector => {
      const { z } = frame({ turn: i * 37.5 });
      const narrow = i < 6 ? i / 6 : 1;
      return [0.42 * narrow * z[0], 0.4 + i * 0.115, 0.42 * narrow * z[2]];
    });
    return [
      part(
        "grip",
        tube(
          [
            [-3.2, 10.2, 0],
            [-1.6, 10.35, 0],
            [0, 10.1, 0],
            [1.6, 10.35, 0],
            [3.2, 10.2, 0],
          ],
          [0.62, 0.85, 0.72, 0.85, 0.62],
          { sides: 28 },
        ),
      ),
      part(
        "screw",
        merged(
          wire(spiral, [...spiral.map((_, i) => 0.06 + Math.min(1, i / 8) * 0.08)], { sides: 10, steps: 2 }),
          rod([0, 5.9, 0], [0, 9.8, 0], [0.2, 0.26], 18),
        ),
      ),
      part("cork", rod([0, 2.0, 0], [0, 5.0, 0], 1.05, 40)),
    ];
  },
};
