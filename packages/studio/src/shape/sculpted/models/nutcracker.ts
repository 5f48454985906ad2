import { ballAt, boxAt, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned, wire } from "../pieces.js";

/** A wooden soldier. */
export const nutcracker: Model = {
  concept: "nutcracker",
  aliases: ["nutcracker soldier", "toy soldier", "nutcrackers", "tin soldier"],
  realSize: 0.35,
  bestTurn: -16,
  roles: {
    coat: { colour: "#c9342f", material: "plastic" },
    trousers: { colour: "#fbf6ea", material: "plastic" },
    hat: { colour: "#24262e", material: "plastic" },
    trim: { colour: "#e9bb48", material: "gold" },
    boots: { colour: "#24262e", material: "plastic" },
    face: { colour: "#f3c9a2", material: "plastic" },
    teeth: { colour: "#fffdf6", material: "plastic" },
    hair: { colour: "#fbf8f2", material: "felt" },
    eyes: { colour: "#1d1c22", material: "ceramic" },
    cheeks: { colour: "#ee8f80", material: "plastic" },
    base: { colour: "#3f7d4a", material: "plastic" },
  },
  parts: (coarseness) => {
    const hair = sides((s) => [
      put(
        limb(
          [
            [1.35 * s, 11.6, -0.3],
            [1.55 * s, 10.2, -0.3],
            [1.6 * s, 9.2, -0.2],
          ],
          [0.55, 0.6, 0.45],
        ),
      ),
      put(ellipsoid([0.5, 0.3, 0.3], { at: [0.45 * s, 10.62, 1.5], roll: -16 * s })),
    ]);
    const beard = [-0.5, 0, 0.5].map((x) =>
      put(
        limb(
          [
            [x, 9.3, 1.3],
            [x * 0.8, 8.0 + Math.abs(x) * 0.6, 1.45],
          ],
          [0.42, 0.2],
        ),
        0.2,
      ),
    );
    return [
      part(
        "base",
        turned(
          [
            [0, 0],
            [3.0, 0, 0.25],
            [3.0, 0.8, 0.25],
            [0, 0.8],
          ],
          {},
          64,
        ),
      ),
      part(
        "boots",
        merged(
          ...sides((s) => [
            rod([0.85 * s, 0.8, 0], [0.85 * s, 2.6, 0], [0.68, 0.72], 28),
            ballAt([0.88 * s, 1.15, 0.65], [0.62, 0.42, 0.85]),
          ]),
        ),
      ),
      part(
        "trousers",
        merged(...sides((s) => [rod([0.85 * s, 2.5, 0], [0.85 * s, 5.0, 0], [0.66, 0.78], 28)])),
      ),
      part(
        "coat",
        merged(
          turned(
            [
              [0, 4.2],
              [2.1, 4.2, 0.2],
              [1.75, 5.8, 0.6],
              [1.75, 8.2, 0.6],
              [1.2, 8.7, 0.3],
              [0, 8.8],
            ],
            {},
            56,
          ),
          ...sides((s) => [
            wire(
              [
                [1.85 * s, 8.1, 0],
                [2.35 * s, 6.7, 0.05],
                [2.3 * s, 5.2, 0.3],
              ],
              [0.66, 0.58, 0.52],
            ),
          ]),
        ),
      ),
      part(
        "trim",
        merged(
          drum(1.86, 0.42, { at: [0, 5.75, 0] }, 0.1, 56),
          ...sides((s) => [
            placed(
              drum(0.85, 0.32, { at: [0, 0, 0] }, 0.12, 32),
              frame({ at: [1.95 * s, 8.5, 0], roll: -22 * s }),
            ),
            drum(0.58, 0.28, { at: [2.32 * s, 5.3, 0.25] }, 0.08, 28),
            ...[6.4, 7.1, 7.8].map((y) => ballAt([0.6 * s, y, 1.68], 0.19, {}, 16)),
            wire(
              [
                [0.6 * s, 6.4, 1.66],
                [0, 6.4, 1.76],
              ],
              0.07,
            ),
            drum(0.78, 0.2, { at: [0.85 * s, 2.6, 0] }, 0.06, 28),
          ]),
          ...[7.1, 7.8].map((y) =>
            wire(
              [
                [-0.6, y, 1.68],
                [0, y, 1.78],
                [0.6, y, 1.68],
              ],
              0.07,
            ),
          ),
          drum(1.62, 0.34, { at: [0, 12.35, 0] }, 0.1, 56),
          drum(1.72, 0.26, { at: [0, 15.4, 0] }, 0.1, 56),
          placed(drum(0.62, 0.2, { nod: 90 }, 0.06, 32), frame({ at: [0, 13.8, 1.6] })),
        ),
      ),
      part(
        "face",
        merged(
          turned(
            [
              [0, 8.5],
              [1.35, 8.6, 0.4],
              [1.5, 10.2, 1],
              [1.45, 12.3, 0.2],
              [0, 12.3],
            ],
            {},
            56,
          ),
          ballAt([0, 10.95, 1.6], [0.32, 0.38, 0.42], {}, 24),
          ...sides((s) => [ballAt([2.32 * s, 4.8, 0.35], 0.52, {}, 24)]),
        ),
      ),
      part("cheeks", merged(...sides((s) => [ballAt([0.95 * s, 10.6, 1.05], [0.36, 0.32, 0.24], {}, 20)]))),
      part("teeth", boxAt([0, 9.9, 1.32], [1.3, 0.52, 0.5], 0.1)),
      part(
        "eyes",
        merged(
          ...sides((s) => [
            ballAt([0.58 * s, 11.35, 1.38], [0.22, 0.28, 0.14], {}, 20),
            wire(
              [
                [0.3 * s, 11.85, 1.42],
                [0.62 * s, 12.0, 1.34],
                [0.95 * s, 11.85, 1.18],
              ],
              0.1,
            ),
          ]),
          boxAt([0, 9.9, 1.58], [1.26, 0.05, 0.05], 0.02),
          ...[-0.4, -0.13, 0.13, 0.4].map((x) => boxAt([x, 9.9, 1.58], [0.04, 0.46, 0.05], 0.015)),
        ),
      ),
      ...blended("hair", [...hair, ...beard], { cell: 0.13 * coarseness }),
      part(
        "hat",
        merged(
          turned(
            [
              [0, 12.2],
              [1.55, 12.2, 0.1],
              [1.68, 15.4, 0.3],
              [0, 15.7],
            ],
            {},
            56,
          ),
          placed(drum(1.35, 0.16, { at: [0, 12.4, 0.75], nod: 14 }, 0.07, 40), frame({})),
        ),
      ),
    ];
  },
};
