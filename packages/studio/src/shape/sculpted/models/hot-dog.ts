import { sin } from "../../../math/exact.js";
import { frame, placed, tube, type Vector } from "../../mesh/index.js";
import { blended, cut, limb, paint, put } from "../../solid/index.js";
import { type Model, type Part, part } from "../model.js";

/** Centimetres: lying along x, its opening tipped towards the viewer. */
export const hotDog: Model = {
  concept: "hot dog",
  aliases: ["hotdog", "hot-dog", "frankfurter", "sausage in a bun"],
  realSize: 0.19,
  bestTurn: -16,
  roles: {
    bun: { colour: "#e0a355", material: "clay" },
    crumb: { colour: "#f7e2b6", material: "clay" },
    sausage: { colour: "#c4472c", material: "ceramic", keeps: true },
    mustard: { colour: "#ffca2b", material: "ceramic", keeps: true },
  },
  parts: (coarseness) => {
    const tip = frame({ at: [0, 3, 0], nod: 22 });
    const bow = (x: number) => -0.006 * x * x;
    const roll = (z: number, y: number) =>
      limb(
        [
          [-6.6, y + 0.25, z * 0.8],
          [-3.4, y, z],
          [3.4, y, z],
          [6.6, y + 0.25, z * 0.8],
        ],
        [1.75, 2.1, 2.1, 1.75],
      );
    const trough = (radius: number) =>
      limb(
        [
          [-12, 1.75 + 0.006 * 144, 0.05],
          [-5, 1.95, 0.05],
          [0, 1.8, 0.05],
          [5, 1.95, 0.05],
          [12, 1.75 + 0.006 * 144, 0.05],
        ],
        radius,
      );
    const bun = blended(
      "bun",
      [
        put(roll(2.0, 0.75)),
        put(roll(-2.05, 1.1), 1.4),
        put(roll(0, -0.4), 1.2),
        cut(trough(1.5), 0.5),
        paint("crumb", trough(1.92)),
      ],
      { cell: 0.3 * coarseness },
    );
    const sausage = tube(
      [-8.9, -5, 0, 5, 8.9].map((x): Vector => [x, 1.95 - bow(x) * 0.9, 0.1]),
      1.46,
      { sides: 32 },
    );
    const mustard = tube(
      Array.from({ length: 41 }, (_, i): Vector => {
        const x = -7.4 + (14.8 * i) / 40;
        return [x, 3.44 - bow(x) * 0.9 - 0.2 * Math.abs(sin(i * 0.785)), 0.1 + 0.72 * sin(i * 0.785)];
      }),
      0.33,
      { sides: 12, steps: 3 },
    );
    const on = (role: string, mesh: Part["mesh"]) => part(role, placed(mesh, tip));
    return [...bun.map(({ role, mesh }) => on(role, mesh)), on("sausage", sausage), on("mustard", mustard)];
  },
};
