import { around, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum } from "../pieces.js";

/** Centimetres: two cuffs with their locks and a short chain between them. */
export const handcuffs: Model = {
  concept: "handcuffs",
  aliases: ["handcuff", "cuffs", "pair of handcuffs", "manacles", "shackles"],
  realSize: 0.24,
  bestTurn: -12,
  lies: true,
  roles: {
    cuffs: { colour: "#b9c1ca", material: "metal" },
    locks: { colour: "#98a1ac", material: "metal", follows: 0.9 },
    chain: { colour: "#a8b0ba", material: "metal", follows: 0.95 },
    keyholes: { colour: "#22252b", material: "matte plastic" },
  },
  parts: () => {
    const cuff = (s: 1 | -1) => frame({ at: [6.2 * s, 5 + 0.6 * s, 0], roll: 14 * s });
    const teeth = instances(box([0.3, 0.5, 0.24], [0, 0, 3.1], 0.08), around(16));
    const link = (x: number, y: number, turned: boolean) =>
      placed(
        torus(0.62, 0.2, 24, 10),
        frame({ at: [x, y, 0], roll: 16, ...(turned ? { nod: 90 } : {}), scale: [1.3, 1, 1] }),
      );
    return [
      part(
        "cuffs",
        merged(
          ...sides((s) => [
            placed(placed(torus(3.3, 0.42, 64, 14), frame(AHEAD)), cuff(s)),
            placed(placed(teeth, frame({ ...AHEAD, scale: 1 })), cuff(s)),
          ]),
        ),
      ),
      part(
        "locks",
        merged(
          ...sides((s) => [
            placed(box([2.5, 3.0, 1.2], [-3.0 * s, 0, 0], 0.45), cuff(s)),
            placed(drum(0.5, 1.5, { ...AHEAD, at: [3.3 * s, 0.2, 0] }, 0.12, 24), cuff(s)),
          ]),
        ),
      ),
      part(
        "keyholes",
        merged(
          ...sides((s) => [
            placed(
              merged(
                drum(0.28, 0.2, { ...AHEAD, at: [-3.0 * s, 0.15, 0.6] }, 0.04, 20),
                box([0.2, 0.7, 0.2], [-3.0 * s, -0.25, 0.6], 0.05),
              ),
              cuff(s),
            ),
          ]),
        ),
      ),
      part("chain", merged(link(-1.35, 4.6, false), link(0, 5.0, true), link(1.35, 5.4, false))),
    ];
  },
};
