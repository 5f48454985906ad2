import type { SurfaceSet } from "../../scene.js";
import { boxAt, type Vector } from "../mesh/index.js";
import type { Piece } from "./piece.js";

type Finish = SurfaceSet["wall"];

/** Metres: where a window begins and ends over the floor, half its width, its bars and its sill. */
const FOOT = 0.78;
const TOP = 2.2;
const HALF = 0.62;
const BAR = 0.055;
const SILL = 0.16;
const WHITE: Finish = { colour: "#f4f1ea", material: "plastic" };
/** How far a wall goes on past the frame. */
const WIDE = 14;
const THICK = 0.2;

/** A wall with a window to the left of the middle, through which what is behind is seen. */
export function windowedWall(finish: Finish, back: number, metre: number): Piece[] {
  const unit = Math.max(0.7, Math.min(metre, 2.2));
  const middle = -0.62 * unit;
  const [left, right] = [middle - HALF * unit, middle + HALF * unit];
  const [foot, top] = [FOOT * unit, TOP * unit];
  const block = (x0: number, x1: number, y0: number, y1: number): Piece => ({
    mesh: boxAt([0, 0, 0], [x1 - x0, y1 - y0, THICK], 0.01),
    finish,
    at: [(x0 + x1) / 2, (y0 + y1) / 2, back - THICK / 2],
  });
  const bar = (at: Vector, size: Vector): Piece => ({
    mesh: boxAt([0, 0, 0], size, 0.012),
    finish: WHITE,
    at,
  });
  const tall = top - foot;
  const y = (foot + top) / 2;
  const thin = BAR * unit;
  const z = back - THICK * 0.6;
  return [
    block(-WIDE, left, -1, WIDE),
    block(right, WIDE, -1, WIDE),
    block(left, right, -1, foot),
    block(left, right, top, WIDE),
    bar([middle, foot, back - 0.02], [right - left + 0.14 * unit, 0.05 * unit, SILL * unit + THICK]),
    ...[left + thin / 2, middle, right - thin / 2].map((x) => bar([x, y, z], [thin, tall, thin])),
    ...[foot + thin / 2, foot + tall * 0.64, top - thin / 2].map((at) =>
      bar([middle, at, z], [right - left, thin, thin]),
    ),
  ];
}
