import { cos, radians, sin } from "../../../math/exact.js";
import { boxAt, frame, merged, placed, rod, roundedRectangle, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a leather belt, rolled up, its buckle in front. */
export const belt: Model = {
  concept: "belt",
  aliases: ["leather belt", "waist belt", "belts"],
  realSize: 0.16,
  bestTurn: -22,
  roles: {
    leather: { colour: "#8a4f2b", material: "matte plastic" },
    buckle: { colour: "#dba94a", material: "gold" },
    holes: { colour: "#3a2216", material: "matte plastic" },
  },
  parts: () => {
    const coil = Array.from({ length: 60 }, (_, i): Vector => {
      const a = radians(-20 - 15.5 * i);
      const r = 7 - 0.062 * i;
      return [r * sin(a), 2, r * cos(a)];
    });
    const start = coil[0]!;
    const strap: Vector[] = [[13, 2, 4.2], [8, 2, 6.2], [3, 2, 7], start, ...coil.slice(1)];
    return [
      part("leather", tube(strap, 1, { section: roundedRectangle(0.5, 3.9, 0.2), up: [0, 1, 0], steps: 3 })),
      part("leather", boxAt([3.4, 2, 7.15], [1.1, 4.4, 1], 0.35, { turn: -6 })),
      part(
        "buckle",
        placed(
          merged(
            rod([-2.4, -2.8, 0], [2.4, -2.8, 0], 0.42),
            rod([-2.4, 2.8, 0], [2.4, 2.8, 0], 0.42),
            rod([-2.4, -2.8, 0], [-2.4, 2.8, 0], 0.42),
            rod([2.4, -2.8, 0], [2.4, 2.8, 0], 0.42),
            rod([-2.6, 0, 0.3], [2.5, 0, 0.4], 0.32),
          ),
          frame({ at: [-0.6, 2.6, 7.5], turn: -2 }),
        ),
      ),
      part(
        "holes",
        merged(
          ...[6, 7.9, 9.8].map((x) =>
            rod([x, 2, 6.2 - (x - 8) * 0.4], [x + 0.12, 2, 6.75 - (x - 8) * 0.4], 0.3, 12),
          ),
        ),
      ),
    ];
  },
};
