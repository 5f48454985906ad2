import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned, wire } from "../pieces.js";

const HEAD = frame({ at: [0, 7.5, 0.1], turn: 12, roll: -4 });

export const snowman: Model = {
  concept: "snowman",
  aliases: ["snow man"],
  realSize: 1.6,
  bestTurn: -18,
  roles: {
    snow: { colour: "#fafcff", material: "clay" },
    scarf: { colour: "#d8352f", material: "fabric" },
    hat: { colour: "#2b2a33", material: "fabric" },
    nose: { colour: "#f28a2e", material: "clay" },
    coal: { colour: "#26242a", material: "clay" },
    twigs: { colour: "#6b4528", material: "wood" },
  },
  parts: (coarseness) => {
    const dot = (x: number, y: number, z: number, r = 0.17) => placed(ball(r, 20), frame({ at: [x, y, z] }));
    const arm = (s: number) =>
      merged(
        wire(
          [
            [1.4 * s, 5.0, 0.2],
            [2.7 * s, 5.7, 0.5],
            [3.7 * s, 6.7 + 0.3 * s, 0.6],
          ],
          [0.14, 0.12, 0.08],
        ),
        wire(
          [
            [2.9 * s, 5.85, 0.5],
            [3.6 * s, 5.9, 0.9],
          ],
          [0.08, 0.05],
        ),
        wire(
          [
            [3.1 * s, 6.1, 0.5],
            [3.2 * s, 6.8, 0.6],
          ],
          [0.08, 0.05],
        ),
      );
    return [
      ...blended(
        "snow",
        [
          put(ellipsoid([2.4, 2.25, 2.4], { at: [0, 2.1, 0] })),
          put(ellipsoid([1.85, 1.7, 1.85], { at: [0, 5.0, 0] }), 0.3),
        ],
        { cell: 0.15 * coarseness },
      ),
      ...blended("snow", [put(ellipsoid([1.45, 1.4, 1.45], { in: HEAD }))], { cell: 0.13 * coarseness }),
      part(
        "nose",
        placed(
          turned(
            [
              [0, 0],
              [0.24, 0, 0.08],
              [0.05, 1.3, 0.05],
              [0, 1.32],
            ],
            { nod: 88, at: [0, -0.05, 1.3] },
            24,
          ),
          HEAD,
        ),
      ),
      part(
        "coal",
        placed(
          merged(
            dot(-0.5, 0.35, 1.3),
            dot(0.5, 0.35, 1.3),
            ...[-0.62, -0.33, 0, 0.33, 0.62].map((x) =>
              dot(x, -0.68 + x * x * 0.55, 1.24 - x * x * 0.3, 0.1),
            ),
          ),
          HEAD,
        ),
      ),
      part("coal", merged(dot(0, 5.75, 1.72), dot(0, 5.0, 1.88), dot(0, 4.25, 1.72))),
      part(
        "hat",
        placed(
          merged(
            drum(1.55, 0.2, { at: [0, 1.08, 0] }, 0.08, 56),
            turned(
              [
                [0, 1.1],
                [1.02, 1.1, 0.1],
                [1.08, 2.7, 0.2],
                [0, 2.7],
              ],
              {},
              48,
            ),
          ),
          HEAD,
        ),
      ),
      part("scarf", placed(drum(1.08, 0.34, { at: [0, 1.38, 0] }, 0.05, 48), HEAD)),
      part(
        "scarf",
        placed(
          wire(
            [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => {
              const z = frame({ turn }).z;
              return [z[0] * 1.2, 6.35, z[2] * 1.2] as const;
            }),
            0.4,
            { closed: true, sides: 18 },
          ),
          frame({}),
        ),
      ),
      part(
        "scarf",
        merged(
          box([0.72, 2.0, 0.32], { at: [0.75, 5.3, 1.62], nod: -12, roll: 12 }, 0.14),
          box([0.72, 1.5, 0.32], { at: [1.3, 5.6, 1.35], nod: -10, roll: 26 }, 0.14),
        ),
      ),
      part("twigs", merged(arm(1), arm(-1), rod([1.2, 4.9, 0.2], [1.6, 5.1, 0.2], 0.14, 10))),
    ];
  },
};
