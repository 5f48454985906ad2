import { cornered, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, axle, box, drum, sideways, WHEEL_ROLES, wheelArch } from "../pieces.js";

/** Metres. */
export const pickupTruck: Model = {
  concept: "pickup truck",
  aliases: ["pickup", "pick-up truck", "pick up truck"],
  realSize: 5.2,
  bestTurn: -46,
  roles: {
    body: { colour: "#c93a32", material: "plastic" },
    windows: { colour: "#27364a", material: "ceramic" },
    trim: { colour: "#33363e", material: "matte plastic" },
    chrome: { colour: "#dfe2e7", material: "plastic" },
    lights: { colour: "#fff3c4", material: "ceramic" },
    "tail lights": { colour: "#e2382f", material: "ceramic" },
    bed: { colour: "#8a5f3c", material: "wood" },
    ...WHEEL_ROLES,
  },
  top: { y: 2.05, halfWidth: 0.6, halfDepth: 0.5 },
  parts: () => {
    const nose = sideways(
      cornered(
        [
          [-0.55, 0.5, 0.1],
          ...wheelArch(1.65, 0.5, 0.64, 0.5),
          [2.6, 0.5, 0.2],
          [2.6, 1.2, 0.25],
          [0.9, 1.36, 0.15],
          [-0.55, 1.36, 0.08],
        ],
        true,
      ),
      1.95,
      0.13,
    );
    const cabin = sideways(
      cornered(
        [
          [-0.55, 1.2, 0.08],
          [1.12, 1.2, 0.08],
          [0.55, 2.05, 0.3],
          [-0.5, 2.05, 0.25],
        ],
        true,
      ),
      1.74,
      0.2,
    );
    const side = mirrored(
      sideways(
        cornered(
          [
            [-2.6, 0.5, 0.15],
            ...wheelArch(-1.5, 0.5, 0.64, 0.5),
            [-0.5, 0.5, 0.05],
            [-0.5, 1.36, 0.05],
            [-2.6, 1.36, 0.1],
          ],
          true,
        ),
        0.18,
        0.06,
        0.88,
      ),
    );
    return [
      part("body", nose),
      part("body", cabin),
      part("body", side),
      part("body", box([1.9, 0.8, 0.16], [0, 0.95, -2.54], 0.06)),
      part("bed", box([1.66, 0.16, 2.1], [0, 0.78, -1.5], 0.05)),
      part("bed", box([1.66, 0.06, 0.5], [0, 0.84, -1.0], 0.02)),
      part("trim", box([1.4, 0.34, 4.9], [0, 0.58, 0], 0.08)),
      part(
        "windows",
        mirrored(
          sideways(
            cornered(
              [
                [0.02, 1.4, 0.06],
                [0.92, 1.4, 0.06],
                [0.46, 1.92, 0.14],
                [0.02, 1.92, 0.06],
              ],
              true,
            ),
            0.1,
            0.03,
            0.85,
          ),
        ),
      ),
      part(
        "windows",
        mirrored(
          sideways(
            cornered(
              [
                [-0.42, 1.4, 0.06],
                [-0.1, 1.4, 0.06],
                [-0.1, 1.92, 0.06],
                [-0.4, 1.92, 0.12],
              ],
              true,
            ),
            0.1,
            0.03,
            0.85,
          ),
        ),
      ),
      part("windows", box([1.45, 0.76, 0.1], { at: [0, 1.64, 0.85], nod: -34 }, 0.05)),
      part("windows", box([1.35, 0.5, 0.08], [0, 1.68, -0.53], 0.04)),
      part("chrome", box([1.96, 0.22, 0.26], [0, 0.6, 2.6], 0.1)),
      part("chrome", box([1.9, 0.2, 0.2], [0, 0.56, -2.62], 0.08)),
      part("chrome", box([1.1, 0.34, 0.1], [0, 0.98, 2.6], 0.05)),
      part("trim", box([1.0, 0.22, 0.12], [0, 0.98, 2.61], 0.04)),
      part("lights", mirrored(drum(0.18, 0.12, { ...AHEAD, at: [0.74, 0.98, 2.6] }, 0.05))),
      part("tail lights", mirrored(box([0.16, 0.34, 0.1], [0.84, 1.05, -2.6], 0.05))),
      part("chrome", mirrored(box([0.05, 0.06, 0.22], [0.99, 1.18, 0.1], 0.02))),
      part("body", mirrored(box([0.2, 0.2, 0.12], { at: [1.02, 1.46, 0.85], turn: 12 }, 0.06))),
      ...axle(1.65, 1.98, 0.5, 0.34),
      ...axle(-1.5, 1.98, 0.5, 0.34),
    ];
  },
};
