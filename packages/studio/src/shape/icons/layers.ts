import { coverage, signedDistance } from "./distance.js";
import type { Figure } from "./drawing.js";
import { type Lattice, latticeOverViewBox } from "./lattice.js";
import type { Region } from "./region.js";

/** One opaque piece of one colour, in paint order, with what can be seen of it. */
export interface Layer {
  readonly region: Region;
  readonly colour: Rgb;
  /** Visible area, square view-box units. */
  readonly area: number;
  /** The region's extent. */
  readonly box: Box;
}

export type Rgb = readonly [number, number, number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Less than this of a layer in sight (square units) is left out: a dot of four pixels in a large picture. */
const LEAST_AREA = 0.03;

const lattice: Lattice = latticeOverViewBox(0.25);
const cell = lattice.step * lattice.step;

interface Sheet {
  readonly region: Region;
  readonly colour: Rgb;
  readonly mask: Uint8Array;
  /** Area of the outline where it is too small for the mask. */
  readonly speck: number;
  readonly box: Box;
}

/** Orders figures into opaque layers: tints blended over what lies below, touching pieces of one colour joined. */
export function arrange(figures: readonly Figure[]): Layer[] {
  const sheets = mergeAlike(blendTints(figures));
  const owner = ownersOf(sheets);
  const seen = new Float64Array(sheets.length);
  for (const top of owner) if (top >= 0) seen[top] += cell;
  return sheets
    .map(({ region, colour, box, speck }, i) => ({ region, colour, box, area: Math.max(seen[i], speck) }))
    .filter(({ area }) => area >= LEAST_AREA);
}

function sheetOf(figure: Figure): Sheet {
  const filled = "rule" in figure.paint;
  const mask = filled
    ? coverage(figure, lattice)
    : Uint8Array.from(signedDistance(figure, lattice), (distance) => (distance > 0 ? 1 : 0));
  const box = boxOf(figure);
  const small = (box.right - box.left) * (box.bottom - box.top) < 1;
  return {
    region: { kind: "figure", figure },
    colour: figure.colour,
    mask,
    speck: small && filled ? outlineArea(figure) : 0,
    box,
  };
}

function boxOf(figure: Figure): Box {
  const grow = "width" in figure.paint ? figure.paint.width / 2 : 0;
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
  for (const { points } of figure.lines) {
    for (let i = 0; i < points.length; i += 2) {
      left = Math.min(left, points[i]);
      right = Math.max(right, points[i]);
      top = Math.min(top, points[i + 1]);
      bottom = Math.max(bottom, points[i + 1]);
    }
  }
  return { left: left - grow, top: top - grow, right: right + grow, bottom: bottom + grow };
}

function outlineArea(figure: Figure): number {
  let twice = 0;
  for (const { points } of figure.lines) {
    for (let i = 0; i < points.length; i += 2) {
      const next = (i + 2) % points.length;
      twice += points[i] * points[next + 1] - points[next] * points[i + 1];
    }
  }
  return Math.abs(twice) / 2;
}

/** Replaces every semi-transparent figure by opaque pieces, one for each colour seen through it. */
function blendTints(figures: readonly Figure[]): Sheet[] {
  const sheets: Sheet[] = [];
  for (const figure of figures) {
    const sheet = sheetOf(figure);
    if (figure.opacity >= 0.99) {
      sheets.push(sheet);
      continue;
    }
    const owner = ownersOf(sheets);
    const under = new Map<number, number>();
    for (let at = 0; at < owner.length; at++) {
      if (sheet.mask[at]) under.set(owner[at], (under.get(owner[at]) ?? 0) + cell);
    }
    const pieces: Sheet[] = [];
    for (const [index, area] of [...under].sort(([a], [b]) => a - b)) {
      const below = sheets[index];
      if (area < 0.15) continue;
      // Over nothing at all a tint is taken to lie on white paper.
      const colour = mix(below?.colour ?? [255, 255, 255], figure.colour, figure.opacity);
      const mask = sheet.mask.map((inside, at) => (inside && owner[at] === index ? 1 : 0));
      const without = sheets.slice(index + 1).filter((upper) => meet(upper.mask, sheet.mask));
      pieces.push({
        region: {
          kind: "cut",
          of: sheet.region,
          within: below?.region ?? null,
          without: without.map(({ region }) => region),
        },
        colour,
        mask,
        speck: 0,
        box: sheet.box,
      });
    }
    sheets.push(...pieces);
  }
  return sheets;
}

function mix(below: Rgb, above: Rgb, opacity: number): Rgb {
  const channel = (i: 0 | 1 | 2) => Math.round(below[i] + (above[i] - below[i]) * opacity);
  return [channel(0), channel(1), channel(2)];
}

function ownersOf(sheets: readonly Sheet[]): Int16Array {
  const owner = new Int16Array(lattice.columns * lattice.rows).fill(-1);
  sheets.forEach(({ mask }, index) => {
    for (let at = 0; at < mask.length; at++) if (mask[at]) owner[at] = index;
  });
  return owner;
}

/** Joins touching sheets of one colour when the change of paint order alters nothing in sight. */
function mergeAlike(sheets: readonly Sheet[]): Sheet[] {
  const list = [...sheets];
  for (let upper = 1; upper < list.length; upper++) {
    for (let lower = upper - 1; lower >= 0; lower--) {
      const a = list[lower];
      const b = list[upper];
      if (!alike(a.colour, b.colour) || !touch(a, b)) continue;
      const between = list.slice(lower + 1, upper);
      const down = !between.some(({ mask }) => meet(mask, b.mask));
      const up = !between.some(({ mask }) => meet(mask, a.mask));
      if (!down && !up) continue;
      const joined = join(a, b);
      list.splice(down ? lower : upper, 1, joined);
      list.splice(down ? upper : lower, 1);
      upper = Math.max(0, (down ? upper : lower) - 1);
      break;
    }
  }
  return list;
}

function join(a: Sheet, b: Sheet): Sheet {
  return {
    region: { kind: "join", parts: [a.region, b.region].flatMap((r) => (r.kind === "join" ? r.parts : [r])) },
    colour: a.colour,
    mask: a.mask.map((inside, at) => inside | b.mask[at]),
    speck: a.speck + b.speck,
    box: {
      left: Math.min(a.box.left, b.box.left),
      top: Math.min(a.box.top, b.box.top),
      right: Math.max(a.box.right, b.box.right),
      bottom: Math.max(a.box.bottom, b.box.bottom),
    },
  };
}

function alike(a: Rgb, b: Rgb): boolean {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) < 16;
}

function meet(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] && b[at]) return true;
  return false;
}

/** True where the sheets overlap or a node of one lies beside a node of the other. */
function touch(a: Sheet, b: Sheet): boolean {
  if (a.box.left > b.box.right + 0.2 || b.box.left > a.box.right + 0.2) return false;
  if (a.box.top > b.box.bottom + 0.2 || b.box.top > a.box.bottom + 0.2) return false;
  for (let at = lattice.columns; at < a.mask.length - lattice.columns; at++) {
    if (!a.mask[at]) continue;
    if (b.mask[at] || b.mask[at - 1] || b.mask[at + 1]) return true;
    if (b.mask[at - lattice.columns] || b.mask[at + lattice.columns]) return true;
  }
  return false;
}

/** The extent of all layers together. */
export function extentOf(layers: readonly Layer[]): Box {
  return layers.reduce(
    (all, { box }) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    { left: 32, top: 32, right: 0, bottom: 0 },
  );
}
