import type { Contour, Outline, Point, Segment } from "../../paint/drawing.js";
import type { OpenFont } from "../fonts/face.js";

const outlines = new WeakMap<OpenFont, Map<number, Outline>>();

/** A glyph's outline in em, its baseline at y = 0, y down as in pictures. */
export function glyphOutline(open: OpenFont, glyph: number): Outline {
  let known = outlines.get(open);
  if (!known) {
    known = new Map();
    outlines.set(open, known);
  }
  const before = known.get(glyph);
  if (before) return before;
  const outline = contoursOf(open, glyph);
  known.set(glyph, outline);
  return outline;
}

function contoursOf({ font, unitsPerEm }: OpenFont, glyph: number): Contour[] {
  const contours: Contour[] = [];
  let start: Point | null = null;
  let segments: Segment[] = [];
  let at: Point = [0, 0];
  const finish = () => {
    if (start && segments.length > 0) contours.push({ start, segments, closed: true });
    start = null;
    segments = [];
  };
  for (const { type, values } of font.glyphToJson(glyph)) {
    const v = values.map((value, i) => (i % 2 === 0 ? value : -value) / unitsPerEm);
    switch (type) {
      case "M":
        finish();
        start = [v[0]!, v[1]!];
        at = start;
        break;
      case "L":
        segments.push([v[0]!, v[1]!]);
        at = [v[0]!, v[1]!];
        break;
      case "Q":
        segments.push(raised(at, [v[0]!, v[1]!], [v[2]!, v[3]!]));
        at = [v[2]!, v[3]!];
        break;
      case "C":
        segments.push([v[0]!, v[1]!, v[2]!, v[3]!, v[4]!, v[5]!]);
        at = [v[4]!, v[5]!];
        break;
      default:
        finish();
    }
  }
  finish();
  return contours;
}

/** The same curve as a cubic one. */
function raised(from: Point, control: Point, to: Point): Segment {
  return [
    from[0] + (2 / 3) * (control[0] - from[0]),
    from[1] + (2 / 3) * (control[1] - from[1]),
    to[0] + (2 / 3) * (control[0] - to[0]),
    to[1] + (2 / 3) * (control[1] - to[1]),
    to[0],
    to[1],
  ];
}
