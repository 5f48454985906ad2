import { around, cornered, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, slab, turned } from "../pieces.js";

/** Centimetres: a brass case with its ring, a rose and a needle, red to the north. */
export const compass: Model = {
  concept: "compass",
  aliases: ["magnetic compass", "pocket compass", "brass compass", "compasses", "navigation compass"],
  realSize: 0.07,
  bestTurn: -18,
  lies: true,
  roles: {
    case: { colour: "#c9983f", material: "brushed metal" },
    dial: { colour: "#fbf5e6", material: "matte plastic" },
    rose: { colour: "#3a4a5c", material: "matte plastic" },
    "north needle": { colour: "#d8302c", material: "plastic" },
    "south needle": { colour: "#2b4f86", material: "plastic" },
    pin: { colour: "#e3b341", material: "gold" },
  },
  parts: () => {
    const C = 3.2;
    const flat = frame({ ...AHEAD, at: [0, C, 0] });
    const point = (long: number, wide: number) =>
      cornered(
        [
          [0, long, 0.02],
          [-wide, 0],
          [0, 0],
          [wide, 0],
        ],
        true,
      );
    const needle = frame({ at: [0, C, 0.62], roll: 28 });
    const half = (z: number, turn: number) =>
      placed(slab(point(2.15, 0.42), 0.14, 0.04), frame({ in: needle, at: [0, 0, z], roll: turn }));
    return [
      part(
        "case",
        merged(
          placed(
            turned(
              [
                [0, -0.7],
                [2.9, -0.7, 0.3],
                [3.2, -0.2, 0.2],
                [3.2, 0.72, 0.16],
                [2.82, 0.72, 0.1],
                [2.75, 0.4, 0.05],
                [0, 0.35],
              ],
              {},
              80,
            ),
            flat,
          ),
          placed(torus(0.62, 0.16, 36, 12), frame({ ...AHEAD, at: [0, C + 3.75, 0] })),
          box([0.5, 0.5, 0.5], [0, C + 3.25, 0], 0.14),
        ),
      ),
      part("dial", drum(2.74, 0.12, { ...AHEAD, at: [0, C, 0.4] }, 0.03, 64)),
      part(
        "rose",
        placed(
          merged(
            ...[0, 90, 180, 270].map((roll) => placed(slab(point(1.75, 0.3), 0.06, 0.02), frame({ roll }))),
            ...[45, 135, 225, 315].map((roll) => placed(slab(point(1.2, 0.2), 0.05, 0.02), frame({ roll }))),
            ...[0, 90, 180, 270].map((roll) =>
              placed(box([0.16, 0.5, 0.06], [0, 2.38, 0], 0.02), frame({ roll })),
            ),
            placed(instances(box([0.06, 0.06, 0.24], [0, 0, 2.5], 0.02), around(36)), frame({ nod: 90 })),
          ),
          frame({ at: [0, C, 0.48] }),
        ),
      ),
      part("north needle", half(0, 0)),
      part("south needle", half(0, 180)),
      part("pin", drum(0.24, 0.3, { ...AHEAD, at: [0, C, 0.7] }, 0.08, 24)),
    ];
  },
};
