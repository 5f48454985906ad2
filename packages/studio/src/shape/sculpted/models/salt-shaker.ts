import { around, frame, instances, merged, placed } from "../../mesh/index.js";
import { glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { drum, turned } from "../pieces.js";

/** Centimetres: glass with a metal cap, three quarters full. */
export const saltShaker: Model = {
  concept: "salt shaker",
  aliases: ["salt cellar", "saltshaker", "salt pot", "shaker of salt"],
  realSize: 0.09,
  bestTurn: -10,
  roles: {
    glass: { colour: "#f2fbfc", material: "glass" },
    salt: { colour: "#ffffff", material: "ceramic" },
    cap: { colour: "#cdd2d8", material: "chrome" },
    holes: { colour: "#2d3038", material: "matte plastic" },
  },
  parts: () => {
    const { wall } = glassware(
      [
        [0, 0],
        [2.3, 0, 0.4],
        [2.1, 3, 2],
        [1.65, 6.4, 0.2],
        [1.65, 6.8],
      ],
      0.22,
      0.5,
      0.5,
    );
    const hole = drum(0.17, 0.1, {}, 0.04, 14);
    return [
      part("glass", wall),
      part(
        "salt",
        turned(
          [
            [0, 0.54],
            [2, 0.54, 0.3],
            [1.86, 3, 2],
            [1.5, 5.9, 0.2],
            [0, 6.1],
          ],
          {},
          64,
        ),
      ),
      part(
        "cap",
        turned(
          [
            [0, 6.3],
            [1.85, 6.3, 0.15],
            [1.85, 7.3, 0.2],
            [1.6, 8.4, 0.7],
            [0, 8.8],
          ],
          {},
          64,
        ),
      ),
      part(
        "holes",
        merged(
          placed(hole, frame({ at: [0, 8.78, 0] })),
          instances(placed(hole, frame({ at: [0.75, 8.62, 0], roll: -14 })), around(6)),
        ),
      ),
    ];
  },
};
