import { cos, radians } from "../../../math/exact.js";
import { boxAt, discAt, frame, leaf, merged, placed, rod, slabAt } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

/** Centimetres: a printed sheet hung from a wooden rail; shapes, no words. */
export const poster: Model = {
  concept: "poster",
  aliases: ["wall poster", "movie poster", "art print", "print"],
  realSize: 0.75,
  hangs: true,
  bestTurn: -18,
  roles: {
    paper: { colour: "#f6ecd7", material: "matte plastic" },
    sun: { colour: "#ee6a4a", material: "matte plastic" },
    hills: { colour: "#2f6f78", material: "matte plastic" },
    "near hills": { colour: "#f2b64c", material: "matte plastic" },
    bars: { colour: "#3a4450", material: "matte plastic" },
    rails: { colour: "#a8703c", material: "wood" },
  },
  parts: () => {
    const lean = frame({ at: [0, 36, 0] });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lean));
    const sheet = leaf(
      (u, v) => [50 * (u - 0.5), 70 * (v - 0.5), 0.8 * cos(radians(180 * (2 * v - 1)))],
      (u, v) => 0.5 * Math.sqrt(Math.min(1, 90 * u * (1 - u)) * Math.min(1, 90 * v * (1 - v))),
      10,
      30,
    );
    const hill = (low: number, a: number, b: number, c: number) =>
      slabAt(
        [0, 0, 1.15],
        [
          [-21, low, 0.4],
          [21, low, 0.4],
          [21, a, 0.4],
          [6, b, 10],
          [-8, c, 10],
          [-21, (a + b) / 2, 0.4],
        ],
        0.5,
        0.1,
      );
    return [
      on("paper", sheet),
      on("sun", discAt([4, 12, 0.7], 12.5, 0.5, 0.15, { nod: 90 })),
      on("hills", hill(-20, -2, 6, -4)),
      on("near hills", placed(hill(-20, -12, -8, -14), frame({ at: [0, 0, 0.4] }))),
      on("bars", boxAt([0, -25.4, 0.8], [42, 3, 0.5], 0.2), boxAt([-9, -29.6, 0.6], [24, 1.2, 0.5], 0.2)),
      on("rails", rod([-26, 35, -0.6], [26, 35, -0.6], 1.3), rod([-26, -35, -0.6], [26, -35, -0.6], 1.3)),
    ];
  },
};
