import { cos, radians, sin } from "../../../math/exact.js";
import { boxAt, cornered, frame, lathe, merged, patch, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a round pie with a lattice, tipped a little towards the viewer. */
export const pie: Model = {
  concept: "pie",
  aliases: ["apple pie", "cherry pie", "fruit pie", "tart", "pumpkin pie", "blueberry pie"],
  realSize: 0.26,
  bestTurn: 12,
  roles: {
    crust: { colour: "#dba35a", material: "clay" },
    lattice: { colour: "#e0ab62", material: "clay", follows: 1.03 },
    filling: { colour: "#b8232f", material: "ceramic" },
    dish: { colour: "#f2efe8", material: "ceramic" },
  },
  parts: () => {
    const tip = frame({});
    const rim = patch(
      (u, v) => {
        const [a, b] = [radians(360 * u), radians(360 * v)];
        const crimp = 1 + 0.22 * cos(22 * a);
        const girth = 1.05 + 0.28 * (crimp - 1);
        const r = 11.4 + girth * cos(b) * 1.2 + 0.2 * cos(22 * a);
        return [r * sin(a), 4.4 + girth * sin(b), r * cos(a)];
      },
      { u: 220, v: 18, aroundU: true, aroundV: true },
    );
    const strips = [-7.5, -3.75, 0, 3.75, 7.5].map((x) =>
      boxAt([x, 4.5, 0], [2.2, 0.8, 2 * Math.sqrt(124 - x * x)], 0.35),
    );
    const across = [-7.5, -3.75, 0, 3.75, 7.5].map((z) =>
      boxAt([0, 4.75, z], [2 * Math.sqrt(124 - z * z), 0.8, 2.2], 0.35),
    );
    return [
      part("crust", placed(rim, tip)),
      part("lattice", placed(merged(...strips, ...across), tip)),
      part(
        "filling",
        placed(
          lathe(
            cornered([
              [0, 3],
              [10.9, 3, 0.2],
              [10.9, 3.9, 0.3],
              [0, 4.5],
            ]),
            96,
          ),
          tip,
        ),
      ),
      part(
        "dish",
        placed(
          lathe(
            cornered([
              [0, 0],
              [8.6, 0, 0.6],
              [11.4, 3.8, 0.4],
              [12.9, 4.1, 0.25],
              [12.8, 4.5, 0.2],
              [10.6, 3.2, 0.6],
              [0, 2.9],
            ]),
            112,
          ),
          tip,
        ),
      ),
    ];
  },
};
