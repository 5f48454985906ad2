import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, patch, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: full and tied. */
export const trashBag: Model = {
  concept: "trash bag",
  aliases: ["garbage bag", "bin bag", "rubbish bag", "bin liner"],
  realSize: 0.6,
  bestTurn: 0,
  roles: {
    bag: { colour: "#2b2d34", material: "plastic" },
    tie: { colour: "#e0453a", material: "plastic" },
  },
  parts: () => {
    const bag = patch(
      (u, v) => {
        const a = radians(360 * u);
        const knots = [
          [0, 0],
          [15, 0.4],
          [21.5, 6],
          [24, 15],
          [21, 27],
          [13, 36.5],
          [4.6, 42],
          [3.2, 44.6],
          [6, 48.4],
          [10, 53],
          [7, 52],
          [0, 45],
        ] as const;
        const t = v * (knots.length - 1);
        const i = Math.min(knots.length - 2, Math.floor(t));
        const f = t - i;
        const s = f * f * (3 - 2 * f) * 0.35 + f * 0.65;
        const [r0, y0] = knots[i]!;
        const [r1, y1] = knots[i + 1]!;
        const [r, y] = [r0 + (r1 - r0) * s, y0 + (y1 - y0) * s];
        // Creases gather towards the knot; below, the load bulges.
        const gather = Math.max(0, Math.min(1, (y - 18) / 26));
        const crease =
          1 +
          gather * 0.13 * cos(11 * a + 0.6 * sin(3 * a)) +
          (1 - gather) * (0.05 * sin(3 * a + 0.16 * y) + 0.035 * cos(5 * a - 0.2 * y));
        return [r * crease * sin(a), y + (y > 47 ? 2.4 * cos(4 * a) : 0), r * crease * cos(a)];
      },
      { u: 132, v: 88, aroundU: true },
    );
    return [
      part("bag", bag),
      part(
        "tie",
        merged(
          placed(torus(3.7, 1.2, 48, 16), frame({ at: [0, 44.4, 0] })),
          placed(torus(2.2, 0.7, 36, 12), frame({ at: [4.8, 45.4, 2.4], nod: 60, turn: 20 })),
          placed(torus(2.2, 0.7, 36, 12), frame({ at: [1, 45, 5], nod: 70, turn: -40 })),
        ),
      ),
    ];
  },
};
