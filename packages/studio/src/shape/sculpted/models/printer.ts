import { boxAt, discAt, merged, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a desktop printer, a page coming out. */
export const printer: Model = {
  concept: "printer",
  aliases: ["inkjet printer", "laser printer", "photocopier", "copier", "scanner"],
  realSize: 0.45,
  bestTurn: -26,
  roles: {
    body: { colour: "#e8eaed", material: "plastic" },
    dark: { colour: "#3a3e48", material: "matte plastic" },
    paper: { colour: "#ffffff", material: "matte plastic" },
    print: { colour: "#5a8fd8", material: "matte plastic" },
    screen: { colour: "#62d0b8", material: "plastic" },
    buttons: { colour: "#f2a23c", material: "plastic" },
  },
  parts: () => [
    part("body", boxAt([0, 8.5, 0], [44, 15, 34], 3)),
    part("body", boxAt([0, 17.6, -1.4], [42, 5, 29], 2.2)),
    part("dark", boxAt([0, 8, 16.6], [32, 7, 3], 1)),
    part("dark", boxAt([0, 3.4, 21], [28, 1.4, 14], 0.6)),
    part("dark", boxAt([0, 15.4, 0], [42.6, 0.9, 31], 0.4)),
    part(
      "paper",
      merged(
        boxAt([0, 5.6, 20.6], [24, 0.3, 15], 0.12, { nod: 5 }),
        boxAt([0, 24.4, -11.4], [24, 18, 0.5], 0.2, { nod: -18 }),
      ),
    ),
    part(
      "print",
      merged(
        ...[16.5, 19, 21.5].map((z, i) =>
          rod([-9, 6.05 - (z - 20.6) * 0.087, z], [i === 2 ? 3 : 9, 6.05 - (z - 20.6) * 0.087, z], 0.3, 8),
        ),
      ),
    ),
    part("dark", boxAt([0, 22, -14.4], [28, 11, 1.4], 0.6, { nod: -18 })),
    part("dark", boxAt([13.6, 18.6, 11.9], [13, 3, 4.6], 1, { nod: 32 })),
    part("screen", boxAt([11.6, 19.5, 13.4], [6, 0.8, 2.6], 0.3, { nod: 32 })),
    part(
      "buttons",
      merged(
        discAt([16.4, 19.2, 13.2], 0.9, 0.6, 0.2, { nod: 32 }),
        discAt([18.6, 19.2, 13.2], 0.9, 0.6, 0.2, { nod: 32 }),
      ),
    ),
  ],
};
