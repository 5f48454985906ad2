import type { Group, Outline, Paint } from "../../paint/drawing.js";
import { type Extent, extentOf, mapOutline } from "../../paint/outline.js";
import type { Style } from "../fonts/face.js";
import { isRightToLeft, mainScript } from "../fonts/script.js";
import { brokenIn } from "./break.js";
import { type SetLine, setLine } from "./line.js";

export type Align = "left" | "centre" | "right";

export interface BlockWish {
  readonly style: Style;
  /** The room it has; it never reaches out of it. */
  readonly width: number;
  readonly height: number;
  /** The largest size, pixels per em; default: as the room allows. */
  readonly most?: number;
  readonly align?: Align;
  /** Distance of baselines, em; wider where lines would touch. */
  readonly leading?: number;
  readonly tracking?: number;
  readonly mostLines?: number;
  /** Every line as wide as the room, each in its own size. */
  readonly justified?: boolean;
}

/** Text set in its room: outlines in pixels from the room's top left. */
export interface Block {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
  /** What is inked. */
  readonly ink: Extent;
  /** Pixels per em; of the smallest line where they differ. */
  readonly size: number;
  readonly missing: readonly string[];
}

export interface PlacedLine {
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
  readonly letters: readonly { readonly outline: Outline; readonly text: string }[];
}

/** Clear space between the ink of one line and the next, em. */
const LINE_GAP = 0.07;

/** Sets a text as large as its room and `most` allow, broken where that serves it best. */
export function setBlock(text: string, wish: BlockWish): Block {
  const { style, tracking, mostLines = 12 } = wish;
  const measure = (line: string) => setLine(line, style, tracking).width;
  const forced = text.split(/\n+/u).filter((line) => line.trim() !== "");
  let best: { lines: readonly SetLine[]; size: number; worth: number } | null = null;
  const counts = forced.length > 1 ? [0] : Array.from({ length: mostLines }, (_, n) => n + 1);
  for (const count of counts) {
    const broken = count === 0 ? forced.map((line) => line.trim()) : brokenIn(count, text, measure);
    if (!broken) break;
    const lines = broken.map((line) => setLine(line, style, tracking));
    const size = sizeFor(lines, wish);
    // A break costs a little: as few lines as serve the size.
    const worth = size * (1 - 0.02 * count);
    if (!best || worth > best.worth) best = { lines, size, worth };
  }
  const { lines, size } = best ?? { lines: [], size: 0 };
  return placedIn(text, lines, size, wish);
}

function sizeFor(lines: readonly SetLine[], wish: BlockWish): number {
  const widest = Math.max(...lines.map(({ ink }) => ink.right - ink.left), 1e-6);
  const { top, bottom } = stacked(lines, wish.leading ?? 1);
  return Math.min(wish.most ?? Infinity, wish.width / widest, wish.height / Math.max(1e-6, bottom - top));
}

/** Baselines of lines in em from the first one, and the ink's top and bottom. */
function stacked(
  lines: readonly SetLine[],
  leading: number,
): { baselines: number[]; top: number; bottom: number } {
  const baselines: number[] = [];
  let at = 0;
  for (const [n, line] of lines.entries()) {
    if (n > 0) at += Math.max(leading, leastLeading(lines[n - 1]!, line));
    baselines.push(at);
  }
  const last = lines.length - 1;
  return {
    baselines,
    top: lines[0]?.ink.top ?? 0,
    bottom: last < 0 ? 0 : Math.max(...lines.map(({ ink }, n) => baselines[n]! + ink.bottom)),
  };
}

/** The line guard: descenders and ascenders that stand over each other keep clear. */
function leastLeading(upper: SetLine, lower: SetLine): number {
  const boxes = ({ glyphs, origin }: SetLine) =>
    glyphs
      .filter(({ outline }) => outline.length > 0)
      .map(({ outline, x, y }) => extentOf([mapOutline([1, 0, 0, 1, x + origin, y], outline)]));
  let need = 0;
  const above = boxes(upper);
  for (const low of boxes(lower)) {
    for (const high of above) {
      if (high.right > low.left && high.left < low.right)
        need = Math.max(need, high.bottom - low.top + LINE_GAP);
    }
  }
  return need;
}

function placedIn(text: string, lines: readonly SetLine[], size: number, wish: BlockWish): Block {
  const { baselines, top } = stacked(lines, wish.leading ?? 1);
  const { width } = wish;
  // What is read from the right starts there.
  const fromRight = wish.align !== "centre" && wish.align !== "right" && isRightToLeft(mainScript(text));
  const align = fromRight ? "right" : (wish.align ?? "left");
  const placed = lines.map((line, n): PlacedLine => {
    const free = width - line.width * size;
    const shift = align === "left" ? 0 : align === "right" ? free : free / 2;
    const inkLeft = shift + (line.origin + line.ink.left) * size;
    const inkRight = shift + (line.origin + line.ink.right) * size;
    // What hangs out stays within the room all the same.
    const inward = Math.max(0, -inkLeft) - Math.max(0, inkRight - width);
    const x = shift + line.origin * size + inward;
    const baseline = (baselines[n]! - top) * size;
    return { text: line.text, baseline, size, letters: lettersOf(line, size, x, baseline) };
  });
  const outlines = placed.flatMap(({ letters }) => letters.map(({ outline }) => outline));
  return {
    text,
    lines: placed,
    ink: outlines.length > 0 ? extentOf(outlines) : { left: 0, top: 0, right: 0, bottom: 0 },
    size,
    missing: [...new Set(lines.flatMap(({ missing }) => missing))],
  };
}

/** A line's letters as outlines in pixels, its origin at a point. */
export function lettersOf(line: SetLine, size: number, x: number, baseline: number): PlacedLine["letters"] {
  return line.glyphs
    .filter(({ outline }) => outline.length > 0)
    .map((glyph) => ({
      outline: mapOutline([size, 0, 0, size, x + glyph.x * size, baseline + glyph.y * size], glyph.outline),
      text: glyph.text,
    }));
}

/** A block as a group of the drawing, its room's top left at a point; the words are kept. */
export function blockGroup(id: string, block: Block, x: number, y: number, fill: Paint): Group {
  const children = block.lines.map((line) => ({
    kind: "shape" as const,
    outline: mapOutline(
      [1, 0, 0, 1, x, y],
      line.letters.flatMap(({ outline }) => outline),
    ),
    fill,
  }));
  return { kind: "group", id, text: block.text, size: block.size, children };
}
