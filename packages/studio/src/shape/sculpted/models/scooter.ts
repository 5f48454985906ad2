import { cornered, frame, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { type Model, type Part, part } from "../model.js";
import { AHEAD, AXLE, box, drum, rod, sideways, wire } from "../pieces.js";

function roller(z: number): Part[] {
  return [
    part("tyres", placed(torus(1.35, 0.5, 56, 24), frame({ ...AXLE, at: [0, 1.85, z] }))),
    part("chrome", drum(1.05, 0.5, { ...AXLE, at: [0, 1.85, z] }, 0.2)),
  ];
}

/** Decimetres: a motor scooter. */
export const scooter: Model = {
  concept: "scooter",
  aliases: ["motor scooter", "vespa", "moped"],
  realSize: 1.75,
  bestTurn: -58,
  roles: {
    body: { colour: "#59b8b0", material: "plastic" },
    seat: { colour: "#7a4a2c", material: "rubber" },
    trim: { colour: "#fff6e6", material: "plastic" },
    chrome: { colour: "#d5d8de", material: "chrome" },
    tyres: { colour: "#26262b", material: "rubber" },
    lights: { colour: "#fff3c4", material: "ceramic" },
    "tail lights": { colour: "#e2382f", material: "ceramic" },
  },
  top: { y: 2.0, halfWidth: 1.0, halfDepth: 1.5 },
  parts: (coarseness) => {
    const cell = 0.17 * coarseness;
    return [
      ...roller(5.3),
      ...roller(-4.3),
      ...blended(
        "body",
        [
          put(ellipsoid([1.75, 2.0, 3.3], { at: [0, 3.6, -3.4], nod: 6 })),
          put(
            limb(
              [
                [0, 2.0, -1.2],
                [0, 1.75, 1.2],
                [0, 2.1, 2.9],
              ],
              [0.7, 0.6, 0.6],
            ),
            0.5,
          ),
          put(block([2.9, 0.5, 4.4], 0.22, { at: [0, 1.75, 0.9] }), 0.3),
          put(block([3.1, 5.2, 0.55], 0.26, { at: [0, 4.9, 3.55], nod: -17 }), 0.5),
          paint("trim", block([8, 0.24, 8], 0.1, { at: [0, 3.3, -4.2], nod: 6 })),
        ],
        { cell },
      ),
      ...blended(
        "body",
        [
          put(ellipsoid([0.85, 1.35, 2.1], { at: [0, 2.75, 5.3] })),
          put(
            limb(
              [
                [0, 3.4, 4.9],
                [0, 6.6, 3.3],
              ],
              [0.6, 0.55],
            ),
            0.4,
          ),
        ],
        { cell },
      ),
      ...blended(
        "body",
        [
          put(ellipsoid([0.95, 0.85, 1.0], { at: [0, 8.1, 3.0] })),
          put(
            limb(
              [
                [0, 6.8, 3.2],
                [0, 8, 2.9],
              ],
              [0.55, 0.6],
            ),
            0.3,
          ),
        ],
        { cell },
      ),
      ...blended(
        "seat",
        [
          put(ellipsoid([1.25, 0.62, 2.3], { at: [0, 5.75, -2.7], nod: 3 })),
          put(ellipsoid([1.2, 0.6, 1.3], { at: [0, 6.05, -4.1] }), 0.4),
        ],
        { cell },
      ),
      part("lights", drum(0.62, 0.5, { ...AHEAD, at: [0, 8.2, 3.85] }, 0.2)),
      part("chrome", placed(torus(0.64, 0.12, 40, 12), frame({ ...AHEAD, at: [0, 8.2, 3.95] }))),
      part("tail lights", box([0.8, 0.55, 0.4], [0, 4.6, -6.45], 0.18)),
      part(
        "chrome",
        mirrored(
          wire(
            [
              [0.5, 8.3, 3.0],
              [1.6, 8.6, 2.8],
              [2.3, 8.7, 2.3],
            ],
            0.16,
          ),
        ),
      ),
      part("seat", mirrored(rod([2.1, 8.68, 2.45], [3.1, 8.8, 1.8], 0.27))),
      part(
        "chrome",
        mirrored(
          merged(
            rod([1.5, 8.7, 2.8], [2.0, 10.1, 2.9], 0.08, 10),
            drum(0.5, 0.18, { ...AHEAD, at: [2.05, 10.5, 2.9] }, 0.08, 28),
          ),
        ),
      ),
      part(
        "trim",
        sideways(
          cornered(
            [
              [3.2, 2.3, 0.1],
              [3.6, 2.3, 0.1],
              [4.4, 6.9, 0.1],
              [4.1, 7.0, 0.1],
            ],
            true,
          ),
          0.5,
          0.1,
        ),
      ),
      part("chrome", rod([0.9, 1.4, -2.2], [1.2, 1.6, -5.9], [0.2, 0.32])),
    ];
  },
};
