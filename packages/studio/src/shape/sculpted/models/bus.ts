import { cornered, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, axle, box, drum, sideways, WHEEL_ROLES, wheelArch } from "../pieces.js";

/** Metres. */
export const bus: Model = {
  concept: "bus",
  aliases: ["school bus", "city bus", "coach", "autobus", "omnibus", "shuttle bus", "tour bus"],
  realSize: 9,
  bestTurn: -42,
  roles: {
    body: { colour: "#f5b324", material: "plastic" },
    windows: { colour: "#27364a", material: "ceramic" },
    stripe: { colour: "#fdf6e6", material: "plastic" },
    trim: { colour: "#3a3c44", material: "matte plastic" },
    lights: { colour: "#fff3c4", material: "ceramic" },
    "tail lights": { colour: "#e2382f", material: "ceramic" },
    ...WHEEL_ROLES,
  },
  top: { y: 3.5, halfWidth: 1, halfDepth: 3.2 },
  parts: () => {
    const shell = sideways(
      cornered(
        [
          [-3.9, 0.62, 0.35],
          ...wheelArch(-2.2, 0.68, 0.86, 0.62),
          ...wheelArch(1.45, 0.68, 0.86, 0.62),
          [3.9, 0.62, 0.35],
          [3.82, 3.42, 0.62],
          [-3.9, 3.42, 0.55],
        ],
        true,
      ),
      2.7,
      0.13,
    );
    const panes = [-3.05, -1.85, -0.65, 0.55, 1.75].map((z) => box([0.12, 1.0, 1.02], [1.33, 2.4, z], 0.05));
    const door = [2.62, 3.14].map((z) => box([0.12, 2.1, 0.44], [1.34, 1.88, z], 0.05));
    return [
      part("body", shell),
      part("body", box([2.1, 0.16, 5.6], [0, 3.42, -0.2], 0.07)),
      ...axle(1.45, 2.72, 0.68, 0.5),
      ...axle(-2.2, 2.72, 0.68, 0.5),
      part("windows", mirrored(box([0.12, 1.0, 1.02], [1.33, 2.4, -3.05], 0.05))),
      ...[...panes.slice(1), ...door].map((pane) => part("windows", mirrored(pane))),
      part("windows", box([2.3, 1.15, 0.12], { at: [0, 2.28, 3.84], nod: -1.6 }, 0.05)),
      part("windows", box([2.2, 0.9, 0.12], [0, 2.4, -3.86], 0.05)),
      part("trim", box([1.7, 0.34, 0.12], { at: [0, 3.07, 3.82], nod: -1.6 }, 0.05)),
      part("stripe", box([1.4, 0.12, 0.06], [0, 3.07, 3.89], 0.02)),
      part("trim", mirrored(box([0.1, 2.3, 1.14], [1.32, 1.88, 2.88], 0.05))),
      part("stripe", mirrored(box([0.1, 0.16, 5.85], [1.34, 1.55, -0.68], 0.04))),
      part("trim", box([1.5, 0.3, 0.14], [0, 1.28, 3.88], 0.06)),
      part("trim", box([2.74, 0.34, 0.34], [0, 0.72, 3.84], 0.14)),
      part("trim", box([2.74, 0.34, 0.34], [0, 0.72, -3.84], 0.14)),
      part("trim", box([2.2, 0.5, 6.6], [0, 0.85, 0], 0.1)),
      part("lights", mirrored(drum(0.22, 0.16, { ...AHEAD, at: [0.98, 1.25, 3.9] }, 0.07))),
      part("tail lights", mirrored(drum(0.17, 0.14, { ...AHEAD, at: [1.0, 1.3, -3.9] }, 0.06))),
      part("trim", mirrored(box([0.14, 0.55, 0.26], { at: [1.62, 2.35, 3.82], turn: 14 }, 0.06))),
      part("trim", mirrored(box([0.34, 0.08, 0.08], [1.44, 2.62, 3.78], 0.03))),
    ];
  },
};
