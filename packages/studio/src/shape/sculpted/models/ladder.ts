import { merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod } from "../pieces.js";

/** Decimetres: a step ladder, opened. */
export const ladder: Model = {
  concept: "ladder",
  aliases: ["step ladder", "stepladder"],
  realSize: 1.8,
  bestTurn: -34,
  roles: {
    rails: { colour: "#e9a23b", material: "plastic" },
    steps: { colour: "#cfd4db", material: "metal" },
    feet: { colour: "#2b2d34", material: "rubber" },
  },
  top: { y: 17.4, halfWidth: 2.1, halfDepth: 1.2 },
  parts: () => {
    const along = (t: number) => ({ x: 3.3 - 1.2 * t, y: 0.3 + 16.5 * t, z: 4.6 - 4.2 * t });
    const steps = [0.17, 0.34, 0.51, 0.68, 0.85].map((t) => {
      const { x, y, z } = along(t);
      return box([2 * x, 0.4, 1.5], [0, y, z - 0.1], 0.14);
    });
    return [
      part("rails", mirrored(box([0.6, 17.3, 1.1], { at: [2.7, 8.6, 2.5], nod: -14.2, roll: 4 }, 0.18))),
      part("rails", mirrored(box([0.5, 17.0, 0.8], { at: [2.6, 8.5, -2.3], nod: 14.6, roll: 4 }, 0.16))),
      part("steps", merged(...steps)),
      part("rails", box([4.6, 0.6, 2.6], [0, 17.1, 0.1], 0.24)),
      part(
        "steps",
        merged(
          ...[0.3, 0.62].map((t) =>
            rod(
              [-3.1 + 1.1 * t, 0.3 + 16 * t, -4.4 + 4 * t],
              [3.1 - 1.1 * t, 0.3 + 16 * t, -4.4 + 4 * t],
              0.2,
              14,
            ),
          ),
        ),
      ),
      part("steps", mirrored(rod([2.75, 7.2, 2.7], [2.75, 7.0, -2.5], 0.12, 10))),
      part(
        "feet",
        mirrored(
          merged(box([0.8, 0.6, 1.4], [3.3, 0.3, 4.55], 0.2), box([0.7, 0.6, 1.1], [3.2, 0.3, -4.4], 0.2)),
        ),
      ),
    ];
  },
};
