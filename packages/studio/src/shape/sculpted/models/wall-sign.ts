import { boxAt, discAt, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a painted board in a frame, to hang over a door or on a wall. */
export const wallSign: Model = {
  concept: "wall sign",
  aliases: ["fascia sign", "sign over the door"],
  realSize: 1.1,
  bestTurn: -10,
  floats: true,
  roles: {
    board: { colour: "#f3ead6", material: "matte plastic" },
    frame: { colour: "#7a4e2d", material: "wood" },
    bolts: { colour: "#d9a441", material: "metal" },
  },
  parts: () => {
    const [w, h] = [104, 40];
    return [
      part("board", boxAt([0, h / 2 + 3, 0], [w, h, 3], 0.8)),
      part(
        "frame",
        merged(
          boxAt([0, h + 4, 0.6], [w + 6, 4, 6], 1),
          boxAt([0, 2, 0.6], [w + 6, 4, 6], 1),
          mirrored(boxAt([w / 2 + 1, h / 2 + 3, 0.6], [4, h + 6, 6], 1)),
        ),
      ),
      part(
        "bolts",
        merged(
          ...[-1, 1].flatMap((s) =>
            [4, h + 2].map((y) => discAt([s * (w / 2 + 1), y - 1, 3.6], 1.1, 0.8, 0.3, { nod: 90 })),
          ),
        ),
      ),
    ];
  },
};
