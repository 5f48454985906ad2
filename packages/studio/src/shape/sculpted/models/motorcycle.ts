import { around, frame, instances, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { type Model, type Part, part } from "../model.js";
import { AHEAD, AXLE, box, drum, rod, wire } from "../pieces.js";

function rider(z: number): Part[] {
  const place = frame({ ...AXLE, at: [0, 3.1, z] });
  const spokes = instances(rod([0, 0, 0.3], [0, 0, 2.3], 0.09, 8), around(10));
  return [
    part("tyres", placed(torus(2.45, 0.68, 72, 28), place)),
    part("chrome", placed(torus(1.9, 0.22, 72, 16), place)),
    part("chrome", placed(spokes, place)),
    part("chrome", placed(drum(0.5, 1.0, {}), place)),
  ];
}

/** Decimetres. */
export const motorcycle: Model = {
  concept: "motorcycle",
  aliases: ["motorbike", "motor bike", "motor cycle"],
  realSize: 2.2,
  bestTurn: -62,
  saddle: { at: [0, 7.3, -1.7], astride: false },
  roles: {
    paint: { colour: "#d9342b", material: "plastic" },
    seat: { colour: "#3a2620", material: "rubber" },
    frame: { colour: "#34363d", material: "plastic" },
    chrome: { colour: "#d5d8de", material: "chrome" },
    tyres: { colour: "#232327", material: "rubber" },
    lights: { colour: "#fff4cc", material: "ceramic" },
    "tail lights": { colour: "#ff5a3c", material: "ceramic" },
  },
  top: { y: 8.35, halfWidth: 0.6, halfDepth: 0.8 },
  parts: (coarseness) => {
    const cell = 0.17 * coarseness;
    const tank = blended(
      "paint",
      [
        put(ellipsoid([1.35, 1.3, 2.3], { at: [0, 7.1, 1.5], nod: -8 })),
        put(ellipsoid([0.9, 0.8, 1.4], { at: [0, 6.7, -0.6] }), 0.8),
        paint("chrome", block([4, 0.26, 3], 0.1, { at: [0, 7.0, 1.5], nod: -8 })),
      ],
      { cell },
    );
    const seat = blended(
      "seat",
      [
        put(ellipsoid([1.15, 0.5, 1.9], { at: [0, 6.75, -2.0], nod: 6 })),
        put(ellipsoid([1.0, 0.5, 1.2], { at: [0, 7.2, -4.0], nod: 10 }), 0.5),
      ],
      { cell },
    );
    const guard = (z: number, from: number, to: number) =>
      wire(
        Array.from({ length: 9 }, (_, i) => {
          const f = frame({ nod: from + ((to - from) * i) / 8 });
          return [0, 3.1 + f.y[1] * 3.35, z + f.y[2] * 3.35] as const;
        }),
        [0.5, 0.62, 0.66, 0.66, 0.66, 0.66, 0.66, 0.62, 0.5],
        { sides: 20, steps: 3 },
      );
    const fins = [0, 1, 2, 3, 4].map((i) =>
      box([1.9, 0.2, 1.7], { at: [0, 4.35 + i * 0.38, 0.9 + i * 0.12], nod: 14 }, 0.08),
    );
    return [
      ...rider(6.2),
      ...rider(-5.4),
      ...tank,
      ...seat,
      part("paint", guard(6.2, -78, 38)),
      part("paint", guard(-5.4, -95, 30)),
      part(
        "frame",
        mirrored(
          merged(
            rod([0.95, 3.1, -5.4], [0.7, 6.3, -1.4], 0.24),
            rod([0.9, 3.1, -5.4], [0.8, 2.7, -0.6], 0.26),
            wire(
              [
                [0.5, 6.6, 3.2],
                [0.8, 4.6, 3.0],
                [0.8, 2.6, 1.9],
                [0.8, 2.5, -0.8],
                [0.6, 4.2, -2.2],
                [0.5, 6.4, -2.6],
              ],
              0.24,
            ),
          ),
        ),
      ),
      part(
        "chrome",
        mirrored(
          merged(
            rod([1.0, 3.1, 6.2], [0.85, 8.3, 3.75], [0.26, 0.32]),
            wire(
              [
                [0.3, 8.6, 3.55],
                [1.6, 9.0, 3.3],
                [2.9, 9.3, 2.3],
              ],
              0.2,
            ),
            drum(0.16, 1.4, { at: [3.1, 10.2, 2.9], roll: 12 }),
          ),
        ),
      ),
      part("chrome", mirrored(drum(0.5, 0.2, { ...AHEAD, at: [3.0, 10.9, 2.9] }, 0.09))),
      part("frame", mirrored(rod([2.3, 9.24, 2.6], [3.5, 9.4, 1.9], 0.3))),
      part("frame", box([1.9, 2.2, 2.4], { at: [0, 3.3, -0.4] }, 0.5)),
      part("chrome", mirrored(drum(0.85, 0.5, { ...AXLE, at: [1.0, 3.2, -0.5] }, 0.2))),
      part("chrome", merged(...fins)),
      part(
        "chrome",
        blended(
          "chrome",
          [
            put(
              limb(
                [
                  [0.9, 5.2, 2.0],
                  [1.5, 4.4, 2.8],
                  [1.7, 2.6, 2.0],
                  [1.75, 2.1, -1.5],
                ],
                [0.26, 0.28, 0.3, 0.32],
              ),
            ),
            put(
              limb(
                [
                  [1.75, 2.1, -1.5],
                  [1.8, 2.5, -6.4],
                ],
                [0.42, 0.56],
              ),
              0.2,
            ),
          ],
          { cell: cell * 0.9 },
        )[0]!.mesh,
      ),
      part("frame", drum(0.85, 0.9, { ...AHEAD, at: [0, 7.9, 4.5] }, 0.3)),
      part("lights", drum(0.72, 0.3, { ...AHEAD, at: [0, 7.9, 4.95] }, 0.12)),
      part("tail lights", box([0.9, 0.5, 0.4], [0, 6.2, -7.0], 0.18)),
      part("chrome", rod([-0.9, 2.2, -0.6], [-2.0, 0.4, -1.0], 0.16)),
    ];
  },
};
