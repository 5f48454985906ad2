import { cos, radians, sin } from "../../../math/exact.js";
import {
  cornered,
  discAt,
  frame,
  lathe,
  merged,
  mirrored,
  placed,
  roundedRectangle,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const bow = (radius: number, from: number, to: number): Vector[] =>
  Array.from({ length: 13 }, (_, i) => {
    const a = radians(from + ((to - from) * i) / 12);
    return [radius * cos(a), 10 + radius * 1.08 * sin(a), 0];
  });

/** Centimetres: standing on their cups. */
export const headphones: Model = {
  concept: "headphones",
  aliases: ["headphone", "headset", "earphones", "wireless headphones", "over-ear headphones"],
  realSize: 0.2,
  bestTurn: -30,
  roles: {
    shell: { colour: "#6c5ce0", material: "plastic" },
    band: { colour: "#2e3040", material: "matte plastic" },
    cushions: { colour: "#2e3040", material: "fabric" },
    arms: { colour: "#cfd3d8", material: "metal" },
  },
  parts: () => {
    const cup = frame({ at: [8, 6, 0], roll: -84 });
    const shell = lathe(
      cornered([
        [0, 0],
        [4.4, 0, 0.4],
        [4.6, 1.2, 0.6],
        [3.6, 2.4, 1.2],
        [0, 2.7],
      ]),
      80,
    );
    const pad = placed(torus(3.3, 1.25, 64, 28), frame({ at: [0, -0.8, 0], scale: [1, 1, 1.16] }));
    const oval = frame({ in: cup, scale: [1, 1, 1.16] });
    return [
      part("shell", mirrored(placed(shell, oval))),
      part("shell", mirrored(placed(discAt([0, 2.5, 0], 2.3, 0.5, 0.2), cup))),
      part("cushions", mirrored(placed(pad, cup))),
      part(
        "band",
        tube(bow(9.4, 28, 152), 1, {
          section: roundedRectangle(1.1, 3, 0.5),
          up: [0, 0, 1],
          caps: "round",
          steps: 3,
        }),
      ),
      part(
        "cushions",
        tube(bow(8.7, 48, 132), 1, {
          section: roundedRectangle(1.3, 2.6, 0.6),
          up: [0, 0, 1],
          caps: "round",
          steps: 3,
        }),
      ),
      part(
        "arms",
        mirrored(
          merged(
            tube(
              [
                [8.4, 14.4, 0],
                [9.3, 11.6, 0],
                [9.9, 9.4, 0],
              ],
              0.42,
            ),
            tube(
              [
                [9.5, 7, 4.9],
                [10, 9.4, 3],
                [10.1, 9.9, 0],
                [10, 9.4, -3],
                [9.5, 7, -4.9],
              ],
              0.42,
            ),
          ),
        ),
      ),
    ];
  },
};
