import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

export const slug: Model = {
  concept: "slug",
  aliases: ["slugs", "garden slug", "sea slug"],
  realSize: 0.09,
  bestTurn: -58,
  roles: {
    body: { colour: "#c48a52", material: "ceramic" },
    mantle: { colour: "#9c6638", material: "ceramic", follows: 0.78 },
    foot: { colour: "#f0d6a8", material: "ceramic" },
    stalks: { colour: "#c48a52", material: "ceramic", follows: 1 },
    mouth: { colour: "#6b4126", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.12 * coarseness;
    return [
      ...blended(
        "body",
        [
          put(
            limb(
              [
                [0.6, 0.4, -6.4],
                [0.1, 0.9, -3.6],
                [-0.1, 1.25, -0.6],
                [0, 1.35, 1.8],
                [0, 2.2, 3.6],
              ],
              [0.35, 0.95, 1.3, 1.2, 1.05],
            ),
          ),
          put(ellipsoid([1.5, 0.35, 4.6], { at: [0.05, 0.32, -1.2] }), 0.3),
          paint("mantle", ellipsoid([1.7, 1.5, 2.0], { at: [-0.05, 2.5, 0.6] })),
          paint("foot", ellipsoid([4, 0.42, 9], { at: [0, 0.0, -1] })),
        ],
        { cell },
      ),
      part(
        "stalks",
        merged(
          ...sides((s) => [
            wire(
              [
                [0.5 * s, 2.8, 4.0],
                [0.75 * s, 3.9, 4.3],
                [0.95 * s, 4.8, 4.5],
              ],
              [0.3, 0.22, 0.2],
            ),
            wire(
              [
                [0.45 * s, 1.9, 4.5],
                [0.62 * s, 1.9, 5.2],
              ],
              [0.22, 0.18],
            ),
          ]),
        ),
      ),
      part("eyes", merged(...sides((s) => [placed(ball(0.42, 32), frame({ at: [0.98 * s, 4.95, 4.55] }))]))),
      part(
        "eye shine",
        merged(...sides((s) => [placed(ball(0.12, 16), frame({ at: [0.98 * s - 0.1, 5.12, 4.9] }))])),
      ),
      part(
        "mouth",
        wire(
          [
            [-0.4, 1.85, 4.52],
            [0, 1.65, 4.58],
            [0.4, 1.85, 4.52],
          ],
          0.08,
        ),
      ),
    ];
  },
};
