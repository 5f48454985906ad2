import { merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, turned } from "../pieces.js";

/** Centimetres: lying, its large lenses to the viewer. */
export const binoculars: Model = {
  concept: "binoculars",
  aliases: ["binocular", "field glasses", "field glass", "opera glasses"],
  realSize: 0.18,
  bestTurn: -30,
  roles: {
    body: { colour: "#2f4a3f", material: "rubber" },
    barrels: { colour: "#2f4a3f", material: "rubber", follows: 0.92 },
    rims: { colour: "#1f2226", material: "matte plastic" },
    lenses: { colour: "#6f8fd6", material: "ceramic" },
    trim: { colour: "#d3a54a", material: "gold" },
  },
  parts: () => {
    const y = 3.2;
    const tube = turned(
      [
        [0, -7],
        [2, -7, 0.3],
        [2.1, -3, 0.6],
        [3, -1.4, 1.4],
        [3, 5, 0.3],
        [3.2, 6.4, 0.3],
        [3.2, 8.4, 0.3],
        [2.6, 8.4, 0.2],
        [2.5, 7.6],
        [0, 7.6],
      ],
      { ...AHEAD, at: [4.4, y, 0] },
    );
    return [
      part(
        "body",
        merged(
          box([6, 2.4, 5], [0, y + 0.6, -1], 0.9),
          mirrored(box([3, 4.4, 6.4], [3.4, y + 0.2, -1.4], 1.2)),
        ),
      ),
      part("barrels", mirrored(tube)),
      part(
        "rims",
        mirrored(
          merged(
            turned(
              [
                [2.7, 8],
                [3.35, 7.6, 0.2],
                [3.35, 8.9, 0.3],
                [2.7, 8.9, 0.2],
              ].map(([r, h, e]) => [r!, h!, e] as const),
              { ...AHEAD, at: [4.4, y, 0] },
            ),
            turned(
              [
                [0, -8.6],
                [2.3, -8.6, 0.4],
                [2.3, -6.4, 0.3],
                [0, -6.4],
              ],
              { ...AHEAD, at: [4.4, y, 0] },
            ),
          ),
        ),
      ),
      part(
        "lenses",
        mirrored(
          turned(
            [
              [0, 7.4],
              [2.72, 7.4],
              [2.6, 7.9, 1],
              [1.4, 8.4, 2],
              [0, 8.5],
            ],
            { ...AHEAD, at: [4.4, y, 0] },
          ),
        ),
      ),
      part(
        "trim",
        mirrored(
          turned(
            [
              [2.9, 5.4],
              [3.12, 5.4, 0.1],
              [3.12, 6, 0.1],
              [2.9, 6],
            ].map(([r, h, e]) => [r!, h!, e] as const),
            { ...AHEAD, at: [4.4, y, 0] },
          ),
        ),
      ),
      part(
        "rims",
        merged(
          drum(1.5, 2.2, { ...AHEAD, at: [0, y + 1.2, -4.4] }, 0.4),
          rod([0, y + 1.2, -4], [0, y + 1.2, 4.6], 0.8),
          drum(1.15, 1, { ...AHEAD, at: [0, y + 1.2, 4.4] }, 0.3),
        ),
      ),
    ];
  },
};
