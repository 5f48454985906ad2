import { flowing, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { slab, turned, wire } from "../pieces.js";

const HEAD = frame({ at: [0, 7.6, 1.6], turn: 16, nod: 3, roll: -4 });
const SKULL = [1.6, 1.4, 1.5] as const;

/** A small friendly dragon, sitting. */
export const dragon: Model = {
  concept: "dragon",
  aliases: ["baby dragon"],
  realSize: 3,
  bestTurn: -14,
  roles: {
    scales: { colour: "#cf3f3a", material: "clay" },
    belly: { colour: "#f6d98e", material: "clay" },
    wings: { colour: "#f0893c", material: "clay" },
    horns: { colour: "#fbf0d8", material: "ceramic" },
    mouth: { colour: "#6b2020", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.145 * coarseness;
    const ridge = (
      [
        [7.9, -0.35, -70],
        [6.6, -0.5, -70],
        [5.2, -1.1, -62],
        [3.8, -1.8, -55],
        [2.4, -2.5, -60],
      ] as const
    ).map(([y, z, nod]) =>
      turned(
        [
          [0, 0],
          [0.42, 0, 0.1],
          [0.06, 0.85, 0.06],
          [0, 0.87],
        ],
        { at: [0, y - 0.1, z], nod, scale: [0.55, 1, 1] },
        20,
      ),
    );
    return [
      ...blended(
        "scales",
        [
          put(ellipsoid([1.8, 2.3, 1.75], { at: [0, 3.1, -0.2], nod: 4 })),
          put(
            limb(
              [
                [0, 4.6, 0],
                [0, 6.2, 0.5],
                [0, 7.3, 1.2],
              ],
              [1.3, 0.95, 0.95],
            ),
            0.7,
          ),
          put(ellipsoid(SKULL, { in: HEAD }), 0.3),
          put(
            limb(
              [
                [0, -0.35, 0.9],
                [0, -0.5, 2.0],
              ],
              [0.95, 0.78],
              HEAD,
            ),
            0.35,
          ),
          put(
            limb(
              [
                [0, 1.4, -1.4],
                [1.2, 0.8, -2.9],
                [3.3, 0.6, -2.6],
                [4.4, 0.75, -0.9],
                [4.4, 1.2, 0.3],
                [4.16, 2.3, 0.78],
              ],
              [1.1, 0.8, 0.55, 0.42, 0.32, 0.14],
            ),
            0.6,
          ),
          ...sides((s) => [
            put(ellipsoid([0.95, 1.4, 1.5], { at: [1.5 * s, 1.5, 0.1] }), 0.4),
            put(ellipsoid([0.65, 0.45, 1.15], { at: [1.6 * s, 0.45, 1.3], turn: 12 * s }), 0.25),
            put(
              limb(
                [
                  [1.2 * s, 4.3, 0.8],
                  [1.5 * s, 3.3, 1.7],
                  [1.1 * s, 2.7, 2.2],
                ],
                [0.55, 0.44, 0.38],
              ),
              0.3,
            ),
          ]),
          paint("belly", ellipsoid([1.15, 2.1, 1.3], { at: [0, 3.2, 1.3] })),
          paint("belly", ellipsoid([0.6, 1.6, 0.9], { at: [0, 5.8, 1.5], nod: 16 })),
          paint("belly", ellipsoid([0.9, 0.4, 1.2], { in: HEAD, at: [0, -1.2, 1.8] })),
        ],
        { cell },
      ),
      ...sides((s) =>
        blended(
          "wings",
          [
            put(
              limb(
                [
                  [0.7 * s, 4.6, -1.3],
                  [2.4 * s, 6.9, -2.0],
                  [4.6 * s, 7.4, -2.6],
                ],
                [0.36, 0.32, 0.12],
              ),
            ),
            put(
              limb(
                [
                  [2.4 * s, 6.8, -2.0],
                  [3.6 * s, 5.6, -2.6],
                  [4.3 * s, 4.6, -2.9],
                ],
                [0.32, 0.3, 0.14],
              ),
              0.35,
            ),
            put(
              limb(
                [
                  [2.2 * s, 6.6, -1.95],
                  [2.6 * s, 5.2, -2.3],
                  [2.9 * s, 4.0, -2.5],
                ],
                [0.32, 0.34, 0.16],
              ),
              0.35,
            ),
            put(
              limb(
                [
                  [1.3 * s, 5.4, -1.6],
                  [2.0 * s, 5.0, -1.9],
                  [2.4 * s, 4.6, -2.1],
                ],
                [0.34, 0.4, 0.3],
              ),
              0.5,
            ),
            put(ellipsoid([1.4, 1.1, 0.2], { at: [2.9 * s, 6.1, -2.25], roll: 30 * s }), 0.4),
          ],
          { cell },
        ),
      ),
      part(
        "horns",
        merged(
          ...sides((s) => [
            placed(
              wire(
                [
                  [0.7 * s, 0.9, -0.15],
                  [1.02 * s, 1.85, -0.55],
                  [1.12 * s, 2.6, -1.2],
                ],
                [0.36, 0.25, 0.07],
              ),
              HEAD,
            ),
          ]),
        ),
      ),
      part("wings", merged(...ridge)),
      part(
        "horns",
        merged(
          ...sides((s) =>
            [-0.35, 0, 0.35].map((dx) =>
              wire(
                [
                  [1.72 * s + dx, 0.34, 2.2],
                  [1.75 * s + dx, 0.26, 2.6],
                ],
                [0.16, 0.05],
              ),
            ),
          ),
        ),
      ),
      // A spade at the tail's tip, raised off the ground.
      part(
        "wings",
        slab(
          flowing(
            [
              [0, -0.2],
              [0.42, -0.32],
              [0.7, 0.1],
              [0.36, 0.72],
              [0, 1.3],
              [-0.36, 0.72],
              [-0.7, 0.1],
              [-0.42, -0.32],
            ],
            true,
          ),
          0.34,
          0.15,
          { at: [4.14, 2.4, 0.8], roll: -10, turn: -20, nod: 8 },
        ),
      ),
      part(
        "mouth",
        merged(
          placed(
            wire(
              [
                [-0.86, -0.55, 1.6],
                [-0.6, -0.78, 2.3],
                [0, -0.84, 2.72],
                [0.6, -0.78, 2.3],
                [0.86, -0.55, 1.6],
              ],
              0.055,
            ),
            HEAD,
          ),
          ...sides((s) => [
            placed(
              wire(
                [
                  [0.28 * s, -0.02, 2.58],
                  [0.34 * s, 0, 2.54],
                ],
                0.09,
              ),
              HEAD,
            ),
          ]),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 32 * s, 20, -0.02), { radius: 0.36 })),
    ];
  },
};
