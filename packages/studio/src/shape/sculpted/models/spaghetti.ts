import { cos, pow, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, merged, patch, placed, roundedBox } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { dish, tangle } from "../serving.js";

/** Centimetres: a plate of pasta with tomato sauce, meatballs and basil. */
export const spaghetti: Model = {
  concept: "spaghetti",
  aliases: [
    "pasta",
    "plate of spaghetti",
    "plate of pasta",
    "spaghetti bolognese",
    "bowl of pasta",
    "spaghetti and meatballs",
    "linguine",
    "fettuccine",
  ],
  realSize: 0.27,
  bestTurn: -14,
  roles: {
    pasta: { colour: "#f3cf76", material: "matte plastic" },
    sauce: { colour: "#c8341c", material: "ceramic" },
    meatballs: { colour: "#7c4225", material: "clay" },
    basil: { colour: "#3f9140", material: "plastic" },
    cheese: { colour: "#fff1c4", material: "clay" },
    plate: { colour: "#f5f2ec", material: "ceramic" },
  },
  parts: () => {
    const random = randomFrom("spaghetti");
    const leafy = blade({ length: 2.6, width: 1.7, droop: 0.15, fold: 0.22 });
    return [
      part("plate", dish()),
      part(
        "pasta",
        tangle({ radius: 8.2, low: 1.2, high: 4.6, thickness: 0.3, strands: 62, seed: "spaghetti" }),
      ),
      part("pasta", placed(ball([7.4, 3.1, 7.4], 40), frame({ at: [0, 1.1, 0] }))),
      part(
        "sauce",
        patch(
          (u, v) => {
            const a = radians(360 * u);
            const r = 4.7 * (1 + 0.14 * sin(5 * a) + 0.1 * sin(3 * a + 1)) * v;
            return [
              r * sin(a),
              5.35 - 0.045 * r * r - 1.1 * pow(v, 8) + 0.12 * sin(3 * r + 2 * a),
              r * cos(a),
            ];
          },
          { u: 90, v: 24, aroundU: true },
        ),
      ),
      part(
        "meatballs",
        merged(
          ...(
            [
              [-1.6, 5.7, 1.2, 1.3],
              [1.7, 5.6, 1.0, 1.25],
              [0.1, 5.9, -1.4, 1.35],
              [-3.6, 4.6, -0.6, 1.1],
            ] as const
          ).map(([x, y, z, r]) => placed(ball([r, r * 0.94, r], 32), frame({ at: [x, y, z] }))),
        ),
      ),
      part(
        "basil",
        merged(
          placed(leafy, frame({ at: [0, 6.6, 0.4], turn: 30, nod: -28 })),
          placed(leafy, frame({ at: [0.1, 6.6, 0.2], turn: 170, nod: -30 })),
          placed(leafy, frame({ at: [0, 6.6, 0.2], turn: -80, nod: -24, scale: 0.8 })),
        ),
      ),
      part(
        "cheese",
        instances(
          roundedBox([0.5, 0.14, 0.14], 0.05, 1),
          Array.from({ length: 46 }, () => {
            const [x, z] = [(random() - 0.5) * 7, (random() - 0.5) * 7];
            return frame({
              at: [x, 5.5 - 0.045 * (x * x + z * z), z],
              turn: 360 * random(),
              roll: 30 * random(),
            });
          }),
        ),
      ),
    ];
  },
};
