import { pow, radians, sin } from "../../../math/exact.js";
import { around, frame, instances, leaf, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";
import { STALK_ROLES } from "../stem.js";

/** A petal that hugs a cup: standing on the axis, bellied outward, pointed at its tip. */
const petal = (reach: number, height: number) =>
  leaf(
    (u, v) => {
      const across = 2 * u - 1;
      const half = 58 * pow(sin(radians(180 * (0.12 + 0.88 * v))), 0.55) * (v > 0.98 ? 0.2 : 1);
      const angle = radians(across * half);
      const r = reach * (0.22 + 0.78 * pow(sin(radians(140 * v + 20)), 0.8));
      return [
        r * sin(angle),
        height * v - 0.14 * across * across * v,
        r * Math.sqrt(Math.max(0, 1 - sin(angle) * sin(angle))),
      ];
    },
    (u, v) => (u > 0 && u < 1 && v > 0 && v < 1 ? 0.14 : 0),
    18,
    20,
  );

export const tulip: Model = {
  concept: "tulip",
  aliases: ["tulips"],
  realSize: 0.35,
  grows: true,
  bestTurn: -14,
  roles: {
    petals: { colour: "#e23b4e", material: "clay" },
    ...STALK_ROLES,
  },
  parts: () => {
    const cup = frame({ at: [0.1, 6.6, 0], roll: -4 });
    const long = (turn: number, length: number) =>
      placed(
        blade({ length, width: 1.35, droop: 0.24, fold: 0.3, widest: 0.4, thickness: 0.16 }),
        frame({ at: [0, 0.2, 0], turn, nod: -66 }),
      );
    return [
      part(
        "petals",
        placed(
          merged(
            instances(petal(1.38, 3.0), around(3)),
            instances(petal(1.25, 3.1), around(3, undefined, 60)),
          ),
          cup,
        ),
      ),
      part(
        "stem",
        wire(
          [
            [0, 0, 0],
            [-0.05, 3.4, 0],
            [0.1, 6.8, 0],
          ],
          0.24,
        ),
      ),
      part("leaves", merged(long(100, 5.4), long(-84, 4.8), long(20, 3.4))),
    ];
  },
};
