import { REACH } from "./distance.js";
import { type Field, type Lattice, latticeOverViewBox, resample, spline, windowOf } from "./lattice.js";
import type { Box, Layer } from "./layers.js";
import { type Inflation, inflate } from "./poisson.js";
import { joinInto, measure } from "./region.js";

/** How one layer lies on the common body, measured on the nodes of its own lattice. */
export interface Sheet {
  readonly layer: Layer;
  readonly lattice: Lattice;
  /** Signed distance to the layer's own outline. */
  readonly own: Field;
  /** Signed distance to the edge it shows over lower layers; positive under upper ones and outside the icon. */
  readonly edge: Field;
  /** Signed distance to whatever covers it. */
  readonly cover: Field;
  /** Signed distance to the silhouette of the whole icon. */
  readonly silhouette: Field;
  /** The puffed-up body that all layers share. */
  readonly body: Inflation;
  /** The layer's own rounding; null where it shows no edge over a lower layer. */
  readonly lip: Inflation | null;
  /** Height over the body that it rides on, smooth. */
  readonly ride: Field;
  readonly rideX: Field;
  readonly rideY: Field;
  readonly shape: LipShape;
  /** Whether it shows on the back. */
  readonly onBack: boolean;
  /** What covers it on the back. */
  readonly coverOnBack: Field;
}

/** Height of a lip: scale × √u, with u levelling off at 2·length². */
export interface LipShape {
  readonly scale: number;
  readonly length: number;
}

/** The body's half thickness is this × √u. */
export const BODY_SCALE = 0.75;
const BODY_LENGTH = 5;
const STEP = 0.16;

/** Lays the layers over each other on one inflated body, lowest first. */
export function stack(layers: readonly Layer[]): Sheet[] {
  const lattice = latticeOverViewBox(STEP);
  const owns = layers.map(({ region }) => measure(region, lattice));
  const size = lattice.columns * lattice.rows;
  const silhouette = owns.reduce(joinInto, new Float32Array(size).fill(-REACH));
  const body = inflate(silhouette, lattice, BODY_LENGTH);
  const onBack = layersOnBack(owns, silhouette);
  const covers = coversOf(owns, () => true);
  const coversOnBack = coversOf(owns, (index) => onBack[index]!);
  const outside = silhouette.map((distance) => -distance);
  let height: Field = new Float32Array(size);
  return layers.map((layer, index) => {
    const own = owns[index]!;
    const edge = joinInto(joinInto(own.slice(), covers[index]!), outside);
    const shape = lipShape(own, silhouette, owns.slice(0, index), layer);
    const whole = { own, edge, cover: covers[index]!, silhouette, body, coverOnBack: coversOnBack[index]! };
    const cut = crop(whole, layer, lattice);
    const shows = cut.own.some((distance, at) => distance > -0.3 && cut.edge[at]! <= 0);
    const lip = shows ? inflate(cut.edge, cut.lattice, shape.length) : null;
    const ride = index === 0 ? new Float32Array(size) : levelled(height, lattice, own, layer.area);
    height = raise(height, lattice, own, ride, lip, cut.lattice, shape);
    return { layer, ...cut, lip, ...splined(ride, lattice, cut.lattice), shape, onBack: onBack[index]! };
  });
}

type Measured = Pick<Sheet, "own" | "edge" | "cover" | "silhouette" | "body" | "coverOnBack">;

/** Small layers away from the silhouette get a finer lattice of their own; the others a window of the common one. */
function crop(whole: Measured, layer: Layer, lattice: Lattice): Measured & { lattice: Lattice } {
  const { left, top, right, bottom } = layer.box;
  const extent = Math.max(right - left, bottom - top);
  const inner = whole.own.every((distance, at) => distance <= 0 || whole.silhouette[at]! > 0.3);
  const margin = 1.3;
  if (extent < 6 && inner) {
    const step = extent < 2.2 ? 0.05 : 0.08;
    const fine: Lattice = {
      x: left - margin,
      y: top - margin,
      step,
      columns: Math.ceil((right - left + 2 * margin) / step) + 1,
      rows: Math.ceil((bottom - top + 2 * margin) / step) + 1,
    };
    const own = measure(layer.region, fine);
    const to = (field: Field) => resample(field, lattice, fine);
    const cover = to(whole.cover);
    const silhouette = to(whole.silhouette);
    const edge = joinInto(
      joinInto(own.slice(), cover),
      silhouette.map((distance) => -distance),
    );
    const body = { u: to(whole.body.u), dx: to(whole.body.dx), dy: to(whole.body.dy) };
    return { own, edge, cover, silhouette, body, coverOnBack: to(whole.coverOnBack), lattice: fine };
  }
  const window = windowOf(lattice, left - margin, top - margin, right + margin, bottom + margin);
  const to = (field: Field) => {
    const out = new Float32Array(window.columns * window.rows);
    for (let j = 0; j < window.rows; j++) {
      const from = (window.row + j) * lattice.columns + window.column;
      out.set(field.subarray(from, from + window.columns), j * window.columns);
    }
    return out;
  };
  return {
    own: to(whole.own),
    edge: to(whole.edge),
    cover: to(whole.cover),
    silhouette: to(whole.silhouette),
    body: { u: to(whole.body.u), dx: to(whole.body.dx), dy: to(whole.body.dy) },
    coverOnBack: to(whole.coverOnBack),
    lattice: window,
  };
}

/** For each layer, the distance to the union of those above it that count. */
function coversOf(owns: readonly Field[], counts: (index: number) => boolean): Field[] {
  const covers: Field[] = [];
  let above: Field = new Float32Array(owns[0]?.length ?? 0).fill(-REACH);
  for (let index = owns.length - 1; index >= 0; index--) {
    covers[index] = above;
    const own = owns[index]!;
    if (counts(index)) above = above.map((distance, at) => Math.max(distance, own[at]!));
  }
  return covers;
}

/** Layers that reach the silhouette wrap around to the back; others show there only where nothing else would. */
function layersOnBack(owns: readonly Field[], silhouette: Field): boolean[] {
  const onBack = owns.map((own) => own.some((distance, at) => distance > 0 && silhouette[at]! < 0.2));
  const bare = silhouette.map((distance, at) =>
    distance > 0.2 && !owns.some((own, index) => onBack[index] && own[at]! > -0.1) ? 1 : 0,
  );
  owns.forEach((own, index) => {
    if (onBack[index]) return;
    let fills = 0;
    for (let at = 0; at < own.length; at++) if (bare[at] && own[at]! > 0) fills++;
    if (fills < 4) return;
    onBack[index] = true;
    for (let at = 0; at < own.length; at++) if (own[at]! > 0) bare[at] = 0;
  });
  return onBack;
}

/** A piece that lies mostly on lower ones is an inlay with a low lip; another is a body with a high one. */
function lipShape(own: Field, silhouette: Field, lower: readonly Field[], layer: Layer): LipShape {
  let all = 0;
  let over = 0;
  for (let at = 0; at < own.length; at += 3) {
    if (own[at]! <= 0 || silhouette[at]! <= 0) continue;
    all++;
    if (lower.some((below) => below[at]! > 0.05)) over++;
  }
  const inlay = over > 0.6 * all || layer.area < 6;
  return inlay ? { scale: 0.5, length: 0.9 } : { scale: 0.6, length: 1.6 };
}

/** The height that a layer rides on: the highest of what lies near below it, then smoothed over its own size. */
function levelled(height: Field, lattice: Lattice, own: Field, area: number): Field {
  const reach = Math.max(2, Math.min(14, Math.round((0.22 * Math.sqrt(area)) / lattice.step)));
  const under = height.map((value, at) => (own[at]! > -0.6 ? value : 0));
  const highest = slide(slide(under, lattice, reach, true, "most"), lattice, reach, false, "most");
  const smooth = (field: Field) =>
    slide(slide(field, lattice, reach >> 1, true, "mean"), lattice, reach >> 1, false, "mean");
  return smooth(smooth(highest));
}

/** The smooth height and its slope on a layer's own lattice. */
function splined(field: Field, from: Lattice, to: Lattice): Pick<Sheet, "ride" | "rideX" | "rideY"> {
  const size = to.columns * to.rows;
  const ride = new Float32Array(size);
  const rideX = new Float32Array(size);
  const rideY = new Float32Array(size);
  const out: [number, number, number] = [0, 0, 0];
  for (let j = 0, at = 0; j < to.rows; j++) {
    for (let i = 0; i < to.columns; i++, at++) {
      spline(field, from, to.x + i * to.step, to.y + j * to.step, out);
      ride[at] = out[0];
      rideX[at] = out[1];
      rideY[at] = out[2];
    }
  }
  return { ride, rideX, rideY };
}

/** Running maximum or mean over 2 × reach + 1 nodes of each row or column. */
function slide(
  field: Field,
  { columns, rows }: Lattice,
  reach: number,
  alongRows: boolean,
  take: "most" | "mean",
): Field {
  const out = new Float32Array(field.length);
  const [lines, length, stride, next] = alongRows ? [rows, columns, 1, columns] : [columns, rows, columns, 1];
  for (let line = 0; line < lines; line++) {
    const start = line * next;
    if (take === "mean") {
      let sum = 0;
      for (let k = -reach; k < length; k++) {
        if (k + reach < length) sum += field[start + (k + reach) * stride]!;
        if (k - reach - 1 >= 0) sum -= field[start + (k - reach - 1) * stride]!;
        if (k >= 0) out[start + k * stride] = sum / (2 * reach + 1);
      }
      continue;
    }
    for (let k = 0; k < length; k++) {
      let most = 0;
      for (let n = Math.max(0, k - reach); n <= Math.min(length - 1, k + reach); n++) {
        most = Math.max(most, field[start + n * stride]!);
      }
      out[start + k * stride] = most;
    }
  }
  return out;
}

/** The height of the surface over the body after one more layer. */
function raise(
  height: Field,
  lattice: Lattice,
  own: Field,
  ride: Field,
  lip: Inflation | null,
  lipLattice: Lattice,
  shape: LipShape,
): Field {
  const next = height.slice();
  for (let j = 0, at = 0; j < lattice.rows; j++) {
    const row = Math.round((lattice.y + j * lattice.step - lipLattice.y) / lipLattice.step);
    for (let i = 0; i < lattice.columns; i++, at++) {
      if (own[at]! <= 0) continue;
      const column = Math.round((lattice.x + i * lattice.step - lipLattice.x) / lipLattice.step);
      const within = row >= 0 && row < lipLattice.rows && column >= 0 && column < lipLattice.columns;
      const u = lip && within ? lip.u[row * lipLattice.columns + column]! : 0;
      next[at] = ride[at]! + shape.scale * Math.sqrt(Math.max(0, u));
    }
  }
  return next;
}

/** The extent of the layers, for those who need no inflation. */
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
