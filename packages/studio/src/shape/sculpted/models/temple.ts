import { around, cornered, frame, instances, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod, slab, turned } from "../pieces.js";

/** A small Greek temple with its gable ahead. */
export const temple: Model = {
  concept: "temple",
  aliases: ["greek temple", "roman temple", "parthenon"],
  realSize: 30,
  bestTurn: -32,
  roles: {
    marble: { colour: "#f1e9da", material: "clay" },
    roof: { colour: "#c77f5a", material: "clay" },
    inside: { colour: "#b9a88f", material: "clay", follows: 0.8 },
  },
  parts: () => {
    const shaft = turned(
      [
        [0, 0],
        [0.48, 0],
        [0.48, 0.14],
        [0.38, 0.24, 0.05],
        [0.31, 3.3],
        [0.5, 3.44],
        [0.5, 3.6],
        [0, 3.6],
      ],
      {},
      20,
    );
    const flutes = around(9).map((f) =>
      rod([f.z[0] * 0.36, 0.3, f.z[2] * 0.36], [f.z[0] * 0.31, 3.2, f.z[2] * 0.31], 0.05, 6),
    );
    const column = merged(shaft, ...flutes);
    const front = [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].flatMap((x) => [3.7, -3.7].map((z) => [x, z] as const));
    const flank = [-2.2, -0.75, 0.75, 2.2].flatMap((z) => [-2.5, 2.5].map((x) => [x, z] as const));
    const gable = slab(
      cornered(
        [
          [-3.2, 0, 0.1],
          [3.2, 0, 0.1],
          [0, 1.5, 0.15],
        ],
        true,
      ),
      8.2,
      0.08,
      { at: [0, 5.0, 0] },
    );
    const slope = (s: number) => box([3.65, 0.2, 8.7], { at: [1.62 * s, 5.86, 0], roll: -25 * s }, 0.08);
    return [
      part(
        "marble",
        merged(
          box([7.6, 0.3, 9.8], [0, 0.15, 0], 0.08),
          box([7.0, 0.3, 9.2], [0, 0.45, 0], 0.08),
          box([6.4, 0.3, 8.6], [0, 0.75, 0], 0.08),
        ),
      ),
      part("inside", box([3.9, 3.7, 6.0], [0, 2.7, 0], 0.08)),
      part(
        "marble",
        instances(
          column,
          [...front, ...flank].map(([x, z]) => frame({ at: [x, 0.9, z] })),
        ),
      ),
      part("marble", box([6.3, 0.55, 8.4], [0, 4.75, 0], 0.08)),
      part("marble", gable),
      part("roof", merged(slope(1), slope(-1))),
      part(
        "inside",
        slab(
          cornered(
            [
              [-2.1, 0.3, 0.05],
              [2.1, 0.3, 0.05],
              [0, 1.15, 0.1],
            ],
            true,
          ),
          0.1,
          0.03,
          { at: [0, 4.98, 4.12] },
        ),
      ),
    ];
  },
};
