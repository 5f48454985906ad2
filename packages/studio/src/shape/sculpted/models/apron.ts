import { cos, radians, sin } from "../../../math/exact.js";
import { leaf, merged, mirrored, roundedRectangle, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { along } from "../strip.js";

/** Half the width in degrees about the wearer, by height: hem, waist, bib. */
const SPAN = along([
  [0, 88],
  [0.5, 84],
  [0.62, 78],
  [0.72, 48],
  [1, 34],
]);
const TALL = 86;

function at(u: number, h: number, out = 0): Vector {
  const a = radians(SPAN(h) * (2 * u - 1));
  const fold = 0.9 * Math.max(0, 0.6 - h) * cos(7 * a);
  const r = 18 + 4 * Math.max(0, 0.56 - h) + fold + out;
  return [r * 1.1 * sin(a), TALL * h, r * 0.66 * cos(a)];
}

/** Centimetres: a cook's apron with a pocket, as if worn. */
export const apron: Model = {
  concept: "apron",
  aliases: ["kitchen apron", "chef's apron", "chef apron", "cooking apron", "aprons", "pinafore"],
  realSize: 1.05,
  bestTurn: -18,
  roles: {
    cloth: { colour: "#3f78ad", material: "fabric" },
    straps: { colour: "#f6efdf", material: "fabric" },
    trim: { colour: "#f6efdf", material: "fabric" },
    pocket: { colour: "#35679a", material: "fabric", follows: 0.88 },
  },
  parts: () => {
    const edge = (v: number) => {
      const rim = Math.min(1, Math.min(v, 1 - v) * 40);
      return Math.sqrt(rim);
    };
    const sheetOf = (
      u0: number,
      u1: number,
      h0: number,
      h1: number,
      out: number,
      thick: number,
      nu: number,
      nv: number,
    ) =>
      leaf(
        (u, v) => at(u0 + (u1 - u0) * u, h0 + (h1 - h0) * v, out),
        (u, v) => thick * Math.min(edge(u), edge(v)),
        nu,
        nv,
      );
    const ribbon = (points: readonly Vector[], width = 2.6) =>
      tube(points, 1, { section: roundedRectangle(0.8, width, 0.35), up: [0, 1, 0.2], steps: 8 });
    const [left, right] = [at(1, 0.62), at(1, 0.985)];
    return [
      part("cloth", sheetOf(0, 1, 0, 1, 0, 1.2, 64, 60)),
      part(
        "trim",
        merged(
          sheetOf(0, 1, 0.955, 0.995, 0.25, 1.5, 40, 8),
          sheetOf(0, 1, 0.01, 0.045, 0.25, 1.5, 64, 8),
          sheetOf(0.3, 0.7, 0.405, 0.43, 1.3, 1.2, 40, 6),
        ),
      ),
      part("pocket", sheetOf(0.3, 0.7, 0.2, 0.43, 0.9, 1.1, 40, 24)),
      part(
        "straps",
        merged(
          tube(
            [
              [right[0] - 1, right[1] - 2, right[2]],
              [right[0] - 1.4, right[1] + 8, right[2] - 2],
              [right[0] - 4, right[1] + 16, -2],
              [0, right[1] + 18.4, -7],
              [-right[0] + 4, right[1] + 16, -2],
              [-right[0] + 1.4, right[1] + 8, right[2] - 2],
              [-right[0] + 1, right[1] - 2, right[2]],
            ],
            1,
            { section: roundedRectangle(0.9, 2.8, 0.4), up: [0, 0, 1], steps: 8 },
          ),
          mirrored(
            ribbon([
              [left[0] - 0.6, left[1] - 1, left[2]],
              [left[0] - 0.6, left[1] - 1.4, left[2] - 8],
              [12, left[1] - 1.4, -12],
              [1, left[1] - 1.6, -13.4],
            ]),
          ),
          mirrored(
            ribbon([
              [0.6, left[1] - 1.6, -14],
              [6, left[1] + 2.6, -16],
              [8.6, left[1] - 1.4, -16],
              [4, left[1] - 3, -15],
              [0.6, left[1] - 1.8, -14],
            ]),
          ),
          mirrored(
            ribbon([
              [0.6, left[1] - 2, -14],
              [3.4, left[1] - 12, -16],
              [5.6, left[1] - 24, -16],
            ]),
          ),
        ),
      ),
    ];
  },
};
