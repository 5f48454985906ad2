import { frame, merged, placed, rod, torus, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a walking stick with a crook. */
export const cane: Model = {
  concept: "cane",
  aliases: ["walking stick", "walking cane", "crook"],
  realSize: 0.95,
  bestTurn: -14,
  lies: true,
  roles: {
    stick: { colour: "#8f5a30", material: "wood" },
    band: { colour: "#dcae4c", material: "gold" },
    tip: { colour: "#2c2d33", material: "rubber" },
  },
  parts: () => {
    const upright = frame({});
    const stick = tube(
      [
        [0, 2, 0],
        [0, 40, 0],
        [0, 76, 0],
        [-0.6, 86, 0],
        [-4, 92.6, 0],
        [-9.6, 94, 0],
        [-14.4, 90.6, 0],
        [-16.2, 84.6, 0],
      ],
      [1.35, 1.7, 2, 2.1, 2.15, 2.15, 2.1, 2],
      { sides: 28, steps: 10 },
    );
    return [
      part("stick", placed(stick, upright)),
      part(
        "band",
        placed(
          merged(
            placed(torus(2.05, 0.5, 40, 14), frame({ at: [0, 72, 0] })),
            rod([0, 66, 0], [0, 72, 0], 2.2, 28),
            placed(torus(2.02, 0.5, 40, 14), frame({ at: [0, 66, 0] })),
          ),
          upright,
        ),
      ),
      part("tip", placed(rod([0, 0, 0], [0, 5, 0], [2.1, 1.7], 28), upright)),
    ];
  },
};
