import { arc, cornered, joined } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, slab } from "../pieces.js";

/** Decimetres: open at one end, a ring at the other. */
export const wrench: Model = {
  concept: "wrench",
  aliases: ["spanner", "open-end wrench"],
  realSize: 0.25,
  bestTurn: -18,
  lies: true,
  roles: {
    steel: { colour: "#b9bec8", material: "metal" },
    inset: { colour: "#8a909b", material: "metal", follows: 0.75 },
  },
  parts: () => {
    const outline = joined(
      cornered([
        [-0.42, 7.2],
        [-0.36, 1.6, 0.6],
      ]),
      { ...arc([0, 0.9], 0.95, 140, 400, 40), closed: false },
      cornered([
        [0.36, 1.6, 0.6],
        [0.42, 7.2],
      ]),
      cornered([
        [0.95, 7.45, 0.3],
        [1.35, 8.3, 0.4],
        [1.12, 9.3, 0.15],
        [0.55, 9.45, 0.1],
        [0.55, 8.3, 0.25],
        [-0.55, 8.3, 0.25],
        [-0.55, 9.45, 0.1],
        [-1.12, 9.3, 0.15],
        [-1.35, 8.3, 0.4],
        [-0.95, 7.45, 0.3],
      ]),
    );
    return [
      part("steel", slab(outline, 0.62, 0.14)),
      part("inset", drum(0.52, 0.66, { at: [0, 0.9, 0], nod: 90 }, 0.03, 6)),
      part("inset", box([0.36, 4.4, 0.68], { at: [0, 4.4, 0] }, 0.12)),
    ];
  },
};
