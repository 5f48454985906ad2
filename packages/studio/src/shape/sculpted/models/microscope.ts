import { frame, merged, mirrored, placed, roundedRectangle, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, turned } from "../pieces.js";

/** The head with its two eyepieces leans towards who looks in, behind it. */
const HEAD = frame({ at: [0, 29, 1], nod: -38 });

/** Centimetres: its stage ahead, its eyepieces behind. */
export const microscope: Model = {
  concept: "microscope",
  aliases: ["microscopes", "light microscope", "lab microscope"],
  realSize: 0.4,
  bestTurn: 62,
  roles: {
    body: { colour: "#f3f1ec", material: "ceramic" },
    fittings: { colour: "#2b2f38", material: "matte plastic" },
    steel: { colour: "#ccd2d9", material: "chrome" },
    trim: { colour: "#3f86c9", material: "plastic" },
    glass: { colour: "#a9d8ee", material: "ceramic" },
    specimen: { colour: "#d8527f", material: "plastic" },
  },
  parts: () => {
    const objective = turned([
      [0, -6.4],
      [0.7, -6.4, 0.1],
      [1.2, -5, 0.2],
      [1.5, -4.4, 0.2],
      [1.5, 0],
      [0, 0],
    ]);
    const at = (nod: number, turn: number) => frame({ at: [0, 21.6, 3], turn, nod });
    return [
      part(
        "body",
        merged(
          box([17, 3.4, 23], [0, 1.7, 1], 1.6),
          tube(
            [
              [0, 2.4, -7.4],
              [0, 10, -9.6],
              [0, 19, -9.2],
              [0, 25, -5.6],
              [0, 27.4, 1.4],
            ],
            1,
            { section: roundedRectangle(4.6, 5.2, 1.8), up: [0, 0, 1], steps: 10 },
          ),
          turned(
            [
              [0, 23],
              [3.3, 23, 0.6],
              [3.3, 28.6, 1.2],
              [0, 28.6],
            ],
            { at: [0, 0, 3] },
          ),
          placed(box([8.6, 5, 6], [0, 1, 0], 1.6), HEAD),
          mirrored(placed(rod([2.2, 2, 0], [2.6, 10, 0], [1.9, 1.8]), HEAD)),
        ),
      ),
      part(
        "fittings",
        merged(
          mirrored(placed(rod([2.56, 9, 0], [2.8, 13, 0], [2.3, 2.3]), HEAD)),
          box([14, 1.2, 13], [0, 13, 3.4], 0.5),
          box([5, 3, 4], [0, 11.6, -5.4], 0.8),
          turned(
            [
              [0, 20.6],
              [3, 20.6, 0.5],
              [3.4, 22.6, 0.4],
              [3, 23.4, 0.3],
              [0, 23.4],
            ],
            { at: [0, 0, 3] },
          ),
          mirrored(drum(2.7, 2.6, { ...AXLE, at: [4.2, 8, -8.6] }, 0.5)),
          turned(
            [
              [0, 3],
              [3.2, 3, 0.4],
              [2.8, 6, 0.5],
              [0, 6],
            ],
            { at: [0, 0, 3.4] },
          ),
          turned(
            [
              [0, 9],
              [1.6, 9, 0.3],
              [2.3, 12.6],
              [0, 12.6],
            ],
            { at: [0, 0, 3.4] },
          ),
        ),
      ),
      part(
        "steel",
        merged(
          placed(objective, at(0, 0)),
          placed(objective, at(-46, 60)),
          placed(objective, at(-46, -60)),
          mirrored(drum(1.6, 1.6, { ...AXLE, at: [6, 8, -8.6] }, 0.4)),
          mirrored(box([0.8, 0.4, 6], { at: [4.4, 14, 2], turn: 24 }, 0.15)),
        ),
      ),
      part(
        "trim",
        merged(
          turned(
            [
              [0, -3.9],
              [1.6, -3.9, 0.1],
              [1.6, -3.1, 0.1],
              [0, -3.1],
            ],
            { at: [0, 21.6, 3] },
          ),
          box([5.4, 1.1, 0.5], [0, 2, 12.5], 0.2),
        ),
      ),
      part(
        "glass",
        merged(box([9, 0.3, 2.8], [0, 13.8, 3.4], 0.1), drum(2.3, 0.6, { at: [0, 6, 3.4] }, 0.2)),
      ),
      part("specimen", drum(0.9, 0.2, { at: [0, 14, 3.4] }, 0.08)),
    ];
  },
};
