import { frame, placed, tube } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 7.1, 0.3], roll: -4, turn: 6 });
const SKULL = [2.35, 2.05, 1.95] as const;

/** Sitting, legs towards the viewer. */
export const teddyBear: Model = {
  concept: "teddy bear",
  aliases: [
    "teddy",
    "stuffed bear",
    "plush bear",
    "stuffed animal",
    "plushie",
    "soft toy",
    "cuddly toy",
    "toy bear",
  ],
  realSize: 0.35,
  bestTurn: -18,
  roles: {
    fur: { colour: "#b97a45", material: "fabric" },
    pads: { colour: "#f0d3a6", material: "fabric" },
    bow: { colour: "#d8413f", material: "fabric" },
    nose: { colour: "#2b1c18", material: "plastic" },
    ...EYE_ROLES,
  },
  anchors: {
    head: { at: [0, 8.95, 0.3], width: 3.6, turn: 6 },
    eyes: { at: [0.2, 7.4, 2.2], width: 4, turn: 6 },
    neck: { at: [0, 5.1, 1.6], width: 2.6, turn: 0 },
    raised: { at: [3, 3.3, 1.6], width: 1.4, turn: 0 },
    hand: { at: [2.5, 3.4, 1.9], width: 1.4, turn: 0 },
  },
  parts: (coarseness) => {
    const cell = 0.126 * coarseness;
    const body = blended(
      "fur",
      [
        put(ellipsoid([2.3, 2.5, 2.0], { at: [0, 3.1, 0] })),
        put(ellipsoid([1.7, 1.5, 1.5], { at: [0, 4.9, 0] }), 0.8),
        ...sides((s) => [
          put(
            limb(
              [
                [1.5 * s, 4.9, 0.2],
                [2.6 * s, 3.7, 0.9],
                [2.9 * s, 2.5, 1.9],
              ],
              [0.85, 0.85, 0.9],
            ),
            0.35,
          ),
          put(
            limb(
              [
                [1.35 * s, 1.15, 0.9],
                [1.8 * s, 1.1, 2.4],
                [2.0 * s, 1.15, 3.4],
              ],
              [1.15, 1.05, 1.1],
            ),
            0.4,
          ),
          put(ellipsoid([1.12, 1.25, 0.62], { at: [2.05 * s, 1.25, 3.9], turn: 8 * s }), 0.3),
          paint("pads", ellipsoid([0.78, 0.86, 0.6], { at: [2.13 * s, 1.2, 4.5], turn: 8 * s })),
        ]),
        paint("pads", ellipsoid([1.45, 1.6, 1.5], { at: [0, 3.0, 1.6] })),
      ],
      { cell },
    );
    const head = blended(
      "fur",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        ...sides((s) => [
          put(ellipsoid([0.85, 0.85, 0.48], { in: HEAD, at: [1.75 * s, 1.6, -0.1], turn: 14 * s }), 0.2),
          paint("pads", ellipsoid([0.52, 0.52, 0.5], { in: HEAD, at: [1.8 * s, 1.62, 0.42], turn: 14 * s })),
          put(ellipsoid([0.9, 0.8, 0.8], { in: HEAD, at: [1.15 * s, -0.75, 0.7] }), 0.7),
        ]),
      ],
      { cell },
    );
    const muzzle = blended("pads", [put(ellipsoid([1.02, 0.82, 0.8], { in: HEAD, at: [0, -0.62, 1.62] }))], {
      cell: cell * 0.7,
    });
    const nose = blended("nose", [put(ellipsoid([0.4, 0.28, 0.24], { in: HEAD, at: [0, -0.24, 2.32] }))], {
      cell: cell * 0.4,
    });
    const bow = blended(
      "bow",
      [
        put(ellipsoid([0.36, 0.38, 0.36], { at: [0, 5.05, 1.75] })),
        ...sides((s) => [
          put(
            limb(
              [
                [0.2 * s, 5.05, 1.75],
                [0.75 * s, 5.15, 1.7],
                [1.25 * s, 5.2, 1.55],
              ],
              [0.18, 0.4, 0.58],
            ),
            0.1,
          ),
          put(
            limb(
              [
                [0.2 * s, 4.95, 1.8],
                [0.5 * s, 4.4, 1.95],
                [0.75 * s, 3.95, 2.0],
              ],
              [0.16, 0.24, 0.3],
            ),
            0.1,
          ),
        ]),
      ],
      { cell: cell * 0.7 },
    );
    const mouth = placed(
      tube(
        [
          [0, -0.45, 2.42],
          [0, -0.82, 2.44],
        ],
        0.06,
        { sides: 12 },
      ),
      HEAD,
    );
    const smile = placed(
      tube(
        [
          [-0.38, -0.92, 2.32],
          [0, -1.02, 2.4],
          [0.38, -0.92, 2.32],
        ],
        0.06,
        { sides: 12 },
      ),
      HEAD,
    );
    return [
      ...body,
      ...head,
      ...muzzle,
      ...nose,
      ...bow,
      part("nose", mouth),
      part("nose", smile),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 24 * s, 11, -0.03), { radius: 0.27, slit: 1.1 })),
    ];
  },
};
