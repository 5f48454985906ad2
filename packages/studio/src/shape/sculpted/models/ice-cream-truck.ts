import { cornered, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, axle, box, drum, sideways, turned, WHEEL_ROLES, wheelArch } from "../pieces.js";

/** Metres: a van that sells over its counter, a striped awning out, a cone on its roof. */
export const iceCreamTruck: Model = {
  concept: "ice cream truck",
  aliases: [
    "ice cream van",
    "food truck",
    "food van",
    "taco truck",
    "ice-cream truck",
    "ice-cream van",
    "street food truck",
  ],
  realSize: 5.5,
  bestTurn: 40,
  roles: {
    body: { colour: "#f7b7c6", material: "plastic" },
    lower: { colour: "#fbf6ea", material: "plastic" },
    awning: { colour: "#fbf6ea", material: "fabric" },
    stripes: { colour: "#e2506a", material: "fabric" },
    counter: { colour: "#c9935a", material: "wood" },
    windows: { colour: "#2b3d52", material: "ceramic" },
    trim: { colour: "#8f939c", material: "metal" },
    lights: { colour: "#fff3c4", material: "ceramic" },
    cone: { colour: "#d79a4e", material: "clay" },
    scoop: { colour: "#fdf3e0", material: "clay" },
    cherry: { colour: "#d8282f", material: "ceramic" },
    ...WHEEL_ROLES,
  },
  parts: () => {
    const shell = (low: number, high: number, w: number) =>
      sideways(
        cornered(
          [
            [-2.7, low, 0.25],
            ...(low < 1 ? [...wheelArch(-1.6, 0.52, 0.66, low), ...wheelArch(1.65, 0.52, 0.66, low)] : []),
            [2.7, low, 0.3],
            [low < 1 ? 2.7 : 2.62, high, 0.3],
            [-2.7, high, 0.35],
          ],
          true,
        ),
        w,
        0.14,
      );
    const awning = [-1.2, -0.72, -0.24, 0.24, 0.72, 1.2];
    return [
      part("lower", shell(0.5, 1.45, 2.16)),
      part(
        "body",
        merged(
          sideways(
            cornered(
              [
                [-2.68, 1.4, 0.1],
                [2.66, 1.4, 0.2],
                [2.3, 2.75, 0.4],
                [-2.68, 2.75, 0.3],
              ],
              true,
            ),
            2.12,
            0.14,
          ),
        ),
      ),
      part(
        "windows",
        merged(
          box([1.8, 0.85, 0.1], { at: [0, 2.05, 2.5], nod: -15 }, 0.05),
          box([0.1, 0.85, 2.4], [1.04, 2.0, -0.7], 0.05),
          box([0.1, 0.6, 0.8], [1.04, 2.1, 1.4], 0.05),
          box([0.1, 0.6, 0.8], [-1.04, 2.1, 1.4], 0.05),
        ),
      ),
      part(
        "awning",
        merged(
          ...awning
            .filter((_, i) => i % 2 === 0)
            .map((z) => box([0.95, 0.08, 0.48], { at: [1.42, 2.36, z - 0.7], roll: -24 }, 0.03)),
        ),
      ),
      part(
        "stripes",
        merged(
          ...awning
            .filter((_, i) => i % 2 === 1)
            .map((z) => box([0.95, 0.08, 0.48], { at: [1.42, 2.36, z - 0.7], roll: -24 }, 0.03)),
        ),
      ),
      part("counter", box([0.5, 0.1, 2.7], [1.25, 1.52, -0.7], 0.04)),
      part(
        "trim",
        merged(
          box([2.1, 0.22, 0.26], [0, 0.6, 2.72], 0.09),
          box([0.9, 0.34, 0.08], [0, 1.05, 2.72], 0.04),
          box([2.1, 0.2, 0.2], [0, 0.6, -2.72], 0.08),
        ),
      ),
      part("lights", mirrored(drum(0.2, 0.14, { ...AHEAD, at: [0.75, 1.08, 2.72] }, 0.06))),
      part(
        "cone",
        turned(
          [
            [0, 2.7],
            [0.16, 2.75, 0.06],
            [0.48, 3.65, 0.04],
            [0, 3.7],
          ],
          { at: [0, 0, 0.3] },
          32,
        ),
      ),
      part(
        "scoop",
        merged(
          turned(
            [
              [0, 0],
              [0.6, 0.02, 0.12],
              [0.62, 0.35, 0.25],
              [0.3, 0.85, 0.25],
              [0, 0.95],
            ],
            { at: [0, 3.62, 0.3] },
            40,
          ),
        ),
      ),
      part(
        "cherry",
        turned(
          [
            [0, 0],
            [0.16, 0.02, 0.12],
            [0.15, 0.26, 0.12],
            [0, 0.3],
          ],
          { at: [0, 4.5, 0.3] },
          24,
        ),
      ),
      ...axle(1.65, 2.1, 0.52, 0.38),
      ...axle(-1.6, 2.1, 0.52, 0.38),
    ];
  },
};
