import { around, cornered, frame, hollowed, instances, lathe, merged, placed } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, AXLE, drum, wire } from "../pieces.js";

/** Centimetres: its head to the right over a steel bowl. */
export const standMixer: Model = {
  concept: "stand mixer",
  aliases: ["mixer", "kitchen mixer", "food mixer", "cake mixer", "kitchenaid", "electric mixer"],
  realSize: 0.38,
  bestTurn: -22,
  roles: {
    body: { colour: "#7cc4b5", material: "plastic" },
    bowl: { colour: "#d3d7dc", material: "chrome" },
    whisk: { colour: "#c3c8ce", material: "metal" },
    trim: { colour: "#c9ced4", material: "chrome" },
    knobs: { colour: "#2f323a", material: "plastic" },
  },
  parts: (coarseness) => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 3],
        [4.6, 3, 0.4],
        [4.4, 4.4, 0.4],
        [7.6, 8.6, 4],
        [9, 16.4],
      ]),
      0.35,
      4.8,
      1.4,
    );
    const loop = wire(
      [
        [0.4, 21, 0],
        [2.4, 17.6, 0],
        [4.2, 13.4, 0],
        [3.2, 9.4, 0],
        [0, 8, 0],
      ],
      0.26,
      { sides: 10 },
    );
    const bowlAt = frame({ at: [7, 0, 0] });
    return [
      ...blended(
        "body",
        [
          put(block([17, 3, 17], 1.4, { at: [-8, 1.5, 0] })),
          put(block([24, 3, 19], 1.4, { at: [5.6, 1.5, 0] })),
          put(
            limb(
              [
                [-11.4, 7.2, 0],
                [-11.8, 12, 0],
                [-11, 24, 0],
              ],
              [6, 4.2, 5],
            ),
            2.6,
          ),
          put(
            limb(
              [
                [-11, 28, 0],
                [-2, 28.6, 0],
                [8.6, 28.2, 0],
              ],
              [6.2, 6.6, 5.6],
            ),
            3,
          ),
          put(ellipsoid([4.6, 5, 4.6], { at: [9.4, 27.6, 0] }), 2),
        ],
        { cell: 0.7 * coarseness },
      ),
      part("bowl", placed(merged(lathe(outside, 96), lathe(inside, 96)), bowlAt)),
      part(
        "whisk",
        placed(merged(instances(loop, around(8)), drum(1.3, 4, { at: [0, 21.4, 0] }, 0.4)), bowlAt),
      ),
      part(
        "trim",
        merged(
          drum(2.9, 1.6, { at: [7, 23, 0] }, 0.4),
          drum(3, 1.8, { ...AXLE, at: [14.2, 27.8, 0] }, 0.6),
          wire(
            [
              [16, 15.6, 0.1],
              [19.4, 15, 0],
              [19.6, 10.6, 0],
              [15.4, 9.4, 0],
            ],
            0.6,
            { steps: 10 },
          ),
        ),
      ),
      part("trim", drum(5.05, 0.5, { at: [7, 3, 0] }, 0.2)),
      part(
        "knobs",
        merged(
          drum(1.1, 1.6, { ...AHEAD, at: [-7.6, 25, 6.2] }, 0.4),
          drum(1.5, 1.8, { ...AXLE, at: [15.6, 27.8, 0] }, 0.6),
        ),
      ),
    ];
  },
};
