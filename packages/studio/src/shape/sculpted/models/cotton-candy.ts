import { cos, radians, sin } from "../../../math/exact.js";
import { cornered, lathe } from "../../mesh/index.js";
import { blended, ellipsoid, put } from "../../solid/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";

/** A cloud of sugar on a paper cone. */
export const cottonCandy: Model = {
  concept: "cotton candy",
  aliases: ["candy floss", "candyfloss", "fairy floss"],
  realSize: 0.4,
  lies: true,
  bestTurn: -10,
  roles: {
    floss: { colour: "#f7a8cf", material: "felt" },
    swirl: { colour: "#f9c4df", material: "felt", follows: 1.1 },
    cone: { colour: "#fdf7ea", material: "paper" },
    stripes: { colour: "#6fb6e0", material: "paper" },
  },
  parts: (coarseness) => {
    const puffs = Array.from({ length: 46 }, (_, i) => {
      const y = 0.98 - (1.94 * (i + 0.5)) / 46;
      const a = radians(137.508 * i);
      const r = Math.sqrt(1 - y * y) * (y < 0 ? 1 + 0.35 * y : 1);
      return ellipsoid(0.95 + 0.3 * ((i * 7) % 4) * 0.33, {
        at: [2.35 * r * sin(a), 9.3 + 2.75 * y, 2.35 * r * cos(a)],
      });
    });
    const swirl = Array.from({ length: 14 }, (_, i) => {
      const t = i / 13;
      const a = radians(-60 + 420 * t);
      const r = 3.05 * sin(radians(180 * (0.2 + 0.68 * t)));
      return put(ellipsoid(0.5, { at: [r * sin(a), 7.0 + 5.2 * t, r * cos(a)] }), 0.4);
    });
    return [
      ...blended(
        "floss",
        [put(ellipsoid([2.3, 2.8, 2.3], { at: [0, 9.3, 0] })), ...puffs.map((puff) => put(puff, 0.28))],
        {
          cell: 0.19 * coarseness,
        },
      ),
      ...blended("swirl", swirl, { cell: 0.19 * coarseness }),
      part(
        "cone",
        lathe(
          cornered([
            [0, 0],
            [0.22, 0, 0.1],
            [1.35, 7.4, 0.1],
            [0, 7.4],
          ]),
          56,
        ),
      ),
      ...[1.4, 3.0, 4.6].map((y) => part("stripes", band(0.3 + 0.158 * y, y, y + 0.7, 0.1, 48))),
    ];
  },
};
