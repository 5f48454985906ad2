import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, patch, placed } from "../../mesh/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres. */
export const lipstick: Model = {
  concept: "lipstick",
  aliases: ["lip stick", "lip balm", "tube of lipstick", "lipstick tube", "makeup"],
  realSize: 0.1,
  bestTurn: -20,
  roles: {
    colour: { colour: "#c8283c", material: "wax" },
    sleeve: { colour: "#e8c06a", material: "gold" },
    case: { colour: "#1f1d24", material: "plastic" },
    cap: { colour: "#1f1d24", material: "plastic" },
  },
  parts: () => {
    const round = turned([
      [0, 3.8],
      [0.92, 3.8, 0.05],
      [0.92, 7.6, 0.5],
      [0, 7.9],
    ]);
    const bullet = patch(
      (u, v) => {
        const a = radians(360 * u);
        const r = 0.92 * (v < 0.8 ? 1 : Math.sqrt(Math.max(0, 1 - ((v - 0.8) / 0.2) * ((v - 0.8) / 0.2))));
        const [x, z] = [r * sin(a), r * cos(a)];
        return [
          x,
          4 +
            3.4 * Math.min(1, v / 0.8) +
            (v > 0.8 ? 0.35 : 0.35 * (v / 0.8)) -
            0.75 * x * Math.min(1, v / 0.8),
          z,
        ];
      },
      { u: 64, v: 40, aroundU: true },
    );
    return [
      part(
        "case",
        turned([
          [0, 0],
          [1.5, 0, 0.15],
          [1.5, 3.2, 0.15],
          [0, 3.2],
        ]),
      ),
      part(
        "sleeve",
        turned([
          [0, 3],
          [1.18, 3, 0.08],
          [1.18, 5.1, 0.1],
          [0.98, 5.2],
          [0, 5.2],
        ]),
      ),
      part("sleeve", band(1.54, 2.6, 3.1, 0.12)),
      part(
        "colour",
        merged(
          placed(bullet, frame({ at: [0, 0, 0], turn: 30 })),
          placed(round, frame({ scale: [0.98, 0.5, 0.98], at: [0, 2.6, 0] })),
        ),
      ),
      part(
        "cap",
        turned(
          [
            [0, 0],
            [1.5, 0, 0.18],
            [1.5, 5, 0.25],
            [0, 5],
          ],
          { at: [2.2, 1.5, 1.6], roll: 90, turn: 34 },
        ),
      ),
    ];
  },
};
