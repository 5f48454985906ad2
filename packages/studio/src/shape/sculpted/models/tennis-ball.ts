import { ball, frame, placed, type Vector } from "../../mesh/index.js";
import { ballSeam } from "../ball-seam.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const SEAM: readonly Vector[] = Array.from({ length: 56 }, (_, i) => ballSeam(i / 56));

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
