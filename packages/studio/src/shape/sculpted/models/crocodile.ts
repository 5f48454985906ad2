import { cornered, frame, instances, lathe, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 2.0, 4.6], turn: 12 });
/** Its upper jaw, a little raised. */
const JAW = frame({ in: HEAD, nod: -12 });

/** Long and low, its jaws ajar, plates along its back. */
export const crocodile: Model = {
  concept: "crocodile",
  aliases: ["alligator", "croc", "gator", "caiman", "crocodiles", "alligators", "baby crocodile"],
  realSize: 4,
  bestTurn: -62,
  roles: {
    hide: clay("#5c8a3c"),
    belly: clay("#dfe0a4"),
    plates: clay("#3f6a30"),
    mouth: clay("#d9737a"),
    teeth: { colour: "#fbf7ea", material: "ceramic" },
    iris: clay("#f0c63a"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.13 * coarseness;
    const spike = lathe(
      cornered([
        [0, 0],
        [0.3, 0],
        [0, 0.55, 0.06],
      ]),
      10,
    );
    const back = [3, 2.1, 1.2, 0.3, -0.6, -1.5, -2.4].flatMap((z) =>
      [-0.85, -0.3, 0.3, 0.85].map((x) =>
        frame({
          at: [x, 2.78 - Math.abs(x) * 0.28 - (z < -1 ? 0.1 * (-1 - z) : 0), z],
          roll: -x * 22,
          scale: 0.9,
        }),
      ),
    );
    const ridge = [-3.3, -4.2, -5.1, -6.0, -6.9].map((z, i) =>
      frame({ at: [0.05 * i * i, 2.15 - 0.26 * i, z], scale: 1.2 - 0.12 * i }),
    );
    const tooth = lathe(
      cornered([
        [0, 0.02],
        [0.14, 0],
        [0, -0.4, 0.03],
      ]),
      10,
    );
    const bite = (z: number) => 0.98 - 0.09 * z;
    const teeth = [1.3, 1.9, 2.5, 3.1, 3.7].flatMap((z) =>
      sides((s) => [
        placed(tooth, frame({ in: JAW, at: [bite(z) * 0.78 * s, 0.0, z] })),
        placed(tooth, frame({ in: HEAD, at: [bite(z) * 0.74 * s, -0.5, z - 0.3], scale: [1, -1, 1] })),
      ]),
    );
    return [
      ...blended(
        "hide",
        [
          put(
            limb(
              [
                [0, 1.75, 3.6],
                [0, 1.7, 1.4],
                [0, 1.65, -1.2],
                [0, 1.45, -3.2],
                [0.4, 1.05, -5.6],
                [1.6, 0.7, -7.8],
                [3.2, 0.5, -8.9],
              ],
              [1.05, 1.4, 1.4, 1.0, 0.7, 0.42, 0.12],
            ),
          ),
          ...[2.4, -2.2].flatMap((z) =>
            sides((s) => [
              put(
                limb(
                  [
                    [0.9 * s, 1.5, z],
                    [2.0 * s, 1.35, z - 0.3],
                    [2.2 * s, 0.35, z + 0.3],
                  ],
                  [0.7, 0.52, 0.4],
                ),
                0.35,
              ),
              ...[-26, 4, 34].map((turn) => {
                const toe = frame({ at: [2.2 * s, 0.2, z + 0.3], turn: turn * s + 16 * s });
                return put(
                  limb(
                    [
                      [0, 0, 0],
                      [0, 0, 0.95],
                    ],
                    [0.26, 0.15],
                    toe,
                  ),
                  0.1,
                );
              }),
            ]),
          ),
          put(ellipsoid([1.2, 0.85, 1.15], { in: HEAD }), 0.5),
          // The lower jaw, flat, then the upper one with its eyes and nostrils.
          put(
            limb(
              [
                [0, -0.42, 0.4],
                [0, -0.66, 2.2],
                [0, -0.66, 3.9],
              ],
              [0.72, 0.42, 0.3],
              HEAD,
            ),
            0.2,
          ),
          paint("belly", ellipsoid([1.15, 0.7, 5.2], { at: [0, 0.35, 0.5] })),
          paint("mouth", ellipsoid([0.62, 0.26, 2.2], { in: HEAD, at: [0, -0.28, 2.4] })),
        ],
        { cell },
      ),
      ...blended(
        "hide",
        [
          put(ellipsoid([1.15, 0.62, 1.2], { in: JAW, at: [0, 0.2, 0.4] })),
          put(
            limb(
              [
                [-0.42, 0.22, 0.8],
                [-0.3, 0.22, 4.0],
              ],
              [0.5, 0.32],
              JAW,
            ),
            0.3,
          ),
          put(
            limb(
              [
                [0.42, 0.22, 0.8],
                [0.3, 0.22, 4.0],
              ],
              [0.5, 0.32],
              JAW,
            ),
            0.3,
          ),
          ...sides((s) => [
            put(ellipsoid([0.25, 0.2, 0.25], { in: JAW, at: [0.28 * s, 0.52, 4.05] }), 0.15),
            put(ellipsoid([0.42, 0.46, 0.45], { in: JAW, at: [0.68 * s, 0.72, 0.5] }), 0.2),
          ]),
          paint("mouth", ellipsoid([0.6, 0.22, 2.2], { in: JAW, at: [0, -0.16, 2.4] })),
          ...sides((s) => [
            paint("plates", ellipsoid([0.1, 0.14, 0.1], { in: JAW, at: [0.28 * s, 0.7, 4.15] })),
          ]),
        ],
        { cell: cell * 0.8 },
      ),
      part("plates", merged(instances(spike, back), instances(spike, ridge))),
      part("teeth", merged(...teeth)),
      ...sides((s) =>
        eye(frame({ in: JAW, at: [0.9 * s, 0.8, 0.78], turn: 48 * s }), {
          radius: 0.27,
          iris: "iris",
          slit: 2,
        }),
      ),
    ];
  },
};
