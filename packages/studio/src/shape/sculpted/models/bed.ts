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
  top: { y: 63, halfWidth: 55, halfDepth: 60 },
  parts: () => {
    const pillow = placed(cushion(66, 42, 20), frame({ at: [36, 70, -72], nod: -58, turn: 2 }));
    return [
      part("blanket", boxAt([0, 49, 30], [159, 28, 146], 9)),
      part("fold", boxAt([0, 55, -37], [161, 19, 24], 8)),
      part("mattress", boxAt([0, 46, 0], [152, 26, 198], 9)),
      part("pillows", mirrored(pillow)),
      part(
        "frame",
        merged(
          boxAt([0, 28, 2], [160, 14, 204], 3),
          boxAt([0, 62, -103], [168, 96, 9], 4.4),
          boxAt([0, 34, 106], [168, 42, 8], 3.9),
          ...[-1, 1].flatMap((x) => [
            boxAt([x * 78, 10, 104], [10, 21, 10], 3),
            boxAt([x * 78, 11, -102], [10, 22, 10], 3),
          ]),
          ...[-1, 1].map((x) => ballAt([x * 80, 112, -103], 6)),
        ),
      ),
    ];
  },
};
