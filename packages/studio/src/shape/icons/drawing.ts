import { cos, radians, sin } from "../../math/exact.js";
import type { Drawing } from "./pack.js";
import { flattenPath, type Polyline } from "./path.js";

/** One painted shape of a drawing, in paint order. View-box units: x to the right, y down, 0 to 32. */
export interface Figure {
  readonly lines: readonly Polyline[];
  /** The same outline as SVG path data, before it is turned (`rotate(degrees cx cy)`) and mirrored left to right. */
  readonly source: { readonly data: string; readonly rotate: string | null; readonly mirrored: boolean };
  /** Filled by this rule, or drawn as a line of this width. */
  readonly paint: { readonly rule: "nonzero" | "evenodd" } | { readonly width: number };
  /** Red, green, blue of sRGB, 0 to 255. */
  readonly colour: readonly [number, number, number];
  readonly opacity: number;
}

type Attributes = Readonly<Record<string, string>>;

export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: Element[];
}

/** The painted shapes of an icon. Clip paths of the pack cover the whole view box, and shadows are left out. */
export function figuresOf(drawing: Drawing): Figure[] {
  const root = parseMarkup(drawing.body);
  const named = new Map<string, Element>();
  const index = (element: Element) => {
    if (element.attributes.id) named.set(element.attributes.id, element);
    element.children.forEach(index);
  };
  index(root);
  const figures: Figure[] = [];
  paint(root, {}, named, figures);
  return drawing.mirrored ? figures.map(mirror) : figures;
}

function mirror(figure: Figure): Figure {
  const lines = figure.lines.map(({ points, closed }) => ({
    points: points.map((value, i) => (i % 2 === 0 ? 32 - value : value)),
    closed,
  }));
  return { ...figure, lines, source: { ...figure.source, mirrored: true } };
}

export function parseMarkup(markup: string): Element {
  const root: Element = { tag: "g", attributes: {}, children: [] };
  const open: Element[] = [root];
  for (const [, closing, tag, inner, empty] of markup.matchAll(/<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g)) {
    if (closing) {
      open.pop();
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key, value] of inner!.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)) attributes[key!] = value!;
    const element: Element = { tag: tag!, attributes, children: [] };
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
  return root;
}

const INHERITED = ["fill", "fill-rule", "stroke", "stroke-width"] as const;
const NOT_PAINTED = new Set(["defs", "clipPath", "linearGradient", "radialGradient", "filter"]);

function paint(element: Element, inherited: Attributes, named: Map<string, Element>, out: Figure[]): void {
  if (NOT_PAINTED.has(element.tag)) return;
  const style: Record<string, string> = { ...inherited, ...element.attributes };
  if (element.tag === "use") {
    const target = named.get((element.attributes.href ?? "").slice(1));
    if (target) paint(target, inherited, named, out);
    return;
  }
  const data = pathOf(element);
  const rotate = element.attributes.transform ?? null;
  const lines = flattenPath(data).map((line) => (rotate === null ? line : rotated(line, rotate)));
  if (lines.length > 0) {
    const source = { data, rotate, mirrored: false };
    const opacity = Number(element.attributes.opacity ?? 1);
    const fill = colourOf(style.fill ?? "#000", named);
    if (fill) {
      const rule = style["fill-rule"] === "evenodd" ? "evenodd" : "nonzero";
      out.push({ lines, source, paint: { rule }, colour: fill, opacity });
    }
    const stroke = colourOf(style.stroke ?? "none", named);
    if (stroke) {
      out.push({
        lines,
        source,
        paint: { width: Number(style["stroke-width"] ?? 1) },
        colour: stroke,
        opacity,
      });
    }
  }
  const handedDown: Record<string, string> = {};
  for (const key of INHERITED) if (style[key] !== undefined) handedDown[key] = style[key];
  for (const child of element.children) paint(child, handedDown, named, out);
}

function pathOf({ tag, attributes: a }: Element): string {
  const n = (key: string) => Number(a[key] ?? 0);
  if (tag === "path") return a.d ?? "";
  if (tag === "circle") return ellipse(n("cx"), n("cy"), n("r"), n("r"));
  if (tag === "ellipse") return ellipse(n("cx"), n("cy"), n("rx"), n("ry"));
  if (tag !== "rect") return "";
  return roundedRectangle(n("x"), n("y"), n("width"), n("height"), Number(a.rx ?? a.ry ?? 0));
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function roundedRectangle(x: number, y: number, w: number, h: number, radius: number): string {
  const r = Math.min(radius, w / 2, h / 2);
  const corner = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : "");
  return (
    `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}` +
    `h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`
  );
}

/** Degrees and middle of `rotate(degrees cx cy)`. */
export function turnOf(transform: string): readonly [degrees: number, cx: number, cy: number] {
  const [degrees = 0, cx = 0, cy = 0] = (/rotate\(([^)]*)\)/.exec(transform)?.[1] ?? "0")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return [degrees, cx, cy];
}

/** The pack uses one transform, `rotate(degrees cx cy)`. */
function rotated(line: Polyline, transform: string): Polyline {
  const [degrees, cx, cy] = turnOf(transform);
  const c = cos(radians(degrees));
  const s = sin(radians(degrees));
  const points: number[] = [];
  for (let i = 0; i < line.points.length; i += 2) {
    const dx = line.points[i] - cx;
    const dy = line.points[i + 1] - cy;
    points.push(cx + c * dx - s * dy, cy + s * dx + c * dy);
  }
  return { points, closed: line.closed };
}

/** A solid colour, or the mean of a gradient's stops; null for `none`. */
function colourOf(value: string, named: Map<string, Element>): [number, number, number] | null {
  if (value === "none") return null;
  const reference = /^url\(#(.*)\)$/.exec(value)?.[1];
  if (reference) {
    const stops = (named.get(reference)?.children ?? []).map((stop) =>
      parseHex(stop.attributes["stop-color"] ?? "#000"),
    );
    if (stops.length === 0) return null;
    const mean = (channel: 0 | 1 | 2) =>
      Math.round(stops.reduce((sum, stop) => sum + stop[channel], 0) / stops.length);
    return [mean(0), mean(1), mean(2)];
  }
  return parseHex(value);
}

function parseHex(text: string): [number, number, number] {
  const digits = text.slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const number = Number.parseInt(long, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
