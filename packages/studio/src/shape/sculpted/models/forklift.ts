import { boxAt, cornered, frame, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { axle, drum, rod, sideways, WHEEL_ROLES, wheel, wheelArch } from "../pieces.js";

/** Metres: a mast with two forks, a guard over the seat. */
export const forklift: Model = {
  concept: "forklift",
  aliases: ["fork lift", "forklift truck", "lift truck", "fork truck"],
  realSize: 3.4,
  bestTurn: -52,
  roles: {
    body: { colour: "#f08a24", material: "plastic" },
    mast: { colour: "#3a3d46", material: "metal" },
    forks: { colour: "#5b5f68", material: "metal" },
    seat: { colour: "#23262e", material: "leather" },
    ...WHEEL_ROLES,
  },
  parts: () => {
    const guard = (x: number): Vector[] => [
      [x, 1.2, -1.35],
      [x, 2.6, -1.0],
      [x, 3.1, -0.75],
      [x, 3.1, 0.35],
      [x, 1.3, 0.95],
    ];
    return [
      part(
        "body",
        merged(
          sideways(
            cornered(
              [
                [-2.0, 0.55, 0.3],
                ...wheelArch(-1.25, 0.45, 0.56, 0.42),
                [0.55, 0.42, 0.1],
                [1.35, 0.42, 0.15],
                [1.35, 1.0, 0.2],
                [0.7, 1.0, 0.15],
                [0.7, 0.75, 0.1],
                [0.1, 0.75, 0.12],
                [0, 1.3, 0.2],
                [-1.5, 1.5, 0.4],
                [-2.05, 1.2, 0.4],
              ],
              true,
            ),
            1.5,
            0.12,
          ),
          boxAt([0, 1.35, 1.0], [1.3, 0.8, 0.3], 0.12),
        ),
      ),
      part(
        "seat",
        merged(
          boxAt([0, 1.6, -0.6], [0.75, 0.22, 0.75], 0.1),
          boxAt([0, 2.0, -1.0], [0.72, 0.75, 0.2], 0.09, { nod: -10 }),
        ),
      ),
      part(
        "mast",
        merged(
          ...sides((s) => [
            boxAt([0.42 * s, 2.1, 1.72], [0.16, 4.0, 0.26], 0.05),
            tube(guard(0.62 * s), 0.06, { bend: 0.25, sides: 12 }),
          ]),
          ...[0.7, 2.2, 4.0].map((y) => boxAt([0, y, 1.72], [0.8, 0.16, 0.18], 0.05)),
          rod([0, 0.6, 1.66], [0, 3.6, 1.66], 0.1, 14),
          ...[-0.6, -0.3, 0, 0.25].map((z) => rod([-0.62, 3.1, z], [0.62, 3.1, z], 0.05, 10)),
          placed(drum(0.3, 0.06, { nod: 90 }, 0.02), frame({ at: [0, 1.95, 0.55], nod: -35 })),
          rod([0, 1.4, 0.95], [0, 1.95, 0.56], 0.05, 10),
        ),
      ),
      part(
        "forks",
        merged(
          ...sides((s) => [
            boxAt([0.4 * s, 0.62, 2.85], [0.24, 0.1, 1.7], 0.04),
            boxAt([0.4 * s, 1.15, 1.98], [0.24, 1.15, 0.12], 0.04),
          ]),
          boxAt([0, 0.9, 1.9], [1.4, 0.16, 0.14], 0.05),
          boxAt([0, 1.6, 1.9], [1.4, 0.16, 0.14], 0.05),
        ),
      ),
      ...axle(0.95, 1.62, 0.5, 0.36),
      ...sides((s) => wheel([0.6 * s, 0.44, -1.25], 0.44, 0.34, s)),
    ];
  },
};
