import { cornered, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, axle, box, drum, sideways, WHEEL_ROLES, wheelArch } from "../pieces.js";

/** Metres: a small bus for travelling, in two colours. */
export const van: Model = {
  concept: "van",
  aliases: ["minivan", "camper van", "campervan", "delivery van", "minibus"],
  realSize: 4.4,
  bestTurn: -44,
  roles: {
    body: { colour: "#3fa7a0", material: "plastic" },
    roof: { colour: "#fff6e6", material: "plastic" },
    windows: { colour: "#27364a", material: "ceramic" },
    trim: { colour: "#dfe2e7", material: "plastic" },
    lights: { colour: "#fff3c4", material: "ceramic" },
    "tail lights": { colour: "#e2382f", material: "ceramic" },
    grille: { colour: "#34363e", material: "matte plastic" },
    ...WHEEL_ROLES,
  },
  top: { y: 2.5, halfWidth: 0.7, halfDepth: 1.4 },
  parts: () => {
    const lower = sideways(
      cornered(
        [
          [-2.25, 0.42, 0.25],
          ...wheelArch(-1.35, 0.46, 0.58, 0.42),
          ...wheelArch(1.45, 0.46, 0.58, 0.42),
          [2.35, 0.42, 0.25],
          [2.3, 1.5, 0.2],
          [-2.25, 1.5, 0.15],
        ],
        true,
      ),
      1.86,
      0.16,
    );
    const upper = sideways(
      cornered(
        [
          [-2.22, 1.38, 0.1],
          [2.28, 1.38, 0.1],
          [1.75, 2.42, 0.4],
          [-2.1, 2.42, 0.4],
        ],
        true,
      ),
      1.78,
      0.2,
    );
    const panes = [-1.5, -0.55, 0.42].map((z) => box([0.1, 0.56, 0.82], [0.87, 1.86, z], 0.05));
    return [
      part("body", lower),
      part("roof", upper),
      ...panes.map((pane) => part("windows", mirrored(pane))),
      part(
        "windows",
        mirrored(
          sideways(
            cornered(
              [
                [1.0, 1.58, 0.08],
                [1.92, 1.58, 0.1],
                [1.6, 2.14, 0.12],
                [1.0, 2.14, 0.08],
              ],
              true,
            ),
            0.1,
            0.03,
            0.87,
          ),
        ),
      ),
      part("windows", box([1.42, 0.66, 0.1], { at: [0, 1.9, 1.99], nod: -27 }, 0.05)),
      part("windows", box([1.3, 0.56, 0.1], [0, 1.9, -2.14], 0.05)),
      part("trim", mirrored(box([0.06, 0.08, 4.3], [0.93, 1.42, 0], 0.03))),
      part("trim", box([1.9, 0.22, 0.24], [0, 0.52, 2.3], 0.1)),
      part("trim", box([1.9, 0.22, 0.24], [0, 0.52, -2.22], 0.1)),
      part("grille", box([0.9, 0.22, 0.1], [0, 0.86, 2.32], 0.05)),
      part("trim", drum(0.2, 0.1, { ...AHEAD, at: [0, 1.18, 2.33] }, 0.04)),
      part("lights", mirrored(drum(0.18, 0.12, { ...AHEAD, at: [0.66, 1.02, 2.32] }, 0.05))),
      part("tail lights", mirrored(box([0.14, 0.3, 0.1], [0.75, 1.0, -2.24], 0.05))),
      part("trim", mirrored(box([0.06, 0.06, 0.24], [0.95, 1.24, 0.8], 0.02))),
      part("grille", mirrored(box([0.1, 0.26, 0.16], { at: [1.02, 1.72, 1.8], turn: 12 }, 0.04))),
      part("grille", box([1.3, 0.3, 4.0], [0, 0.6, 0], 0.08)),
      ...axle(1.45, 1.86, 0.46, 0.3),
      ...axle(-1.35, 1.86, 0.46, 0.3),
    ];
  },
};
