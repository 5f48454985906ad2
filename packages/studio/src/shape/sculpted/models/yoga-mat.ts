import { cos, radians, sin } from "../../../math/exact.js";
import { merged, roundedRectangle, sweep, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: half unrolled. */
export const yogaMat: Model = {
  concept: "yoga mat",
  aliases: ["exercise mat", "gym mat", "workout mat", "pilates mat"],
  realSize: 1.05,
  bestTurn: -38,
  roles: {
    mat: { colour: "#7a5fb0", material: "rubber" },
    line: { colour: "#cdbcec", material: "rubber", follows: 1.25 },
  },
  top: { y: 1.2, halfWidth: 26, halfDepth: 20 },
  parts: () => {
    const way: Vector[] = [
      [0, 0.6, 62],
      [0, 0.6, 40],
      [0, 0.6, 10],
      [0, 0.6, -22],
    ];
    // Outer turn first, then inwards, about (8.6, −24).
    for (let step = 1; step <= 84; step++) {
      const angle = radians(step * 16);
      const r = 8 - (step / 84) * 6.4;
      way.push([0, 8.6 - r * cos(angle), -24 - r * sin(angle)]);
    }
    const run = (width: number, thick: number, x: number) =>
      sweep(
        way.map(([, y, z]) => ({ at: [x, y, z] as Vector, radius: 1 })),
        { section: roundedRectangle(width, thick, thick * 0.4), up: [0, 1, 0], caps: "flat" },
      );
    return [part("mat", run(60, 1.2, 0)), part("line", merged(run(1.6, 1.36, -25), run(1.6, 1.36, 25)))];
  },
};
