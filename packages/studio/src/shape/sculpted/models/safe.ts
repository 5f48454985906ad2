import { around, boxAt, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AHEAD, drum, rod } from "../pieces.js";

/** Decimetres: a strong box with a dial and a wheel on its door. */
export const safe: Model = {
  concept: "safe",
  aliases: ["strongbox", "bank safe", "money safe", "vault", "safes"],
  realSize: 0.7,
  bestTurn: -28,
  roles: {
    body: { colour: "#4d5a66", material: "matte plastic" },
    door: { colour: "#5f6d7a", material: "matte plastic", follows: 1.12 },
    metal: { colour: "#c3cad2", material: "metal" },
    dial: { colour: "#23262c", material: "plastic" },
    marks: { colour: "#f4f1e8", material: "plastic" },
  },
  parts: () => [
    part(
      "body",
      merged(
        boxAt([0, 3.6, 0], [6.4, 6.6, 5.4], 0.35),
        ...sides((s) => sides((t) => [boxAt([2.4 * s, 0.2, 1.9 * t], [0.9, 0.5, 0.9], 0.14)])),
      ),
    ),
    part("door", boxAt([0.1, 3.6, 2.7], [5.3, 5.5, 0.5], 0.2)),
    part(
      "metal",
      merged(
        ...[1.9, 5.3].map((y) => rod([-2.72, y - 0.5, 2.9], [-2.72, y + 0.5, 2.9], 0.22, 18)),
        placed(torus(0.85, 0.12, 40, 10), frame({ ...AHEAD, at: [1.0, 2.7, 3.45] })),
        placed(
          placed(instances(rod([0, 0, 0], [0, 0, 1.25], 0.1, 10), around(5)), frame(AHEAD)),
          frame({ at: [1.0, 2.7, 3.45] }),
        ),
        drum(0.3, 0.9, { ...AHEAD, at: [1.0, 2.7, 3.2] }, 0.08, 24),
        placed(torus(1.02, 0.08, 44, 8), frame({ ...AHEAD, at: [-0.6, 4.7, 2.98] })),
      ),
    ),
    part(
      "dial",
      merged(
        drum(0.98, 0.3, { ...AHEAD, at: [-0.6, 4.7, 3.0] }, 0.08, 44),
        drum(0.42, 0.5, { ...AHEAD, at: [-0.6, 4.7, 3.2] }, 0.1, 28),
      ),
    ),
    part(
      "marks",
      merged(
        placed(
          placed(instances(boxAt([0, 0, 0.76], [0.07, 0.05, 0.2], 0.02, {}, 1), around(20)), frame(AHEAD)),
          frame({ at: [-0.6, 4.7, 3.16] }),
        ),
        boxAt([-0.6, 4.95, 3.46], [0.09, 0.4, 0.06], 0.02, {}, 1),
      ),
    ),
  ],
};
