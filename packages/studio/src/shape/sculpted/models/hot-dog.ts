import { sin } from "../../../math/exact.js";
import { frame, placed, tube, type Vector } from "../../mesh/index.js";
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
    sausage: { colour: "#c4472c", material: "ceramic" },
    mustard: { colour: "#ffca2b", material: "ceramic" },
  },
  parts: () => {
    const tip = frame({ at: [0, 3, 0], nod: 26 });
    const bow = (x: number) => -0.006 * x * x;
    const side = (z: number, y: number, r: number, reach: number) =>
      tube(
        [-1, -0.55, 0, 0.55, 1].map((t): Vector => [t * reach, y + bow(t * reach) * -1, z]),
        [r * 0.72, r * 0.98, r, r * 0.98, r * 0.72],
        { sides: 36 },
      );
    const sausage = tube(
      [-9.2, -5, 0, 5, 9.2].map((x): Vector => [x, 1.5 - bow(x) * 1.2, 0]),
      1.55,
      { sides: 32 },
    );
    const mustard = tube(
      Array.from({ length: 41 }, (_, i): Vector => {
        const x = -7.6 + (15.2 * i) / 40;
        return [x, 3.1 - bow(x) * 1.2 - 0.18 * Math.abs(sin(i * 0.785)), 0.7 * sin(i * 0.785)];
      }),
      0.31,
      { sides: 12, steps: 3 },
    );
    const on = (role: string, mesh: Part["mesh"]) => part(role, placed(mesh, tip));
    return [
      on("bun", side(1.75, 0.3, 2.1, 6.9)),
      on("bun", side(-1.75, 0.55, 2.2, 6.9)),
      on("bun", side(0, -1, 2.2, 6.8)),
      on("crumb", side(1.15, 1.02, 1.6, 6.6)),
      on("crumb", side(-1.15, 1.3, 1.6, 6.6)),
      on("sausage", sausage),
      on("mustard", mustard),
    ];
  },
};
