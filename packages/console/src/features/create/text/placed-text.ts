/** A corner in fractions of the frame, from its top left. */
export type Corner = readonly [x: number, y: number];

/** Top left, top right, bottom right, bottom left. */
export type Quad = readonly [Corner, Corner, Corner, Corner];

/** A text laid over the picture on its four corners (contract 2.3, `text_layout`). */
export interface PlacedText {
  readonly text: string;
  readonly bbox: Quad;
}

export type Spot = "top" | "middle" | "bottom";

const SPOTS: Readonly<Record<Spot, number>> = { top: 0.06, middle: 0.42, bottom: 0.78 };
const HEIGHT = 0.16;
const MARGIN = 0.1;

/** Corners may be dragged a little out of the frame; what lies outside is cropped. */
const OUTSIDE = 0.25;

/** A level box across the frame. */
export function quadAt(spot: Spot): Quad {
  const [left, right, top] = [MARGIN, 1 - MARGIN, SPOTS[spot]];
  const bottom = top + HEIGHT;
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** Where a further text begins: the first spot that no other takes. */
export function freeSpot(texts: readonly PlacedText[]): Spot {
  const taken = (spot: Spot) => texts.some(({ bbox }) => Math.abs(bbox[0][1] - SPOTS[spot]) < HEIGHT);
  return (["top", "bottom", "middle"] as const).find((spot) => !taken(spot)) ?? "middle";
}

export function movedCorner(quad: Quad, corner: number, [x, y]: Corner): Quad {
  return quad.map((one, at) => (at === corner ? [within(x), within(y)] : one)) as unknown as Quad;
}

export function movedQuad(quad: Quad, [x, y]: Corner): Quad {
  return quad.map(([left, top]) => [within(left + x), within(top + y)]) as unknown as Quad;
}

function within(value: number): number {
  const kept = Math.min(1 + OUTSIDE, Math.max(-OUTSIDE, value));
  return Math.round(kept * 1e4) / 1e4;
}

/**
 * The `matrix3d()` that lays a box of this size, its origin at its top left, onto four points: the projective map from
 * a rectangle to a quadrilateral (Heckbert, "Fundamentals of Texture Mapping and Image Warping", 1989, section 2.2.3).
 * Null where the points are in line.
 *
 * @param width of the box, as `height` and the points in pixels
 */
export function matrixOnto(width: number, height: number, points: readonly Corner[]): string | null {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = points as Quad;
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const determinant = dx1 * dy2 - dx2 * dy1;
  if (Math.abs(determinant) < 1e-6) return null;
  const g = (sx * dy2 - dx2 * sy) / determinant;
  const h = (dx1 * sy - sx * dy1) / determinant;
  const [a, b] = [(x1 - x0 + g * x1) / width, (x3 - x0 + h * x3) / height];
  const [d, e] = [(y1 - y0 + g * y1) / width, (y3 - y0 + h * y3) / height];
  const columns = [a, d, 0, g / width, b, e, 0, h / height, 0, 0, 1, 0, x0, y0, 0, 1];
  return `matrix3d(${columns.map((value) => Number(value.toFixed(8))).join(", ")})`;
}

/** Of a bold sans: a letter's width, capitals' height and the step from line to line, in parts of its size. */
const LETTER = 0.66;
const CAPITAL = 0.75;
const LINE = 0.95;

/** A text in lines, and the size they have in a box: near to how the engine fills it, as a preview. */
export interface SetText {
  readonly lines: readonly string[];
  /** Pixels. */
  readonly size: number;
}

/** The lines in which a text is largest in a box of this size. */
export function setText(text: string, width: number, height: number): SetText {
  const words = text.split(/\s+/).filter((word) => word !== "");
  let best: SetText = { lines: [""], size: 0 };
  for (let count = 1; count <= Math.max(1, words.length); count += 1) {
    const lines = evenLines(words, count);
    const longest = Math.max(1, ...lines.map((line) => line.length));
    const size = Math.min(width / (longest * LETTER), height / (CAPITAL + LINE * (lines.length - 1)));
    if (size > best.size) best = { lines, size };
  }
  return best;
}

/** Words in at most so many lines, filled to about the same length. */
function evenLines(words: readonly string[], count: number): string[] {
  const target = words.join(" ").length / count;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const full = last === undefined || (lines.length < count && last.length + word.length / 2 >= target);
    if (full) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** How far lines stand apart, and how high capitals are, at a size. */
export function leadingOf(size: number): { line: number; capital: number } {
  return { line: size * LINE, capital: size * CAPITAL };
}
