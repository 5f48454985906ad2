import { flowing, frame, lathe, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, drum, rod, wire } from "../pieces.js";

/** Where the bell opens. */
const BELL = frame({ at: [2.12, 2.5, 0], roll: -12 });

/** Decimetres: standing on its bow, the bell to the right. */
export const saxophone: Model = {
  concept: "saxophone",
  aliases: ["sax", "alto saxophone", "tenor saxophone", "saxophones"],
  realSize: 0.75,
  lies: true,
  bestTurn: -18,
  roles: {
    brass: { colour: "#e6b347", material: "gold" },
    keys: { colour: "#f0cd78", material: "gold" },
    pearls: { colour: "#f7f3ea", material: "ceramic" },
    mouthpiece: { colour: "#24242a", material: "plastic" },
    cork: { colour: "#c79a63", material: "matte plastic" },
  },
  parts: () => {
    const flare = lathe(
      flowing([
        [0, -0.2],
        [0.62, 0],
        [0.68, 0.5],
        [0.82, 1.0],
        [1.08, 1.42],
        [1.42, 1.62],
        [1.46, 1.68],
        [1.4, 1.7],
        [1.02, 1.5],
        [0.74, 1.0],
        [0.56, 0.3],
        [0, 0.1],
      ]),
      72,
    );
    const body = tube(
      [
        [0, 6.1, 0],
        [0.02, 4.4, 0],
        [0.06, 2.6, 0],
        [0.12, 1.4, 0],
        [0.38, 0.72, 0],
        [1.0, 0.5, 0],
        [1.62, 0.76, 0],
        [1.96, 1.5, 0],
        [2.14, 2.6, 0],
      ],
      [0.25, 0.31, 0.38, 0.43, 0.47, 0.5, 0.53, 0.57, 0.63],
      { sides: 40, steps: 10 },
    );
    const neck = tube(
      [
        [0, 6.0, 0],
        [-0.02, 6.6, 0],
        [-0.3, 7.0, 0],
        [-0.8, 7.08, 0],
        [-1.3, 6.86, 0],
      ],
      [0.2, 0.19, 0.17, 0.15, 0.13],
      { sides: 28 },
    );
    const cup = (y: number, x: number, size: number) =>
      merged(
        drum(size, 0.1, { ...AHEAD, at: [x, y, 0.46] }, 0.04, 32),
        drum(size * 0.5, 0.12, { ...AHEAD, at: [x, y, 0.52] }, 0.04, 24),
        drum(size * 0.62, 0.3, { ...AHEAD, at: [x, y, 0.3] }, 0.05, 24),
      );
    const cups = [5.3, 4.75, 4.2, 3.5, 2.95, 2.35, 1.7].map((y, i) => cup(y, 0.04, 0.2 + 0.022 * i));
    const pearls = [5.3, 4.75, 4.2, 3.5, 2.95, 2.35].map((y) =>
      drum(0.1, 0.1, { ...AHEAD, at: [0.04, y, 0.6] }, 0.05, 20),
    );
    const post = (from: Vector, to: Vector) => rod(from, to, 0.05, 10);
    return [
      part("brass", merged(body, neck, placed(flare, BELL))),
      part(
        "keys",
        merged(
          ...cups,
          cup(1.5, 1.95, 0.34),
          cup(2.3, 2.1, 0.3),
          post([0.42, 1.6, 0.3], [0.34, 5.6, 0.26]),
          post([-0.36, 2.2, 0.26], [-0.28, 5.9, 0.22]),
          ...[2, 3.2, 4.5, 5.5].map((y) => post([0.1, y, 0.2], [0.4, y, 0.29])),
          wire(
            [
              [0.1, 5.9, 0.22],
              [-0.1, 6.5, 0.2],
              [-0.3, 6.98, 0.1],
              [-0.6, 7.24, 0],
            ],
            0.05,
          ),
          // The brace between bell and body, and the key guard.
          rod([0.3, 2.9, 0], [2.0, 2.9, 0], 0.07, 12),
          drum(0.34, 0.14, { at: [0, 6.06, 0] }, 0.05, 32),
          placed(drum(0.66, 0.12, { at: [0, 0.02, 0] }, 0.05, 48), BELL),
          ...[0.6, 1.2].map((x) => rod([x, 1.9, 0.36], [x + 0.1, 2.5, 0.42], 0.09, 12)),
        ),
      ),
      part("pearls", merged(...pearls)),
      part("cork", rod([-1.1, 6.97, 0], [-1.46, 6.78, 0], 0.16, 24)),
      part("mouthpiece", rod([-1.36, 6.84, 0], [-2.2, 6.42, 0], [0.25, 0.12], 28)),
    ];
  },
};
