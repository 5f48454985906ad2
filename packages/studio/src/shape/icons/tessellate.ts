import { groupCells } from "./blocks.js";
import { FOOT_ROUNDING } from "./body.js";
import { type Field, sample, spline } from "./lattice.js";
import { gradientAt } from "./poisson.js";
import { addVertex, type Cut, crosses, newPool, type Pool, split, valueAt } from "./slices.js";
import type { Sheet } from "./stack.js";

/** What each vertex of a net knows, by place in the pool. */
export const AT = {
  x: 0,
  y: 1,
  silhouette: 2,
  edge: 3,
  own: 4,
  bodyU: 5,
  bodyX: 6,
  bodyY: 7,
  lipU: 8,
  lipX: 9,
  lipY: 10,
  ride: 11,
  rideX: 12,
  rideY: 13,
  cover: 14,
  coverOnBack: 15,
  bearing: 16,
} as const;
const WIDTH = 17;

/** One side of a layer as triangles over the drawing plane. */
export interface NetSide {
  /** Vertex triples, counter-clockwise in the drawing's own (y down) plane. */
  readonly triangles: number[];
  /** Vertex pairs along the edge over lower layers, in the turning sense of their triangles. */
  readonly rim: number[];
}

/** A layer's front and back, not yet lifted out of the drawing plane. */
export interface Net {
  readonly pool: Pool;
  readonly front: NetSide;
  readonly back: NetSide;
}

/** A layer goes on this far below what covers it (view-box units), then is left out. */
const TUCK = 0.45;
/** And this far beyond its own outline where something covers it. */
const OVERLAP = 0.4;
/** Where the body turns from steep to flat it is sliced at these heights over the rim (view-box units). */
const BODY_HEIGHTS = [0.25, 0.65, 1.2];
/** Over a flat foot, which is steeper, it is sliced at these heights above the floor. */
const FOOT_HEIGHTS = [0.02, 0.08, 0.2, 0.45];
/** And a lip at this part of its full height. */
const LIP_PART = 0.35;
/** Below this distance of nodes the lattice alone is fine enough. */
const FINE = 0.1;

/** Triangulates a layer: cells at the silhouette and the edge are clipped and sliced, the inside is coarse. */
export function tessellate(sheet: Sheet): Net {
  const net: Net = {
    pool: newPool(WIDTH),
    front: { triangles: [], rim: [] },
    back: { triangles: [], rim: [] },
  };
  const vertices = new Int32Array(sheet.own.length).fill(-1);
  const vertexOf = (at: number): number => {
    if (vertices[at] < 0) {
      vertices[at] = net.pool.count;
      writeAttributes(sheet, at, net.pool);
    }
    return vertices[at];
  };
  const work: Work = { sheet, pool: net.pool, vertexOf, cuts: cutsOf(sheet), plain: plainNodes(sheet) };
  coverSide(work, sheet.cover, net.front);
  if (sheet.onBack) coverSide(work, sheet.coverOnBack, net.back);
  return net;
}

interface Work {
  readonly sheet: Sheet;
  readonly pool: Pool;
  readonly vertexOf: (at: number) => number;
  readonly cuts: Cuts;
  readonly plain: Uint8Array;
}

const IN = 1;
const KEPT = 2;
const SEEN = 4;

/** Triangulates what one side shows of a layer under the given cover. */
function coverSide({ sheet, pool, vertexOf, cuts, plain }: Work, hidden: Field, side: NetSide): void {
  const { columns, rows } = sheet.lattice;
  const flags = new Uint8Array(plain.length);
  const coarse = new Uint8Array(plain.length);
  for (let at = 0; at < flags.length; at++) {
    flags[at] =
      (sheet.silhouette[at] > 0 ? IN : 0) |
      (sheet.edge[at] > 0 ? KEPT : 0) |
      (sheet.own[at] > -OVERLAP && hidden[at] < TUCK ? SEEN : 0);
    // Near what covers it a layer keeps its fine cells: there it starts to sink.
    coarse[at] = hidden[at] < 0 ? plain[at] : 0;
  }
  const isDrawn = (at: number) =>
    (flags[at] | flags[at + 1] | flags[at + columns] | flags[at + columns + 1]) === (IN | KEPT | SEEN);
  const blocks = groupCells(columns, rows, coarse, isDrawn);
  for (const at of blocks.cells) {
    const a = vertexOf(at);
    const b = vertexOf(at + 1);
    const c = vertexOf(at + columns);
    const d = vertexOf(at + columns + 1);
    // Alternating diagonals keep the triangulation free of a direction.
    if ((at + Math.floor(at / columns)) % 2 === 0) {
      emit(pool, [a, b, d], cuts, side);
      emit(pool, [a, d, c], cuts, side);
    } else {
      emit(pool, [a, b, c], cuts, side);
      emit(pool, [b, d, c], cuts, side);
    }
  }
  for (const { ring, centre } of blocks.fans) {
    const middle = vertexOf(centre);
    for (let k = 0; k < ring.length; k++) {
      side.triangles.push(middle, vertexOf(ring[k]), vertexOf(ring[(k + 1) % ring.length]));
    }
  }
}

const slope: [number, number] = [0, 0];
const ride: [number, number, number] = [0, 0, 0];

function writeAttributes(sheet: Sheet, at: number, pool: Pool): void {
  const { lattice, body, lip } = sheet;
  const i = at % lattice.columns;
  const x = lattice.x + i * lattice.step;
  const y = lattice.y + ((at - i) / lattice.columns) * lattice.step;
  const start = addVertex(pool);
  const { values } = pool;
  values[start + AT.x] = x;
  values[start + AT.y] = y;
  values[start + AT.silhouette] = sheet.silhouette[at];
  values[start + AT.edge] = sheet.edge[at];
  values[start + AT.own] = sheet.own[at];
  values[start + AT.bodyU] = body.u[at];
  gradientAt(body, at, slope);
  values[start + AT.bodyX] = slope[0];
  values[start + AT.bodyY] = slope[1];
  if (lip) {
    values[start + AT.lipU] = lip.u[at];
    gradientAt(lip, at, slope);
    values[start + AT.lipX] = slope[0];
    values[start + AT.lipY] = slope[1];
  }
  spline(sheet.ride, sheet.on.coarse, x, y, ride);
  values[start + AT.ride] = ride[0];
  values[start + AT.rideX] = ride[1];
  values[start + AT.rideY] = ride[2];
  values[start + AT.cover] = sheet.cover[at];
  values[start + AT.coverOnBack] = sheet.coverOnBack[at];
  values[start + AT.bearing] = sample(sheet.on.bearing, sheet.on.coarse, x, y);
}

interface Cuts {
  /** What lies below these is dropped. */
  readonly clips: readonly Cut[];
  /** Along these triangles are divided. */
  readonly levels: readonly Cut[];
}

function cutsOf({ lip, shape, on, lattice }: Sheet): Cuts {
  const fine = lattice.step < FINE;
  const levels: Cut[] = (fine ? [] : BODY_HEIGHTS).map((height, k) => ({
    attribute: AT.bodyU,
    level: squared(height / on.scale),
    name: 2 + k,
    zero: -1,
  }));
  const { floor } = on;
  if (floor !== null) {
    FOOT_HEIGHTS.forEach((height, k) => {
      levels.push({ attribute: AT.y, level: floor - height, name: 20 + k, zero: -1 });
    });
  }
  if (lip && !fine) levels.push({ attribute: AT.lipU, level: lipLevel(shape.length), name: 16, zero: -1 });
  return {
    clips: [
      { attribute: AT.silhouette, level: 0, name: 0, zero: AT.bodyU },
      { attribute: AT.edge, level: 0, name: 1, zero: AT.lipU },
    ],
    levels,
  };
}

function squared(value: number): number {
  return value * value;
}

function lipLevel(length: number): number {
  return 2 * squared(LIP_PART * length);
}

/** 1 for the nodes around which nothing is clipped or sliced. */
function plainNodes({ silhouette, edge, own, body, lip, shape, on, lattice }: Sheet): Uint8Array {
  const fine = lattice.step < FINE;
  const steep = fine ? 0 : squared((BODY_HEIGHTS.at(-1) ?? 0) / on.scale);
  const low = (fine ? 0.5 : 1.5) * lipLevel(shape.length);
  const plain = new Uint8Array(own.length);
  const foot =
    on.floor === null
      ? own.length
      : lattice.columns * Math.floor((on.floor - 1.1 * FOOT_ROUNDING - lattice.y) / lattice.step);
  for (let at = 0; at < own.length; at++) {
    const inside = own[at] > 0 && silhouette[at] > 0.25 && edge[at] > 0;
    if (inside && at < foot && body.u[at] > steep && (!lip || lip.u[at] > low)) plain[at] = 1;
  }
  return plain;
}

function emit(pool: Pool, triangle: readonly number[], { clips, levels }: Cuts, side: NetSide): void {
  let polygon = triangle;
  for (const clip of clips) {
    if (polygon.every((vertex) => valueAt(pool, vertex, clip.attribute) > 0)) continue;
    polygon = split(pool, polygon, clip).above;
    if (polygon.length === 0) return;
  }
  let pieces = [polygon];
  for (const level of levels) {
    if (!crosses(pool, polygon, level)) continue;
    pieces = pieces.flatMap((piece) => {
      if (!crosses(pool, piece, level)) return [piece];
      const { above, below } = split(pool, piece, level);
      return [above, below].filter((part) => part.length > 0);
    });
  }
  for (const piece of pieces) {
    for (let k = 2; k < piece.length; k++) side.triangles.push(piece[0], piece[k - 1], piece[k]);
    for (let k = 0; k < piece.length; k++) {
      const a = piece[k];
      const b = piece[(k + 1) % piece.length];
      if (valueAt(pool, a, AT.edge) === 0 && valueAt(pool, b, AT.edge) === 0) side.rim.push(a, b);
    }
  }
}
