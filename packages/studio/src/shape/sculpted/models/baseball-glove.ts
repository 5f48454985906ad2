import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";

/** The four stalls from the little finger to the first: root, knuckle and tip. */
const FINGERS: readonly (readonly [Vector, Vector, Vector])[] = [
  [
    [-1.5, 2.6, 0],
    [-2.3, 4.6, 0.25],
    [-2.35, 6.2, 0.95],
  ],
  [
    [-0.7, 3.2, 0],
    [-1.05, 5.4, 0.1],
    [-1.1, 7.2, 0.8],
  ],
  [
    [0.2, 3.3, 0],
    [0.18, 5.6, 0.1],
    [0.14, 7.5, 0.8],
  ],
  [
    [1.05, 3.1, 0],
    [1.4, 5.2, 0.1],
    [1.36, 7.0, 0.8],
  ],
];
const THUMB: readonly Vector[] = [
  [1.7, 1.4, 0.15],
  [3.15, 2.9, 0.6],
  [3.6, 5.0, 1.15],
];

/** Decimetres: a left-hand glove, palm up when it lies. */
export const baseballGlove: Model = {
  concept: "baseball glove",
  aliases: ["baseball mitt", "catcher's mitt", "fielder's glove", "mitt for baseball"],
  realSize: 0.32,
  bestTurn: -14,
  lies: true,
  roles: {
    leather: { colour: "#a8602f", material: "rubber" },
    palm: { colour: "#c4813f", material: "rubber", follows: 1.18 },
    welts: { colour: "#7c4220", material: "rubber", follows: 0.76 },
    laces: { colour: "#f1d9a8", material: "fabric" },
  },
  parts: (coarseness) => {
    const glove = blended(
      "leather",
      [
        put(ellipsoid([2.3, 2.3, 1.0], { at: [0, 2.5, 0] })),
        put(ellipsoid([1.75, 1.1, 1.05], { at: [0.1, 0.95, 0] }), 0.7),
        // The heel's padding, which the hollow of the hand lies within.
        put(
          limb(
            [
              [-2.0, 2.6, 0.55],
              [-1.5, 1.0, 0.85],
              [0.1, 0.5, 0.95],
              [1.6, 1.0, 0.85],
              [2.5, 2.3, 0.8],
            ],
            [0.5, 0.62, 0.62, 0.62, 0.5],
          ),
          0.5,
        ),
        ...FINGERS.map((points) => put(limb(points, [0.66, 0.64, 0.5]), 0.1)),
        put(limb(THUMB, [0.85, 0.78, 0.58]), 0.3),
        cut(ellipsoid([1.75, 1.75, 0.85], { at: [0.1, 2.75, 1.35] }), 0.4),
        paint("palm", ellipsoid([1.85, 1.85, 1.1], { at: [0.1, 2.75, 1.3] })),
      ],
      { cell: 0.1 * coarseness },
    );
    // Piping along the back of each finger's two seams.
    const welts = FINGERS.slice(1).map((points, i) =>
      wire(
        points.map(([x, y, z], k): Vector => {
          const [bx, by, bz] = FINGERS[i]![k]!;
          return [(x + bx) / 2, (y + by) / 2 - (k === 2 ? 0.35 : 0), (z + bz) / 2 + 0.36];
        }),
        0.09,
        { sides: 10 },
      ),
    );
    // The pocket: a net of straps between thumb and first finger.
    const [near, far] = [FINGERS[3]!, THUMB];
    const between = (t: number, s: number): Vector => {
      const at = (way: readonly Vector[]): Vector => {
        const k = t < 0.5 ? 0 : 1;
        const f = 2 * t - k;
        const [a, b] = [way[k]!, way[k + 1]!];
        return [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f, a[2] + (b[2] - a[2]) * f];
      };
      const [a, b] = [at(near), at(far)];
      const dip = 4 * s * (1 - s) * 0.25;
      return [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s, a[2] + (b[2] - a[2]) * s - dip + 0.1];
    };
    const strap = (points: readonly Vector[]) => wire(points, 0.17, { sides: 12 });
    const across = [0.42, 0.56, 0.7, 0.84, 0.96].map((t) =>
      strap([0.02, 0.35, 0.65, 0.98].map((s) => between(t, s))),
    );
    const along = [0.3, 0.52, 0.74].map((s) => strap([0.36, 0.6, 0.98].map((t) => between(t, s))));
    const binding = strap([0, 0.35, 0.65, 1].map((s) => between(1, s)));
    // One lace runs through the finger tips, others are knotted at the heel.
    const tips = FINGERS.map(([, , [x, y, z]]): Vector => [x, y - 0.75, z + 0.38]);
    const knot = (x: number, y: number) =>
      placed(
        merged(rod([0, 0, 0], [0.5, -0.5, 0.1], 0.08, 8), rod([0, 0, 0], [-0.12, -0.68, 0.1], 0.08, 8)),
        frame({ at: [x, y, 1.35] }),
      );
    return [
      ...glove,
      part("welts", merged(...welts)),
      part("palm", merged(...across, ...along, binding)),
      part("laces", merged(wire(tips, 0.09), knot(-1.2, 0.75), knot(1.35, 0.8))),
      part(
        "laces",
        merged(
          ...[-1.5, -0.9, -0.3, 0.3, 0.9, 1.5].map((x) =>
            wire(
              [
                [x * 1.1, 0.3 + x * x * 0.12, 1.2],
                [x * 1.02, 0.62 + x * x * 0.14, 1.56],
                [x * 0.98, 0.95 + x * x * 0.16, 1.4],
              ],
              0.07,
              { sides: 8 },
            ),
          ),
        ),
      ),
    ];
  },
};
