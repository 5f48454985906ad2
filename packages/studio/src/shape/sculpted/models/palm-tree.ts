import { around, ball, frame, instances, merged, placed, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

const STEM: readonly Vector[] = Array.from({ length: 12 }, (_, i) => {
  const t = i / 11;
  return [1.5 * t * t - 0.6 * t, 6.6 * t, 0];
});

/** Metres. */
export const palmTree: Model = {
  concept: "palm tree",
  aliases: ["palm", "coconut tree", "coconut palm"],
  realSize: 8,
  bestTurn: -10,
  roles: {
    fronds: { colour: "#4ea24a", material: "clay" },
    trunk: { colour: "#a9764a", material: "clay" },
    coconuts: { colour: "#6b4226", material: "clay" },
  },
  parts: () => {
    const crown = frame({ at: [STEM[11]![0], 6.65, 0] });
    const frond = blade({
      length: 3.5,
      width: 0.95,
      droop: 0.42,
      fold: -0.22,
      widest: 0.42,
      thickness: 0.12,
    });
    const ring = (i: number) =>
      turned(
        [
          [0, 0],
          [0.34, 0, 0.05],
          [0.42, 0.62, 0.08],
          [0, 0.66],
        ],
        { at: STEM[i]!, roll: -4 - i * 1.1 },
        28,
      );
    return [
      part(
        "trunk",
        merged(
          ...STEM.slice(0, 11).map((_, i) => ring(i)),
          turned(
            [
              [0, 0],
              [0.62, 0, 0.1],
              [0.36, 0.5, 0.3],
              [0, 0.5],
            ],
            { at: [0, 0, 0] },
            28,
          ),
        ),
      ),
      part(
        "fronds",
        placed(
          merged(
            instances(frond, around(7, frame({ nod: -22 }))),
            instances(frond, around(5, frame({ nod: -48, scale: 0.82 }), 24)),
          ),
          crown,
        ),
      ),
      part(
        "coconuts",
        placed(
          merged(
            ...[20, 140, 255].map((turn) =>
              placed(ball(0.32, 28), frame({ in: frame({ turn }), at: [0, -0.25, 0.4] })),
            ),
          ),
          crown,
        ),
      ),
    ];
  },
};
