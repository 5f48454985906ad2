import type { Style } from "../fonts/face.js";
import { type Line, shapeLine } from "../shape/line.js";
import { missingGap } from "./gaps.js";

/** One line as it is set. Lengths are em; the ink's left edge is at `hang` less than 0 where it hangs out. */
export interface SetLine extends Line {
  /** From the optical left margin to the right one: what is aligned. */
  readonly width: number;
  /** How far the line's origin lies right of its optical left margin. */
  readonly origin: number;
}

/** Marks that hang half out of the margin, and by how much, em. */
const HANGING = /^["“”„«»'‘’‚‹›\-–—·.,]/u;
const HANGING_END = /["“”„«»'‘’‚‹›\-–—·.,]$/u;
const HANG = 0.1;
/** Round letters reach a little over the margin. */
const ROUND = /^[OCGQSceo0689@(]/u;
const ROUND_END = /[ODQSbopes0389@)]$/u;
const ROUND_HANG = 0.01;

const kept = new Map<string, SetLine>();
const LINES_KEPT = 2000;

/**
 * Sets a line: tracked as asked, but never so tightly that letters touch (joined scripts excepted), measured from ink
 * to ink with punctuation hanging.
 */
export function setLine(text: string, style: Style, tracking = style.family.tracking): SetLine {
  const key = `${style.family.id} ${style.weight} ${style.italic} ${tracking} ${text}`;
  const before = kept.get(key);
  if (before) return before;
  let line = shapeLine(text, style, tracking);
  const joined = style.family.classes[0] === "script" || /\p{Script=Arabic}/u.test(text);
  const gap = joined ? 0 : missingGap(line.glyphs);
  if (gap > 0) line = shapeLine(text, style, tracking + Math.min(gap, 0.09));
  const { left, right } = line.ink;
  const hangLeft = hang(text, HANGING, ROUND);
  const hangRight = hang(text, HANGING_END, ROUND_END);
  const set: SetLine = {
    ...line,
    width: Math.max(0, right - left - hangLeft - hangRight),
    origin: -left - hangLeft,
  };
  if (kept.size >= LINES_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, set);
  return set;
}

function hang(text: string, mark: RegExp, round: RegExp): number {
  // A line of nothing but a mark stands in its place.
  if (text.length < 3) return 0;
  return mark.test(text) ? HANG : round.test(text) ? ROUND_HANG : 0;
}
