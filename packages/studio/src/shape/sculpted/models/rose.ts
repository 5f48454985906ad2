import { pow, radians, sin } from "../../../math/exact.js";
import { around, ball, frame, instances, leaf, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { STALK_ROLES, stalk } from "../stem.js";

/** A broad petal around the bud, its lip rolled outward. */
const petal = (reach: number, height: number, open: number, spread: number) =>
  leaf(
    (u, v) => {
      const angle = radians((2 * u - 1) * spread * (0.55 + 0.45 * v));
      const across = 2 * u - 1;
      const r = reach * (0.35 + 0.65 * pow(v, 0.6)) + open * v * v * v;
      const y = height * v * (1 - 0.16 * across * across) - open * 0.5 * pow(v, 6);
      return [r * sin(angle), y, r * sin(radians(90) - angle)];
    },
    (u, v) => (u > 0 && u < 1 && v > 0 && v < 1 ? 0.16 : 0),
    18,
    16,
  );

export const rose: Model = {
  concept: "rose",
  aliases: ["red rose"],
  realSize: 0.45,
  bestTurn: -14,
  roles: {
    petals: { colour: "#d3263c", material: "clay" },
    ...STALK_ROLES,
  },
  parts: () => {
    const bloom = frame({ at: [0.2, 7.4, 0.2], nod: 24, roll: -6 });
    const whorl = (count: number, from: number, mesh: ReturnType<typeof petal>) =>
      instances(mesh, around(count, undefined, from));
    const sepal = blade({ length: 1.5, width: 0.6, droop: 0.5, thickness: 0.1 });
    return [
      part(
        "petals",
        placed(
          merged(
            whorl(2, 10, petal(0.34, 2.35, 0.02, 105)),
            whorl(3, 40, petal(0.72, 2.3, 0.12, 72)),
            whorl(4, 5, petal(1.12, 2.1, 0.3, 56)),
            whorl(5, 30, petal(1.5, 1.75, 0.55, 46)),
            placed(ball([0.85, 0.9, 0.85], 32), frame({ at: [0, 0.75, 0] })),
          ),
          bloom,
        ),
      ),
      part("leaves", placed(instances(sepal, around(5, frame({ at: [0, 0, 0.35], nod: 5 }))), bloom)),
      ...stalk(
        [
          [0, 0, 0],
          [0.12, 2.2, 0.1],
          [0.05, 4.2, -0.1],
          [0.0, 6.0, -0.1],
          [0.2, 7.6, 0.25],
        ],
        0.19,
        2.5,
      ),
    ];
  },
};
