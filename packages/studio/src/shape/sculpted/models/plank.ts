import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum } from "../pieces.js";

/** Centimetres: a sawn board, two nails near either end. */
export const plank: Model = {
  concept: "board",
  aliases: ["plank", "wooden plank", "boards", "planks", "lumber", "timber"],
  realSize: 1.2,
  bestTurn: -30,
  lies: true,
  roles: {
    wood: { colour: "#c99b63", material: "wood" },
    nails: { colour: "#8d939b", material: "metal" },
  },
  parts: () => [
    part("wood", box([22, 110, 3.2], [0, 55, 0], 0.6)),
    part(
      "nails",
      merged(
        ...[7, 103].flatMap((y) =>
          [-6, 6].map((x) => drum(0.9, 0.8, { ...AHEAD, at: [x, y, 1.6] }, 0.25, 24)),
        ),
      ),
    ),
  ],
};
