import { tube } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, paint, put, ring } from "../../solid/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: its buttons towards the viewer. */
export const computerMouse: Model = {
  concept: "computer mouse",
  aliases: ["pc mouse", "wireless mouse", "optical mouse", "gaming mouse"],
  realSize: 0.13,
  bestTurn: 38,
  roles: {
    body: { colour: "#eceef2", material: "plastic" },
    base: { colour: "#8d94a1", material: "matte plastic" },
    seam: { colour: "#5c6370", material: "matte plastic" },
    wheel: { colour: "#30343d", material: "rubber" },
    cable: { colour: "#30343d", material: "rubber" },
  },
  parts: (coarseness) => [
    ...blended(
      "body",
      [
        put(ellipsoid([3.2, 3.9, 5.6], { at: [0, 0.2, 0] })),
        put(ellipsoid([3.0, 2.6, 3.6], { at: [0, 0.5, 2.2] }), 1.2),
        cut(halfSpace([0, 0, 0], [0, 1, 0]), 0.5),
        cut(block([0.8, 2.4, 2.2], 0.38, { at: [0, 3.3, 3.3], nod: 24 }), 0.15),
        paint("base", block([9, 1.1, 14], 0.1, { at: [0, 0.2, 0] })),
        paint("seam", block([0.16, 5, 7], 0.02, { at: [0, 3, 4.1] })),
        paint("seam", block([9, 8, 0.16], 0.02, { at: [0, 3, 0.6], nod: -24 })),
      ],
      { cell: 0.16 * coarseness },
    ),
    ...blended("wheel", [put(ring(0.52, 0.38, { at: [0, 2.95, 3.3], roll: 90 }))], {
      cell: 0.09 * coarseness,
    }),
    part(
      "cable",
      tube(
        [
          [0, 0.8, 5.2],
          [0, 0.5, 7],
          [1, 0.28, 8.6],
          [3.6, 0.28, 8.4],
          [4.8, 0.28, 5.6],
          [5.2, 0.28, 0],
          [4.6, 0.28, -6],
        ],
        0.28,
        { sides: 16 },
      ),
    ),
  ],
};
