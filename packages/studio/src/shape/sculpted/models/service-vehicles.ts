import { cornered, frame, merged, mirrored, placed, slabAt } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AHEAD, axle, box, drum, sideways, slab, WHEEL_ROLES, wheelArch } from "../pieces.js";
import { bus } from "./bus.js";
import { car } from "./car.js";

/** The car in black and white, lights on its roof. */
export const policeCar: Model = {
  ...car,
  concept: "police car",
  aliases: ["cop car", "patrol car", "police cruiser", "squad car"],
  roles: {
    ...car.roles,
    body: { colour: "#26406e", material: "ceramic" },
    doors: { colour: "#f7f7f5", material: "ceramic" },
    bar: { colour: "#23262e", material: "plastic" },
    "red light": { colour: "#e8352d", material: "ceramic" },
    "blue light": { colour: "#2f6fe0", material: "ceramic" },
    star: { colour: "#e3b341", material: "gold" },
  },
  parts: (coarseness) => [
    ...car.parts(coarseness * 1.45),
    part("bar", box([9, 0.7, 2.2], [0, 21.5, -2.6], 0.3)),
    part("red light", box([3.6, 1.5, 2.0], [-2.5, 22.3, -2.6], 0.6)),
    part("blue light", box([3.6, 1.5, 2.0], [2.5, 22.3, -2.6], 0.6)),
    part("doors", mirrored(box([0.5, 2.6, 13], [8.35, 9.6, -1.6], 0.2))),
    part(
      "star",
      mirrored(
        slabAt(
          [8.62, 9.6, 0.6],
          [0, 1, 2, 3, 4].flatMap((i) => {
            const [a, b] = [frame({ roll: 72 * i }), frame({ roll: 72 * i + 36 })];
            return [[a.y[0] * 1.5, a.y[1] * 1.5, 0.1] as const, [b.y[0] * 0.7, b.y[1] * 0.7, 0.1] as const];
          }),
          0.3,
          0.06,
          { turn: 90 },
        ),
      ),
    ),
  ],
};

/** Metres: a white van with a red stripe, a cross and lights. */
export const ambulance: Model = {
  concept: "ambulance",
  aliases: ["paramedic van", "emergency ambulance", "ambulances"],
  realSize: 6,
  bestTurn: -44,
  roles: {
    body: { colour: "#f8f6f0", material: "plastic" },
    stripe: { colour: "#e2382f", material: "plastic" },
    cross: { colour: "#e2382f", material: "plastic" },
    windows: { colour: "#27364a", material: "ceramic" },
    trim: { colour: "#3a3c44", material: "matte plastic" },
    lights: { colour: "#fff3c4", material: "ceramic" },
    beacons: { colour: "#2f6fe0", material: "ceramic" },
    ...WHEEL_ROLES,
  },
  parts: () => {
    const cab = sideways(
      cornered(
        [
          [0.6, 0.5, 0.2],
          ...wheelArch(1.95, 0.55, 0.7, 0.5),
          [3.0, 0.5, 0.3],
          [3.05, 1.25, 0.35],
          [2.35, 1.55, 0.3],
          [1.75, 2.45, 0.4],
          [0.6, 2.45, 0.2],
        ],
        true,
      ),
      2.15,
      0.14,
    );
    const cross = cornered(
      [
        [-0.17, -0.5, 0.03],
        [0.17, -0.5, 0.03],
        [0.17, -0.17, 0.03],
        [0.5, -0.17, 0.03],
        [0.5, 0.17, 0.03],
        [0.17, 0.17, 0.03],
        [0.17, 0.5, 0.03],
        [-0.17, 0.5, 0.03],
        [-0.17, 0.17, 0.03],
        [-0.5, 0.17, 0.03],
        [-0.5, -0.17, 0.03],
        [-0.17, -0.17, 0.03],
      ],
      true,
    );
    return [
      part(
        "body",
        merged(
          cab,
          sideways(
            cornered(
              [
                [-3.0, 0.5, 0.2],
                ...wheelArch(-1.75, 0.55, 0.7, 0.5),
                [0.75, 0.5, 0.1],
                [0.75, 3.0, 0.22],
                [-3.0, 3.0, 0.22],
              ],
              true,
            ),
            2.4,
            0.14,
          ),
        ),
      ),
      part(
        "windows",
        merged(
          box([1.85, 1.05, 0.1], { at: [0, 1.98, 2.1], nod: -34 }, 0.05),
          sideways(
            cornered(
              [
                [0.95, 1.55, 0.08],
                [2.15, 1.55, 0.1],
                [1.66, 2.25, 0.12],
                [0.95, 2.25, 0.08],
              ],
              true,
            ),
            2.22,
            0.04,
          ),
          ...sides((s) => [box([0.08, 0.7, 1.1], [1.2 * s, 2.25, 0.0], 0.04)]),
        ),
      ),
      part(
        "stripe",
        merged(
          ...sides((s) => [
            box([0.06, 0.34, 3.6], [1.205 * s, 1.2, -1.1], 0.03),
            box([0.06, 0.3, 2.2], [1.085 * s, 1.2, 1.85], 0.03),
          ]),
        ),
      ),
      part(
        "cross",
        merged(
          ...sides((s) => [
            placed(slab(cross, 0.08, 0.02), frame({ at: [1.2 * s, 2.15, -1.75], turn: 90 * s })),
          ]),
          placed(slab(cross, 0.08, 0.02), frame({ at: [0, 2.75, 0.78], scale: 0.5 })),
        ),
      ),
      part(
        "beacons",
        merged(
          ...sides((s) => [
            box([0.7, 0.26, 0.34], [0.55 * s, 3.12, 0.4], 0.1),
            box([0.3, 0.2, 0.2], [0.9 * s, 3.08, -2.8], 0.07),
          ]),
        ),
      ),
      part(
        "trim",
        merged(
          box([2.1, 0.3, 0.3], [0, 0.6, 2.98], 0.12),
          box([1.1, 0.34, 0.1], [0, 1.0, 3.04], 0.05),
          box([2.3, 0.2, 4.4], [0, 0.5, -0.4], 0.08),
          box([1.9, 0.1, 0.45], [0, 3.02, 0.4], 0.04),
        ),
      ),
      part("lights", mirrored(drum(0.19, 0.14, { ...AHEAD, at: [0.8, 1.0, 3.03] }, 0.06))),
      ...axle(1.95, 2.2, 0.55, 0.4),
      ...axle(-1.75, 2.4, 0.55, 0.42),
    ];
  },
};

/** The bus with a second deck, in London's red. */
export const doubleDecker: Model = {
  concept: "double decker bus",
  aliases: ["double-decker bus", "double decker", "double-decker", "london bus", "red london bus"],
  realSize: 9.5,
  bestTurn: -42,
  roles: { ...bus.roles, body: { colour: "#d3282c", material: "plastic" } },
  parts: () => {
    const shell = sideways(
      cornered(
        [
          [-4.2, 0.62, 0.35],
          ...wheelArch(-2.4, 0.68, 0.86, 0.62),
          ...wheelArch(2.4, 0.68, 0.86, 0.62),
          [4.2, 0.62, 0.35],
          [4.1, 5.2, 0.7],
          [-4.2, 5.2, 0.6],
        ],
        true,
      ),
      2.7,
      0.13,
    );
    const row = (y: number, from: number) =>
      Array.from({ length: 6 - from }, (_, i) => box([0.12, 0.95, 1.1], [1.33, y, -3.35 + 1.28 * i], 0.05));
    return [
      part("body", shell),
      part("windows", mirrored(merged(...row(2.25, 1), ...row(4.2, 0)))),
      part(
        "windows",
        merged(
          box([2.3, 1.15, 0.12], [0, 2.15, 4.16], 0.05),
          box([2.3, 0.95, 0.12], [0, 4.2, 4.1], 0.05),
          box([2.2, 0.9, 0.12], [0, 4.2, -4.16], 0.05),
          box([0.12, 1.7, 0.95], [1.33, 1.9, 3.45], 0.05),
        ),
      ),
      part(
        "stripe",
        merged(
          mirrored(box([0.1, 0.2, 7.9], [1.33, 3.3, -0.05], 0.04)),
          box([1.5, 0.4, 0.1], [0, 3.2, 4.14], 0.04),
        ),
      ),
      part(
        "trim",
        merged(
          box([2.4, 0.3, 0.3], [0, 0.72, 4.14], 0.1),
          box([1.3, 0.4, 0.1], [0, 1.25, 4.2], 0.04),
          box([2.3, 0.2, 7.6], [0, 0.62, 0], 0.08),
        ),
      ),
      part("lights", mirrored(drum(0.2, 0.14, { ...AHEAD, at: [0.98, 1.2, 4.2] }, 0.06))),
      part("tail lights", mirrored(box([0.26, 0.34, 0.1], [1.05, 1.2, -4.2], 0.04))),
      ...axle(2.4, 2.72, 0.68, 0.5),
      ...axle(-2.4, 2.72, 0.68, 0.5),
    ];
  },
};
