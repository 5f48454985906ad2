import { boxAt, merged, mirrored, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a wooden tray with a rim and two handles. */
export const tray: Model = {
  concept: "tray",
  aliases: ["serving tray", "wooden tray", "tea tray"],
  realSize: 0.5,
  bestTurn: -14,
  roles: {
    body: { colour: "#b9824e", material: "wood" },
    rim: { colour: "#b9824e", material: "wood", follows: 0.86 },
    handles: { colour: "#c9a45a", material: "gold" },
  },
  top: { y: 1.3, halfWidth: 21, halfDepth: 13.5 },
  parts: () => {
    const handle = tube(
      [
        [23.6, 2.6, -4.5],
        [25.4, 4.4, -4],
        [25.8, 4.8, 0],
        [25.4, 4.4, 4],
        [23.6, 2.6, 4.5],
      ],
      0.5,
      { sides: 16 },
    );
    return [
      part("body", boxAt([0, 0.65, 0], [47, 1.3, 32], 0.5)),
      part(
        "rim",
        merged(
          mirrored(boxAt([23.4, 1.9, 0], [1.1, 3.4, 32.6], 0.45)),
          ...[-15.9, 15.9].map((z) => boxAt([0, 1.7, z], [47, 3, 1.1], 0.45)),
        ),
      ),
      part("handles", mirrored(handle)),
    ];
  },
};
