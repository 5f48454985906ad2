import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, merged, patch, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Its skin at an angle and a share of the way from foot to top. */
const skin = (u: number, v: number, out = 0): Vector => {
  const [a, rise] = [radians(360 * u), radians(-90 + 180 * v)];
  const c = v === 0 || v === 1 ? 0 : cos(rise);
  const lump =
    1 +
    0.05 * sin(2 * a + 1) * c +
    0.035 * sin(3 * a + 2 + 2 * sin(rise)) * c +
    0.02 * cos(7 * a + 3 * rise) * c +
    out;
  return [
    5.2 * c * sin(a) * lump,
    3.1 + 3.1 * sin(rise) * (1 + out) + 0.25 * c * sin(2 * a),
    3.7 * c * cos(a) * lump,
  ];
};
const EYES = [
  [0.02, 0.62],
  [0.93, 0.42],
  [0.13, 0.44],
  [0.2, 0.72],
  [0.84, 0.66],
  [0.5, 0.6],
  [0.97, 0.82],
  [0.08, 0.26],
] as const;

/** Centimetres. */
export const potato: Model = {
  concept: "potato",
  aliases: ["potatoes", "spud"],
  realSize: 0.11,
  bestTurn: 18,
  roles: {
    body: { colour: "#c99c5f", material: "clay" },
    eyes: { colour: "#8f6636", material: "clay", follows: 0.78 },
  },
  parts: () => [
    part(
      "body",
      patch((u, v) => skin(u, v), { u: 96, v: 56, aroundU: true }),
    ),
    part(
      "eyes",
      merged(
        ...EYES.map(([u, v], i) =>
          ballAt(
            skin(u, v, -0.02),
            [0.34, 0.16, 0.2],
            { turn: 360 * u, nod: 90 - 180 * v, roll: i * 40 },
            16,
          ),
        ),
      ),
    ),
  ],
};
