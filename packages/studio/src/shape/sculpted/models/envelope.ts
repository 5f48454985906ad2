import { type Corner, discAt, frame, merged, placed, rod, slabAt } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

const FLAP: readonly Corner[] = [
  [-10.7, 7.1, 0.4],
  [-0.8, -1.2, 1.2],
  [0.8, -1.2, 1.2],
  [10.7, 7.1, 0.4],
];

/** Centimetres: sealed with wax, leaning back. */
export const envelope: Model = {
  concept: "envelope",
  aliases: ["letter", "mail", "sealed letter", "sealed envelope"],
  realSize: 0.22,
  bestTurn: -22,
  roles: {
    paper: { colour: "#f4ead2", material: "matte plastic" },
    flap: { colour: "#f4ead2", material: "matte plastic", follows: 0.97 },
    folds: { colour: "#d9c9a3", material: "matte plastic", follows: 0.86 },
    seal: { colour: "#c2313a", material: "plastic" },
  },
  parts: () => {
    const lean = frame({ at: [0, 7.3, 0], nod: -14 });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lean));
    return [
      on(
        "paper",
        slabAt(
          [0, 0, 0],
          [
            [-11, -7.4, 0.5],
            [11, -7.4, 0.5],
            [11, 7.4, 0.5],
            [-11, 7.4, 0.5],
          ],
          0.9,
          0.3,
        ),
      ),
      on("flap", slabAt([0, 0, 0.52], FLAP, 0.4, 0.14)),
      on(
        "folds",
        rod([-10.5, -7, 0.45], [-1.6, 0.2, 0.5], 0.12, 10),
        rod([10.5, -7, 0.45], [1.6, 0.2, 0.5], 0.12, 10),
        rod([-10.5, 7, 0.62], [-0.6, -1.25, 0.62], 0.12, 10),
        rod([10.5, 7, 0.62], [0.6, -1.25, 0.62], 0.12, 10),
      ),
      on(
        "seal",
        discAt([0, -0.6, 0.5], 1.9, 0.6, 0.28, { nod: 90 }),
        discAt([0, -0.6, 0.8], 1.3, 0.45, 0.14, { nod: 90 }),
      ),
    ];
  },
};
