import { cos, radians, sin } from "../../../math/exact.js";
import { aimed, ball, type Frame, frame, instances, merged, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Where florets sit: direction from straight up (degrees), about the stem, and size. */
const FLORETS = [
  [0, 0, 1.15],
  [46, 10, 1],
  [44, 82, 1.05],
  [47, 154, 0.95],
  [45, 226, 1.05],
  [46, 298, 1],
  [80, 46, 0.82],
  [84, 118, 0.8],
  [82, 190, 0.8],
  [82, 262, 0.82],
  [82, 334, 0.85],
] as const;

/** A head of broccoli standing on its stem. */
export const broccoli: Model = {
  concept: "broccoli",
  aliases: ["broccoli floret", "broccoli head"],
  realSize: 0.15,
  bestTurn: 0,
  roles: {
    florets: { colour: "#4b9a3a", material: "clay" },
    stem: { colour: "#a8cf77", material: "matte plastic" },
  },
  parts: () => {
    const heads = FLORETS.map(([lean, about, size]): { at: Vector; size: number } => {
      const [s, c] = [sin(radians(lean)), cos(radians(lean))];
      return { at: [2.55 * s * sin(radians(about)), 5.3 + 1.95 * c, 2.55 * s * cos(radians(about))], size };
    });
    const buds: Frame[] = heads.flatMap(({ at, size }) => {
      const place = frame({ in: aimed(at, [at[0] * 2, at[1] * 2 - 5, at[2] * 2]), scale: size });
      return Array.from({ length: 26 }, (_, i): Frame => {
        // A golden spiral over the outer side of the floret.
        const y = 1 - (i + 0.3) * 0.05;
        const [r, a] = [Math.sqrt(Math.max(0, 1 - y * y)), radians(137.5 * i)];
        return frame({
          in: place,
          at: [1.02 * r * sin(a), 1.02 * y, 1.02 * r * cos(a)],
          scale: 0.36 + 0.05 * ((i * 7) % 3),
        });
      });
    });
    const stalks = heads.map(({ at }) =>
      tube([[0, 2.6, 0], [at[0] * 0.35, 3.8, at[2] * 0.35], at], [0.95, 0.75, 0.6], { sides: 16, steps: 5 }),
    );
    return [
      part(
        "florets",
        merged(
          instances(ball(1, 10), buds),
          instances(
            ball(1.1, 24),
            heads.map(({ at, size }) => frame({ at, scale: size })),
          ),
        ),
      ),
      part(
        "stem",
        merged(
          tube(
            [
              [0, 0.25, 0],
              [0, 1.6, 0],
              [0, 3.4, 0],
            ],
            [1.4, 1.2, 1.3],
            { caps: "flat", sides: 32 },
          ),
          ...stalks,
        ),
      ),
    ];
  },
};
