import { around, ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { rod } from "../pieces.js";

/** Flames over a few logs within stones. */
export const fire: Model = {
  concept: "fire",
  aliases: ["flame", "flames"],
  realSize: 0.8,
  bestTurn: -14,
  roles: {
    flames: { colour: "#f7641f", material: "clay" },
    "inner flames": { colour: "#ffc12e", material: "clay" },
    core: { colour: "#fff0a8", material: "clay" },
    logs: { colour: "#7a4a2a", material: "wood" },
    stones: { colour: "#8d8a88", material: "clay" },
  },
  parts: (coarseness) => {
    const cell = 0.1 * coarseness;
    const tongue = (x: number, z: number, height: number, radius: number, sway: number) =>
      put(
        limb(
          [
            [x, 0.7, z],
            [x * 1.15, 0.7 + height * 0.35, z],
            [x * 0.8 + sway, 0.7 + height * 0.72, z],
            [x * 0.6 + sway * 0.3, 0.7 + height, z],
          ],
          [radius, radius * 1.05, radius * 0.5, 0.16],
        ),
        0.16,
      );
    return [
      ...blended(
        "flames",
        [
          tongue(0, -0.4, 5.2, 0.95, 0.5),
          tongue(-1.35, -0.1, 3.5, 0.66, -0.5),
          tongue(1.4, -0.1, 3.9, 0.66, 0.55),
          tongue(-0.6, 0.45, 2.7, 0.66, -0.1),
        ],
        { cell },
      ),
      ...blended(
        "inner flames",
        [
          tongue(0.1, 0.5, 3.3, 0.85, -0.25),
          tongue(-0.75, 0.7, 2.2, 0.55, 0.2),
          tongue(0.8, 0.7, 2.4, 0.55, 0.2),
        ],
        { cell },
      ),
      ...blended("core", [tongue(0.1, 1.05, 1.9, 0.6, 0.12)], { cell }),
      part(
        "logs",
        merged(
          ...[10, 82, 150, 228, 300].map((turn) =>
            placed(rod([0, 0.35, 2.4], [0, 1.1, -0.3], 0.36, 18), frame({ turn })),
          ),
        ),
      ),
      part(
        "stones",
        merged(
          ...around(11).map((f, i) =>
            placed(
              ball([0.62 - (i % 3) * 0.06, 0.42, 0.52], 20),
              frame({ at: [f.z[0] * 2.9, 0.36, f.z[2] * 2.9], turn: i * 40 }),
            ),
          ),
        ),
      ),
    ];
  },
};
