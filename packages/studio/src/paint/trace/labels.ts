import type { Vector } from "../../camera.js";
import type { Mesh } from "../../geometry.js";

/** A small picture of labels: 0 where there is nothing, else 1 + the label. */
export interface LabelMap {
  readonly width: number;
  readonly height: number;
  readonly labels: Int16Array;
}

/** Surfaces by the label they show, and the directions they are seen along: unit vectors in the meshes' own space. */
export interface Sitting {
  readonly surfaces: readonly { readonly mesh: Mesh; readonly label: number }[];
  readonly right: Vector;
  readonly up: Vector;
  readonly towards: Vector;
  /** Where light comes from. */
  readonly light: Vector;
  /** Cosines between surface and light from which it is bright, and up to which it is dark. */
  readonly bright: number;
  readonly dark: number;
}

/** From own units to the map: pixels a unit, and where the origin lies. */
export interface Sheet {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Pixels to each side over which the light on a surface is evened out. */
const SOFTNESS = 13;
/** Where it changes by more than this over so many pixels, the surface has an edge, which stays sharp. */
const CREASE = 0.3;
const CREASE_OVER = 2;
/** A surface that takes less of the map than this is too small to have a shaded side. */
const LEAST_SHADED = 0.012;
/** Free pixels around the thing. */
const MARGIN = 4;

/** Each surface has a label for each of its tones. */
export const TONES = ["plain", "dark", "bright"] as const;

export type Tone = (typeof TONES)[number];

/** The tone of a label of a finished map. */
export function toneOf(label: number): Tone {
  return TONES[label % TONES.length]!;
}

/** The label of a finished map for the same surface without shade or light. */
export function plainOf(label: number): number {
  return label - (label % TONES.length);
}

/** Draws which surface, and which side of its terminator, is seen at each pixel; `size`: pixels of the longest side. */
export function labelsOf(sitting: Sitting, size: number): { map: LabelMap; sheet: Sheet } {
  const seen = sitting.surfaces.map((surface) => ({ ...surface, ...seenFrom(surface.mesh, sitting) }));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of seen) {
    for (let i = 0; i < x.length; i++) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!);
      bottom = Math.max(bottom, y[i]!);
    }
  }
  const scale = size / Math.max(right - left, bottom - top);
  const sheet = { scale, x: MARGIN - left * scale, y: MARGIN - top * scale };
  const width = Math.ceil((right - left) * scale) + 2 * MARGIN;
  const height = Math.ceil((bottom - top) * scale) + 2 * MARGIN;
  const map: LabelMap = { width, height, labels: new Int16Array(width * height) };
  const buffers: Buffers = {
    map,
    nearest: new Float64Array(width * height).fill(-Infinity),
    lit: new Float64Array(width * height),
  };
  for (const surface of seen) fill(surface, buffers, sheet);
  return { map: inTones(map, softened(buffers.lit, map), sitting), sheet };
}

interface Buffers {
  readonly map: LabelMap;
  /** Towards the viewer. */
  readonly nearest: Float64Array;
  /** The cosine between the surface and the light. */
  readonly lit: Float64Array;
}

/** The light on each surface without its small dents, so that terminators are long, smooth lines. */
function softened(lit: Float64Array, { width, height, labels }: LabelMap): Float64Array {
  let field = lit;
  for (let pass = 0; pass < 2; pass++) {
    field = blurred(field, labels, width, height, 1, width);
    field = blurred(field, labels, height, width, width, 1);
  }
  return field;
}

/** Means along lines, over pixels of the same surface alone. `along` and `across`: steps in the field. */
function blurred(
  field: Float64Array,
  labels: Int16Array,
  length: number,
  lines: number,
  along: number,
  across: number,
): Float64Array {
  const out = new Float64Array(field.length);
  for (let line = 0; line < lines; line++) {
    const isCrease = (n: number) =>
      n >= CREASE_OVER &&
      Math.abs(field[line * across + n * along]! - field[line * across + (n - CREASE_OVER) * along]!) >
        CREASE;
    for (let from = 0; from < length; ) {
      const label = labels[line * across + from * along]!;
      let to = from + 1;
      while (to < length && labels[line * across + to * along] === label && !isCrease(to)) to++;
      if (label > 0) meansOfRun(field, out, line * across, along, from, to);
      from = to;
    }
  }
  return out;
}

function meansOfRun(
  field: Float64Array,
  out: Float64Array,
  base: number,
  along: number,
  from: number,
  to: number,
): void {
  let sum = 0;
  let [low, high] = [from, from];
  for (let n = from; n < to; n++) {
    // The window shrinks evenly towards both ends, so that it never leans to one side.
    const reach = Math.min(SOFTNESS, n - from, to - 1 - n);
    while (high <= n + reach) sum += field[base + high++ * along]!;
    while (low < n - reach) sum -= field[base + low++ * along]!;
    while (high > n + reach + 1) sum -= field[base + --high * along]!;
    while (low > n - reach) sum += field[base + --low * along]!;
    out[base + n * along] = sum / (high - low);
  }
}

/** A label for each tone of surfaces that are large enough to have a shaded side. */
function inTones(map: LabelMap, lit: Float64Array, { bright, dark }: Sitting): LabelMap {
  const areas = new Map<number, number>();
  for (const label of map.labels) areas.set(label, (areas.get(label) ?? 0) + 1);
  const least = LEAST_SHADED * map.width * map.height;
  const toneAt = (at: number): Tone => (lit[at]! < dark ? "dark" : lit[at]! > bright ? "bright" : "plain");
  const labels = map.labels.map((label, at) => {
    if (label === 0) return 0;
    const tone = areas.get(label)! >= least ? toneAt(at) : "plain";
    return 1 + (label - 1) * TONES.length + TONES.indexOf(tone);
  });
  return { ...map, labels };
}

interface Seen {
  readonly mesh: Mesh;
  readonly label: number;
  /** To the right and down, and towards the viewer, of every vertex. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly near: Float64Array;
  /** The cosine between its normal and the light. */
  readonly lit: Float64Array;
}

function seenFrom(
  { positions, normals }: Mesh,
  { right, up, towards, light }: Sitting,
): Pick<Seen, "x" | "y" | "near" | "lit"> {
  const count = positions.length / 3;
  const along = (values: Float32Array, [x, y, z]: Vector, sign = 1) =>
    Float64Array.from(
      { length: count },
      (_, i) => sign * (values[3 * i]! * x + values[3 * i + 1]! * y + values[3 * i + 2]! * z),
    );
  return {
    x: along(positions, right),
    y: along(positions, up, -1),
    near: along(positions, towards),
    lit: along(normals, light),
  };
}

function fill({ mesh, label, x, y, near, lit }: Seen, buffers: Buffers, sheet: Sheet): void {
  const { map, nearest } = buffers;
  const { indices } = mesh;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const [ax, ay] = [x[a]! * sheet.scale + sheet.x, y[a]! * sheet.scale + sheet.y];
    const [bx, by] = [x[b]! * sheet.scale + sheet.x, y[b]! * sheet.scale + sheet.y];
    const [cx, cy] = [x[c]! * sheet.scale + sheet.x, y[c]! * sheet.scale + sheet.y];
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (area === 0) continue;
    const fromX = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
    const toX = Math.min(map.width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
    const fromY = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
    const toY = Math.min(map.height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
    for (let row = fromY; row <= toY; row++) {
      const py = row + 0.5;
      for (let column = fromX; column <= toX; column++) {
        const px = column + 0.5;
        const u = ((bx - px) * (cy - py) - (cx - px) * (by - py)) / area;
        const v = ((cx - px) * (ay - py) - (ax - px) * (cy - py)) / area;
        const w = 1 - u - v;
        if (u < 0 || v < 0 || w < 0) continue;
        const at = row * map.width + column;
        const depth = u * near[a]! + v * near[b]! + w * near[c]!;
        if (depth <= nearest[at]!) continue;
        nearest[at] = depth;
        map.labels[at] = 1 + label;
        buffers.lit[at] = u * lit[a]! + v * lit[b]! + w * lit[c]!;
      }
    }
  }
}
