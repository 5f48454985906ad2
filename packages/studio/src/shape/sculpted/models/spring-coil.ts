import { cos, radians, sin } from "../../../math/exact.js";
import type { Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Centimetres: standing, its end turns flat. */
export const coilSpring: Model = {
  concept: "coil",
  aliases: ["metal spring", "coil spring", "steel spring", "slinky", "coils", "coiled spring"],
  realSize: 0.12,
  lies: true,
  bestTurn: 0,
  roles: { coil: { colour: "#c3c9d2", material: "chrome" } },
  parts: () => {
    const turns = 7;
    const count = 14 * turns + 1;
    const way = Array.from({ length: count }, (_, i): Vector => {
      const t = i / (count - 1);
      // A smooth step flattens the first and the last turn.
      const ease = Math.min(1, Math.max(0, (t - 0.1) / 0.8));
      const a = radians(360 * turns * t);
      return [
        2.6 * sin(a),
        0.5 + 11 * ease + (t < 0.1 ? 4 * t : t > 0.9 ? 0.4 + 4 * (t - 0.9) : 0.4),
        2.6 * cos(a),
      ];
    });
    return [part("coil", wire(way, 0.42, { steps: 2, sides: 14 }))];
  },
};
