import bidiFactory, { type Bidi } from "bidi-js";
import { Buffer, Direction, Feature, shape } from "harfbuzzjs";
import type { Outline } from "../../paint/drawing.js";
import { type Extent, extentOf, mapOutline } from "../../paint/outline.js";
import { substitutesFor } from "../fonts/choose.js";
import { fontFor, type OpenFont, type Style, styleOf } from "../fonts/face.js";
import { isRightToLeft, mainScript, scriptOf } from "../fonts/script.js";
import { glyphOutline } from "./glyph.js";

/** One glyph where it stands in its line. Lengths are em, y down from the baseline. */
export interface SetGlyph {
  readonly outline: Outline;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  /** The characters it stands for. */
  readonly text: string;
}

/** A line of text, shaped. Lengths are em. */
export interface Line {
  readonly text: string;
  readonly glyphs: readonly SetGlyph[];
  readonly advance: number;
  /** What is inked; all zero for an empty line. */
  readonly ink: Extent;
  /** Characters that no family has; nothing stands for them. */
  readonly missing: readonly string[];
}

// The package is CommonJS whose exports are the factory; its types say otherwise.
const bidi = (bidiFactory as unknown as () => Bidi)();

interface Run {
  text: string;
  readonly font: OpenFont;
  readonly level: number;
}

/**
 * Shapes one line: kerned, ligatures where it is not tracked, right-to-left runs in their order; characters that the
 * style lacks come from a family like it. `tracking` is added after each glyph, in em.
 */
export function shapeLine(text: string, style: Style, tracking = 0): Line {
  const base = isRightToLeft(mainScript(text)) ? "rtl" : "ltr";
  const levels = bidi.getEmbeddingLevels(text, base).levels;
  const missing: string[] = [];
  const runs = runsOf(text, style, levels, missing);
  const glyphs: SetGlyph[] = [];
  let pen = 0;
  for (const run of inVisualOrder(runs)) {
    for (const glyph of shapeRun(run, tracking !== 0)) {
      glyphs.push({ ...glyph, x: pen + glyph.x });
      // Marks that do not advance stay on their letter; joined writing is not torn apart.
      const apart = glyph.advance === 0 || scriptOf(run.text) === "arabic" ? 0 : tracking;
      pen += glyph.advance + apart;
    }
  }
  return { text, glyphs, advance: pen, ink: inkOf(glyphs), missing };
}

function runsOf(text: string, style: Style, levels: Uint8Array, missing: string[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { segment } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)) {
    const level = levels[at] ?? 0;
    at += segment.length;
    const last = runs.at(-1);
    const font = fontForCluster(segment, style, last?.font);
    if (!font) {
      if (segment.trim() !== "") missing.push(segment);
      continue;
    }
    if (last && last.font === font && last.level === level) last.text += segment;
    else runs.push({ text: segment, font, level });
  }
  return runs;
}

/** The font that has all of a cluster's characters: the style's own, else the first substitute's. */
function fontForCluster(cluster: string, style: Style, last: OpenFont | undefined): OpenFont | null {
  const points = [...cluster].map((character) => character.codePointAt(0)!);
  const all = (font: OpenFont) =>
    points.every((point) => isInvisible(point) || font.font.nominalGlyph(point));
  // A space or mark stays with its neighbours where their file has it too.
  if (last && scriptOf(cluster) === "common" && all(last)) return last;
  const own = fontFor(style, points[0]!);
  if (own && all(own)) return own;
  const composed = cluster.normalize("NFC");
  if (composed !== cluster) return fontForCluster(composed, style, last);
  for (const family of substitutesFor(style.family, scriptOf(cluster))) {
    const font = fontFor(styleOf(family, style.weight, style.italic), points[0]!);
    if (font && all(font)) return font;
  }
  return null;
}

/** Joiners and selectors, which leave no ink. */
function isInvisible(point: number): boolean {
  return (
    point === 0x200c ||
    point === 0x200d ||
    point === 0x200e ||
    point === 0x200f ||
    (point >= 0xfe00 && point <= 0xfe0f)
  );
}

/** From the highest level down, runs at or above it change places (Unicode bidirectional algorithm, rule L2). */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < order.length; ) {
      if (order[from]!.level < level) {
        from++;
        continue;
      }
      let to = from;
      while (to < order.length && order[to]!.level >= level) to++;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}

function shapeRun({ text, font, level }: Run, tracked: boolean): SetGlyph[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  const features = tracked ? ["liga", "clig", "dlig"].map((tag) => new Feature(tag, 0)) : [];
  shape(font.font, buffer, features);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  return infos.map((info, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i]!;
    return {
      outline: glyphOutline(font, info.codepoint),
      x: xOffset / font.unitsPerEm,
      y: -yOffset / font.unitsPerEm,
      advance: xAdvance / font.unitsPerEm,
      text: text.slice(info.cluster, starts[starts.indexOf(info.cluster) + 1] ?? text.length),
    };
  });
}

function inkOf(glyphs: readonly SetGlyph[]): Extent {
  const inked = glyphs.filter(({ outline }) => outline.length > 0);
  if (inked.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return extentOf(inked.map(({ outline, x, y }) => mapOutline([1, 0, 0, 1, x, y], outline)));
}
