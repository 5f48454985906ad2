import { leaf, merged, type Surface, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";

/** The cloth: `t` from end to end, `s` across; both from −1 to 1. */
function cloth(t: number, s: number): Vector {
  const gather = 1 - 0.72 * t * t * t * t;
  return [104 * t, 50 + 38 * t * t + 13 * s * s * gather, 44 * s * gather];
}

/** Centimetres: striped cloth slung in a bent wooden stand. */
export const hammock: Model = {
  concept: "hammock",
  aliases: ["garden hammock", "beach hammock"],
  realSize: 2.9,
  bestTurn: -24,
  roles: {
    cloth: { colour: "#e2604a", material: "fabric" },
    stripes: { colour: "#f7e6c4", material: "fabric", follows: 1.12 },
    stand: { colour: "#b0743e", material: "wood" },
    ropes: { colour: "#e9dcc0", material: "fabric" },
  },
  top: { y: 54, halfWidth: 44, halfDepth: 16 },
  parts: () => {
    const bands = 9;
    const band = (k: number) => {
      const surface: Surface = (u, v) => cloth(2 * u - 1, 1 - (2 * (k + v)) / bands);
      return leaf(surface, () => 1.6, 40, 4);
    };
    const every = (odd: number) =>
      merged(
        ...Array.from({ length: bands }, (_, k) => k)
          .filter((k) => k % 2 === odd)
          .map(band),
      );
    const ropes = [-1, 1].flatMap((t) =>
      [-1, -0.6, -0.2, 0.2, 0.6, 1].map((s) => rod(cloth(t, s), [t * 128, 97, 0], 0.7, 8)),
    );
    return [
      part("cloth", every(0)),
      part("stripes", every(1)),
      part(
        "ropes",
        merged(...ropes, ...[-1, 1].map((t) => rod([t * 127, 96, 0], [t * 137, 101, 0], 1.2, 12))),
      ),
      part(
        "stand",
        merged(
          wire(
            [
              [-142, 106, 0],
              [-122, 62, 0],
              [-84, 22, 0],
              [-40, 9, 0],
              [0, 6.4, 0],
              [40, 9, 0],
              [84, 22, 0],
              [122, 62, 0],
              [142, 106, 0],
            ],
            4.4,
            { sides: 20, steps: 8 },
          ),
          ...[-56, 56].map((x) =>
            wire(
              [
                [x, 3.4, -48],
                [x, 5, 0],
                [x, 3.4, 48],
              ],
              3.8,
              { sides: 18 },
            ),
          ),
        ),
      ),
    ];
  },
};
