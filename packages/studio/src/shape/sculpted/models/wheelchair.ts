import { around, frame, instances, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, wire } from "../pieces.js";

const R = 30;

/** Centimetres, facing ahead. */
export const wheelchair: Model = {
  concept: "wheelchair",
  aliases: ["wheelchairs", "manual wheelchair", "wheel chair"],
  realSize: 1,
  bestTurn: -42,
  saddle: { at: [0, 52, -2], astride: false },
  roles: {
    frame: { colour: "#2f74c0", material: "ceramic" },
    cushions: { colour: "#2a2d36", material: "fabric" },
    wheels: { colour: "#24262b", material: "rubber" },
    rims: { colour: "#d3d8de", material: "chrome" },
    grips: { colour: "#24262b", material: "rubber" },
  },
  parts: () => {
    const upright = (x: number, y: number, z: number) => frame({ at: [x, y, z], roll: 90 });
    const big = (mesh: Parameters<typeof placed>[0]) => mirrored(placed(mesh, upright(30, R, -12)));
    const small = (mesh: Parameters<typeof placed>[0]) => mirrored(placed(mesh, upright(22, 8.4, 28)));
    const spokes = instances(rod([0, 1, 2], [0, 0, R - 3], 0.3, 8), around(20));
    return [
      part("wheels", merged(big(torus(R - 1.6, 1.6, 96, 18)), small(torus(6.6, 1.9, 48, 18)))),
      part(
        "rims",
        merged(
          big(torus(R - 3.6, 0.8, 96, 12)),
          big(spokes),
          big(placed(torus(R - 6.5, 0.8, 80, 12), frame({ at: [0, -4, 0] }))),
          mirrored(drum(3, 7, { ...AXLE, at: [30, R, -12] }, 1)),
          mirrored(drum(4.6, 2.4, { ...AXLE, at: [22, 8.4, 28] }, 0.6)),
        ),
      ),
      part(
        "frame",
        mirrored(
          merged(
            // From the push handle down the back, along the seat and down to the foot rest.
            wire(
              [
                [22, 96, -36],
                [22, 96, -26],
                [22, 88, -22],
                [22, 48, -20],
              ],
              1.5,
            ),
            wire(
              [
                [22, 46, -22],
                [22, 46, 20],
                [22, 42, 28],
                [19, 20, 38],
                [18, 12, 42],
              ],
              1.5,
            ),
            wire(
              [
                [22, 26, -20],
                [22, 26, 22],
                [22, 20, 28],
                [22, 9, 28],
              ],
              1.4,
            ),
            rod([22, 47, -20], [22, 26, -20], 1.4),
            rod([22, 47, 16], [22, 26, 16], 1.3),
            wire(
              [
                [22, 48, 18],
                [22, 64, 16],
                [22, 68, 10],
                [22, 68, -20],
              ],
              1.3,
            ),
            rod([0, 36, 0], [22, 46, 0], 1),
            rod([0, 36, 0], [22, 26, 0], 1),
            rod([22, R, -12], [30, R, -12], 1.4),
          ),
        ),
      ),
      part(
        "cushions",
        merged(
          box([41, 6, 42], [0, 49, 0], 2.4),
          box([42, 40, 4], { at: [0, 73, -21], nod: -5 }, 1.8),
          mirrored(box([5, 3.4, 28], [22, 70, -5], 1.5)),
        ),
      ),
      part(
        "grips",
        merged(
          mirrored(rod([22, 96, -38], [22, 96, -28], [2.2, 2])),
          mirrored(box([15, 1.8, 17], { at: [11, 11, 44], nod: 12 }, 0.8)),
        ),
      ),
    ];
  },
};
