import { arc, frame, merged, placed, reversed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { slab } from "../pieces.js";

/** Centimetres: a shirt's button with four holes, facing ahead. */
export const button: Model = {
  concept: "button",
  aliases: ["shirt button", "coat button", "sewing button"],
  realSize: 0.02,
  bestTurn: -18,
  lies: true,
  roles: { button: { colour: "#3f86cf", material: "plastic" } },
  parts: () => {
    const holes = [-0.36, 0.36].flatMap((x) =>
      [-0.36, 0.36].map((y) => reversed(arc([x, y], 0.2, 0, 360, 28))),
    );
    return [
      part(
        "button",
        merged(
          slab(arc([0, 0], 1.9, 0, 360, 88), 0.3, 0.1, { at: [0, 1.9, 0] }, holes),
          placed(torus(1.66, 0.3, 88, 24), frame({ nod: 90, at: [0, 1.9, 0.06] })),
        ),
      ),
    ];
  },
};
