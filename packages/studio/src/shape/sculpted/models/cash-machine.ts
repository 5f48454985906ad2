import { boxAt, cornered, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { sideways } from "../pieces.js";

/** Decimetres: a cabinet with a screen, keys, a slot for the card and notes coming out. */
export const cashMachine: Model = {
  concept: "atm",
  aliases: ["cash machine", "cash dispenser", "cashpoint", "automated teller machine", "atm machine", "atms"],
  realSize: 1.6,
  bestTurn: -26,
  roles: {
    cabinet: { colour: "#2f6db5", material: "plastic" },
    front: { colour: "#e6eaef", material: "plastic" },
    screen: { colour: "#7fd0f2", material: "ceramic" },
    keys: { colour: "#f7f4ee", material: "plastic" },
    slots: { colour: "#22252c", material: "matte plastic" },
    notes: { colour: "#7fbf78", material: "paper" },
    lamp: { colour: "#5fd06a", material: "plastic" },
  },
  parts: () => {
    const side = cornered(
      [
        [-3, 0, 0.2],
        [2.6, 0, 0.2],
        [2.6, 8.2, 0.2],
        [3.4, 8.8, 0.2],
        [3.4, 9.4, 0.2],
        [1.6, 10.2, 0.2],
        [1.2, 14.2, 0.2],
        [2.6, 14.6, 0.2],
        [2.6, 16, 0.3],
        [-3, 16, 0.3],
      ],
      true,
    );
    const key = (x: number, z: number, wide = 0.5) =>
      boxAt([x, 9.92 - z * 0.42, 2.15 + z], [wide, 0.2, 0.42], 0.07, { nod: 24 }, 2);
    return [
      part("cabinet", sideways(side, 7.2, 0.18)),
      part(
        "front",
        merged(
          boxAt([0, 12.2, 1.42], [6.2, 3.7, 0.3], 0.12, { nod: -6 }),
          boxAt([0, 5.2, 2.62], [6.2, 5.2, 0.3], 0.14),
          boxAt([0, 15.3, 2.62], [5.6, 0.8, 0.2], 0.1),
        ),
      ),
      part("screen", boxAt([-0.8, 12.2, 1.58], [3.7, 2.7, 0.2], 0.08, { nod: -6 })),
      part(
        "keys",
        merged(
          ...[0, 1, 2].flatMap((i) => [0, 1, 2].map((k) => key(-1.9 + 0.72 * i, 0.42 * k - 0.2))),
          ...[0, 1, 2].map((k) => key(0.55, 0.42 * k - 0.2, 0.9)),
          ...[11.4, 12.2, 13.0].map((y) => boxAt([1.45, y, 1.62], [0.4, 0.34, 0.24], 0.08, { nod: -6 })),
        ),
      ),
      part(
        "slots",
        merged(
          boxAt([2.3, 12.8, 1.6], [1.0, 0.24, 0.24], 0.06, { nod: -6 }),
          boxAt([2.3, 11.6, 1.62], [1.0, 0.24, 0.24], 0.06, { nod: -6 }),
          boxAt([0, 6.4, 2.76], [4.6, 0.8, 0.16], 0.1),
        ),
      ),
      part(
        "notes",
        merged(
          boxAt([0, 6.35, 3.3], [3.2, 0.16, 1.5], 0.03, { nod: 8 }),
          boxAt([0.18, 6.52, 3.2], [3.2, 0.06, 1.5], 0.02, { nod: 8, turn: 3 }),
        ),
      ),
      part("lamp", boxAt([2.3, 12.35, 1.62], [0.9, 0.14, 0.22], 0.05, { nod: -6 })),
    ];
  },
};
