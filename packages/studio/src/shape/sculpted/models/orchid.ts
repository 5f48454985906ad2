import { ball, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: arching stems of blooms over strap leaves in a white pot. */
export const orchid: Model = {
  concept: "orchid",
  aliases: ["orchids", "orchid flower", "potted orchid", "white orchid", "moth orchid"],
  realSize: 0.55,
  bestTurn: -16,
  roles: {
    petals: { colour: "#f3c6e3", material: "clay" },
    lips: { colour: "#d23f8e", material: "clay" },
    leaves: { colour: "#4e9145", material: "plastic" },
    stems: { colour: "#6d8f45", material: "clay" },
    pot: { colour: "#f4f1ec", material: "ceramic" },
    moss: { colour: "#7b8f4a", material: "felt" },
  },
  parts: () => {
    const petal = (length: number, width: number) =>
      blade({ length, width, droop: 0.12, fold: 0.12, widest: 0.55, thickness: 0.12 });
    const bloom = (at: Vector, scale: number, turn: number) => {
      const f = frame({ at, turn, nod: 68, scale });
      const wide = petal(2.5, 2.5);
      const slim = petal(2.5, 1.3);
      return {
        petals: placed(
          merged(
            ...[78, -78].map((a) => placed(wide, frame({ turn: a, nod: -12, at: [0, 0.12, 0] }))),
            ...[0, 140, -140].map((a) => placed(slim, frame({ turn: a + 180, nod: -6 }))),
          ),
          f,
        ),
        lips: placed(
          merged(
            placed(ball([0.5, 0.36, 0.5], 20), frame({ at: [0, 0.36, 0.1] })),
            placed(petal(1.3, 1.0), frame({ at: [0, 0.4, 0.1], nod: -30 })),
          ),
          f,
        ),
      };
    };
    const blooms = [
      bloom([3.2, 26.5, 2.4], 1.15, 30),
      bloom([5.6, 24.2, 3.2], 1.1, 40),
      bloom([0.6, 26.6, 1.6], 1.0, 10),
      bloom([7.2, 21.2, 3.4], 0.95, 50),
      bloom([-4.6, 22.2, 2.2], 1.05, -26),
      bloom([-6.6, 19.8, 2.4], 0.95, -36),
    ];
    const strap = blade({ length: 10.5, width: 3.8, droop: 0.32, fold: 0.14, thickness: 0.35 });
    return [
      part(
        "pot",
        turned(
          [
            [0, 0],
            [3.2, 0, 0.4],
            [4.2, 7.4, 0.3],
            [3.6, 7.4, 0.2],
            [3.4, 6.6],
            [0, 6.6],
          ],
          {},
          80,
        ),
      ),
      part("moss", placed(ball([3.5, 0.9, 3.5], 36), frame({ at: [0, 6.7, 0] }))),
      part(
        "leaves",
        merged(
          ...[
            [80, -18],
            [-96, -22],
            [160, -30],
            [20, -34],
          ].map(([turn, nod]) => placed(strap, frame({ at: [0, 7.0, 0], turn: turn!, nod: nod! }))),
        ),
      ),
      part(
        "stems",
        merged(
          wire(
            [
              [0.2, 6.8, 0],
              [-0.6, 16, -0.2],
              [0.2, 24, 0.8],
              [3.4, 26.4, 1.8],
              [6.6, 23.4, 2.6],
              [7.8, 19.4, 2.8],
            ],
            0.26,
          ),
          wire(
            [
              [-0.2, 6.8, 0.2],
              [-0.4, 14, 0],
              [-1.6, 21, 0.8],
              [-4.4, 22.2, 1.6],
              [-7, 19, 1.8],
            ],
            0.24,
          ),
        ),
      ),
      part("petals", merged(...blooms.map(({ petals }) => petals))),
      part("lips", merged(...blooms.map(({ lips }) => lips))),
    ];
  },
};
