import { radians, sin } from "../../../math/exact.js";
import { frame, leaf, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { drum } from "../pieces.js";

/** A wing in the plane of x and y, out along +x. */
function wing(reach: number, height: number, droop: number): ReturnType<typeof leaf> {
  return leaf(
    (u, v) => {
      const across = 2 * u - 1;
      const w =
        height * (0.16 + 0.84 * sin(radians(160 * v))) * Math.sqrt(Math.max(0, Math.min(1, 7 * (1 - v))));
      return [reach * v, across * w * 0.5 + droop * v * v, 0.02 * across];
    },
    (u, v) =>
      0.3 * Math.sqrt(Math.max(0, 4 * u * (1 - u))) * Math.sqrt(Math.max(0, Math.min(1, 8 * (1 - v)))),
    24,
    30,
  );
}

/** Seen from above, its wings spread. */
export const moth: Model = {
  concept: "moth",
  aliases: ["moths", "luna moth", "emperor moth"],
  realSize: 0.08,
  bestTurn: 0,
  floats: true,
  roles: {
    wings: { colour: "#c9a77c", material: "clay" },
    "hind wings": { colour: "#b58d62", material: "clay", follows: 0.86 },
    bands: { colour: "#7a5638", material: "clay" },
    "wing eyes": { colour: "#2f2620", material: "clay" },
    rings: { colour: "#f5d9a0", material: "clay" },
    fur: { colour: "#efe3cf", material: "clay" },
    feelers: { colour: "#7a5638", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.11 * coarseness;
    const fore = (s: 1 | -1) =>
      frame({ at: [0.35 * s, 0.9, 0.1], roll: 24 * s, turn: -14 * s, scale: [s, 1, 1] });
    const hind = (s: 1 | -1) =>
      frame({ at: [0.35 * s, -0.6, -0.05], roll: -34 * s, turn: -14 * s, scale: [s, 1, 1] });
    const spots = sides((s) =>
      [
        { on: fore(s), x: 3.9, y: 0.1, r: 0.72 },
        { on: hind(s), x: 2.5, y: -0.1, r: 0.6 },
      ].flatMap(({ on, x, y, r }) => [
        part("rings", placed(drum(r, 0.16, { nod: 90, at: [x, y, 0.14] }, 0.06), on)),
        part("wing eyes", placed(drum(r * 0.66, 0.16, { nod: 90, at: [x, y, 0.19] }, 0.06), on)),
        part(
          "rings",
          placed(drum(r * 0.24, 0.16, { nod: 90, at: [x + r * 0.14, y + r * 0.14, 0.24] }, 0.06), on),
        ),
      ]),
    );
    const plume = (s: 1 | -1) =>
      merged(
        ...[0, 1, 2, 3, 4, 5].flatMap((i) =>
          [-1, 1].map((k) =>
            placed(
              blade({ length: 0.7 - i * 0.06, width: 0.16, droop: 0, fold: 0, thickness: 0.09 }),
              frame({ at: [(0.4 + i * 0.26) * s, 2.35 + i * 0.24, 0.3], nod: -90, roll: (-45 + 55 * k) * s }),
            ),
          ),
        ),
      );
    return [
      part("wings", merged(...sides((s) => [placed(wing(6.2, 3.6, 0.5), fore(s))]))),
      part("hind wings", merged(...sides((s) => [placed(wing(4.2, 3.4, -0.3), hind(s))]))),
      ...spots,
      ...blended(
        "fur",
        [
          put(ellipsoid([0.95, 1.25, 0.9], { at: [0, 0.7, 0.25] })),
          put(
            limb(
              [
                [0, 0, 0.2],
                [0, -1.6, 0.25],
                [0, -3.2, 0.15],
              ],
              [0.85, 0.75, 0.3],
            ),
            0.3,
          ),
          put(ellipsoid([0.68, 0.62, 0.6], { at: [0, 2.0, 0.3] }), 0.2),
          ...[-1.0, -1.75, -2.45].map((y) =>
            paint("bands", ellipsoid([1.2, 0.17, 1.2], { at: [0, y, 0.2] })),
          ),
        ],
        { cell },
      ),
      ...sides((s) =>
        blended(
          "feelers",
          [
            put(
              limb(
                [
                  [0.25 * s, 2.3, 0.3],
                  [1.0 * s, 3.0, 0.3],
                  [1.8 * s, 3.8, 0.3],
                ],
                [0.11, 0.1, 0.08],
              ),
            ),
          ],
          { cell: cell * 0.7 },
        ),
      ),
      part("feelers", merged(...sides((s) => [plume(s)]))),
      ...sides((s) => eye(frame({ at: [0.36 * s, 2.15, 0.82], turn: 24 * s, nod: -10 }), { radius: 0.24 })),
    ];
  },
};
