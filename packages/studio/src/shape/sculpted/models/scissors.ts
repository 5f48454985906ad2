import { cornered, extrude, frame, frustum, placed, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** One half, its blade up and its grip down to the right; the pivot is the origin. */
const BLADE = cornered(
  [
    [-0.75, -1.8, 0.4],
    [0.75, -2.2, 0.4],
    [1.05, 0.5, 1],
    [0.85, 4.5, 6],
    [-0.2, 10.6, 0.12],
    [-0.62, 10.4, 0.2],
    [-0.75, 3, 3],
  ],
  true,
);

const LOOP: Vector[] = [
  [0.9, -3.4, 0],
  [2.9, -3.6, 0],
  [4.2, -5.3, 0],
  [4.0, -7.6, 0],
  [2.4, -8.9, 0],
  [0.7, -8.0, 0],
  [0.1, -5.6, 0],
];

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
    const blade = extrude(BLADE, { depth: 0.34, bevel: 0.09 });
    const ring = tube(LOOP, [0.62, 0.66, 0.7, 0.7, 0.68, 0.64, 0.62], { closed: true, steps: 10 });
    const neck = tube(
      [
        [0, -0.9, 0],
        [0.2, -2.4, 0],
        [0.75, -4.2, 0],
      ],
      [0.62, 0.72, 0.62],
    );
    const half = (side: 1 | -1, z: number) => {
      const open = frame({ at: [0, 9.2, z], roll: 15 * side });
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
