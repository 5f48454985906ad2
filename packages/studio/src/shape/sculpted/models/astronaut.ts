import { frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, wire } from "../pieces.js";

const HEAD = frame({ at: [0, 7.6, 0.1], turn: 12, roll: -4 });

/** Waving, in a white suit. */
export const astronaut: Model = {
  concept: "astronaut",
  aliases: ["cosmonaut", "spaceman", "space man", "space suit", "spacesuit"],
  realSize: 1.9,
  bestTurn: -20,
  // Who sits down is one of the figures in the same suit.
  figure: { concept: "space traveller", marks: [] },
  roles: {
    suit: { colour: "#f5f4f0", material: "matte plastic" },
    visor: { colour: "#243a5e", material: "ceramic" },
    rims: { colour: "#c9ced6", material: "metal" },
    bands: { colour: "#e5672f", material: "plastic" },
    soles: { colour: "#5b606b", material: "rubber" },
    buttons: { colour: "#d8352f", material: "plastic" },
    lamps: { colour: "#3f9be0", material: "plastic" },
  },
  parts: (coarseness) => {
    const cell = 0.155 * coarseness;
    return [
      ...blended(
        "suit",
        [
          put(ellipsoid([1.55, 1.75, 1.2], { at: [0, 4.5, 0] })),
          put(ellipsoid([1.4, 1.0, 1.15], { at: [0, 3.2, 0] }), 0.7),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.75 * s, 3.0, 0],
                  [0.85 * s, 1.7, 0.1],
                  [0.9 * s, 0.8, 0],
                ],
                [0.85, 0.72, 0.66],
              ),
              0.4,
            ),
            put(ellipsoid([0.72, 0.58, 1.05], { at: [0.92 * s, 0.56, 0.3], turn: 8 * s }), 0.2),
            paint("soles", block([3, 0.5, 4], 0.05, { at: [1.5 * s, 0, 0] })),
            paint("bands", block([1.9, 0.28, 3], 0.05, { at: [0.95 * s, 1.55, 0] })),
          ]),
          put(
            limb(
              [
                [1.35, 5.3, 0],
                [2.2, 4.3, 0.3],
                [2.35, 3.3, 0.8],
              ],
              [0.7, 0.62, 0.52],
            ),
            0.4,
          ),
          put(ellipsoid([0.56, 0.6, 0.56], { at: [2.38, 2.95, 0.95] }), 0.15),
          put(
            limb(
              [
                [-1.35, 5.3, 0],
                [-2.6, 5.4, 0.3],
                [-3.1, 6.7, 0.6],
              ],
              [0.7, 0.62, 0.52],
            ),
            0.4,
          ),
          put(ellipsoid([0.56, 0.66, 0.5], { at: [-3.2, 7.25, 0.65] }), 0.15),
          put(
            limb(
              [
                [-2.85, 7.2, 0.75],
                [-2.6, 7.6, 0.85],
              ],
              [0.24, 0.22],
            ),
            0.1,
          ),
          paint("bands", ellipsoid([0.9, 0.2, 0.9], { at: [-3.0, 6.35, 0.55], roll: 14 })),
          paint("bands", ellipsoid([0.9, 0.2, 0.9], { at: [2.36, 3.65, 0.65], nod: 30 })),
        ],
        { cell },
      ),
      ...blended(
        "suit",
        [
          put(ellipsoid([1.85, 1.75, 1.75], { in: HEAD })),
          paint("visor", ellipsoid([1.42, 1.1, 1.5], { in: HEAD, at: [0, -0.02, 1.2] })),
        ],
        { cell: cell * 0.9 },
      ),
      part("rims", placed(torus(1.2, 0.24, 48, 16), frame({ at: [0, 6.1, 0.05] }))),
      part(
        "rims",
        placed(
          wire(
            Array.from({ length: 20 }, (_, i) => {
              const roll = frame({ roll: i * 18 }).y;
              const [x, y] = [roll[0] * 1.4, roll[1] * 1.1];
              return [
                x,
                y,
                1.75 * Math.sqrt(Math.max(0, 1 - (x / 1.85) ** 2 - (y / 1.75) ** 2)) + 0.02,
              ] as const;
            }),
            0.13,
            { closed: true },
          ),
          HEAD,
        ),
      ),
      part("suit", box([2.3, 2.7, 1.0], [0, 4.7, -1.35], 0.4)),
      part(
        "rims",
        merged(
          ...sides((s) => [drum(0.24, 0.5, { in: HEAD, at: [1.85 * s, 0, 0], roll: 90 }, 0.1, 24)]),
          rod([0.8, 5.9, -1.4], [0.8, 7.0, -1.4], 0.05, 8),
        ),
      ),
      part("soles", box([1.5, 0.95, 0.3], { at: [0, 4.55, 1.12], nod: 4 }, 0.12)),
      part(
        "buttons",
        merged(...[-0.45, 0].map((x) => drum(0.13, 0.12, { at: [x, 4.75, 1.3], nod: 90 }, 0.05, 20))),
      ),
      part(
        "lamps",
        merged(
          box([0.9, 0.2, 0.1], [-0.1, 4.35, 1.3], 0.04),
          drum(0.14, 0.12, { at: [0.48, 4.7, 1.3], nod: 90 }, 0.05, 20),
        ),
      ),
      part(
        "bands",
        wire(
          [
            [0.6, 4.2, 1.2],
            [1.5, 3.7, 1.2],
            [1.5, 3.9, -0.6],
            [0.9, 4.2, -1.0],
          ],
          0.12,
        ),
      ),
    ];
  },
};
