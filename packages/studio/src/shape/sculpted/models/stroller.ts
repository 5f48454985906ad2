import { around, frame, instances, merged, mirrored, placed, torus, type Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, wire } from "../pieces.js";

const RIM: Vector = [0, 74, 0];

/** Centimetres: a pram, its hood ahead and its handle behind. */
export const stroller: Model = {
  concept: "stroller",
  aliases: ["baby stroller", "pram", "baby carriage", "pushchair", "baby buggy", "perambulator", "baby pram"],
  realSize: 1.1,
  bestTurn: -64,
  inside: { y: 58, radius: 15, rim: 18 },
  roles: {
    body: { colour: "#5aa7b8", material: "fabric" },
    hood: { colour: "#5aa7b8", material: "fabric", follows: 0.9 },
    lining: { colour: "#fbf1df", material: "fabric" },
    frame: { colour: "#d6dbe1", material: "chrome" },
    wheels: { colour: "#2a2c32", material: "rubber" },
    handle: { colour: "#8a5632", material: "wood" },
  },
  parts: (coarseness) => {
    const cell = 1.5 * coarseness;
    const wheels = [
      { z: 27, r: 15 },
      { z: -25, r: 19 },
    ];
    const each = (make: (r: number) => Parameters<typeof placed>[0]) =>
      merged(...wheels.map(({ z, r }) => mirrored(placed(make(r), frame({ at: [25, r, z], roll: 90 })))));
    const rib = (lean: number) =>
      wire(
        [-90, -60, -30, 0, 30, 60, 90].map((degrees): Vector => {
          const f = frame({ roll: -degrees });
          const g = frame({ at: [0, 74, 4], nod: lean });
          const p = f.y;
          return [p[0] * 22.8, 74 + g.y[1] * p[1] * 31.4, 4 + g.y[2] * p[1] * 36];
        }),
        0.9,
      );
    return [
      ...blended(
        "body",
        [
          put(ellipsoid([22, 30, 42], { at: RIM })),
          cut(halfSpace(RIM, [0, -1, 0]), 0.8),
          cut(ellipsoid([18.4, 25, 37.6], { at: [0, 77, 0] })),
          paint("lining", ellipsoid([19.6, 26.2, 38.8], { at: [0, 78, 0] })),
        ],
        { cell },
      ),
      ...blended(
        "hood",
        [
          put(ellipsoid([22.4, 31, 37.6], { at: [0, 74, 4] })),
          cut(halfSpace([0, 74.2, 0], [0, 1, 0])),
          cut(halfSpace([0, 74, 4], [0, -0.34, 1])),
          cut(ellipsoid([18.6, 27, 33.4], { at: [0, 74, 4] })),
          paint("lining", ellipsoid([20, 28.4, 34.8], { at: [0, 74, 4] })),
        ],
        { cell },
      ),
      part("hood", merged(rib(-17), rib(12), rib(40), rib(66))),
      part(
        "lining",
        merged(
          box([26, 8, 20], { at: [0, 66, 22], nod: -14 }, 4),
          box([34, 6, 44], { at: [0, 66, -10], nod: 3 }, 3),
        ),
      ),
      part(
        "frame",
        merged(
          each((r) => torus(r - 3, 0.8, 72, 12)),
          each((r) => instances(rod([0, 0, 1], [0, 0, r - 3], 0.4, 8), around(12))),
          ...wheels.map(({ z, r }) => rod([-25, r, z], [25, r, z], 1.2)),
          ...wheels.map(({ z, r }) => mirrored(drum(3, 3, { ...AXLE, at: [25, r, z] }, 0.8))),
          mirrored(
            merged(
              wire(
                [
                  [19, 19, -25],
                  [19, 32, -12],
                  [19, 40, 8],
                  [20, 54, 24],
                ],
                1.3,
              ),
              wire(
                [
                  [19, 15, 27],
                  [19, 30, 14],
                  [19, 42, -8],
                  [20, 60, -30],
                  [20, 92, -56],
                  [18, 96, -60],
                ],
                1.3,
              ),
              drum(2.2, 2, { ...AXLE, at: [22.4, 74, 4] }, 0.6),
            ),
          ),
        ),
      ),
      part(
        "wheels",
        each((r) => torus(r - 1.5, 1.5, 72, 16)),
      ),
      part("handle", rod([-21, 96, -60], [21, 96, -60], 2.1)),
    ];
  },
};
