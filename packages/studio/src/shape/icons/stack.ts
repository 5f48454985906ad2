import { type Body, bodyOf, commonLattice, type Fullness } from "./body.js";
import { cutOut, edgeOf, type Measured, type MeasuredLayer } from "./cutout.js";
import { REACH } from "./distance.js";
import { type LipShape, levelled, raised } from "./heights.js";
import { islandsOf } from "./islands.js";
import { type Field, type Lattice, resample } from "./lattice.js";
import type { Layer } from "./layers.js";
import { type Inflation, inflate } from "./poisson.js";
import { measure } from "./region.js";

/** How one piece of a layer lies on the common body. */
export interface Sheet extends Measured {
  /** Index of its layer. */
  readonly layer: number;
  readonly on: Body;
  /** The layer's own rounding; null where it shows no edge over a lower layer. */
  readonly lip: Inflation | null;
  readonly shape: LipShape;
  /** Height over the body that it rides on, smooth (on the body's coarse lattice). */
  readonly ride: Field;
  /** Whether it shows on the back. */
  readonly onBack: boolean;
}

/** Lays the layers over each other on one inflated body, lowest first. */
export function stack(layers: readonly Layer[], fullness: Fullness): Sheet[] {
  const owns = layers.map(({ region }) => measure(region, commonLattice));
  const body = bodyOf(owns, fullness);
  const { silhouette, inflation, coarse } = body;
  const onBack = layersOnBack(owns, silhouette);
  const covers = coversOf(owns, () => true);
  const coversOnBack = coversOf(owns, (index) => onBack[index]);
  const facing = { ...inflation, u: continued(inflation) };
  let below: Field = new Float32Array(silhouette.length).fill(-REACH);
  let height: Field = new Float32Array(coarse.columns * coarse.rows);
  return layers.flatMap((layer, index) => {
    const own = owns[index];
    const whole: MeasuredLayer = {
      rest: maximum(below, covers[index]),
      lattice: commonLattice,
      own,
      edge: edgeOf(own, covers[index], silhouette, commonLattice),
      cover: covers[index],
      coverOnBack: coversOnBack[index],
      silhouette,
      body: facing,
    };
    const { islands, labels } = islandsOf(own, commonLattice);
    const pieces = islands.map((island) => cutOut(whole, layer.region, island, labels, body));
    const ride =
      index === 0 ? height : levelled(height, coarse, resample(own, commonLattice, coarse), layer.area);
    const shape = lipShape(own, silhouette, owns.slice(0, index), layer, highest(ride, own, coarse));
    const lips = pieces.map((piece) =>
      showsEdge(piece) ? inflate(piece.edge, piece.lattice, shape.length) : null,
    );
    const pieceAt = (node: number) => {
      const at = onCommon(node, coarse);
      return own[at] > 0 ? labels[at] : -1;
    };
    below = maximum(below, own);
    height = raised(height, coarse, ride, lips, pieceAt, shape);
    return pieces.map((piece, k) => ({
      ...piece,
      layer: index,
      on: body,
      lip: lips[k],
      shape,
      ride,
      onBack: onBack[index],
    }));
  });
}

/** u carried on beyond its contour with the slope it has there, so that it can be resampled up to the contour. */
function continued({ u, inside, lattice: { columns, rows } }: Inflation): Field {
  const out = u.slice();
  for (let j = 1; j < rows - 1; j++) {
    for (let i = 1, at = j * columns + 1; i < columns - 1; i++, at++) {
      if (inside[at] > 0) continue;
      let slope = 0;
      let count = 0;
      for (const near of [at - 1, at + 1, at - columns, at + columns]) {
        if (inside[near] <= 0.02) continue;
        slope += u[near] / inside[near];
        count++;
      }
      if (count > 0) out[at] = (inside[at] * slope) / count;
    }
  }
  return out;
}

function maximum(a: Field, b: Field): Field {
  return a.map((value, at) => Math.max(value, b[at]));
}

function showsEdge({ own, edge }: Measured): boolean {
  return own.some((distance, at) => distance > -0.3 && edge[at] <= 0);
}

/** For each layer, the distance to the union of those above it that count. */
function coversOf(owns: readonly Field[], counts: (index: number) => boolean): Field[] {
  const covers: Field[] = [];
  let above: Field = new Float32Array(owns[0]?.length ?? 0).fill(-REACH);
  for (let index = owns.length - 1; index >= 0; index--) {
    covers[index] = above;
    const own = owns[index];
    if (counts(index)) above = maximum(above, own);
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

const INLAY: LipShape = { scale: 0.45, length: 0.85 };
const LIMB: LipShape = { scale: 0.6, length: 1.5 };
/** On a stack of this height (view-box units) lips are half as high. */
const HALVED_AT = 2.5;

/**
 * A piece that lies mostly on lower ones is an inlay with a low lip; another stands out with a high one. The higher
 * the stack below, the lower the lip.
 */
function lipShape(
  own: Field,
  silhouette: Field,
  lower: readonly Field[],
  layer: Layer,
  ride: number,
): LipShape {
  let all = 0;
  let over = 0;
  for (let at = 0; at < own.length; at += 3) {
    if (own[at] <= 0 || silhouette[at] <= 0) continue;
    all++;
    if (lower.some((below) => below[at] > 0.05)) over++;
  }
  const { scale, length } = over > 0.6 * all || layer.area < 6 ? INLAY : LIMB;
  return { scale: scale / (1 + ride / HALVED_AT), length };
}

/** The greatest height that a layer rides on. */
function highest(ride: Field, own: Field, coarse: Lattice): number {
  return ride.reduce(
    (most, value, node) => (own[onCommon(node, coarse)] > 0 ? Math.max(most, value) : most),
    0,
  );
}

/** The node of the common lattice at a node of the coarse one. */
function onCommon(node: number, coarse: Lattice): number {
  const column = node % coarse.columns;
  return 2 * ((node - column) / coarse.columns) * commonLattice.columns + 2 * column;
}
