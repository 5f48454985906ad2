import { cos, radians, sin } from "../../../math/exact.js";
import { merged, type Vector } from "../../mesh/index.js";
import { band, drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: a low pot of cream, its lid leaning on it. */
export const creamJar: Model = {
  concept: "cream jar",
  aliases: [
    "jar of cream",
    "cosmetic jar",
    "moisturizer",
    "moisturiser",
    "face cream",
    "skin cream",
    "hand cream",
    "skincare product",
    "cosmetic",
    "cosmetics",
    "skincare jar",
  ],
  realSize: 0.12,
  bestTurn: -18,
  roles: {
    jar: { colour: "#f3d9cf", material: "ceramic" },
    cream: { colour: "#fffaf2", material: "wax" },
    lid: { colour: "#e6c07a", material: "gold" },
    label: { colour: "#fffdf9", material: "matte plastic" },
  },
  parts: () => {
    const { wall, inside } = glassware(
      [
        [0, 0],
        [3.6, 0, 0.5],
        [3.7, 3.6, 0.35],
        [3.3, 3.9, 0.2],
        [3.3, 4.7],
      ],
      0.3,
      0.8,
    );
    const swirl = Array.from({ length: 46 }, (_, i): Vector => {
      const t = i / 45;
      const r = 2.2 * (1 - t);
      const a = radians(1000 * t);
      return [r * sin(a), 4.35 + 1.15 * t, r * cos(a)];
    });
    return [
      part("jar", wall),
      part(
        "cream",
        merged(
          drink(inside, 4.35),
          wire(
            swirl,
            swirl.map((_, i) => 0.55 * (1 - (0.75 * i) / 45)),
            { steps: 2 },
          ),
        ),
      ),
      part("label", band(3.76, 1.2, 2.6, 0.12)),
      part(
        "lid",
        turned(
          [
            [0, 0],
            [3.7, 0, 0.2],
            [3.75, 1.5, 0.35],
            [0, 1.6],
          ],
          { at: [4.6, 3.4, 2.5], nod: 14, roll: 62 },
        ),
      ),
    ];
  },
};
