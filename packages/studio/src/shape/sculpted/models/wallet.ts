import { boxAt, discAt, frame, merged, placed, rod } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

/** Centimetres: a folded leather wallet on its edge, notes and a card showing. */
export const wallet: Model = {
  concept: "wallet",
  aliases: ["billfold", "leather wallet", "pocketbook"],
  realSize: 0.12,
  lies: true,
  bestTurn: -24,
  roles: {
    leather: { colour: "#8a5230", material: "plastic" },
    seams: { colour: "#e3c08a", material: "fabric" },
    strap: { colour: "#8a5230", material: "plastic", follows: 0.86 },
    snap: { colour: "#d9ab4a", material: "gold" },
    notes: { colour: "#7fb27c", material: "matte plastic" },
    card: { colour: "#4a86d8", material: "plastic" },
  },
  parts: () => {
    const lean = frame({ at: [0, 4.6, 0] });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lean));
    const dashes = [
      ...Array.from({ length: 15 }, (_, i) =>
        rod([-5.1 + i * 0.72, -4.1, 1.28], [-4.75 + i * 0.72, -4.1, 1.28], 0.07, 8),
      ),
      ...Array.from({ length: 15 }, (_, i) =>
        rod([-5.1 + i * 0.72, 4.05, 1.28], [-4.75 + i * 0.72, 4.05, 1.28], 0.07, 8),
      ),
      ...Array.from({ length: 11 }, (_, i) =>
        rod([-5.4, -3.8 + i * 0.72, 1.28], [-5.4, -3.45 + i * 0.72, 1.28], 0.07, 8),
      ),
    ];
    return [
      on(
        "leather",
        boxAt([0, 0, 0.8], [12, 9.2, 1], 0.42),
        boxAt([0, 0, -0.8], [12, 9.2, 1], 0.42),
        boxAt([-5.5, 0, 0], [1.2, 9.2, 2.5], 0.55),
      ),
      on("leather", boxAt([0, -0.3, 0], [11.4, 8.4, 1.2], 0.3)),
      on(
        "notes",
        boxAt([0.3, 1.6, 0.05], [10.6, 8, 0.14], 0.05),
        boxAt([-0.2, 1.2, -0.22], [10.6, 8, 0.14], 0.05, { roll: 1.5 }),
      ),
      on("card", boxAt([2.4, 1.6, 0.24], [6, 7.6, 0.12], 0.05, { roll: -3 })),
      on("seams", ...dashes),
      on("strap", boxAt([4.7, 0.2, 0.1], [4.2, 2.6, 3], 0.55)),
      on("snap", discAt([3.6, 0.2, 1.5], 0.8, 0.4, 0.16, { nod: 90 })),
    ];
  },
};
