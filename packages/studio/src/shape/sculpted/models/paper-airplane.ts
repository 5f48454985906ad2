import { cross, dot, merged, minus, times, unit, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { sheet } from "../sheet.js";

const NOSE: Vector = [0, 0.2, 6.4];
const KEEL: Vector = [0, -1.5, -5.2];

const root = (side: number): Vector => [0.36 * side, 0.05, -5.2];
const tip = (side: number): Vector => [4.1 * side, 0.95, -5.2];

/** Put down, a dart leans on its keel and one wing: that plane is its ground. In flight it is banked so much. */
const UP = unit(cross(minus(tip(1), KEEL), minus(NOSE, KEEL)).map((n) => -n) as unknown as Vector);
const AHEAD = unit(minus([0, 0, 1], times(UP, UP[2])));
const ASIDE = cross(UP, AHEAD);

function leaning(corners: readonly Vector[]) {
  return sheet(corners.map((at): Vector => [dot(at, ASIDE), dot(at, UP), dot(at, AHEAD)]));
}

/** Centimetres: a dart folded of one sheet, its wings a little raised. */
export const paperAirplane: Model = {
  concept: "paper airplane",
  aliases: [
    "paper plane",
    "paper aeroplane",
    "paper airplanes",
    "paper planes",
    "origami plane",
    "origami airplane",
    "paper dart",
    "folded paper plane",
  ],
  realSize: 0.24,
  bestTurn: -52,
  roles: {
    wings: { colour: "#f8f5ee", material: "paper" },
    folds: { colour: "#ebe6da", material: "paper", follows: 0.95 },
    body: { colour: "#f2eee4", material: "paper", follows: 0.98 },
  },
  parts: () => [
    part("wings", merged(...sides((s) => [leaning([NOSE, root(s), tip(s)])]))),
    // The upper fold runs from the nose along a third of the wing.
    part(
      "folds",
      merged(
        ...sides((s) => [
          leaning([
            [0.04 * s, 0.32, 6],
            [0.36 * s, 0.22, -3.4],
            [2.05 * s, 0.68, -3.4],
          ]),
        ]),
      ),
    ),
    part("body", merged(...sides((s) => [leaning([NOSE, KEEL, root(s)])]))),
  ],
};
