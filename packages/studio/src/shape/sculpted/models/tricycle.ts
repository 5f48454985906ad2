import { around, frame, instances, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, wire } from "../pieces.js";

/** Tyre, rim and spokes about x at a point. */
function wheel(at: readonly [number, number, number], r: number) {
  const place = frame({ ...AXLE, at });
  return {
    tyre: placed(torus(r - 1.8, 1.8, 72, 20), place),
    rim: placed(
      merged(
        torus(r - 4, 0.7, 64, 12),
        instances(rod([0, 0, 0.6], [0, 0, r - 4], 0.4, 8), around(10)),
        drum(2, 4, {}, 0.6),
      ),
      place,
    ),
  };
}

/** Centimetres, riding towards +z: a child's tricycle. */
export const tricycle: Model = {
  concept: "tricycle",
  aliases: ["trike", "kids tricycle", "child's tricycle", "toy tricycle"],
  realSize: 0.75,
  bestTurn: -56,
  saddle: { at: [0, 36, -12], astride: true },
  roles: {
    frame: { colour: "#d8392f", material: "ceramic" },
    tyres: { colour: "#26272c", material: "rubber" },
    rims: { colour: "#f1f2f4", material: "plastic" },
    metal: { colour: "#cfd4da", material: "chrome" },
    saddle: { colour: "#2f3238", material: "rubber" },
    grips: { colour: "#f5f0e2", material: "rubber" },
    tassels: { colour: "#f2b53c", material: "plastic" },
  },
  parts: (coarseness) => {
    const wheels = [wheel([0, 17, 26], 17), wheel([-19, 10, -26], 10), wheel([19, 10, -26], 10)];
    return [
      part("tyres", merged(...wheels.map((w) => w.tyre))),
      part("rims", merged(...wheels.map((w) => w.rim))),
      part(
        "frame",
        merged(
          wire(
            [
              [0, 40, 17],
              [0, 34, 8],
              [0, 24, -8],
              [0, 14, -24],
            ],
            2.2,
            { sides: 18 },
          ),
          rod([-17, 10, -26], [17, 10, -26], 1.7),
          rod([0, 20, -14], [0, 34, -13], 1.7),
          box([30, 1.8, 9], [0, 14, -27], 0.8),
          mirrored(
            wire(
              [
                [0, 39, 18.4],
                [3.4, 36, 19.6],
                [4, 28, 22],
                [4, 17, 26],
              ],
              1.4,
              { sides: 14 },
            ),
          ),
        ),
      ),
      part(
        "metal",
        merged(
          rod([0, 36, 18.6], [0, 52, 14], 1.5),
          wire(
            [
              [-21, 55, 4],
              [-15, 56, 10],
              [-6, 53, 13.6],
              [0, 52, 14],
              [6, 53, 13.6],
              [15, 56, 10],
              [21, 55, 4],
            ],
            1.2,
          ),
          rod([-9, 17, 26], [9, 17, 26], 0.9),
          rod([8, 17, 26], [8, 11, 30], 0.9),
          rod([-8, 17, 26], [-8, 23, 22], 0.9),
        ),
      ),
      part(
        "grips",
        merged(
          mirrored(rod([17.6, 55.8, 7.6], [22.6, 54.6, 1.4], 1.9)),
          box([8, 1.8, 5], [12, 11, 30], 0.7),
          box([8, 1.8, 5], [-12, 23, 22], 0.7),
        ),
      ),
      part(
        "tassels",
        mirrored(
          merged(
            ...[-2, -1, 0, 1, 2].map((i) =>
              wire(
                [
                  [22.4, 54.6, 1.4],
                  [24 + i * 0.4, 51, -0.6 + i],
                  [24.4 + i * 0.6, 44.6, -1 + i * 1.3],
                ],
                0.42,
                { sides: 8 },
              ),
            ),
          ),
        ),
      ),
      ...blended(
        "saddle",
        [
          put(
            limb(
              [
                [0, 35.6, -3],
                [0, 35.8, -9],
              ],
              [1.8, 2.6],
            ),
          ),
          put(ellipsoid([7, 2.8, 6.4], { at: [0, 36.2, -15] }), 3),
        ],
        { cell: 0.7 * coarseness },
      ),
    ];
  },
};
