import { flowing, frame, lathe, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

const LYING = frame({ roll: -90, at: [-4.2, 0.62, 0] });

/** Decimetres: lying on its side. */
export const baseballBat: Model = {
  concept: "baseball bat",
  aliases: ["bat for baseball", "softball bat", "wooden bat"],
  realSize: 0.84,
  bestTurn: 38,
  roles: {
    bat: { colour: "#d9a35f", material: "wood" },
    grip: { colour: "#2f2c31", material: "rubber" },
    band: { colour: "#c73a32", material: "plastic" },
  },
  parts: () => {
    const wood = lathe(
      flowing([
        [0, 0],
        [0.42, 0.06],
        [0.46, 0.2],
        [0.3, 0.36],
        [0.26, 0.9],
        [0.27, 2.4],
        [0.4, 4.3],
        [0.57, 6.0],
        [0.62, 7.4],
        [0.58, 8.15],
        [0.34, 8.42],
        [0, 8.46],
      ]),
      64,
    );
    const wraps = Array.from({ length: 11 }, (_, i) =>
      placed(torus(0.262, 0.055, 40, 12), frame({ at: [0, 0.55 + i * 0.16, 0], roll: 7 })),
    );
    const band = (y: number, r: number) =>
      turned(
        [
          [0, 0],
          [r, 0, 0.02],
          [r, 0.14, 0.02],
          [0, 0.14],
        ],
        { at: [0, y, 0] },
      );
    return [
      part("bat", placed(wood, LYING)),
      part("grip", placed(merged(...wraps), LYING)),
      part("band", placed(merged(band(6.1, 0.6), band(6.4, 0.615)), LYING)),
    ];
  },
};
