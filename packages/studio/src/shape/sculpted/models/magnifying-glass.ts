import { frame, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres. */
export const magnifyingGlass: Model = {
  concept: "magnifying glass",
  aliases: ["magnifier", "loupe", "magnifying lens"],
  realSize: 0.22,
  bestTurn: -14,
  lies: true,
  roles: {
    rim: { colour: "#dcab4e", material: "gold" },
    lens: { colour: "#eef7fb", material: "glass" },
    handle: { colour: "#6a3d22", material: "dark wood" },
  },
  parts: () => {
    const ring = frame({ at: [0, 16, 0], nod: 90 });
    return [
      part("rim", placed(torus(4.8, 0.5, 80, 20), ring)),
      part(
        "lens",
        placed(
          turned(
            [
              [0, -0.5],
              [2.6, -0.35, 3],
              [4.6, 0],
              [2.6, 0.35, 3],
              [0, 0.5],
            ],
            {},
            80,
          ),
          ring,
        ),
      ),
      part(
        "rim",
        turned([
          [0, 8.6],
          [0.75, 8.6, 0.1],
          [0.55, 11.3, 0.2],
          [0, 11.4],
        ]),
      ),
      part(
        "handle",
        turned([
          [0, 0],
          [0.8, 0, 0.5],
          [1.0, 2, 1],
          [0.72, 6, 3],
          [0.85, 8.8, 0.2],
          [0, 8.9],
        ]),
      ),
    ];
  },
};
