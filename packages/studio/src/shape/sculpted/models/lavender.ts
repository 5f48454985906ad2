import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Decimetres: a bunch tied with twine. */
export const lavender: Model = {
  concept: "lavender",
  aliases: [
    "bunch of lavender",
    "lavender flower",
    "lavender flowers",
    "lavender sprig",
    "bouquet of lavender",
  ],
  realSize: 0.4,
  bestTurn: -10,
  roles: {
    blooms: { colour: "#8f6cc7", material: "clay" },
    stems: { colour: "#7b9a5c", material: "clay" },
    tie: { colour: "#e4d2ac", material: "fabric" },
  },
  parts: () => {
    const random = randomFrom("lavender");
    const bud = ball([0.26, 0.34, 0.26], 9);
    const stems = Array.from({ length: 17 }, (_, i) => {
      const a = radians(137.5 * i);
      const r = 0.16 * Math.sqrt(i);
      const [x, z] = [sin(a), cos(a)];
      const top = 9 + 2.6 * random() - 0.12 * i;
      return { x: x * r, z: z * r, tx: x * r * 4.6, tz: z * r * 4.6, top };
    });
    return [
      part(
        "stems",
        merged(
          ...stems.map(({ x, z, tx, tz, top }) =>
            wire(
              [
                [-x * 1.6, 0, -z * 1.6],
                [x * 0.5, 3.4, z * 0.5],
                [tx * 0.5, 6.4, tz * 0.5],
                [tx, top, tz],
              ],
              0.09,
              { sides: 7 },
            ),
          ),
        ),
      ),
      part(
        "blooms",
        merged(
          ...stems.map(({ tx, tz, top }) =>
            instances(
              bud,
              Array.from({ length: 16 }, (_, k) => {
                const a = radians(140 * k);
                const t = k / 15;
                const w = 0.34 * (1 - 0.75 * t);
                return frame({
                  at: [
                    tx * (0.82 + 0.22 * t) + w * sin(a),
                    top - 1.3 + 2.7 * t,
                    tz * (0.82 + 0.22 * t) + w * cos(a),
                  ],
                  roll: 30 * sin(a),
                });
              }),
            ),
          ),
        ),
      ),
      part(
        "tie",
        merged(...[3.2, 3.5, 3.8].map((y) => placed(torus(0.55, 0.18, 40, 12), frame({ at: [0, y, 0] })))),
      ),
    ];
  },
};
