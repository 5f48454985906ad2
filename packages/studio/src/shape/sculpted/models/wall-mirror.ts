import { cornered, disc, frame, lathe, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** What is made lying (y up) and hangs on a wall (y towards the viewer). */
const FACE = frame({ nod: 90, at: [0, 26, 0] });

/** Centimetres: a round mirror with a ring to hang it by. */
export const wallMirror: Model = {
  concept: "wall mirror",
  aliases: ["round mirror", "hanging mirror", "bathroom mirror", "wall looking glass"],
  realSize: 0.6,
  bestTurn: -16,
  hangs: true,
  roles: {
    frame: { colour: "#b98146", material: "wood" },
    glass: { colour: "#c4d4e2", material: "chrome" },
    ring: { colour: "#c9a55a", material: "gold" },
  },
  parts: () => {
    const border = lathe(
      cornered(
        [
          [23, -1.6, 0.8],
          [26, -1.6, 1.2],
          [26, 1.8, 1.4],
          [23.4, 1.8, 1.0],
        ],
        true,
      ),
      128,
    );
    return [
      part("frame", placed(border, FACE)),
      part("glass", placed(disc(23.4, 1.4, 0.3, 128), FACE)),
      part("ring", placed(torus(1.7, 0.5, 40, 14), frame({ nod: 90, at: [0, 53.2, 0] }))),
    ];
  },
};
