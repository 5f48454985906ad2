import { cos, radians, sin } from "../../../math/exact.js";
import { merged, patch, roundedRectangle, tube, type Vector } from "../../mesh/index.js";
import { blended, cut, halfSpace, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Centimetres: a bent point over a wide brim. */
export const witchHat: Model = {
  concept: "witch hat",
  aliases: ["witch's hat", "witches hat", "wizard hat", "wizard's hat", "pointed hat", "pointy hat"],
  realSize: 0.42,
  bestTurn: -18,
  roles: {
    hat: { colour: "#3a2a55", material: "fabric" },
    brim: { colour: "#3a2a55", material: "fabric", follows: 1 },
    band: { colour: "#f08a2e", material: "fabric" },
    buckle: { colour: "#f0c54a", material: "gold" },
  },
  parts: (coarseness) => {
    const brim = patch(
      (u, v) => {
        const [a, b] = [radians(360 * u), radians(360 * v)];
        const r = 13.2 + 6.6 * cos(b);
        const wave = Math.max(0, r - 9) * (0.1 * sin(2 * a + 0.6) + 0.06 * sin(3 * a));
        return [r * sin(a), 1.4 + wave + 0.45 * sin(b), r * cos(a)];
      },
      { u: 112, v: 28, aroundU: true, aroundV: true },
    );
    const ring = Array.from(
      { length: 36 },
      (_, i): Vector => [8.5 * sin(radians(10 * i)), 3.6, 8.5 * cos(radians(10 * i))],
    );
    return [
      ...blended(
        "hat",
        [
          put(
            limb(
              [
                [0, 1.8, 0],
                [0, 6, 0],
                [0.2, 11, 0],
                [1.2, 16, 0],
                [4.2, 20.4, 0.4],
                [7.6, 21.2, 0.8],
                [9.6, 19.6, 1],
              ],
              [8.6, 7.6, 5.9, 4.1, 2.5, 1.6, 0.6],
            ),
          ),
          put(
            limb(
              [
                [-3.4, 10.4, 2.4],
                [0, 9.8, 4.6],
                [4.4, 10.6, 2.4],
              ],
              [1.1, 1.5, 1.1],
            ),
            1.4,
          ),
          cut(halfSpace([0, 1.2, 0], [0, 1, 0]), 0.3),
        ],
        { cell: 0.75 * coarseness },
      ),
      part("brim", brim),
      part(
        "band",
        tube(ring, 1, { closed: true, section: roundedRectangle(0.9, 3.2, 0.35), up: [0, 1, 0], steps: 2 }),
      ),
      part(
        "buckle",
        merged(
          box([4.6, 0.8, 0.7], [0, 5.1, 8.95]),
          box([4.6, 0.8, 0.7], [0, 2.1, 8.95]),
          box([0.8, 3.8, 0.7], [-1.9, 3.6, 8.9]),
          box([0.8, 3.8, 0.7], [1.9, 3.6, 8.9]),
        ),
      ),
    ];
  },
};
