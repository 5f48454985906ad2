import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum } from "../pieces.js";

const THREE = [
  [-0.55, 0.55],
  [0, 0],
  [0.55, -0.55],
] as const;
const FIVE = [
  [-0.55, 0.55],
  [0.55, 0.55],
  [0, 0],
  [-0.55, -0.55],
  [0.55, -0.55],
] as const;

/** Centimetres: three and five, on its end. */
export const domino: Model = {
  concept: "domino",
  aliases: ["domino tile", "domino piece"],
  realSize: 0.05,
  bestTurn: -26,
  roles: {
    tile: { colour: "#faf5e8", material: "plastic" },
    dots: { colour: "#1f2024", material: "plastic" },
    line: { colour: "#1f2024", material: "plastic" },
    pin: { colour: "#d3a54a", material: "gold" },
  },
  parts: () => {
    const dot = ([x, y]: readonly [number, number], half: number) =>
      drum(0.24, 0.1, { ...AHEAD, at: [x, half + y, 0.36] }, 0.04, 24);
    return [
      part("tile", box([2.4, 4.8, 0.75], [0, 2.4, 0], 0.16)),
      part("dots", merged(...THREE.map((p) => dot(p, 3.6)), ...FIVE.map((p) => dot(p, 1.2)))),
      part("line", box([1.9, 0.1, 0.1], [0, 2.4, 0.36], 0.04)),
      part("pin", drum(0.17, 0.18, { ...AHEAD, at: [0, 2.4, 0.38] }, 0.07, 24)),
    ];
  },
};
