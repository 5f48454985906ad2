import { around, frame, instances, merged, mirrored } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, wire } from "../pieces.js";

/** Metres. */
export const helicopter: Model = {
  concept: "helicopter",
  aliases: ["copter", "rescue helicopter"],
  realSize: 9,
  bestTurn: -48,
  floats: true,
  roles: {
    body: { colour: "#e5443c", material: "plastic" },
    glass: { colour: "#2d4660", material: "ceramic" },
    stripe: { colour: "#fff6e6", material: "plastic" },
    rotor: { colour: "#3a3d45", material: "matte plastic" },
    skids: { colour: "#b9bdc6", material: "metal" },
  },
  parts: (coarseness) => [
    ...blended(
      "body",
      [
        put(ellipsoid([1.35, 1.35, 2.2], { at: [0, 2.1, 0.8] })),
        put(ellipsoid([0.9, 0.7, 1.5], { at: [0, 3.1, 0.1] }), 0.5),
        put(
          limb(
            [
              [0, 2.3, -0.8],
              [0, 2.7, -3.0],
              [0, 2.95, -5.3],
            ],
            [0.95, 0.38, 0.24],
          ),
          0.8,
        ),
        put(
          limb(
            [
              [0, 2.9, -5.0],
              [0, 3.6, -5.6],
              [0, 4.1, -5.9],
            ],
            [0.3, 0.3, 0.18],
          ),
          0.25,
        ),
        paint("stripe", block([5, 0.26, 20], 0.05, { at: [0, 1.75, 0], nod: 4 })),
        paint("glass", ellipsoid([1.6, 1.1, 1.5], { at: [0, 2.55, 2.3] })),
        paint("body", block([0.14, 4, 4], 0.05, { at: [0, 2.4, 2.4] })),
        ...sides((s) => [paint("glass", block([1, 0.85, 0.95], 0.2, { at: [1.3 * s, 2.5, 0.15] }))]),
      ],
      { cell: 0.11 * coarseness },
    ),
    part("rotor", drum(0.14, 0.8, { at: [0, 4.0, 0.1] }, 0.04, 20)),
    part("rotor", drum(0.34, 0.24, { at: [0, 4.3, 0.1] }, 0.08, 24)),
    part(
      "rotor",
      instances(
        box([0.34, 0.08, 4.1], { at: [0, 4.34, 2.2] }, 0.035),
        [frame({ at: [0, 0, 0.1] })].flatMap((centre) =>
          around(4, frame({ at: [0, 0, 0] }), 24).map((f) => ({ ...f, origin: centre.origin })),
        ),
      ),
    ),
    part(
      "rotor",
      merged(...[20, 110].map((nod) => box([0.06, 1.9, 0.2], { at: [0.36, 3.7, -5.75], nod }, 0.025))),
    ),
    part("skids", drum(0.14, 0.3, { ...AXLE, at: [0.3, 3.7, -5.75] }, 0.05, 20)),
    part("body", box([1.7, 0.1, 0.55], [0, 2.95, -4.6], 0.04)),
    part(
      "skids",
      mirrored(
        wire(
          [
            [1.15, 0.1, -1.7],
            [1.15, 0.1, 0.2],
            [1.15, 0.1, 2.3],
            [1.15, 0.35, 2.8],
          ],
          0.1,
        ),
      ),
    ),
    part(
      "skids",
      mirrored(
        merged(
          rod([0.7, 1.1, 1.5], [1.15, 0.1, 1.6], 0.08, 12),
          rod([0.7, 1.1, -0.2], [1.15, 0.1, -0.6], 0.08, 12),
        ),
      ),
    ),
  ],
};
