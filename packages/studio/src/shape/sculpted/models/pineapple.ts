import { cos, radians, sin } from "../../../math/exact.js";
import { ball, flowing, frame, instances, lathe, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

const SHAPE = [
  [0, 0.1],
  [2.6, 0.2],
  [4.6, 1.8],
  [5.5, 5],
  [5.6, 8.5],
  [4.9, 12],
  [3.3, 14.6],
  [1.6, 15.4],
  [0, 15.5],
] as const;
/** Leaves of a ring: how many, how long, how far they lean out. */
const RINGS = [
  [9, 6.4, 52],
  [8, 8, 34],
  [6, 9, 17],
  [4, 9.2, 6],
] as const;

/** Centimetres. */
export const pineapple: Model = {
  concept: "pineapple",
  aliases: ["pineapples", "ananas"],
  realSize: 0.28,
  bestTurn: 0,
  roles: {
    body: { colour: "#e9a63a", material: "matte plastic" },
    eyes: { colour: "#f3bd4c", material: "matte plastic", follows: 1.1 },
    leaves: { colour: "#4c9a4a", material: "matte plastic" },
  },
  parts: () => {
    const curve = flowing(SHAPE);
    const eyes = Array.from({ length: 104 }, (_, i) => {
      const height = 0.9 + 13.6 * ((i + 0.5) / 104);
      const p = curve.points.find((q, k) => k > 6 && q.y >= height)!;
      const turn = 137.508 * i;
      const place = frame({ at: [p.x * sin(radians(turn)), p.y, p.x * cos(radians(turn))], turn });
      return frame({ in: place, nod: p.ny * -52, roll: 45, scale: 0.62 + 0.07 * p.x });
    });
    const leaf = blade({ length: 1, width: 0.26, droop: 0.2, fold: 0.3, widest: 0.3 });
    const leaves = RINGS.flatMap(([count, length, lean], ring) =>
      Array.from({ length: count }, (_, i) =>
        placed(
          leaf,
          frame({
            in: frame({ at: [0, 14.6, 0], turn: (360 * (i + ring * 0.4)) / count }),
            at: [0, 0.2 * ring, 0.9 - ring * 0.2],
            nod: lean - 88,
            scale: length,
          }),
        ),
      ),
    );
    // A knob with flat sides, as the eyes of the rind have.
    const knob = placed(ball([0.74, 0.74, 0.36], 10), frame({ at: [0, 0, 0.02] }));
    return [
      part("body", lathe(curve, 80)),
      part("eyes", instances(knob, eyes)),
      part("leaves", merged(...leaves)),
    ];
  },
};
