import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const BODY = frame({ at: [0, 2.9, 0.6] });
const FORM = [2.7, 2.7, 4.1] as const;

export const whale: Model = {
  concept: "whale",
  aliases: ["blue whale", "humpback whale", "sperm whale"],
  realSize: 14,
  bestTurn: -56,
  roles: {
    skin: { colour: "#4f83c2", material: "clay" },
    belly: { colour: "#f4f1e8", material: "clay" },
    grooves: { colour: "#c9cfd8", material: "clay" },
    water: { colour: "#9fdcf2", material: "ceramic" },
    mouth: { colour: "#2c4f7d", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.16 * coarseness;
    const groove = (x: number) =>
      wire(
        [
          [x, 1.35 - 0.1 * Math.abs(x), 4.15 - 0.32 * x * x],
          [x * 1.15, 0.55 + 0.12 * x * x, 3.0],
          [x * 1.2, 0.28 + 0.13 * x * x, 1.4],
        ],
        0.07,
        { sides: 10 },
      );
    return [
      ...blended(
        "skin",
        [
          put(ellipsoid(FORM, { in: BODY })),
          put(
            limb(
              [
                [0, 2.9, -1.4],
                [0.1, 3.2, -4.2],
                [0.3, 4.5, -5.9],
              ],
              [2.0, 0.95, 0.45],
            ),
            1.2,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.3, 4.5, -5.9],
                  [0.3 + 1.3 * s, 5.0, -6.5],
                  [0.3 + 2.3 * s, 5.0, -7.2],
                ],
                [0.45, 0.55, 0.2],
              ),
              0.3,
            ),
            put(
              limb(
                [
                  [2.3 * s, 1.9, 1.4],
                  [3.5 * s, 1.1, 0.7],
                  [4.3 * s, 0.7, -0.4],
                ],
                [0.6, 0.55, 0.22],
              ),
              0.4,
            ),
          ]),
          put(
            limb(
              [
                [0, 5.2, -1.4],
                [0, 5.9, -2.1],
              ],
              [0.6, 0.16],
            ),
            0.5,
          ),
          paint("belly", ellipsoid([2.9, 2.0, 4.6], { at: [0, 0.55, 1.2], nod: -6 })),
        ],
        { cell },
      ),
      part(
        "mouth",
        wire(
          [
            [-2.2, 2.45, 2.85],
            [-1.35, 1.98, 3.86],
            [0, 1.8, 4.36],
            [1.35, 1.98, 3.86],
            [2.2, 2.45, 2.85],
          ],
          0.09,
        ),
      ),
      ...[-1.2, -0.4, 0.4, 1.2].map((x) => part("grooves", groove(x))),
      part(
        "water",
        wire(
          [
            [0, 5.4, 0.8],
            [0, 6.6, 0.8],
          ],
          [0.26, 0.2],
        ),
      ),
      ...sides((s) => [
        part(
          "water",
          wire(
            [
              [0, 6.3, 0.8],
              [0.35 * s, 7.3, 0.8],
              [1.1 * s, 7.6, 0.8],
              [1.55 * s, 6.9, 0.8],
            ],
            [0.2, 0.26, 0.28, 0.34],
          ),
        ),
      ]),
      ...sides((s) => eye(onEllipsoid(BODY, FORM, 52 * s, 6, -0.02), { radius: 0.34 })),
    ];
  },
};
