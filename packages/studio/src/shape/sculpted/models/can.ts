import { cos, radians, sin } from "../../../math/exact.js";
import { boxAt, cornered, discAt, frame, lathe, merged, patch, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a drink can. */
export const can: Model = {
  concept: "can",
  aliases: ["soda can", "tin can", "beer can", "drink can", "soda", "cola"],
  realSize: 0.122,
  bestTurn: 0,
  roles: {
    body: { colour: "#d9342f", material: "plastic" },
    rims: { colour: "#d3d7db", material: "metal" },
    top: { colour: "#d3d7db", material: "metal" },
    wave: { colour: "#fdf8ee", material: "plastic" },
    tab: { colour: "#b9bec5", material: "metal" },
  },
  parts: () => {
    const body = lathe(
      cornered([
        [0, 1.1],
        [2.9, 1.1, 0.2],
        [3.3, 1.9, 0.6],
        [3.3, 10, 0.8],
        [2.75, 11.3, 0.2],
        [0, 11.3],
      ]),
      112,
    );
    const rim = lathe(
      cornered(
        [
          [2.3, 11.2, 0.1],
          [2.8, 11.1, 0.2],
          [2.85, 12, 0.2],
          [2.55, 12, 0.15],
          [2.4, 11.5, 0.1],
        ],
        true,
      ),
      96,
    );
    const foot = lathe(
      cornered([
        [0, 0.4],
        [2.2, 0.4, 0.1],
        [2.35, 0, 0.15],
        [2.6, 0, 0.2],
        [3.0, 1.2, 0.2],
        [0, 1.2],
      ]),
      96,
    );
    // A band that swings around the can, just proud of its side.
    const wave = patch(
      (u, v) => {
        const [a, b] = [radians(360 * u), radians(360 * v)];
        const r = 3.24 + 0.09 * cos(b);
        return [r * sin(a), 5.9 + 1.3 * sin(2 * a + 0.6) + 0.9 * sin(b), r * cos(a)];
      },
      { u: 112, v: 16, aroundU: true, aroundV: true },
    );
    return [
      part("body", body),
      part("wave", wave),
      part("rims", merged(rim, foot)),
      part("top", discAt([0, 11.2, 0], 2.5, 0.3, 0.1)),
      part(
        "tab",
        merged(
          placed(torus(0.55, 0.15, 28, 12), frame({ at: [0, 11.66, -0.5], scale: [1, 1, 1.2] })),
          boxAt([0, 11.62, 0.5], [1.1, 0.2, 1], 0.09),
        ),
      ),
    ];
  },
};
