import { cos, radians, sin } from "../../../math/exact.js";
import {
  ballAt,
  frame,
  merged,
  mirrored,
  patch,
  placed,
  roundedRectangle,
  torus,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { along } from "../strip.js";

/** Radius by height: hem, waist, bust. */
const GIRTH = along([
  [0, 30],
  [0.25, 24],
  [0.5, 15.5],
  [0.66, 9.6],
  [0.8, 12.2],
  [0.92, 12.4],
  [1, 11.2],
]);

/** Centimetres: a summer dress as if worn. */
export const dress: Model = {
  concept: "dress",
  aliases: ["gown", "summer dress", "frock", "evening dress", "sundress"],
  realSize: 0.95,
  bestTurn: -18,
  roles: {
    body: { colour: "#e0568a", material: "fabric" },
    belt: { colour: "#fbe6c9", material: "fabric" },
    straps: { colour: "#e0568a", material: "fabric", follows: 0.92 },
    hem: { colour: "#fbe6c9", material: "fabric" },
    inside: { colour: "#8f2f57", material: "fabric", follows: 0.62 },
    buttons: { colour: "#fff6e6", material: "plastic" },
  },
  parts: () => {
    const at = (u: number, height: number, out = 0) => {
      const a = radians(360 * u);
      const fold = Math.max(0, 1 - height / 0.64);
      const r = (GIRTH(height) + out) * (1 + fold * 0.1 * cos(13 * a + 1.4 * sin(2 * a)));
      return [
        r * sin(a),
        82 * height + (height > 0.85 ? ((height - 0.85) / 0.15) * 2.4 * cos(2 * a + Math.PI) : 0),
        r * 0.68 * cos(a),
      ] as const;
    };
    const body = patch(
      (u, v) => {
        if (v < 0.1) {
          const [x, , z] = at(u, 0);
          return [x * (v / 0.1), 1.4 * (1 - v / 0.1), z * (v / 0.1)];
        }
        if (v < 0.9) return at(u, (v - 0.1) / 0.8);
        const [x, y, z] = at(u, 1);
        const t = (v - 0.9) / 0.1;
        return [x * (1 - t), y - 3.5 * t, z * (1 - t)];
      },
      { u: 144, v: 70, aroundU: true },
    );
    const strip = (low: number, high: number, out: number) =>
      patch(
        (u, v) => {
          const b = radians(360 * v);
          return at(u, low + ((high - low) * (1 + sin(b))) / 2, out * cos(b) + 0.1);
        },
        { u: 144, v: 14, aroundU: true, aroundV: true },
      );
    return [
      part("body", body),
      part("belt", strip(0.635, 0.69, 0.55)),
      part("hem", strip(0.0, 0.035, 0.5)),
      part(
        "straps",
        mirrored(
          tube(
            [
              [6.4, 79, 7.6],
              [6.8, 88, 6],
              [6.9, 92.5, 0],
              [6.8, 88, -6],
              [6.4, 79, -7.6],
            ],
            1,
            { section: roundedRectangle(2.6, 0.9, 0.4), up: [0, 0.6, 1] },
          ),
        ),
      ),
      part(
        "belt",
        merged(
          placed(
            torus(2.2, 0.8, 32, 14),
            frame({ at: [-2.6, 54.6, 7.6], nod: 78, scale: [1.1, 1, 0.7], roll: 12 }),
          ),
          placed(
            torus(2.2, 0.8, 32, 14),
            frame({ at: [2.6, 54.6, 7.6], nod: 78, scale: [1.1, 1, 0.7], roll: -12 }),
          ),
          ballAt([0, 54.4, 8], 1.3),
        ),
      ),
      part(
        "buttons",
        merged(
          ...[60.5, 65, 69.5].map((y) => ballAt([0, y, GIRTH(y / 82) * 0.68 + 0.1], [0.8, 0.8, 0.5], {}, 20)),
        ),
      ),
      part("inside", placed(ballAt([0, 0, 0], [11.3, 2.2, 7.5], {}, 32), frame({ at: [0, 79.2, 0] }))),
    ];
  },
};
