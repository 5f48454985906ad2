import { boxAt, cornered, frame, lathe, merged, placed, rod, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: an old-fashioned key, its bit down. */
export const key: Model = {
  concept: "key",
  aliases: ["door key", "house key", "golden key", "old key", "skeleton key", "keys"],
  realSize: 0.08,
  bestTurn: 18,
  lies: true,
  roles: {
    body: { colour: "#fcd083", material: "metal" },
    bit: { colour: "#fcd083", material: "metal", follows: 1 },
  },
  parts: () => {
    const upright = frame({});
    const loop = (x: number, y: number) =>
      placed(torus(0.82, 0.3, 48, 18), frame({ at: [x, y, 0], nod: 90 }));
    const collar = (y: number, r: number) =>
      placed(
        lathe(
          cornered([
            [0, -0.22],
            [r, -0.22, 0.18],
            [r, 0.22, 0.18],
            [0, 0.22],
          ]),
          40,
        ),
        frame({ at: [0, y, 0] }),
      );
    return [
      part(
        "body",
        placed(
          merged(
            rod([0, 0, 0], [0, 6, 0], 0.34),
            collar(5.7, 0.62),
            collar(5.1, 0.5),
            collar(1.9, 0.5),
            loop(0, 8),
            loop(-0.86, 6.75),
            loop(0.86, 6.75),
          ),
          upright,
        ),
      ),
      part(
        "bit",
        placed(
          merged(
            boxAt([0.95, 1.1, 0], [1.3, 1.5, 0.44], 0.1),
            boxAt([1.5, 0.62, 0], [1, 0.5, 0.44], 0.1),
            boxAt([1.5, 1.6, 0], [1, 0.5, 0.44], 0.1),
          ),
          upright,
        ),
      ),
    ];
  },
};
