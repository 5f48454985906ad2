import { around, cornered, frame, instances, lathe, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Metres: two bowls of stone over a basin, with falling water. */
export const fountain: Model = {
  concept: "fountain",
  aliases: ["water fountain", "garden fountain", "stone fountain", "city fountain"],
  realSize: 5,
  bestTurn: -10,
  roles: {
    stone: { colour: "#dcd6cb", material: "concrete" },
    water: { colour: "#8fd0ea", material: "jelly" },
    falls: { colour: "#e4f5fb", material: "frosted glass" },
  },
  parts: () => {
    const jets = (count: number, r0: number, y0: number, r1: number, y1: number, radius: number) =>
      instances(
        wire(
          [
            [0, y0, r0],
            [0, y0 + 0.16, r0 + (r1 - r0) * 0.4],
            [0, (y0 + y1) / 2, r1 - (r1 - r0) * 0.18],
            [0, y1, r1],
          ],
          radius,
          { sides: 8 },
        ),
        around(count),
      );
    return [
      part(
        "stone",
        merged(
          lathe(
            cornered([
              [0, 0],
              [2.5, 0, 0.05],
              [2.5, 0.75, 0.1],
              [2.15, 0.75, 0.1],
              [2.15, 0.2, 0.1],
              [0, 0.2],
            ]),
            96,
          ),
          turned(
            [
              [0, 0.2],
              [0.6, 0.2, 0.05],
              [0.28, 0.6, 0.2],
              [0.26, 1.4, 0.2],
              [0.5, 1.55, 0.1],
              [1.4, 1.75, 0.2],
              [1.55, 2.0, 0.05],
              [1.35, 1.98, 0.05],
              [0.6, 1.75, 0.1],
              [0.2, 1.9, 0.1],
              [0.17, 2.6, 0.1],
              [0.7, 2.85, 0.1],
              [0.78, 3.02, 0.04],
              [0.64, 3.0, 0.04],
              [0.2, 2.86, 0.05],
              [0.09, 3.1, 0.05],
              [0, 3.3],
            ],
            {},
            88,
          ),
          placed(torus(2.35, 0.14, 96, 14), frame({ at: [0, 0.76, 0] })),
        ),
      ),
      part(
        "water",
        merged(
          turned(
            [
              [0, 0.3],
              [2.16, 0.3],
              [2.16, 0.55],
              [0, 0.55],
            ],
            {},
            80,
          ),
          turned(
            [
              [0.2, 1.85],
              [1.36, 1.9],
              [1.36, 1.93],
              [0.2, 1.93],
            ],
            {},
            72,
          ),
          turned(
            [
              [0.1, 2.94],
              [0.68, 2.96],
              [0.68, 2.98],
              [0.1, 2.98],
            ],
            {},
            56,
          ),
        ),
      ),
      part(
        "falls",
        merged(
          jets(18, 1.5, 1.96, 1.85, 0.5, 0.05),
          jets(12, 0.74, 3.0, 1.05, 1.9, 0.04),
          jets(10, 0.05, 3.4, 0.5, 2.95, 0.035),
          turned(
            [
              [0, 3.2],
              [0.1, 3.3, 0.05],
              [0.07, 3.8, 0.05],
              [0, 4.0],
            ],
            {},
            20,
          ),
        ),
      ),
    ];
  },
};
