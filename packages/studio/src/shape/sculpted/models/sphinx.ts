import { frame } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

const HEAD = frame({ at: [0, 7.4, 3.4] });

/** A lion of stone at rest, its head a king's in a striped headcloth. */
export const sphinx: Model = {
  concept: "sphinx",
  aliases: ["great sphinx", "the great sphinx", "egyptian sphinx", "sphinx of giza", "great sphinx of giza"],
  realSize: 73,
  bestTurn: -38,
  roles: {
    stone: clay("#d9b577"),
    cloth: clay("#b98a48"),
    face: clay("#e4c48a"),
    lines: clay("#7d5a30"),
    base: { ...clay("#c7a265"), follows: 0.92 },
  },
  parts: (coarseness) => {
    const cell = 0.17 * coarseness;
    return [
      part("base", box([6.2, 0.8, 14.6], [0, 0.4, 0.6], 0.15)),
      ...blended(
        "stone",
        [
          put(
            limb(
              [
                [0, 3.2, 2.0],
                [0, 2.9, -1.5],
                [0, 3.0, -4.4],
              ],
              [2.1, 1.75, 2.0],
            ),
          ),
          put(block([3.4, 2.2, 8.0], 0.8, { at: [0, 1.9, -1.6] }), 0.4),
          put(
            limb(
              [
                [0, 3.6, 2.4],
                [0, 5.6, 3.0],
              ],
              [1.9, 1.35],
            ),
            0.6,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.7 * s, 1.5, 1.4],
                  [1.7 * s, 1.45, 6.6],
                ],
                [0.85, 0.72],
              ),
              0.3,
            ),
            put(ellipsoid([0.8, 0.62, 0.85], { at: [1.7 * s, 1.35, 7.0] }), 0.2),
            put(ellipsoid([1.1, 1.7, 1.9], { at: [1.75 * s, 2.2, -4.2] }), 0.3),
            put(
              limb(
                [
                  [2.2 * s, 1.2, -4.6],
                  [2.3 * s, 1.2, -2.0],
                ],
                [0.62, 0.55],
              ),
              0.3,
            ),
            ...[-0.35, 0, 0.35].map((x) =>
              paint("lines", block([0.12, 0.9, 0.9], 0.04, { at: [1.7 * s + x, 1.5, 7.75] })),
            ),
          ]),
          put(
            limb(
              [
                [0, 2.0, -5.9],
                [1.8, 1.15, -6.3],
                [2.7, 1.15, -5.0],
                [2.8, 1.2, -3.6],
              ],
              [0.42, 0.36, 0.34, 0.4],
            ),
            0.2,
          ),
        ],
        { cell },
      ),
      ...blended(
        "cloth",
        [
          put(ellipsoid([1.75, 1.75, 1.6], { in: HEAD, at: [0, 0.35, -0.35] })),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.2 * s, 0.8, -0.2],
                  [2.1 * s, -0.9, 0.0],
                  [1.7 * s, -2.9, 0.8],
                ],
                [0.6, 0.66, 0.5],
                HEAD,
              ),
              0.35,
            ),
          ]),
          put(
            limb(
              [
                [0, 0.6, -1.0],
                [0, -2.2, -1.3],
              ],
              [1.3, 1.0],
              HEAD,
            ),
            0.5,
          ),
          ...Array.from({ length: 7 }, (_, i) =>
            paint("lines", block([6, 0.17, 6], 0.03, { in: HEAD, at: [0, 1.1 - 0.62 * i, 0] })),
          ),
        ],
        { cell: cell * 0.8 },
      ),
      ...blended(
        "face",
        [
          put(ellipsoid([1.2, 1.5, 1.25], { in: HEAD, at: [0, -0.15, 0.55] })),
          put(
            limb(
              [
                [0, 0.15, 1.7],
                [0, -0.35, 1.95],
              ],
              [0.16, 0.27],
              HEAD,
            ),
            0.1,
          ),
          put(ellipsoid([0.5, 0.2, 0.25], { in: HEAD, at: [0, -0.82, 1.65] }), 0.12),
          put(
            limb(
              [
                [0, -1.5, 1.3],
                [0, -2.5, 1.55],
              ],
              [0.3, 0.38],
              HEAD,
            ),
            0.1,
          ),
          put(
            limb(
              [
                [0, 1.2, 1.25],
                [0, 1.62, 1.52],
              ],
              [0.24, 0.2],
              HEAD,
            ),
            0.1,
          ),
          ...sides((s) => [
            put(ellipsoid([0.32, 0.18, 0.16], { in: HEAD, at: [0.5 * s, 0.16, 1.6], turn: 20 * s }), 0.06),
            paint(
              "lines",
              ellipsoid([0.3, 0.14, 0.3], { in: HEAD, at: [0.5 * s, 0.16, 1.78], turn: 20 * s }),
            ),
            paint(
              "lines",
              ellipsoid([0.42, 0.09, 0.4], {
                in: HEAD,
                at: [0.5 * s, 0.52, 1.62],
                turn: 20 * s,
                roll: -4 * s,
              }),
            ),
          ]),
          paint("lines", ellipsoid([0.46, 0.06, 0.5], { in: HEAD, at: [0, -0.82, 1.75] })),
          paint("lines", ellipsoid([0.42, 0.6, 0.5], { in: HEAD, at: [0, -2.3, 1.6] })),
        ],
        { cell: cell * 0.6 },
      ),
    ];
  },
};
