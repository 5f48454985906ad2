import { ballAt, merged, mirrored } from "../../mesh/index.js";
import { blended, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, turned, wire } from "../pieces.js";

/** Centimetres: a rag doll with yarn plaits and button eyes. */
export const doll: Model = {
  concept: "doll",
  aliases: ["rag doll", "cloth doll", "dolls", "baby doll", "toy doll", "ragdoll"],
  realSize: 0.4,
  bestTurn: -14,
  roles: {
    dress: { colour: "#5b8fd0", material: "fabric" },
    skin: { colour: "#f6d5b4", material: "fabric" },
    hair: { colour: "#c8482f", material: "clay" },
    apron: { colour: "#fbf6ea", material: "fabric" },
    stockings: { colour: "#d9463c", material: "fabric" },
    shoes: { colour: "#2b2a33", material: "plastic" },
    eyes: { colour: "#1d1b22", material: "plastic" },
    cheeks: { colour: "#f09a92", material: "fabric" },
    mouth: { colour: "#b33a35", material: "fabric" },
    bows: { colour: "#f2c84b", material: "fabric" },
  },
  parts: (coarseness) => {
    const strands = Array.from({ length: 13 }, (_, i) => {
      const x = -6 + i;
      return put(
        limb(
          [
            [x * 0.9, 38.6 - x * x * 0.05, -1],
            [x * 1.08, 37.2 - x * x * 0.07, 4],
            [x * 1.16, 34.4 - x * x * 0.04, 5.6],
          ],
          [0.9, 0.85, 0.6],
        ),
        0.14,
      );
    });
    const plait = (s: number) =>
      Array.from({ length: 6 }, (_, i) =>
        put(
          ellipsoid([1.55 - 0.09 * i, 1.35, 1.4], {
            at: [s * (7.4 + 0.34 * i + (i % 2 ? 0.3 : -0.3)), 28.6 - 2.1 * i, 0.6],
          }),
          0.3,
        ),
      );
    const stripes = [3.4, 5.8, 8.2].map((y) => ({ y }));
    return [
      ...blended(
        "skin",
        [
          put(ellipsoid([6.4, 6.2, 5.4], { at: [0, 31.5, 0] })),
          put(
            limb(
              [
                [0, 26, 0],
                [0, 22, 0],
              ],
              [2, 2.2],
            ),
            1,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [s * 6.6, 19, 0.4],
                  [s * 9, 14, 1.4],
                ],
                [1.5, 1.6],
              ),
              0.5,
            ),
            put(ellipsoid([1.8, 2, 1.6], { at: [s * 9.4, 12.6, 1.6] }), 0.5),
          ]),
        ],
        { cell: 0.5 * coarseness },
      ),
      ...blended(
        "skin",
        [
          ...sides((s) => [
            put(
              limb(
                [
                  [s * 2.8, 12, 0],
                  [s * 3.1, 2.4, 0.2],
                ],
                [1.9, 1.7],
              ),
            ),
            put(ellipsoid([1.9, 1.4, 2.8], { at: [s * 3.2, 1.4, 1.1] }), 0.4),
          ]),
          paint("stockings", halfSpace([0, 11, 0], [0, 1, 0])),
          ...stripes.map(({ y }) => paint("apron", ellipsoid([9, 0.6, 9], { at: [0, y, 0] }))),
          paint("shoes", halfSpace([0, 2.6, 0], [0, 1, 0])),
        ],
        { cell: 0.4 * coarseness },
      ),
      part(
        "dress",
        turned(
          [
            [0, 8],
            [9.4, 8, 0.6],
            [8.4, 12, 4],
            [4.2, 18, 3],
            [3.6, 22.4, 1.4],
            [1.8, 24.6, 0.8],
            [0, 24.8],
          ],
          {},
          72,
        ),
      ),
      part("dress", mirrored(ballAt([4.9, 21.2, 0.2], [3, 2.3, 2.5], { roll: -36 }))),
      part(
        "apron",
        merged(
          turned(
            [
              [0, 24.2],
              [3.6, 24.2, 0.3],
              [4.1, 25, 0.4],
              [0, 25.4],
            ],
            {},
            48,
          ),
          ballAt([0, 13.2, 5.7], [4.1, 4.8, 1.4], { nod: -34 }),
          turned(
            [
              [0, 17.6],
              [4.5, 17.6, 0.3],
              [4.4, 18.8, 0.3],
              [0, 18.8],
            ],
            {},
            48,
          ),
        ),
      ),
      ...blended(
        "hair",
        [put(ellipsoid([6.7, 6.2, 5.4], { at: [0, 32.6, -1.4] })), ...strands, ...plait(1), ...plait(-1)],
        { cell: 0.52 * coarseness },
      ),
      part("eyes", mirrored(merged(drum(1.05, 0.5, { nod: 86, at: [2.5, 31.6, 5.15], turn: 20 }, 0.2, 28)))),
      part(
        "mouth",
        merged(
          wire(
            [
              [-2.1, 29.0, 5.0],
              [-1.1, 28.2, 5.25],
              [0, 27.95, 5.3],
              [1.1, 28.2, 5.25],
              [2.1, 29.0, 5.0],
            ],
            0.2,
          ),
          ballAt([0, 30.2, 5.5], [0.6, 0.5, 0.4], {}, 16),
        ),
      ),
      part("cheeks", mirrored(ballAt([3.8, 29.5, 4.1], [1.1, 0.9, 0.5], { turn: 36 }, 20))),
      part(
        "bows",
        mirrored(
          merged(
            ballAt([7.6, 17.6, 0.8], [0.8, 0.8, 0.8], {}, 16),
            ...[-1, 1].map((k) => ballAt([8.6 + k * 1.3, 17.6, 0.9], [1.4, 0.9, 0.6], { roll: k * 18 }, 20)),
          ),
        ),
      ),
    ];
  },
};
