import { frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod } from "../pieces.js";
import { pictureFrame } from "./picture-frame.js";

/** Centimetres: a framed picture on its wire, for the wall. */
export const wallPainting: Model = {
  ...pictureFrame,
  concept: "wall painting",
  aliases: [
    "wall picture",
    "wall art",
    "wall frame",
    "wall artwork",
    "wall picture frame",
    "wall photo frame",
    "wall framed picture",
    "hanging picture",
  ],
  bestTurn: -10,
  hangs: true,
  roles: { ...pictureFrame.roles, wire: { colour: "#8d8271", material: "metal" } },
  parts: (coarseness) => {
    const nail: Vector = [0, 62, -3];
    return [
      ...pictureFrame.parts(coarseness),
      part(
        "wire",
        merged(
          rod([-20, 46, -3.6], nail, 0.28, 10),
          rod([20, 46, -3.6], nail, 0.28, 10),
          placed(torus(1.1, 0.34, 32, 12), frame({ at: [0, 62.6, -3], nod: 90 })),
        ),
      ),
    ];
  },
};
