import { type Body, commonLattice, offNodes } from "./body.js";
import { type Field, type Lattice, resample, windowOf } from "./lattice.js";
import type { Box } from "./layers.js";
import type { Inflation } from "./poisson.js";
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
export function cutOut(whole: Measured, region: Region, box: Box, { silhouette }: Body): Measured {
  const extent = Math.max(box.right - box.left, box.bottom - box.top);
  const margin = extent < 3 ? 0.9 : MARGIN;
  const step = extent < 2.4 ? 0.08 : extent < 6 ? 0.12 : commonLattice.step;
  if (step === commonLattice.step) return windowed(whole, box);
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
  const outline = offNodes(to(silhouette));
  return {
    lattice: fine,
    own,
    edge: edgeOf(own, cover, outline, fine),
    cover,
    coverOnBack: to(whole.coverOnBack),
    silhouette: outline,
    body: { lattice: fine, inside: outline, u: to(whole.body.u).map((u, at) => (outline[at] > 0 ? u : 0)) },
  };
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
