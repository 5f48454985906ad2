import { cos, radians, sin } from "../../../math/exact.js";
import { around, cornered, instances, lathe, merged, patch } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Decimetres: staves in iron hoops. */
export const barrel: Model = {
  concept: "barrel",
  aliases: ["wooden barrel", "cask", "keg", "wine barrel", "beer barrel", "whiskey barrel"],
  realSize: 0.95,
  bestTurn: -12,
  roles: {
    wood: { colour: "#a9713f", material: "wood" },
    hoops: { colour: "#4a4b50", material: "metal" },
  },
  top: { y: 9.2, halfWidth: 2.2, halfDepth: 2.2 },
  parts: () => {
    const r = (y: number) => 3.9 - 0.036 * (y - 4.8) * (y - 4.8);
    const stave = patch(
      (u, v) => {
        const y = 9.6 * v;
        const a = radians(-10 + 20 * u);
        const edge = Math.min(u, 1 - u) < 0.08 ? 0.12 : 0;
        const end = v === 0 || v === 1 ? 0.4 : 0;
        return [(r(y) - edge - end) * sin(a), y, (r(y) - edge - end) * cos(a)];
      },
      { u: 14, v: 24 },
    );
    const hoop = (y: number) =>
      lathe(
        cornered(
          [
            [r(y) - 0.2, y - 0.35],
            [r(y - 0.35) + 0.09, y - 0.35, 0.05],
            [r(y + 0.35) + 0.09, y + 0.35, 0.05],
            [r(y) - 0.2, y + 0.35],
          ],
          true,
        ),
        80,
      );
    return [
      part(
        "wood",
        merged(
          instances(stave, around(18)),
          turned([
            [0, 0.35],
            [2.9, 0.35],
            [2.9, 9.2],
            [0, 9.2],
          ]),
          lathe(
            cornered(
              [
                [2.85, 9.1],
                [3.05, 9.1],
                [3.05, 9.58, 0.1],
                [2.7, 9.58, 0.1],
                [2.7, 9.1],
              ],
              true,
            ),
            80,
          ),
        ),
      ),
      part("hoops", merged(hoop(0.9), hoop(3.0), hoop(6.6), hoop(8.7))),
    ];
  },
};
