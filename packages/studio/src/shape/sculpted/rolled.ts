import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import { roundedRectangle, sweep, type Vector } from "../mesh/index.js";

export interface Roll {
  readonly width: number;
  /** How much of its length lies flat before the roll. */
  readonly tail: number;
  /** Of the outermost turn. */
  readonly radius: number;
  readonly turns: number;
  readonly thickness: number;
}

/** What of a rolled sheet is of another colour: between two lengths and two widths, a little thicker than the sheet. */
export interface Strip {
  readonly along: readonly [from: number, to: number];
  readonly across: readonly [left: number, right: number];
}

/** A sheet that is rolled up from its far end, over its own top; lengths in one unit, its length along z on y = 0. */
export interface Rolled {
  /** Its length from the front edge to the innermost. */
  readonly length: number;
  /** The place so far from the front edge, so far from its middle and so far above its middle layer. */
  readonly at: (along: number, x: number, off: number) => Vector;
  /** The whole sheet, or a strip of it that stands out on both sides by so much. */
  readonly sheet: (strip?: Strip, proud?: number) => Mesh;
}

/** Turns lie so many thicknesses apart, so that one sees that it is a roll. */
const PITCH = 1.4;
/** Degrees from one place on the way to the next. */
const STEP = 12;

export function rolledUp({ width, tail, radius, turns, thickness }: Roll): Rolled {
  const pitch = PITCH * thickness;
  const rolledLength = radians(360) * turns * (radius - (pitch * turns) / 2);
  const at = (along: number, x: number, off: number): Vector => {
    const up = off + thickness / 2;
    if (along <= tail) return [x, up, tail - along];
    const share = (along - tail) / rolledLength;
    const angle = radians(360 * turns * share);
    const r = radius - pitch * turns * share - up;
    return [x, radius - r * cos(angle), -r * sin(angle)];
  };
  const length = tail + rolledLength;
  const sheet = (strip?: Strip, proud = 0) => {
    const [from, to] = strip?.along ?? [0, length];
    const [left, right] = strip?.across ?? [-width / 2, width / 2];
    const flat = [0, 0.5, 1].map((share) => share * tail).filter((along) => along > from && along < to);
    const around = Array.from(
      { length: Math.ceil((360 * turns) / STEP) },
      (_, n) => tail + (rolledLength * (n + 1)) / Math.ceil((360 * turns) / STEP),
    );
    const way = [from, ...flat, ...around.filter((along) => along < to && along > from), to];
    const thick = thickness + 2 * proud;
    return sweep(
      way.map((along) => ({ at: at(along, (left + right) / 2, 0), radius: 1 })),
      {
        section: roundedRectangle(right - left, thick, Math.min(0.4 * thick, 0.3 * (right - left))),
        up: [0, 1, 0],
        caps: "flat",
      },
    );
  };
  return { length, at, sheet };
}
