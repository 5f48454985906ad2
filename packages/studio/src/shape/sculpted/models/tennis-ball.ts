import { cos, radians, sin } from "../../../math/exact.js";
import { ball, frame, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** A tennis ball's seam: a closed curve on the unit sphere. */
const SEAM: readonly Vector[] = Array.from({ length: 56 }, (_, i) => {
  const t = radians((360 * i) / 56);
  return [
    0.75 * cos(t) + 0.25 * cos(3 * t),
    0.75 * sin(t) - 0.25 * sin(3 * t),
    2 * Math.sqrt(0.75 * 0.25) * sin(2 * t),
  ];
});

export const tennisBall: Model = {
  concept: "tennis ball",
  aliases: [],
  realSize: 0.067,
  bestTurn: 0,
  roles: {
    ball: { colour: "#c9e23c", material: "fabric" },
    seam: { colour: "#fbfbf2", material: "fabric" },
  },
  parts: () => {
    const place = frame({ nod: 34, turn: 22, roll: 12 });
    return [
      part("ball", placed(ball(1, 80), place)),
      part("seam", placed(wire(SEAM, 0.038, { closed: true, steps: 3, sides: 12 }), place)),
    ];
  },
};
