import { ballAt, cornered, frame, merged, mirrored, placed, tube, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AHEAD, axle, box, drum, rod, sideways, turned, WHEEL_ROLES, wheelArch } from "../pieces.js";

/** Metres: a tipper heaped with sand. */
export const dumpTruck: Model = {
  concept: "dump truck",
  aliases: ["tipper truck", "dumper truck", "dumper", "tip truck", "toy truck", "toy dump truck", "tipper"],
  realSize: 7,
  bestTurn: -46,
  roles: {
    cab: { colour: "#e2502f", material: "plastic" },
    bed: { colour: "#f2b21f", material: "plastic" },
    load: { colour: "#d8b173", material: "clay" },
    windows: { colour: "#24344a", material: "ceramic" },
    trim: { colour: "#3b3e46", material: "matte plastic" },
    lights: { colour: "#fff1bf", material: "ceramic" },
    ...WHEEL_ROLES,
  },
  parts: () => {
    const side = cornered(
      [
        [-3.7, 1.75, 0.1],
        [-3.1, 1.25, 0.1],
        [1.05, 1.25, 0.1],
        [1.25, 2.95, 0.1],
        [2.9, 3.1, 0.1],
        [2.9, 3.28, 0.08],
        [1.1, 3.2, 0.1],
        [0.6, 2.85, 0.15],
        [-3.7, 2.6, 0.15],
      ],
      true,
    );
    return [
      part(
        "cab",
        merged(
          sideways(
            cornered(
              [
                [1.3, 0.7, 0.2],
                ...wheelArch(2.4, 0.75, 0.92, 0.7),
                [3.75, 0.7, 0.3],
                [3.75, 1.7, 0.3],
                [3.3, 1.95, 0.25],
                [2.95, 2.85, 0.35],
                [1.4, 2.85, 0.25],
              ],
              true,
            ),
            2.4,
            0.12,
          ),
        ),
      ),
      part(
        "windows",
        merged(
          sideways(
            cornered(
              [
                [1.7, 1.85, 0.1],
                [3.05, 1.85, 0.1],
                [2.78, 2.6, 0.14],
                [1.7, 2.6, 0.1],
              ],
              true,
            ),
            2.48,
            0.04,
          ),
          box([2.0, 0.85, 0.12], { at: [0, 2.3, 3.16], nod: -20 }, 0.05),
        ),
      ),
      part(
        "bed",
        merged(
          sideways(side, 0.16, 0.06, 1.3),
          sideways(side, 0.16, 0.06, -1.3),
          box([2.6, 0.16, 4.5], [0, 1.35, -1.1], 0.06),
          box([2.6, 1.75, 0.16], { at: [0, 2.15, 1.1], nod: -6 }, 0.06),
          box([2.6, 0.2, 2.0], { at: [0, 3.18, 2.0], nod: -4 }, 0.07),
          box([2.6, 1.2, 0.14], { at: [0, 1.95, -3.45], nod: -22 }, 0.05),
          ...[-2.6, -1.5, -0.4, 0.6].flatMap((z) =>
            sides((s) => [box([0.14, 1.4, 0.2], [1.42 * s, 2.05, z], 0.05)]),
          ),
        ),
      ),
      part(
        "load",
        merged(
          ballAt([0, 2.1, -1.2], [1.22, 1.25, 2.1], {}, 48),
          ballAt([0.2, 2.35, 0], [1.0, 0.95, 1.1], {}, 40),
          ballAt([-0.3, 2.3, -2.2], [0.9, 0.8, 1.1], {}, 40),
        ),
      ),
      part(
        "trim",
        merged(
          box([1.5, 0.4, 6.6], [0, 0.95, 0.1], 0.1),
          box([2.4, 0.34, 0.36], [0, 0.8, 3.68], 0.12),
          box([1.4, 0.5, 0.12], [0, 1.35, 3.76], 0.05),
        ),
      ),
      part("lights", mirrored(drum(0.2, 0.16, { ...AHEAD, at: [0.95, 1.35, 3.78] }, 0.07))),
      ...axle(2.4, 2.5, 0.75, 0.5),
      ...axle(-1.2, 2.6, 0.75, 0.6),
      ...axle(-2.75, 2.6, 0.75, 0.6),
    ];
  },
};

/** Metres: a lorry with a striped drum that turns. */
export const cementMixer: Model = {
  concept: "cement mixer",
  aliases: ["concrete mixer", "cement truck", "mixer truck", "concrete truck"],
  realSize: 8,
  bestTurn: -50,
  roles: {
    cab: { colour: "#2f8fd0", material: "plastic" },
    drum: { colour: "#f4efe4", material: "plastic" },
    stripes: { colour: "#e2502f", material: "plastic" },
    windows: { colour: "#24344a", material: "ceramic" },
    trim: { colour: "#3b3e46", material: "matte plastic" },
    lights: { colour: "#fff1bf", material: "ceramic" },
    ...WHEEL_ROLES,
  },
  parts: () => {
    const lean = frame({ at: [0, 2.55, -1.15], nod: -71 });
    const barrel = [
      [0, -2.5],
      [0.75, -2.5, 0.1],
      [1.45, -0.6, 1.2],
      [1.35, 0.9, 1.2],
      [0.7, 2.1, 0.4],
      [0, 2.1],
    ] as const;
    const stripe = (from: number) =>
      tube(
        Array.from({ length: 26 }, (_, i): Vector => {
          const t = i / 25;
          const y = -2.0 + 3.7 * t;
          const r = 0.98 + 0.5 * (1 - ((y + 0.1) / 2.1) * ((y + 0.1) / 2.1)) - 0.06;
          const f = frame({ turn: from + 200 * t });
          return [f.z[0] * r, y, f.z[2] * r];
        }),
        0.13,
        { sides: 10, steps: 2 },
      );
    return [
      part(
        "cab",
        sideways(
          cornered(
            [
              [1.5, 0.65, 0.2],
              ...wheelArch(2.6, 0.7, 0.86, 0.65),
              [3.9, 0.65, 0.3],
              [3.9, 1.7, 0.3],
              [3.5, 2.8, 0.4],
              [1.6, 2.8, 0.3],
            ],
            true,
          ),
          2.4,
          0.12,
        ),
      ),
      part(
        "windows",
        merged(
          sideways(
            cornered(
              [
                [2.0, 1.75, 0.1],
                [3.5, 1.75, 0.1],
                [3.2, 2.5, 0.14],
                [2.0, 2.5, 0.1],
              ],
              true,
            ),
            2.48,
            0.04,
          ),
          box([2.0, 0.9, 0.12], { at: [0, 2.2, 3.74], nod: -20 }, 0.05),
        ),
      ),
      part("drum", placed(merged(turned(barrel as never, {}, 56)), lean)),
      part("stripes", placed(merged(stripe(0), stripe(120), stripe(240)), lean)),
      part(
        "trim",
        merged(
          box([1.5, 0.4, 7.2], [0, 0.95, 0.1], 0.1),
          box([2.4, 0.34, 0.36], [0, 0.75, 3.85], 0.12),
          box([1.4, 0.45, 0.12], [0, 1.3, 3.92], 0.05),
          ...sides((s) => [
            rod([0.7 * s, 1.0, -3.0], [0.5 * s, 2.9, -3.2], 0.12, 12),
            rod([0.7 * s, 1.0, 1.0], [0.3 * s, 2.0, 1.0], 0.14, 12),
          ]),
          turned(
            [
              [0, 0],
              [0.3, 0, 0.03],
              [0.7, 0.7, 0.05],
              [0, 0.7],
            ],
            { at: [0, 3.4, -3.5] },
            24,
          ),
          box([0.6, 0.16, 1.8], { at: [0, 2.2, -4.1], nod: -44 }, 0.06),
        ),
      ),
      part("lights", mirrored(drum(0.19, 0.16, { ...AHEAD, at: [0.95, 1.3, 3.94] }, 0.07))),
      ...axle(2.6, 2.5, 0.7, 0.46),
      ...axle(-1.4, 2.6, 0.7, 0.56),
      ...axle(-2.9, 2.6, 0.7, 0.56),
    ];
  },
};
