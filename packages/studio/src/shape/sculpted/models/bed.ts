import { ballAt, boxAt, frame, merged, mirrored, placed } from "../../mesh/index.js";
import { cushion } from "../cushion.js";
import { type Model, part } from "../model.js";

/** Centimetres: a made double bed, its foot towards the viewer. */
export const bed: Model = {
  concept: "bed",
  aliases: ["double bed", "single bed", "queen bed", "king bed", "twin bed"],
  realSize: 2.1,
  bestTurn: -38,
  roles: {
    blanket: { colour: "#4f7fb5", material: "fabric" },
    fold: { colour: "#8fb2d6", material: "fabric", follows: 1.2 },
    frame: { colour: "#b9793f", material: "wood" },
    mattress: { colour: "#f4efe4", material: "fabric" },
    pillows: { colour: "#fbf8f1", material: "fabric" },
  },
  top: { y: 91, halfWidth: 55, halfDepth: 60 },
  under: { height: 47, halfWidth: 66, halfDepth: 96 },
  parts: () => {
    const pillow = placed(cushion(66, 42, 20), frame({ at: [36, 98, -72], nod: -58, turn: 2 }));
    return [
      part("blanket", boxAt([0, 77, 30], [159, 28, 146], 9)),
      part("fold", boxAt([0, 83, -37], [161, 19, 24], 8)),
      part("mattress", boxAt([0, 74, 0], [152, 26, 198], 9)),
      part("pillows", mirrored(pillow)),
      part(
        "frame",
        merged(
          boxAt([0, 56, 2], [160, 14, 204], 3),
          boxAt([0, 90, -103], [168, 96, 9], 4.4),
          boxAt([0, 64, 106], [168, 34, 8], 3.9),
          ...[-1, 1].flatMap((x) => [
            boxAt([x * 78, 25, 104], [10, 51, 10], 3),
            boxAt([x * 78, 25, -102], [10, 51, 10], 3),
          ]),
          ...[-1, 1].map((x) => ballAt([x * 80, 140, -103], 6)),
        ),
      ),
    ];
  },
};
