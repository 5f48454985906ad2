import type { Mark } from "../../../paint/drawing.js";
import { circle, mapOutline, rectangle } from "../../../paint/outline.js";
import { setBlock } from "../../set/block.js";
import { brokenIn } from "../../set/break.js";
import { setLine } from "../../set/line.js";
import { readableOn } from "../contrast.js";
import { illustration } from "../illustration.js";
import { column, faceFor, filledShape, group, type Page, shifted } from "../page.js";

/** Of the sheet's height, what a headline takes that shares it with a picture. */
const WITH_PICTURE = 0.56;

/** Every line of the headline as wide as the sheet, a disc behind. */
export function big(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines, random } = page;
  const margin = Math.max(52 * unit, 0.06 * Math.min(width, height));
  const inner = width - 2 * margin;
  const small = (text: string) => faceFor(page, text, "Archivo", { weight: 650 });
  const info = column(
    page,
    lines,
    small,
    { x: margin, y: 0, width: inner, height: 0.24 * height },
    colours.ink,
    {
      size: 32 * unit,
      gap: 8 * unit,
    },
  );
  const infoTop = height - margin - info.height;
  const room = (lines.length > 0 ? infoTop - 40 * unit : height - margin) - margin;
  const pictured = page.layout.picture !== null;
  const stack = headline
    ? fullLines(page, headline, inner, pictured ? room * WITH_PICTURE : room, 26 * unit)
    : null;
  const marks: Mark[] = [];
  const radius = Math.min(width, height) * (0.27 + 0.06 * random());
  const [cx, cy] = [
    width * (0.5 + 0.16 * random()),
    margin + (stack?.height ?? room) * (0.45 + 0.25 * random()),
  ];
  const disc = colours.accents.find((hex) => readableOn(hex, [colours.ink], 4.5) === colours.ink);
  if (pictured) {
    const top = margin + (stack?.height ?? 0) + 30 * unit;
    const room = {
      x: margin,
      y: top,
      width: inner,
      height: infoTop - top - (lines.length > 0 ? 40 : 0) * unit,
    };
    marks.push(...illustration(page, room, { disc: colours.accents[0]!, share: 0.8 }));
  } else if (disc) marks.push(group("disc", [filledShape([circle(cx, cy, radius)], disc)]));
  if (stack) {
    marks.push({
      kind: "group",
      id: "headline",
      text: headline!,
      size: stack.size,
      children: stack.marks(margin, margin),
    });
    marks.push(...stripes(page, margin, margin + stack.height, width - margin, infoTop - 40 * unit));
  }
  const moved = info.groups.map((g) => shifted(g, 0, infoTop));
  marks.push(group("information", moved));
  return marks;
}

/** The rest of a tall sheet below a short headline: bars that grow. */
function stripes(page: Page, left: number, top: number, right: number, foot: number): Mark[] {
  const { unit, colours, height } = page;
  if (page.layout.picture || foot - top < 0.16 * height) return [];
  const bars: Mark[] = [];
  let y = top + 30 * unit;
  for (let n = 0; n < 5; n++) {
    const thick = (10 + 13 * n) * unit;
    if (y + thick > foot) break;
    bars.push(
      filledShape([rectangle(left, y, right - left, thick)], n % 2 === 0 ? colours.ink : colours.accents[0]!),
    );
    y += thick + (26 + 6 * n) * unit;
  }
  return [group("bars", bars)];
}

/** A headline in lines that all fill the width, as few as use the room best. */
function fullLines(page: Page, text: string, width: number, room: number, gap: number) {
  const style = faceFor(page, text, "Anton", { leads: true });
  const measure = (line: string) => setLine(line, style).width;
  const set = (lines: readonly string[]) => {
    const built = lines.map((line) => setLine(line, style));
    const sizes = built.map(({ ink }) => width / Math.max(0.2, ink.right - ink.left));
    const heights = built.map(({ ink }, n) => (ink.bottom - ink.top) * sizes[n]!);
    const height = heights.reduce((sum, h) => sum + h, 0) + gap * (lines.length - 1);
    const scale = Math.min(1, (room - gap * (lines.length - 1)) / (height - gap * (lines.length - 1)));
    return {
      built,
      sizes: sizes.map((size) => size * scale),
      heights: heights.map((h) => h * scale),
      scale,
      height,
    };
  };
  const parts = text.split(/\s+/u).length;
  let best: { set: ReturnType<typeof set>; worth: number } | null = null;
  for (let count = 1; count <= Math.min(parts, 7); count++) {
    const lines = brokenIn(count, text, measure);
    if (!lines) break;
    const candidate = set(lines);
    const used = candidate.height * candidate.scale;
    const worth = (used / room) * candidate.scale * candidate.scale;
    if (!best || worth > best.worth) best = { set: candidate, worth };
  }
  const { built, sizes, heights } = best!.set;
  const height = heights.reduce((sum, h) => sum + h, 0) + gap * (built.length - 1);
  return {
    height,
    size: Math.min(...sizes),
    marks: (x: number, y: number): Mark[] => {
      let top = y;
      return built.map((line, n) => {
        const size = sizes[n]!;
        const block = setBlock(line.text, {
          style,
          width: width + 1,
          height: heights[n]! + 1,
          most: size,
          mostLines: 1,
        });
        const shape = filledShape(
          mapOutline(
            [1, 0, 0, 1, x, top],
            block.lines.flatMap(({ letters }) => letters.flatMap(({ outline }) => outline)),
          ),
          page.colours.ink,
        );
        top += heights[n]! + gap;
        return shape;
      });
    },
  };
}
