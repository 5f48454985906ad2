import { cos, radians, sin } from "../../../math/exact.js";
import { flowing, lathe, merged, reversed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: a lit filament bulb on its cap. */
export const lightBulb: Model = {
  concept: "light bulb",
  aliases: ["light", "lightbulb", "bulb", "electric bulb", "edison bulb"],
  realSize: 0.12,
  tips: 77,
  bestTurn: -14,
  roles: {
    glass: { colour: "#fdf3d8", material: "glass" },
    cap: { colour: "#b9bcc2", material: "metal" },
    filament: { colour: "#ffc24a", material: "neon" },
    foot: { colour: "#2a2a2e", material: "plastic" },
    stem: { colour: "#d7dde0", material: "ceramic" },
  },
  parts: () => {
    const out = flowing([
      [1.3, 2.9],
      [1.45, 3.6],
      [2.3, 5.4],
      [3.0, 7.6],
      [2.5, 10],
      [1.2, 11.1],
      [0, 11.3],
    ]);
    const inner = reversed({
      ...out,
      points: out.points.map((p) => ({ ...p, x: Math.max(0, p.x - p.nx * 0.12), y: p.y - p.ny * 0.12 })),
    });
    const thread = Array.from({ length: 60 }, (_, i): Vector => {
      const a = radians(24 * i);
      return [1.36 * sin(a), 0.75 + (2.0 * i) / 59, 1.36 * cos(a)];
    });
    const coil = Array.from({ length: 40 }, (_, i): Vector => {
      const t = i / 39;
      const a = radians(1400 * t);
      return [-1.1 + 2.2 * t, 7.6 + 0.5 * sin(radians(180 * t)) + 0.16 * sin(a), 0.16 * cos(a)];
    });
    return [
      part("glass", merged(lathe(out, 88), lathe(inner, 88))),
      part(
        "cap",
        merged(
          turned([
            [0, 0.5],
            [1.3, 0.5, 0.15],
            [1.34, 3.0, 0.1],
            [0, 3.0],
          ]),
          wire(thread, 0.14, { steps: 1, sides: 8 }),
        ),
      ),
      part(
        "foot",
        turned([
          [0, 0],
          [0.55, 0, 0.15],
          [1.1, 0.6, 0.2],
          [0, 0.7],
        ]),
      ),
      part(
        "stem",
        turned([
          [0, 2.8],
          [0.7, 2.8, 0.1],
          [0.35, 5.2, 0.2],
          [0, 5.4],
        ]),
      ),
      part(
        "stem",
        merged(
          wire(
            [
              [0.1, 5.2, 0],
              [0.7, 6.4, 0],
              [1.1, 7.6, 0],
            ],
            0.06,
          ),
          wire(
            [
              [-0.1, 5.2, 0],
              [-0.7, 6.4, 0],
              [-1.1, 7.6, 0],
            ],
            0.06,
          ),
        ),
      ),
      part("filament", wire(coil, 0.1, { steps: 2, sides: 8 })),
    ];
  },
};
