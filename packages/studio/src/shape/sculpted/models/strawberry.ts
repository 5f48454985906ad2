import { cos, radians, sin } from "../../../math/exact.js";
import { around, ball, flowing, frame, instances, lathe, merged, placed, tube } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

/** Radius by height, tip to shoulder. */
const SHAPE = [
  [0, 0],
  [0.75, 0.25],
  [1.5, 1.1],
  [2.15, 2.4],
  [2.4, 3.6],
  [2.1, 4.7],
  [1.2, 5.25],
  [0, 5.2],
] as const;

/** Centimetres: on its tip. */
export const strawberry: Model = {
  concept: "strawberry",
  aliases: ["strawberries"],
  realSize: 0.04,
  tips: 59,
  bestTurn: 0,
  roles: {
    body: { colour: "#e0293a", material: "plastic" },
    seeds: { colour: "#ffd873", material: "plastic" },
    leaves: { colour: "#5aa53c", material: "matte plastic" },
  },
  parts: () => {
    const curve = flowing(SHAPE);
    const seeds = Array.from({ length: 64 }, (_, i) => {
      const height = 0.7 + 4.1 * ((i + 0.5) / 64);
      const at = curve.points.findIndex((p, k) => k > 4 && p.y >= height);
      const p = curve.points[at]!;
      const about = radians(137.5 * i);
      const place = frame({ at: [p.x * sin(about), p.y, p.x * cos(about)], turn: 137.5 * i });
      return frame({ in: place, nod: p.ny < 0 ? 22 : -18, scale: [0.075, 0.13, 0.06] });
    });
    const leaf = placed(blade({ length: 2, width: 0.95, droop: 0.35, fold: 0.2 }), frame({ nod: -4 }));
    const small = placed(blade({ length: 1.2, width: 0.7, droop: -0.3 }), frame({ nod: -22 }));
    const crown = merged(
      instances(leaf, around(7, frame({ at: [0, 5.2, 0.1] }))),
      instances(small, around(5, frame({ at: [0, 5.25, 0] }), 20)),
      tube(
        [
          [0, 5.1, 0],
          [0.05, 5.8, 0],
          [0.4, 6.4, 0.1],
        ],
        [0.16, 0.13, 0.14],
        { sides: 14 },
      ),
    );
    return [
      part("body", lathe(curve, 96)),
      part("seeds", instances(ball(1, 12), seeds)),
      part("leaves", crown),
    ];
  },
};
