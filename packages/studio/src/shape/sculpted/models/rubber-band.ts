import { roundedRectangle, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const LOOP: readonly Vector[] = [
  [4.6, 0.2, 0],
  [3.6, 0.2, 1.7],
  [1, 0.2, 1.9],
  [-2, 0.2, 2.5],
  [-4.4, 0.2, 1.3],
  [-4.5, 0.2, -1],
  [-2.4, 0.2, -2.3],
  [0.6, 0.2, -1.5],
  [3.4, 0.2, -1.8],
];

/** Centimetres: lying in a loose loop. */
export const rubberBand: Model = {
  concept: "rubber band",
  aliases: ["elastic band", "rubberband"],
  realSize: 0.09,
  bestTurn: -24,
  roles: { band: { colour: "#e2604a", material: "rubber" } },
  parts: () => {
    const loop = tube(LOOP, 1, {
      section: roundedRectangle(0.32, 0.4, 0.12),
      up: [0, 1, 0],
      closed: true,
      steps: 10,
    });
    return [part("band", loop)];
  },
};
