import { frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

const HEAD = frame({ at: [0, 8.1, 2.1], turn: 16, nod: 4, roll: -3 });
const SKULL = [1.5, 1.35, 1.5] as const;

/** A small friendly tyrannosaur. */
export const dinosaur: Model = {
  concept: "dinosaur",
  aliases: ["t-rex", "t rex", "trex", "tyrannosaurus", "tyrannosaurus rex", "dino"],
  realSize: 5,
  bestTurn: -44,
  roles: {
    skin: { colour: "#5aab5d", material: "clay" },
    belly: { colour: "#f1e7b4", material: "clay" },
    spikes: { colour: "#f0893c", material: "clay" },
    claws: { colour: "#f7efdc", material: "ceramic" },
    mouth: { colour: "#2f5f38", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const ridge = (
      [
        [9.35, 1.3, -40],
        [8.4, 0.35, -62],
        [7.2, -0.6, -52],
        [6.0, -1.55, -45],
        [4.75, -2.45, -44],
        [3.5, -3.5, -38],
        [2.5, -4.6, -26],
        [1.9, -5.7, -20],
      ] as const
    ).map(([y, z, nod], i) =>
      turned(
        [
          [0, 0],
          [0.5, 0, 0.1],
          [0.07, 1.0 - Math.abs(i - 3) * 0.06, 0.07],
          [0, 1.02 - Math.abs(i - 3) * 0.06],
        ],
        { at: [i > 5 ? (i - 5) * 0.2 : 0, y - 0.2, z - 0.05], nod, scale: [0.6, 1, 1] },
        24,
      ),
    );
    const claw = (x: number, y: number, z: number) =>
      placed(
        wire(
          [
            [0, 0, 0],
            [0, -0.05, 0.42],
          ],
          [0.17, 0.05],
        ),
        frame({ at: [x, y, z] }),
      );
    return [
      ...blended(
        "skin",
        [
          put(ellipsoid([1.8, 2.1, 2.0], { at: [0, 4.2, -0.4], nod: -22 })),
          put(
            limb(
              [
                [0, 4.9, 0.2],
                [0, 6.6, 0.9],
                [0, 7.9, 1.6],
              ],
              [1.6, 1.15, 1.1],
            ),
            0.9,
          ),
          put(
            limb(
              [
                [0, 3.7, -1.4],
                [0.1, 2.6, -3.4],
                [0.4, 1.7, -5.2],
                [0.8, 1.3, -7.0],
              ],
              [1.5, 0.95, 0.55, 0.12],
            ),
            0.8,
          ),
          put(ellipsoid(SKULL, { in: HEAD }), 0.4),
          put(
            limb(
              [
                [0, -0.25, 1.0],
                [0, -0.35, 2.3],
              ],
              [1.05, 0.8],
              HEAD,
            ),
            0.45,
          ),
          put(
            limb(
              [
                [0, -0.85, 0.6],
                [0, -0.95, 2.0],
              ],
              [0.75, 0.55],
              HEAD,
            ),
            0.2,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.2 * s, 3.9, -0.4],
                  [1.6 * s, 2.6, 0.5],
                  [1.5 * s, 1.5, -0.6],
                  [1.5 * s, 0.5, -0.1],
                ],
                [1.2, 1.0, 0.62, 0.55],
              ),
              0.4,
            ),
            put(ellipsoid([0.72, 0.42, 1.15], { at: [1.5 * s, 0.42, 0.45], turn: 6 * s }), 0.25),
            put(
              limb(
                [
                  [1.3 * s, 5.4, 1.4],
                  [1.75 * s, 4.6, 2.1],
                  [1.45 * s, 4.6, 2.9],
                ],
                [0.42, 0.34, 0.28],
              ),
              0.25,
            ),
          ]),
          paint("belly", ellipsoid([1.15, 2.3, 1.4], { at: [0, 4.5, 1.55], nod: -16 })),
          paint("belly", ellipsoid([1.0, 0.42, 1.7], { in: HEAD, at: [0, -1.32, 1.4] })),
          ...(
            [
              [1.6, 5.6, -0.6, 0.3],
              [1.75, 4.8, -1.4, 0.36],
              [1.2, 6.4, -0.1, 0.24],
              [0.95, 3.0, -3.2, 0.3],
              [-1.6, 5.4, -0.8, 0.34],
              [-1.1, 3.4, -2.7, 0.3],
            ] as const
          ).map(([x, y, z, r]) => paint("mouth", ellipsoid(r, { at: [x, y, z] }))),
        ],
        { cell },
      ),
      part("spikes", merged(...ridge)),
      part(
        "claws",
        merged(
          ...sides((s) => [
            ...[-0.4, 0, 0.4].map((dx) => claw(1.52 * s + dx, 0.32, 1.45 - Math.abs(dx) * 0.3)),
            claw(1.33 * s, 4.55, 3.1),
            claw(1.58 * s, 4.55, 3.08),
          ]),
        ),
      ),
      part(
        "mouth",
        merged(
          placed(
            wire(
              [
                [-1.0, -0.5, 1.7],
                [-0.75, -0.78, 2.5],
                [0, -0.85, 3.02],
                [0.75, -0.78, 2.5],
                [1.0, -0.5, 1.7],
              ],
              0.06,
            ),
            HEAD,
          ),
          ...sides((s) => [
            placed(
              wire(
                [
                  [0.28 * s, 0.18, 2.86],
                  [0.34 * s, 0.2, 2.84],
                ],
                0.09,
              ),
              HEAD,
            ),
          ]),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 42 * s, 24, -0.02), { radius: 0.36 })),
    ];
  },
};
