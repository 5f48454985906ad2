import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, flowing, frame, lathe, merged, patch, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres. */
export const cowboyHat: Model = {
  concept: "cowboy hat",
  aliases: ["stetson", "western hat", "cowgirl hat"],
  realSize: 0.38,
  bestTurn: -30,
  roles: {
    brim: { colour: "#b27a45", material: "matte plastic" },
    crown: { colour: "#b27a45", material: "matte plastic", follows: 1 },
    band: { colour: "#4a2c1c", material: "matte plastic" },
    studs: { colour: "#e0b24c", material: "gold" },
  },
  parts: () => {
    const lift = (a: number, r: number) => {
      const out = Math.max(0, r - 8) / 9;
      return out * out * (4.4 * (1 - cos(2 * a)) * 0.75 - 1.3 * (1 + cos(2 * a)) * 0.6);
    };
    const brim = patch(
      (u, v) => {
        const [a, b] = [radians(360 * u), radians(360 * v)];
        const r = 12.4 + 4.8 * cos(b);
        const narrow = 1 - 0.12 * (1 - cos(2 * a)) * 0.5;
        return [r * narrow * 0.9 * sin(a), 3 + lift(a, r) + 0.5 * sin(b), r * 1.12 * cos(a)];
      },
      { u: 128, v: 32, aroundU: true, aroundV: true },
    );
    const crown = patch(
      (u, v) => {
        const a = radians(360 * u);
        if (v < 0.04) return [8.4 * 0.9 * (v / 0.04) * sin(a), 2.6, 8.4 * 1.14 * (v / 0.04) * cos(a)];
        const side = v < 0.55;
        const t = side ? (v - 0.04) / 0.51 : (v - 0.55) / 0.45;
        const r = side ? 8.4 - 1.5 * t * t : 6.9 * Math.sqrt(Math.max(0, 1 - t * t));
        const [x, z] = [r * 0.9 * sin(a), r * 1.14 * cos(a)];
        const up = side ? 10.4 * t : 10.4 + 1.6 * t;
        // A crease along the top and a dent on either side in front.
        const crease = (side ? t * t * t : 1) * 2.6 * Math.max(0, 1 - (x * x) / 9);
        const dent = 1 - 0.3 * (side ? t * t : 1) * Math.max(0, cos(a)) * Math.max(0, cos(a));
        return [x * dent, 2.6 + up - crease + 0.07 * Math.abs(z) * (side ? t : 1), z];
      },
      { u: 112, v: 56, aroundU: true },
    );
    const oval = frame({ at: [0, 4.4, 0], scale: [0.9, 1, 1.14] });
    const studs = [-36, -18, 0, 18, 36].map((turn) =>
      ballAt([7.88 * sin(radians(turn)), 4.4, 9.98 * cos(radians(turn))], 0.55, {}, 16),
    );
    return [
      part("brim", brim),
      part("crown", crown),
      part(
        "band",
        placed(
          lathe(
            flowing(
              [
                [8.35, -1],
                [8.7, 0],
                [8.3, 1],
                [7.9, 0],
              ],
              true,
            ),
            96,
          ),
          oval,
        ),
      ),
      part("studs", merged(...studs, placed(torus(8.5, 0.16, 96, 8), frame({ in: oval, at: [0, 1.1, 0] })))),
    ];
  },
};
