import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 4.7, 2.6], turn: 14, nod: 6, roll: -4 });
const SKULL = [1.0, 0.8, 1.3] as const;

/** Two coils on the ground, the neck rising out of them. */
const COILS: readonly Vector[] = Array.from({ length: 19 }, (_, i) => {
  const angle = radians(160 + i * 42);
  const reach = 3.1 - i * 0.085;
  return [reach * sin(angle), 0.62 + Math.max(0, i - 7) * 0.115, reach * cos(angle)];
});
const WAY: readonly Vector[] = [
  [3.4, 0.3, -3.2],
  ...COILS,
  [0.2, 2.6, -0.9],
  [0, 3.5, 0.1],
  [0, 4.4, 0.9],
  [0, 4.7, 2.2],
];

export const snake: Model = {
  concept: "snake",
  aliases: ["serpent", "python", "viper"],
  realSize: 0.8,
  bestTurn: -22,
  roles: {
    scales: { colour: "#5fae4c", material: "plastic" },
    bands: { colour: "#2f7a3e", material: "plastic", follows: 0.72 },
    tongue: { colour: "#d8352f", material: "plastic" },
    mouth: { colour: "#25502c", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const radii = WAY.map((_, i) => (i < 6 ? 0.14 + i * 0.085 : i > 20 ? 0.58 : 0.66));
    return [
      ...blended(
        "scales",
        [
          put(limb(WAY, radii)),
          put(ellipsoid(SKULL, { in: HEAD }), 0.3),
          ...WAY.slice(4, -1).flatMap((at, i) =>
            i % 2
              ? [
                  paint(
                    "bands",
                    ellipsoid([0.42, 0.7, 0.42], { at: [at[0] * 1.02, at[1] + 0.4, at[2] * 1.02] }),
                  ),
                ]
              : [],
          ),
        ],
        { cell: 0.135 * coarseness },
      ),
      part(
        "tongue",
        placed(
          merged(
            wire(
              [
                [0, -0.2, 1.2],
                [0, -0.25, 1.9],
              ],
              0.08,
            ),
            wire(
              [
                [0, -0.25, 1.85],
                [0.18, -0.2, 2.2],
              ],
              [0.07, 0.03],
            ),
            wire(
              [
                [0, -0.25, 1.85],
                [-0.18, -0.2, 2.2],
              ],
              [0.07, 0.03],
            ),
          ),
          HEAD,
        ),
      ),
      part(
        "mouth",
        placed(
          wire(
            [
              [-0.86, -0.2, 0.62],
              [-0.5, -0.3, 1.1],
              [0, -0.33, 1.26],
              [0.5, -0.3, 1.1],
              [0.86, -0.2, 0.62],
            ],
            0.045,
          ),
          HEAD,
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 48 * s, 26, -0.02), { radius: 0.27 })),
    ];
  },
};
