import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, merged, patch, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { along } from "../strip.js";

/** Radius by height: hem, hips, waist, bust. */
const GIRTH = along([
  [0, 52],
  [0.2, 43],
  [0.42, 29],
  [0.6, 14.6],
  [0.68, 9.8],
  [0.8, 12],
  [0.92, 12.6],
  [1, 12],
]);
const TALL = 118;

function at(u: number, height: number, out = 0): Vector {
  const a = radians(360 * u);
  const fold = Math.max(0, 1 - height / 0.6);
  const back = Math.max(0, -cos(a));
  // The train lies on the ground behind.
  const train = 1 + 0.7 * back * back * fold * fold;
  const r = (GIRTH(height) + out) * (1 + fold * 0.06 * cos(17 * a + 1.4 * sin(3 * a)));
  const dip = height > 0.86 ? ((height - 0.86) / 0.14) * (2.2 * cos(2 * a + Math.PI) + 0.8) : 0;
  return [r * sin(a), TALL * height + dip, r * (0.7 + 0.28 * fold) * cos(a) * train];
}

/** Centimetres: a strapless bodice over a wide skirt with a train, as if worn. */
export const weddingDress: Model = {
  concept: "wedding dress",
  aliases: [
    "bridal gown",
    "wedding gown",
    "bridal dress",
    "white wedding dress",
    "bride's dress",
    "ball gown",
  ],
  realSize: 1.25,
  bestTurn: -24,
  roles: {
    dress: { colour: "#fbf8f2", material: "fabric" },
    lace: { colour: "#f1e8da", material: "fabric", follows: 0.95 },
    sash: { colour: "#e9cfc4", material: "fabric" },
    pearls: { colour: "#fffdf8", material: "ceramic" },
    inside: { colour: "#d9cdbf", material: "fabric", follows: 0.84 },
  },
  parts: () => {
    const body = patch((u, v) => at(u, v), { u: 160, v: 66, aroundU: true });
    const under = patch(
      (u, v) => {
        const [x, y, z] = at(u, 0);
        return [x * v, y, z * v];
      },
      { u: 160, v: 4, aroundU: true },
    );
    const inside = patch(
      (u, v) => {
        const [x, y, z] = at(u, 1);
        return [x * (1 - v), y - 3.4 * v, z * (1 - v)];
      },
      { u: 96, v: 8, aroundU: true },
    );
    const strip = (low: number, high: number, out: number) =>
      patch(
        (u, v) => {
          const b = radians(360 * v);
          return at(u, low + ((high - low) * (1 + sin(b))) / 2, out * cos(b) + 0.1);
        },
        { u: 160, v: 10, aroundU: true, aroundV: true },
      );
    const row = (count: number, height: number, size: number, wave = 0) =>
      Array.from({ length: count }, (_, i) =>
        ballAt(at(i / count, height + wave * Math.abs(sin(radians(1080 * (i / count)))), 0.2), size, {}, 12),
      );
    return [
      part("dress", merged(body, under)),
      part("inside", inside),
      part("lace", merged(strip(0.0, 0.03, 0.8), ...row(84, 0.075, 1.5, 0.05), ...row(36, 0.99, 1.1))),
      part(
        "sash",
        merged(
          strip(0.652, 0.7, 0.7),
          ballAt([0, 0.676 * TALL, 8.2], [2, 1.7, 1.2]),
          ...[-1, 1].map((s) =>
            ballAt([s * 4, 0.68 * TALL, 7.4], [3.6, 2.3, 1.1], { roll: s * 14, turn: s * 22 }),
          ),
          ...[-1, 1].map((s) =>
            ballAt([s * 2.4, 0.6 * TALL, 11.6], [1.5, 9, 0.8], { roll: s * 7, nod: -20 }),
          ),
        ),
      ),
      part(
        "pearls",
        merged(
          ...[0.74, 0.79, 0.84, 0.89, 0.94].map((h) => ballAt(at(0, h, 0.2), 0.8, {}, 14)),
          ...Array.from({ length: 34 }, (_, i) =>
            ballAt(at((i * 0.618) % 1, 0.14 + 0.42 * ((i * 0.414) % 1), 0.1), 0.62, {}, 10),
          ),
        ),
      ),
    ];
  },
};
