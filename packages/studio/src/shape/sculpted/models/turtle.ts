import { around, frame, merged, placed } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 3.1, 4.6], turn: 16, roll: -4 });
const SKULL = [1.15, 1.05, 1.25] as const;

export const turtle: Model = {
  concept: "turtle",
  aliases: ["tortoise", "sea turtle", "terrapin"],
  realSize: 0.5,
  bestTurn: -42,
  roles: {
    skin: { colour: "#7fb652", material: "clay" },
    shell: { colour: "#8a5a34", material: "plastic", takesMaterial: true },
    plates: { colour: "#b07a45", material: "plastic", follows: 1 },
    rim: { colour: "#e2bf7c", material: "plastic" },
    mouth: { colour: "#36521f", material: "clay" },
    ...EYE_ROLES,
  },
  top: { y: 4.35, halfWidth: 0.8, halfDepth: 0.9 },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const shell = blended(
      "shell",
      [
        put(ellipsoid([3.1, 2.7, 3.6], { at: [0, 1.7, 0] })),
        cut(halfSpace([0, 1.5, 0], [0, 1, 0]), 0.2),
        paint("plates", ellipsoid([1.15, 3, 1.2], { at: [0, 4.3, 0] })),
        ...around(6).map((f) =>
          paint("plates", ellipsoid([0.92, 1.3, 0.85], { in: f, at: [0, 2.75, 2.42] })),
        ),
      ],
      { cell },
    );
    const brim = placed(
      wire(
        around(24).map((f) => [f.z[0] * 3.15, 1.6, f.z[2] * 3.65] as const),
        0.42,
        { closed: true, sides: 18, steps: 3 },
      ),
      frame({}),
    );
    return [
      ...shell,
      part("rim", brim),
      ...blended(
        "skin",
        [
          put(ellipsoid([2.8, 0.75, 3.2], { at: [0, 1.35, 0] })),
          put(
            limb(
              [
                [0, 1.8, 2.6],
                [0, 2.2, 3.6],
                [0, 2.9, 4.3],
              ],
              [0.95, 0.8, 0.75],
            ),
            0.4,
          ),
          put(ellipsoid(SKULL, { in: HEAD }), 0.4),
          ...sides((s) =>
            [2.3, -2.3].map((z) =>
              put(
                limb(
                  [
                    [1.7 * s, 1.5, z * 0.8],
                    [2.5 * s, 1.0, z * 1.1],
                    [2.6 * s, 0.5, z * 1.15],
                  ],
                  [0.85, 0.75, 0.7],
                ),
                0.3,
              ),
            ),
          ),
          put(
            limb(
              [
                [0, 1.3, -3.0],
                [0, 1.0, -4.3],
              ],
              [0.5, 0.1],
            ),
            0.3,
          ),
        ],
        { cell },
      ),
      part(
        "mouth",
        merged(
          placed(
            wire(
              [
                [-0.62, -0.38, 0.9],
                [0, -0.5, 1.14],
                [0.62, -0.38, 0.9],
              ],
              0.06,
            ),
            HEAD,
          ),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 38 * s, 16, -0.02), { radius: 0.27 })),
    ];
  },
};
