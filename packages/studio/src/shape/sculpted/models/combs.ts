import { boxAt, frame, merged, placed, torus, tube } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, rod } from "../pieces.js";

/** Centimetres: a comb of two rows of teeth widths, held upright. */
export const comb: Model = {
  concept: "comb",
  aliases: ["hair comb", "pocket comb", "combs"],
  realSize: 0.18,
  bestTurn: -10,
  lies: true,
  roles: { comb: { colour: "#2f8f8b", material: "plastic" } },
  parts: () => [
    part(
      "comb",
      placed(
        merged(
          boxAt([0, 4.0, 0], [18, 1.5, 0.55], 0.26, {}, 5),
          ...Array.from({ length: 34 }, (_, i) => {
            const coarse = i < 11;
            const x = coarse ? -8.6 + 0.62 * i : -1.6 + 0.42 * (i - 11);
            return rod([x, 3.6, 0], [x, 0.15, 0], coarse ? [0.22, 0.12] : [0.15, 0.08], 8);
          }),
          ...sides((s) => [rod([8.7 * s, 4.2, 0], [8.75 * s, 0.15, 0], [0.32, 0.2], 12)]),
        ),
        frame({ roll: 90 }),
      ),
    ),
  ],
};

/** Centimetres: a razor with two blades in its head. */
export const razor: Model = {
  concept: "razor",
  aliases: ["safety razor", "shaving razor", "shaver", "razors"],
  realSize: 0.13,
  bestTurn: -28,
  lies: true,
  roles: {
    handle: { colour: "#2c6fb8", material: "plastic" },
    grip: { colour: "#23262e", material: "rubber" },
    head: { colour: "#2c6fb8", material: "plastic", follows: 1 },
    blades: { colour: "#dfe4ea", material: "metal" },
  },
  parts: () => [
    part(
      "handle",
      tube(
        [
          [0, 0.6, 0],
          [0, 4, -0.35],
          [0, 8, -0.2],
          [0, 10.6, 0.3],
        ],
        [0.8, 0.72, 0.6, 0.5],
        { sides: 28 },
      ),
    ),
    part(
      "grip",
      merged(
        ...[1.6, 2.5, 3.4, 4.3, 5.2].map((y) =>
          placed(torus(0.72, 0.14, 32, 10), frame({ at: [0, y, -0.1 - 0.06 * y + 0.008 * y * y], nod: 4 })),
        ),
      ),
    ),
    part(
      "head",
      merged(
        boxAt([0, 11.4, 0.75], [5, 2.1, 0.8], 0.3, { nod: 14 }),
        drum(0.42, 3.2, { ...AXLE, at: [0, 10.9, 0.4] }, 0.1),
      ),
    ),
    part(
      "blades",
      merged(
        ...[0, 1, 2].map((i) =>
          boxAt([0, 11.85 - 0.5 * i, 1.36 - 0.125 * i], [4.3, 0.12, 0.22], 0.05, { nod: 30 }),
        ),
      ),
    ),
  ],
};
