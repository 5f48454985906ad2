import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames, fourLegs } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 7.4, 4.4], turn: 18, nod: 6 });
const SKULL: Vector = [1.4, 1.35, 1.4];

/** High in the shoulder, low behind. */
export const hyena: Model = {
  concept: "hyena",
  aliases: ["hyenas", "spotted hyena", "hyaena"],
  realSize: 1.5,
  bestTurn: -48,
  roles: {
    coat: { colour: "#c8a273", material: "clay" },
    spots: { colour: "#5e4430", material: "clay" },
    muzzle: { colour: "#4a382e", material: "clay" },
    mane: { colour: "#8a6443", material: "clay" },
    nose: { colour: "#1d1817", material: "clay" },
    teeth: { colour: "#fdf8ec", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const spots = sides((s) =>
      [0, 1, 2].flatMap((row) =>
        [0, 1, 2, 3, 4, 5].map((i) =>
          paint(
            "spots",
            ellipsoid([1.2, 0.26, 0.28], {
              at: [
                1.5 * s,
                3.9 + row * 0.8 - i * 0.12 + 0.15 * ((i * 3 + row) % 3),
                2.1 - i * 0.95 - (row % 2) * 0.45,
              ],
            }),
          ),
        ),
      ),
    );
    return [
      ...blended(
        "coat",
        [
          put(
            limb(
              [
                [0, 5.2, 1.8],
                [0, 4.8, -0.4],
                [0, 4.2, -2.6],
              ],
              [1.85, 1.6, 1.4],
            ),
          ),
          put(
            limb(
              [
                [0, 5.9, 2.0],
                [0, 7.0, 3.6],
              ],
              [1.5, 1.15],
            ),
            0.7,
          ),
          ...fourLegs({
            x: 1.05,
            front: 1.9,
            back: -2.6,
            height: 4.0,
            radii: [0.95, 0.56, 0.44],
            paw: [0.6, 0.42, 0.8],
          }),
          put(
            limb(
              [
                [0, 4.8, -3.7],
                [0.1, 4.1, -4.6],
                [0.3, 2.9, -4.8],
              ],
              [0.35, 0.4, 0.5],
            ),
            0.3,
          ),
          ...spots,
          paint("muzzle", ellipsoid([0.9, 0.8, 0.9], { at: [0.3, 2.7, -4.9] })),
          ...sides((s) =>
            [1.9, -2.65].map((z) => paint("muzzle", ellipsoid([0.9, 0.9, 1.4], { at: [1.05 * s, 0.2, z] }))),
          ),
        ],
        { cell },
      ),
      ...blended(
        "coat",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          put(
            limb(
              [
                [0, -0.35, 0.8],
                [0, -0.5, 2.2],
              ],
              [0.9, 0.68],
              HEAD,
            ),
            0.5,
          ),
          ...earFrames(HEAD, [1.0, 1.35, -0.2], 22, 10).map((ear) =>
            put(ellipsoid([0.58, 0.75, 0.3], { in: ear }), 0.2),
          ),
          paint("muzzle", ellipsoid([1.2, 1.1, 1.2], { in: HEAD, at: [0, -0.5, 2.3] })),
          ...earFrames(HEAD, [1.02, 1.4, 0.12], 22, 10).map((ear) =>
            paint("mane", ellipsoid([0.36, 0.5, 0.3], { in: ear })),
          ),
        ],
        { cell: cell * 0.8 },
      ),
      ...blended(
        "mane",
        [0, 1, 2, 3, 4, 5, 6].map((i) =>
          put(
            limb(
              [
                [0, 8.5 - i * 0.33, 3.6 - i * 0.72],
                [0, 9.2 - i * 0.4, 3.0 - i * 0.74],
              ],
              [0.5, 0.12],
            ),
            0.2,
          ),
        ),
        { cell },
      ),
      ...blended("nose", [put(ellipsoid([0.42, 0.3, 0.28], { in: HEAD, at: [0, -0.2, 2.82] }))], {
        cell: cell * 0.5,
      }),
      part(
        "teeth",
        placed(
          merged(
            ...[-0.3, -0.1, 0.1, 0.3].map((x) =>
              wire(
                [
                  [x, -0.78, 2.78 - x * x],
                  [x, -1.0, 2.76 - x * x],
                ],
                [0.09, 0.06],
              ),
            ),
          ),
          HEAD,
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 34 * s, 18, -0.02), { radius: 0.27 })),
    ];
  },
};
