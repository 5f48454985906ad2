import { ball, frame, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const TURNED = frame({ nod: 24, roll: 14, turn: 34 });

export const basketball: Model = {
  concept: "basketball",
  aliases: ["basket ball"],
  realSize: 0.24,
  bestTurn: 0,
  roles: {
    ball: { colour: "#e07a2c", material: "rubber" },
    seams: { colour: "#2a2523", material: "rubber" },
  },
  parts: () => {
    const seam = torus(1, 0.026, 96, 12);
    const side = (x: number) => placed(torus(0.724, 0.026, 80, 12), frame({ at: [x, 0, 0], roll: 90 }));
    const seams = merged(seam, placed(seam, frame({ roll: 90 })), side(0.69), side(-0.69));
    return [part("ball", placed(ball(1, 96), TURNED)), part("seams", placed(seams, TURNED))];
  },
};
