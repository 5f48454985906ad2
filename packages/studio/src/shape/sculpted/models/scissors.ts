import {
  cornered,
  extrude,
  frame,
  frustum,
  placed,
  roundedRectangle,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** One half, its blade up and its grip down to the right; the pivot is the origin. */
const BLADE = cornered(
  [
    [-0.5, -2.4, 0.3],
    [0.8, -2.6, 0.3],
    [1.12, 0.4, 1.2],
    [0.98, 3.2, 8],
    [-0.34, 11.4, 0.16],
    [-0.62, 11.3, 0.14],
    [-0.78, 1.2, 3],
  ],
  true,
);

/** The shank's way into the grip's bow, and once around it. */
const SHANK: Vector[] = [
  [0.15, -1.2, 0],
  [0.4, -2.6, 0],
  [0.95, -4.1, 0],
];
const LOOP: Vector[] = [
  [1.0, -3.9, 0],
  [2.6, -3.75, 0],
  [3.75, -5.0, 0],
  [3.9, -7.0, 0],
  [3.1, -8.8, 0],
  [1.75, -9.2, 0],
  [0.75, -7.9, 0],
  [0.5, -5.6, 0],
];
/** Grips are broader along the pivot than across. */
const GRIP = roundedRectangle(1.0, 1.5, 0.42);

/** Centimetres: open, grips down. */
export const scissors: Model = {
  concept: "scissors",
  aliases: ["pair of scissors", "shears", "scissor"],
  realSize: 0.2,
  bestTurn: -8,
  lies: true,
  roles: {
    handles: { colour: "#dd3f47", material: "plastic" },
    blades: { colour: "#cfd6dc", material: "metal" },
    screw: { colour: "#e2b54a", material: "gold" },
  },
  parts: () => {
    const blade = extrude(BLADE, { depth: 0.36, bevel: 0.07 });
    const ring = tube(LOOP, 0.8, { section: GRIP, closed: true, steps: 10, up: [0, 0, 1] });
    const neck = tube(SHANK, [0.95, 0.92, 0.8], { section: GRIP, steps: 10, up: [0, 0, 1] });
    const half = (side: 1 | -1, z: number) => {
      const open = frame({ at: [0, 9.2, z], roll: 16 * side });
      const flip = frame({ in: open, scale: [side, 1, 1] });
      return [
        part("blades", placed(blade, flip)),
        part("handles", placed(ring, flip)),
        part("handles", placed(neck, flip)),
      ];
    };
    const screw = placed(frustum(0.62, 0.5, 0.9, 0.16, 48), frame({ at: [0, 9.2, -0.1], nod: 90 }));
    return [...half(1, 0.2), ...half(-1, -0.2), part("screw", screw)];
  },
};
