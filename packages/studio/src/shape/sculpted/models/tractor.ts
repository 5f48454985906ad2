import { around, cornered, frame, instances, merged, mirrored, placed } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { AHEAD, AXLE, box, drum, rod, sideways, turned } from "../pieces.js";

function tyre(x: number, z: number, radius: number, width: number): Part[] {
  const place = frame({ ...AXLE, at: [x, radius, z] });
  const lug = box([0.16, width * 0.52, 0.34], { at: [0, width * 0.24, radius - 0.02], roll: 28 }, 0.06);
  const other = box([0.16, width * 0.52, 0.34], { at: [0, -width * 0.24, radius - 0.02], roll: -28 }, 0.06);
  const count = Math.round(radius * 11);
  return [
    part(
      "tyres",
      placed(
        merged(
          drum(radius * 0.95, width, {}, width * 0.25),
          instances(lug, around(count)),
          instances(other, around(count, undefined, 180 / count)),
        ),
        place,
      ),
    ),
    part(
      "hubs",
      placed(
        merged(drum(radius * 0.56, width * 1.04, {}, 0.08), drum(radius * 0.2, width * 1.24, {}, 0.08, 24)),
        place,
      ),
    ),
  ];
}

/** Metres. */
export const tractor: Model = {
  concept: "tractor",
  aliases: ["farm tractor"],
  realSize: 4,
  bestTurn: -52,
  roles: {
    body: { colour: "#3c9a48", material: "plastic" },
    roof: { colour: "#3c9a48", material: "plastic", follows: 0.92 },
    hubs: { colour: "#f6c62f", material: "plastic" },
    tyres: { colour: "#26262b", material: "rubber" },
    glass: { colour: "#a9d4e6", material: "ceramic" },
    trim: { colour: "#33363e", material: "matte plastic" },
    lights: { colour: "#fff3c4", material: "ceramic" },
    seat: { colour: "#3b2b26", material: "rubber" },
  },
  parts: () => [
    part(
      "body",
      sideways(
        cornered(
          [
            [0.3, 0.95, 0.1],
            [2.35, 0.95, 0.15],
            [2.4, 1.85, 0.3],
            [0.3, 2.1, 0.15],
          ],
          true,
        ),
        1.05,
        0.18,
      ),
    ),
    part("trim", box([0.75, 0.5, 4.0], [0, 0.95, 0.3], 0.12)),
    part("trim", box([0.8, 0.7, 0.12], [0, 1.4, 2.36], 0.05)),
    part("hubs", merged(...[1.22, 1.4, 1.58].map((y) => box([0.66, 0.06, 0.1], [0, y, 2.41], 0.02)))),
    part(
      "trim",
      mirrored(merged(...[0, 1, 2].map((i) => box([0.06, 0.34, 0.1], [0.53, 1.5, 1.0 + i * 0.24], 0.02)))),
    ),
    part("lights", mirrored(drum(0.13, 0.12, { ...AHEAD, at: [0.36, 1.78, 2.34] }, 0.05, 24))),
    part("body", box([1.5, 0.5, 1.8], [0, 1.25, -0.7], 0.12)),
    part(
      "body",
      mirrored(
        sideways(
          cornered(
            [
              [0.45, 1.25, 0.1],
              [0.5, 1.95, 0.4],
              [-0.3, 2.28, 0.4],
              [-1.3, 2.2, 0.4],
              [-1.6, 1.6, 0.2],
              [-1.35, 1.55, 0.1],
              [-1.05, 1.98, 0.3],
              [-0.3, 2.08, 0.3],
              [0.25, 1.8, 0.2],
              [0.2, 1.25, 0.05],
            ],
            true,
          ),
          0.7,
          0.06,
          0.95,
        ),
      ),
    ),
    part(
      "trim",
      mirrored(
        merged(
          rod([0.62, 1.9, 0.3], [0.62, 3.15, 0.15], 0.07, 12),
          rod([0.62, 1.9, -1.35], [0.62, 3.15, -1.25], 0.07, 12),
        ),
      ),
    ),
    part("glass", mirrored(box([0.05, 1.05, 1.4], [0.61, 2.6, -0.55], 0.02))),
    part("glass", box([1.2, 1.1, 0.05], { at: [0, 2.58, 0.24], nod: -6 }, 0.02)),
    part("roof", box([1.6, 0.24, 2.0], [0, 3.25, -0.52], 0.11)),
    part("seat", box([0.7, 0.24, 0.6], [0, 1.7, -0.8], 0.1)),
    part("seat", box([0.7, 0.75, 0.2], { at: [0, 2.1, -1.12], nod: -8 }, 0.09)),
    part(
      "trim",
      turned(
        [
          [0, 0],
          [0.08, 0, 0.02],
          [0.08, 1.2, 0.02],
          [0.12, 1.22, 0.02],
          [0.12, 1.5, 0.03],
          [0, 1.5],
        ],
        { at: [0.34, 1.9, 1.45] },
        24,
      ),
    ),
    ...tyre(1.08, -0.65, 1.12, 0.66),
    ...tyre(-1.08, -0.65, 1.12, 0.66),
    ...tyre(0.86, 1.75, 0.64, 0.42),
    ...tyre(-0.86, 1.75, 0.64, 0.42),
  ],
};
