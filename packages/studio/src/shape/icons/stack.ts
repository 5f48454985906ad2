import { REACH } from "./distance.js";
import { type Field, type Lattice, latticeOverViewBox, resample, sample, windowOf } from "./lattice.js";
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
  /** How much of a layer's thickness the body bears here: less where it is thin; smooth. */
  readonly bearing: Field;
  readonly coarse: Lattice;
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
export const BODY_SCALE = 0.9;
const BODY_LENGTH = 4;
const STEP = 0.2;
/** Outside the icon an edge goes on only this far from the silhouette, so that the two never run as one. */
const RIM = 0.03;
/** Every layer lies at least this far over those below it. */
const CLEARANCE = 0.05;

/** Lays the layers over each other on one inflated body, lowest first. */
export function stack(layers: readonly Layer[]): Sheet[] {
  const lattice = latticeOverViewBox(STEP);
  const owns = layers.map(({ region }) => measure(region, lattice));
  const size = lattice.columns * lattice.rows;
  const silhouette = offNodes(
    owns.reduce((all, own) => joinInto(all, own, lattice), new Float32Array(size).fill(-REACH)),
  );
  const body = inflate(silhouette, lattice, BODY_LENGTH);
  const onBack = layersOnBack(owns, silhouette);
  const covers = coversOf(owns, () => true);
  const coversOnBack = coversOf(owns, (index) => onBack[index]);
  const outside = silhouette.map((distance) => -distance - RIM);
  const coarse = every(lattice);
  const bearing = bearingOf(body, coarse);
  let height: Field = new Float32Array(coarse.columns * coarse.rows);
  return layers.map((layer, index) => {
    const own = owns[index];
    const edge = offNodes(joinInto(joinInto(own.slice(), covers[index], lattice), outside, lattice));
    const shape = lipShape(own, silhouette, owns.slice(0, index), layer);
    const whole = { own, edge, cover: covers[index], silhouette, body, coverOnBack: coversOnBack[index] };
    const cut = crop(whole, layer, lattice);
    const shows = cut.own.some((distance, at) => distance > -0.3 && cut.edge[at] <= 0);
    const lip = shows ? inflate(cut.edge, cut.lattice, shape.length) : null;
    const ownCoarse = resample(own, lattice, coarse);
    const ride = index === 0 ? height : levelled(height, coarse, ownCoarse, layer.area);
    height = raise(height, coarse, ownCoarse, ride, lip, shape);
    return { layer, ...cut, lip, ride, bearing, coarse, shape, onBack: onBack[index] };
  });
}

type Measured = Pick<Sheet, "own" | "edge" | "cover" | "silhouette" | "body" | "coverOnBack">;

/** Moves contours off the nodes by no more than can be seen, so that every crossing lies within an edge. */
function offNodes(field: Field): Field {
  for (let at = 0; at < field.length; at++) if (Math.abs(field[at]) < 0.004) field[at] = -0.004;
  return field;
}

/** Small layers away from the silhouette get a finer lattice of their own; the others a window of the common one. */
function crop(whole: Measured, layer: Layer, lattice: Lattice): Measured & { lattice: Lattice } {
  const { left, top, right, bottom } = layer.box;
  const extent = Math.max(right - left, bottom - top);
  const inner = whole.own.every((distance, at) => distance <= 0 || whole.silhouette[at] > 0.3);
  const margin = 1.3;
  if (extent < 6 && inner) {
    const step = extent < 2.2 ? 0.06 : 0.1;
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
    const silhouette = offNodes(to(whole.silhouette));
    const outside = silhouette.map((distance) => -distance - RIM);
    const edge = offNodes(joinInto(joinInto(own.slice(), cover, fine), outside, fine));
    const body = { lattice: fine, inside: silhouette, u: to(whole.body.u) };
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
  const silhouette = to(whole.silhouette);
  return {
    own: to(whole.own),
    edge: to(whole.edge),
    cover: to(whole.cover),
    silhouette,
    body: { lattice: window, inside: silhouette, u: to(whole.body.u) },
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
    const own = owns[index];
    if (counts(index)) above = above.map((distance, at) => Math.max(distance, own[at]));
  }
  return covers;
}

/** Layers that reach the silhouette wrap around to the back; others show there only where nothing else would. */
function layersOnBack(owns: readonly Field[], silhouette: Field): boolean[] {
  const onBack = owns.map((own) => own.some((distance, at) => distance > 0 && silhouette[at] < 0.2));
  const bare = silhouette.map((distance, at) =>
    distance > 0.2 && !owns.some((own, index) => onBack[index] && own[at] > -0.1) ? 1 : 0,
  );
  owns.forEach((own, index) => {
    if (onBack[index]) return;
    let fills = 0;
    for (let at = 0; at < own.length; at++) if (bare[at] && own[at] > 0) fills++;
    if (fills < 4) return;
    onBack[index] = true;
    for (let at = 0; at < own.length; at++) if (own[at] > 0) bare[at] = 0;
  });
  return onBack;
}

/** A piece that lies mostly on lower ones is an inlay with a low lip; another is a body with a high one. */
function lipShape(own: Field, silhouette: Field, lower: readonly Field[], layer: Layer): LipShape {
  let all = 0;
  let over = 0;
  for (let at = 0; at < own.length; at += 3) {
    if (own[at] <= 0 || silhouette[at] <= 0) continue;
    all++;
    if (lower.some((below) => below[at] > 0.05)) over++;
  }
  const inlay = over > 0.6 * all || layer.area < 6;
  return inlay ? { scale: 0.45, length: 0.85 } : { scale: 0.6, length: 1.5 };
}

/** A body of this half thickness (view-box units) bears half of a layer's thickness. */
const HALF_BEARING = 1.1;

/** Thin parts bear thin layers, so that stems and spokes do not swell. */
function bearingOf(body: Inflation, coarse: Lattice): Field {
  const u = resample(body.u, body.lattice, coarse);
  const depth = u.map((value) => BODY_SCALE * Math.sqrt(Math.max(0, value)));
  const near = Math.round(1.2 / coarse.step);
  const deepest = slide(slide(depth, coarse, near, true, "most"), coarse, near, false, "most");
  const smooth = slide(slide(deepest, coarse, 2, true, "mean"), coarse, 2, false, "mean");
  return smooth.map((value) => value / (value + HALF_BEARING));
}

/** Every second node of a lattice. */
function every(lattice: Lattice): Lattice {
  const { columns, rows, step } = lattice;
  return { ...lattice, step: 2 * step, columns: (columns + 1) >> 1, rows: (rows + 1) >> 1 };
}

/** The height that a layer rides on: the highest of what lies near below it, smoothed over its own size. */
function levelled(height: Field, lattice: Lattice, own: Field, area: number): Field {
  const thickness = own.reduce((most, distance) => Math.max(most, distance), 0);
  const widest = Math.min(7, 0.22 * Math.sqrt(area / (lattice.step * lattice.step)));
  const reach = Math.max(1, Math.round(Math.min(widest, (2.4 * thickness) / lattice.step)));
  const under = height.map((value, at) => (own[at] > -0.6 ? value + CLEARANCE : 0));
  const highest = slide(slide(under, lattice, reach, true, "most"), lattice, reach, false, "most");
  const smooth = (field: Field, by: number) =>
    by === 0 ? field : slide(slide(field, lattice, by, true, "mean"), lattice, by, false, "mean");
  return smooth(smooth(highest, (reach - 1) >> 1), (reach - 1) >> 1);
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
        if (k + reach < length) sum += field[start + (k + reach) * stride];
        if (k - reach - 1 >= 0) sum -= field[start + (k - reach - 1) * stride];
        if (k >= 0) out[start + k * stride] = sum / (2 * reach + 1);
      }
      continue;
    }
    for (let k = 0; k < length; k++) {
      let most = 0;
      for (let n = Math.max(0, k - reach); n <= Math.min(length - 1, k + reach); n++) {
        most = Math.max(most, field[start + n * stride]);
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
  shape: LipShape,
): Field {
  return height.map((before, at) => {
    if (own[at] <= 0) return before;
    const column = at % lattice.columns;
    const x = lattice.x + column * lattice.step;
    const y = lattice.y + ((at - column) / lattice.columns) * lattice.step;
    const u = lip ? sample(lip.u, lip.lattice, x, y) : 0;
    return ride[at] + shape.scale * Math.sqrt(Math.max(0, u));
  });
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
