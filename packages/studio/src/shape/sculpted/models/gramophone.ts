import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, frame, merged, patch, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, turned, wire } from "../pieces.js";

/** A flower-like horn, its mouth towards +y; `side` 1 for the outer skin, −1 for the inner. */
const bell = (side: 1 | -1) =>
  patch(
    (u, v) => {
      const a = radians(360 * u) * side;
      const flare = 1.4 + 2.6 * v + 14 * v * v * v * v;
      const lobes = 1 + 0.05 * v * v * cos(8 * a);
      const r = Math.max(0.2, flare * lobes - (side < 0 ? 0.4 : 0));
      return [r * sin(a), 24 * v + (v > 0.9 ? -(v - 0.9) * 14 : 0), r * cos(a)];
    },
    { u: 112, v: 40, aroundU: true },
  );

/** Centimetres: a wind-up gramophone with a brass horn. */
export const gramophone: Model = {
  concept: "gramophone",
  aliases: ["phonograph", "victrola", "old record player", "antique record player"],
  realSize: 0.62,
  bestTurn: -30,
  roles: {
    horn: { colour: "#d9a63f", material: "gold" },
    "inside of the horn": { colour: "#c98f2f", material: "gold", follows: 0.9 },
    case: { colour: "#8a5530", material: "wood" },
    record: { colour: "#1c1c20", material: "ceramic" },
    label: { colour: "#d8463f", material: "paper" },
    metal: { colour: "#cfd4da", material: "chrome" },
  },
  parts: () => {
    const mouth = frame({ at: [-6, 38, -4], nod: 66, turn: 24 });
    return [
      part(
        "case",
        merged(
          box([36, 11, 36], [0, 8, 0], 1),
          box([40, 3, 40], [0, 1.9, 0], 1.2),
          box([39, 2.2, 39], [0, 14.4, 0], 0.9),
        ),
      ),
      part(
        "case",
        merged(
          ...[-15, 15].flatMap((x) => [-15, 15].map((z) => ballAt([x, 0.6, z], [2.2, 1.6, 2.2], {}, 24))),
        ),
      ),
      part(
        "record",
        merged(
          drum(15.4, 0.9, { at: [2, 16.4, 1] }, 0.3, 96),
          ...[6.5, 8.5, 10.5, 12.5, 14.2].map((r) =>
            placed(torus(r, 0.14, 80, 8), frame({ at: [2, 16.84, 1] })),
          ),
        ),
      ),
      part("label", drum(4.6, 0.2, { at: [2, 16.95, 1] }, 0.08)),
      part(
        "metal",
        merged(
          drum(0.5, 1.6, { at: [2, 17.4, 1] }, 0.2),
          rod([18, 8, 6], [24, 8, 6], 0.7),
          rod([24, 8, 6], [24.4, 3.6, 9], 0.7),
          rod([24, 3.6, 9], [28.6, 3.6, 9], 1.1),
          drum(1.6, 0.8, { ...AXLE, at: [18.4, 8, 6] }, 0.2),
        ),
      ),
      part("horn", placed(bell(1), mouth)),
      part("inside of the horn", placed(bell(-1), mouth)),
      part(
        "horn",
        wire(
          [
            [-12, 15, -12],
            [-13.4, 24, -14],
            [-13.6, 32, -13],
            [-10.4, 37, -9],
            [-5.4, 38.4, -3.2],
          ],
          [1.9, 1.7, 1.5, 1.5, 1.5],
          { sides: 24, steps: 10 },
        ),
      ),
      part(
        "metal",
        merged(
          turned(
            [
              [0, 15],
              [3, 15, 0.3],
              [2.4, 18, 0.6],
              [0, 18],
            ],
            { at: [-12, 0, -12] },
          ),
          wire(
            [
              [-12, 19, -12],
              [-8, 21, -10],
              [-3, 19.6, -4],
              [-1, 18.6, -1],
            ],
            0.7,
          ),
          drum(1.7, 1.6, { roll: 60, at: [-0.8, 18.6, -0.6] }, 0.4),
        ),
      ),
    ];
  },
};
