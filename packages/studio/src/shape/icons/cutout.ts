import { type Body, commonLattice, FOOT_ROUNDING, offNodes } from "./body.js";
import { alone, type Island } from "./islands.js";
import { type Field, type Lattice, resample, windowOf } from "./lattice.js";
import type { Box } from "./layers.js";
import { type Inflation, refine } from "./poisson.js";
import { joinInto, measure, type Region } from "./region.js";

/** What is measured of a layer, on the nodes of one lattice. */
export interface Measured {
  readonly lattice: Lattice;
  /** Signed distance to the layer's own outline. */
  readonly own: Field;
  /** Signed distance to the edge it shows over lower layers; positive under upper ones and outside the icon. */
  readonly edge: Field;
  /** Signed distance to whatever covers it, on the front and on the back. */
  readonly cover: Field;
  readonly coverOnBack: Field;
  /** Signed distance to the silhouette of the whole icon. */
  readonly silhouette: Field;
  /** The body's inflation. */
  readonly body: Inflation;
}

/** A whole layer on the common lattice. */
export interface MeasuredLayer extends Measured {
  /** Signed distance to the union of all other layers. */
  readonly rest: Field;
}

/** Outside the icon an edge goes on only this far from the silhouette, so that the two never run as one. */
const RIM = 0.03;
/** Around a piece this much is measured too, view-box units. */
const MARGIN = 1.2;

/** Signed distance to the edge that a layer shows over lower ones. */
export function edgeOf(own: Field, cover: Field, silhouette: Field, lattice: Lattice): Field {
  const outside = silhouette.map((distance) => -distance - RIM);
  return offNodes(joinInto(joinInto(own.slice(), cover, lattice), outside, lattice));
}

/** A piece of a layer measured for itself: small pieces on a finer lattice of their own. */
export function cutOut(
  whole: MeasuredLayer,
  region: Region,
  island: Island,
  labels: Int16Array,
  body: Body,
): Measured {
  const { box, label, thickness } = island;
  const extent = Math.max(box.right - box.left, box.bottom - box.top);
  const margin = extent < 3 ? 0.9 : MARGIN;
  const step = stepFor(extent, thickness);
  if (step === commonLattice.step) {
    const piece = windowed(whole, box);
    return { ...piece, own: alone(piece.own, piece.lattice, label, labels, commonLattice) };
  }
  const fine: Lattice = {
    x: box.left - margin,
    y: box.top - margin,
    step,
    columns: Math.ceil((box.right - box.left + 2 * margin) / step) + 1,
    rows: Math.ceil((box.bottom - box.top + 2 * margin) / step) + 1,
  };
  const to = (field: Field) => resample(field, commonLattice, fine);
  const own = measure(region, fine);
  const cover = to(whole.cover);
  const outline = offNodes(joinInto(own.slice(), to(whole.rest), fine));
  return {
    lattice: fine,
    own: alone(own, fine, label, labels, commonLattice),
    edge: edgeOf(own, cover, outline, fine),
    cover,
    coverOnBack: to(whole.coverOnBack),
    silhouette: outline,
    body: bodyOn(fine, outline, to(whole.body.u), box, body),
  };
}

/** The body on a finer lattice. Over its foot, where it has been rounded, it stays as it was worked out. */
function bodyOn(fine: Lattice, outline: Field, near: Field, { bottom }: Box, body: Body): Inflation {
  if (body.floor !== null && bottom > body.floor - FOOT_ROUNDING) {
    return { lattice: fine, inside: outline, u: near.map((u, at) => (outline[at] > 0 ? Math.max(0, u) : 0)) };
  }
  return refine(near, outline, fine, body.length);
}

/** Distance between nodes for a piece of this extent and half width, view-box units. */
function stepFor(extent: number, thickness: number): number {
  if (extent < 2.4) return 0.08;
  if (extent < 6) return 0.12;
  return thickness < 1 ? 0.15 : commonLattice.step;
}

function windowed(whole: Measured, box: Box): Measured {
  const { left, top, right, bottom } = box;
  const window = windowOf(commonLattice, left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN);
  const to = (field: Field) => {
    const out = new Float32Array(window.columns * window.rows);
    for (let j = 0; j < window.rows; j++) {
      const from = (window.row + j) * commonLattice.columns + window.column;
      out.set(field.subarray(from, from + window.columns), j * window.columns);
    }
    return out;
  };
  const silhouette = to(whole.silhouette);
  return {
    lattice: window,
    own: to(whole.own),
    edge: to(whole.edge),
    cover: to(whole.cover),
    coverOnBack: to(whole.coverOnBack),
    silhouette,
    body: { lattice: window, inside: silhouette, u: to(whole.body.u).map((u) => Math.max(0, u)) },
  };
}
