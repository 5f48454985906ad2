import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { earFrames, fourLegs } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 2.5, 4.2], turn: 14, nod: 14 });
const SKULL = [0.95, 0.95, 1.2] as const;

/** A domed shell with bands about its middle, a pointed snout and a ringed tail. */
export const armadillo: Model = {
  concept: "armadillo",
  aliases: ["armadillos", "nine-banded armadillo"],
  realSize: 0.7,
  bestTurn: -58,
  roles: {
    shell: clay("#a89683"),
    bands: clay("#7d6c5d"),
    skin: clay("#d8b59b"),
    claws: clay("#4d4039"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    return [
      ...blended(
        "shell",
        [
          put(ellipsoid([2.1, 2.2, 1.9], { at: [0, 3.0, 1.5], nod: 8 })),
          put(ellipsoid([2.25, 2.3, 2.0], { at: [0, 2.95, -1.8], nod: -8 }), 0.3),
          ...[1.2, 0.5, -0.2, -0.9, -1.6].map((z) =>
            put(ellipsoid([2.32, 2.42, 0.62], { at: [0, 2.95, z] }), 0.08),
          ),
          ...[1.55, 0.85, 0.15, -0.55, -1.25, -1.95].map((z) =>
            paint("bands", ellipsoid([3, 3, 0.13], { at: [0, 2.9, z] })),
          ),
        ],
        { cell },
      ),
      ...blended(
        "skin",
        [
          put(ellipsoid([1.75, 1.4, 3.0], { at: [0, 2.0, -0.2] })),
          put(
            limb(
              [
                [0, 2.4, 2.4],
                [0, 2.5, 4.0],
              ],
              [1.1, 0.8],
            ),
            0.5,
          ),
          ...fourLegs({
            x: 1.25,
            front: 1.7,
            back: -1.9,
            height: 1.8,
            radii: [0.75, 0.5, 0.42],
            paw: [0.55, 0.32, 0.72],
          }),
          put(ellipsoid(SKULL, { in: HEAD }), 0.3),
          put(
            limb(
              [
                [0, -0.15, 0.8],
                [0, -0.35, 2.3],
              ],
              [0.62, 0.26],
              HEAD,
            ),
            0.3,
          ),
          ...earFrames(HEAD, [0.5, 1.35, -0.5], 14, 16).map((ear) =>
            put(ellipsoid([0.36, 0.75, 0.2], { in: ear }), 0.15),
          ),
          put(
            limb(
              [
                [0, 2.2, -3.4],
                [0, 1.1, -4.8],
                [0.5, 0.55, -6.3],
                [1.4, 0.6, -7.4],
              ],
              [0.75, 0.55, 0.36, 0.12],
            ),
            0.3,
          ),
          paint("shell", ellipsoid([0.75, 0.5, 1.0], { in: HEAD, at: [0, 0.8, 0.3] })),
          paint("claws", halfSpace([0, 0.2, 0], [0, 1, 0])),
          ...[-4.2, -4.9, -5.6, -6.3].map((z) =>
            paint("bands", ellipsoid([1.2, 1.2, 0.12], { at: [0.4, 1.0, z] })),
          ),
        ],
        { cell: cell * 0.9 },
      ),
      part("claws", placed(ball([0.22, 0.18, 0.16], 18), frame({ in: HEAD, at: [0, -0.34, 2.5] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 54 * s, 16, -0.03), { radius: 0.2 })),
    ];
  },
};
