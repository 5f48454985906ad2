import { cornered, lathe } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

export const cone: Model = {
  concept: "cone",
  aliases: [],
  realSize: 0.25,
  bestTurn: 0,
  roles: { body: { colour: "#f0a63a", material: "plastic" } },
  parts: () => {
    const profile = cornered([
      [0, 0],
      [0.58, 0, 0.04],
      [0, 1.25, 0.045],
      [-0.58, 0],
    ]);
    // The rounding of the tip runs past the axis: keep its first half.
    const half = profile.points.filter((p) => p.x > 1e-9);
    const tip = half[half.length - 1]!;
    const points = [...half, { x: 0, y: tip.y + 0.0005, nx: 0, ny: 1 }];
    return [part("body", lathe({ points: [{ x: 0, y: 0, nx: 0, ny: -1 }, ...points], closed: false }, 128))];
  },
};
