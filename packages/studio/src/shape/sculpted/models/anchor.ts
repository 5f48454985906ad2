import { cornered, frame, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, rod, slab, wire } from "../pieces.js";

const UPRIGHT = frame({});

export const anchor: Model = {
  concept: "anchor",
  aliases: ["ship anchor", "ship's anchor"],
  realSize: 1.4,
  lies: true,
  bestTurn: -20,
  roles: {
    iron: { colour: "#34506e", material: "metal" },
    rope: { colour: "#e3c48f", material: "fabric" },
  },
  parts: () => {
    const fluke = slab(
      cornered(
        [
          [2.3, 2.0, 0.1],
          [3.9, 2.1, 0.15],
          [3.35, 3.7, 0.15],
        ],
        true,
      ),
      0.5,
      0.16,
    );
    const coil = wire(
      [
        [0.1, 8.9, 0.2],
        [0.9, 8.3, 0.5],
        [0.5, 7.2, 0.6],
        [-0.6, 6.4, 0.4],
        [-0.5, 5.5, -0.4],
        [0.5, 5.0, -0.4],
        [0.6, 4.2, 0.4],
        [-0.3, 3.6, 0.6],
        [-1.2, 2.6, 0.7],
        [-1.0, 1.5, 0.9],
      ],
      0.15,
    );
    return [
      part(
        "iron",
        placed(
          merged(
            rod([0, 0.7, 0], [0, 7.9, 0], [0.42, 0.32], 24),
            rod([-1.9, 6.9, 0], [1.9, 6.9, 0], 0.28, 20),
            drum(0.42, 0.3, { roll: 90, at: [1.9, 6.9, 0] }, 0.12, 24),
            drum(0.42, 0.3, { roll: 90, at: [-1.9, 6.9, 0] }, 0.12, 24),
            placed(torus(0.72, 0.2, 48, 16), frame({ nod: 90, at: [0, 8.5, 0] })),
            wire(
              [
                [-3.1, 2.6, 0],
                [-2.4, 1.2, 0],
                [-1.2, 0.5, 0],
                [0, 0.35, 0],
                [1.2, 0.5, 0],
                [2.4, 1.2, 0],
                [3.1, 2.6, 0],
              ],
              [0.26, 0.36, 0.4, 0.44, 0.4, 0.36, 0.26],
              { sides: 20 },
            ),
            mirrored(fluke),
          ),
          UPRIGHT,
        ),
      ),
      part("rope", placed(coil, UPRIGHT)),
    ];
  },
};
