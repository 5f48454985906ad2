import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, merged } from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";

/** Teeth along an arch from one side to the other, at a height. */
function teeth(count: number, radius: number, y: number, tall: number, ahead: number) {
  return Array.from({ length: count }, (_, i) => {
    const degrees = -66 + (132 * i) / (count - 1);
    const a = radians(degrees);
    const size = 0.3 * (1 - 0.14 * Math.abs(degrees / 66));
    return ballAt(
      [radius * sin(a), y, ahead + radius * 1.12 * cos(a)],
      [size, tall, size * 0.8],
      { turn: degrees },
      14,
    );
  });
}

/** A round crown, brow and cheekbones, a jaw of its own and two rows of teeth. */
export const skull: Model = {
  concept: "skull",
  aliases: ["human skull", "skeleton head", "skull head", "death's head"],
  realSize: 0.22,
  bestTurn: -26,
  roles: {
    bone: { colour: "#efe4cd", material: "clay" },
    sockets: { colour: "#4a3a32", material: "rubber" },
    teeth: { colour: "#fbf6e8", material: "ceramic", follows: 1.06 },
  },
  parts: (coarseness) => {
    const cell = 0.145 * coarseness;
    return [
      ...blended(
        "bone",
        [
          // Crown, the back of the head, and the forehead.
          put(ellipsoid([3.4, 3.15, 4.2], { at: [0, 7.3, -0.9] })),
          // The back of the head juts out over the nape.
          put(ellipsoid([2.4, 2.1, 1.9], { at: [0, 6.4, -3.6] }), 1.2),
          put(ellipsoid([2.9, 2.6, 2.4], { at: [0, 7.2, 1.6] }), 1.2),
          // The face: between the eyes, the upper jaw, the brow.
          put(
            limb(
              [
                [0, 6.2, 3.2],
                [0, 5.0, 3.3],
                [0, 3.6, 3.2],
              ],
              [1.0, 1.15, 1.5],
            ),
            0.8,
          ),
          put(ellipsoid([1.95, 1.0, 1.8], { at: [0, 3.3, 2.55] }), 0.6),
          // What lies behind the cheeks and the palate.
          put(ellipsoid([1.75, 1.5, 2.0], { at: [0, 3.7, 0.3] }), 0.5),
          ...sides((s) => [
            // What closes the sockets behind and below.
            put(ellipsoid([1.5, 1.7, 1.3], { at: [s * 1.3, 4.6, 1.0] }), 0.5),
            put(ellipsoid([0.8, 1.4, 1.0], { at: [s * 2.4, 5.4, 1.2] }), 0.3),
            put(
              limb(
                [
                  [s * 0.4, 6.45, 3.85],
                  [s * 1.7, 6.9, 3.65],
                  [s * 3.05, 6.1, 2.4],
                ],
                [0.46, 0.52, 0.46],
              ),
              0.4,
            ),
            // The cheekbone and its arch back to the ear.
            put(
              limb(
                [
                  [s * 1.1, 4.1, 3.5],
                  [s * 2.5, 4.25, 3.0],
                  [s * 3.4, 4.6, 1.5],
                  [s * 3.35, 4.9, 0.1],
                  [s * 2.8, 5.2, -1.2],
                ],
                [0.66, 0.82, 0.6, 0.44, 0.5],
              ),
              0.3,
            ),
            put(
              limb(
                [
                  [s * 2.9, 6.1, 2.3],
                  [s * 2.85, 4.6, 2.5],
                ],
                [0.42, 0.5],
              ),
              0.35,
            ),
            cut(ellipsoid([1.12, 1.02, 1.9], { at: [s * 1.52, 5.5, 3.5], roll: -14 * s, turn: 14 * s }), 0.3),
            // Hollow temples, and the hollow under the arch.
            cut(ellipsoid([0.9, 1.5, 1.9], { at: [s * 4.3, 6.2, 0.7] }), 0.7),
            cut(ellipsoid([0.9, 1.2, 1.4], { at: [s * 3.0, 3.1, 1.5] }), 0.35),
          ]),
          ...sides((s) => [
            cut(
              limb(
                [
                  [s * 0.08, 4.95, 4.7],
                  [s * 0.46, 3.9, 4.8],
                ],
                [0.22, 0.42],
              ),
              0.1,
            ),
          ]),
          ...sides((s) => [
            paint(
              "sockets",
              ellipsoid([1.2, 1.08, 1.95], { at: [s * 1.5, 5.48, 3.1], roll: -14 * s, turn: 14 * s }),
            ),
            paint("sockets", ellipsoid([1.3, 1.2, 1.4], { at: [s * 1.62, 5.45, 2.3] })),
            paint(
              "sockets",
              limb(
                [
                  [s * 0.08, 4.95, 4.4],
                  [s * 0.46, 3.9, 4.45],
                ],
                [0.24, 0.44],
              ),
            ),
          ]),
        ],
        { cell },
      ),
      // The lower jaw.
      ...blended(
        "bone",
        [
          put(
            limb(
              [
                [-2.55, 4.5, -0.3],
                [-2.6, 2.2, 0.2],
                [-2.0, 1.15, 2.0],
                [-0.9, 0.85, 3.4],
                [0.9, 0.85, 3.4],
                [2.0, 1.15, 2.0],
                [2.6, 2.2, 0.2],
                [2.55, 4.5, -0.3],
              ],
              [0.5, 0.62, 0.7, 0.82, 0.82, 0.7, 0.62, 0.5],
            ),
          ),
          put(ellipsoid([1.15, 0.62, 0.55], { at: [0, 0.72, 3.75] }), 0.4),
          ...sides((s) => [
            // The branch to the ear is a broad plate, its corner square; the body stands up to the teeth.
            put(ellipsoid([0.44, 2.0, 1.15], { at: [s * 2.62, 3.1, 0.1], nod: -16 }), 0.3),
            put(ellipsoid([0.45, 0.9, 1.3], { at: [s * 2.45, 1.7, 0.6] }), 0.4),
            put(
              limb(
                [
                  [s * 2.4, 1.75, 0.9],
                  [s * 1.75, 1.5, 2.5],
                  [s * 0.6, 1.35, 3.75],
                ],
                [0.5, 0.52, 0.5],
              ),
              0.4,
            ),
          ]),
        ],
        { cell },
      ),
      part("teeth", merged(...teeth(10, 1.85, 2.4, 0.56, 2.2), ...teeth(10, 1.8, 1.62, 0.48, 2.12))),
    ];
  },
};
