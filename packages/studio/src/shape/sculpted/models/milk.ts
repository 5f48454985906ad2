import { boxAt, type Corner, discAt, frame, merged, placed, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const GABLE: readonly Corner[] = [
  [-4.6, 0, 0.3],
  [4.6, 0, 0.3],
  [0.4, 5, 0.2],
  [-0.4, 5, 0.2],
];
const WAVE: readonly Corner[] = [
  [-4.7, -5, 0.2],
  [4.7, -5, 0.2],
  [4.7, 1.4, 0.2],
  [2, 2.6, 3],
  [-1.6, -0.6, 3],
  [-4.7, 0.4, 0.2],
];
const DROP: readonly Corner[] = [
  [0, -1.5, 1.4],
  [1.5, -0.6, 1.3],
  [0, 2.4, 0.3],
  [-1.5, -0.6, 1.3],
];

/** Centimetres: a carton of milk. */
export const milk: Model = {
  concept: "milk",
  aliases: ["milk carton", "carton of milk", "juice carton", "milk box"],
  realSize: 0.24,
  bestTurn: -28,
  roles: {
    carton: { colour: "#f8f6ef", material: "matte plastic" },
    wave: { colour: "#3f86d8", material: "matte plastic" },
    gable: { colour: "#3f86d8", material: "matte plastic" },
    drop: { colour: "#3f86d8", material: "matte plastic" },
    lid: { colour: "#e2483c", material: "plastic" },
  },
  parts: () => {
    const waves = [0, 90, 180, 270].map((turn) =>
      placed(slabAt([0, 5.1, 4.72], WAVE, 0.2, 0.06), frame({ turn })),
    );
    return [
      part("carton", boxAt([0, 8, 0], [9.4, 16, 9.4], 0.5)),
      part("wave", merged(...waves)),
      part("gable", slabAt([0, 15.8, 0], GABLE, 9.2, 0.12)),
      part("gable", boxAt([0, 21.4, 0], [0.8, 2.4, 9.4], 0.3)),
      part(
        "drop",
        merged(...[0, 90].map((turn) => placed(slabAt([0, 11.4, 4.76], DROP, 0.24, 0.08), frame({ turn })))),
      ),
      part(
        "lid",
        placed(
          merged(discAt([0, 0, 0], 1.7, 1.3, 0.3), discAt([0, -0.2, 0], 2.1, 0.4, 0.15)),
          frame({ at: [2.4, 18.2, 0], roll: -50 }),
        ),
      ),
    ];
  },
};
