import { cornered, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, axle, box, drum, sideways, WHEEL_ROLES, wheelArch } from "../pieces.js";

/** Metres: a lorry with a box. */
export const truck: Model = {
  concept: "truck",
  aliases: ["lorry", "delivery truck", "box truck", "moving truck", "cargo truck"],
  realSize: 7.5,
  bestTurn: -44,
  roles: {
    cab: { colour: "#2f77c9", material: "plastic" },
    box: { colour: "#f6efe2", material: "plastic", follows: 1 },
    windows: { colour: "#24344a", material: "ceramic" },
    trim: { colour: "#3b3e46", material: "matte plastic" },
    lights: { colour: "#fff1bf", material: "ceramic" },
    "tail lights": { colour: "#e2382f", material: "ceramic" },
    ...WHEEL_ROLES,
  },
  top: { y: 3.75, halfWidth: 1, halfDepth: 1.8 },
  parts: () => {
    const cab = sideways(
      cornered(
        [
          [1.35, 0.62, 0.25],
          ...wheelArch(2.35, 0.66, 0.82, 0.62),
          [3.75, 0.62, 0.3],
          [3.75, 1.72, 0.35],
          [3.2, 3.02, 0.45],
          [1.35, 3.02, 0.35],
        ],
        true,
      ),
      2.46,
      0.13,
    );
    const glass = sideways(
      cornered(
        [
          [1.75, 1.82, 0.12],
          [3.2, 1.82, 0.12],
          [2.86, 2.72, 0.16],
          [1.75, 2.72, 0.12],
        ],
        true,
      ),
      2.54,
      0.05,
    );
    return [
      part("cab", cab),
      part("windows", glass),
      part("windows", box([2.06, 1.02, 0.12], { at: [0, 2.3, 3.54], nod: -23 }, 0.05)),
      part("box", box([2.62, 2.75, 4.7], [0, 2.36, -1.25], 0.16)),
      part("trim", mirrored(box([0.08, 2.3, 0.12], [1.3, 2.36, -3.45], 0.03))),
      part("trim", box([2.5, 0.22, 4.6], [0, 0.9, -1.25], 0.08)),
      part("trim", box([1.6, 0.4, 6.4], [0, 0.8, 0], 0.1)),
      part("cab", mirrored(box([0.1, 0.3, 4.1], [1.29, 1.55, -1.25], 0.04))),
      part("trim", box([1.3, 0.42, 0.12], [0, 1.3, 3.75], 0.05)),
      ...[1.2, 1.4].map((y) => part("hubs", box([1.14, 0.06, 0.06], [0, y, 3.82], 0.02))),
      part("trim", box([2.5, 0.32, 0.34], [0, 0.72, 3.66], 0.14)),
      part("lights", mirrored(drum(0.2, 0.16, { ...AHEAD, at: [0.92, 1.3, 3.76] }, 0.07))),
      part("tail lights", mirrored(box([0.3, 0.2, 0.1], [1.0, 0.95, -3.58], 0.04))),
      part("trim", mirrored(box([0.14, 0.5, 0.24], { at: [1.5, 2.25, 3.22], turn: 12 }, 0.06))),
      part("trim", mirrored(box([0.36, 0.07, 0.07], [1.32, 2.4, 3.2], 0.03))),
      part("trim", mirrored(box([0.06, 0.08, 0.3], [1.26, 1.6, 1.75], 0.03))),
      ...axle(2.35, 2.5, 0.66, 0.46),
      ...axle(-2.3, 2.56, 0.66, 0.5),
    ];
  },
};
