import { groupCells } from "./blocks.js";
import { sample, spline } from "./lattice.js";
import { gradientAt } from "./poisson.js";
import { addVertex, type Cut, newPool, type Pool, split, valueAt } from "./slices.js";
import { BODY_SCALE, type Sheet } from "./stack.js";

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

/** A layer's front and back as triangles over the drawing plane, not yet lifted out of it. */
export interface Net {
  readonly pool: Pool;
  /** Vertex triples, counter-clockwise in the drawing's own (y down) plane. */
  readonly front: number[];
  readonly back: number[];
  /** Vertex pairs along the edge over lower layers, in the turning sense of their triangles. */
  readonly frontRim: number[];
  readonly backRim: number[];
}

/** A layer goes on this far below what covers it (view-box units), then is left out. */
const TUCK = 0.5;
/** And this far beyond its own outline where something covers it. */
const OVERLAP = 0.4;

/** Triangulates a layer: cells at the silhouette and the edge are clipped and sliced, the inside is coarse. */
export function tessellate(sheet: Sheet): Net {
  const net: Net = { pool: newPool(WIDTH), front: [], back: [], frontRim: [], backRim: [] };
  const vertices = new Int32Array(sheet.own.length).fill(-1);
  const vertexOf = (at: number): number => {
    if (vertices[at] < 0) vertices[at] = addVertex(net.pool, attributesOf(sheet, at));
    return vertices[at];
  };
  const slices = slicesOf(sheet);
  const plain = plainNodes(sheet);
  cover(sheet, sheet.cover, plain, slices, net.pool, vertexOf, net.front, net.frontRim);
  if (sheet.onBack) {
    cover(sheet, sheet.coverOnBack, plain, slices, net.pool, vertexOf, net.back, net.backRim);
  }
  return net;
}

/** Triangulates what one side shows of a layer under the given cover. */
function cover(
  { lattice, silhouette, edge, own }: Sheet,
  hidden: Float32Array,
  plain: Uint8Array,
  slices: Slices,
  pool: Pool,
  vertexOf: (at: number) => number,
  triangles: number[],
  rim: number[],
): void {
  const { columns, rows } = lattice;
  const isIn = Uint8Array.from(silhouette, (distance) => (distance > 0 ? 1 : 0));
  const isKept = Uint8Array.from(edge, (distance) => (distance > 0 ? 1 : 0));
  const isSeen = Uint8Array.from(own, (distance, at) => (distance > -OVERLAP && hidden[at] < TUCK ? 1 : 0));
  const any = (flags: Uint8Array, at: number) =>
    flags[at] + flags[at + 1] + flags[at + columns] + flags[at + columns + 1] > 0;
  // Near what covers it a layer keeps its fine cells: there it starts to sink.
  const seenAndPlain = plain.map((flag, at) => (flag && hidden[at] < 0 ? 1 : 0));
  const blocks = groupCells(
    columns,
    rows,
    seenAndPlain,
    (at) => any(isIn, at) && any(isKept, at) && any(isSeen, at),
  );
  for (const at of blocks.cells) {
    const a = vertexOf(at);
    const b = vertexOf(at + 1);
    const c = vertexOf(at + columns);
    const d = vertexOf(at + columns + 1);
    // Alternating diagonals keep the triangulation free of a direction.
    if ((at + Math.floor(at / columns)) % 2 === 0) {
      emit(pool, [a, b, d], slices, triangles, rim);
      emit(pool, [a, d, c], slices, triangles, rim);
    } else {
      emit(pool, [a, b, c], slices, triangles, rim);
      emit(pool, [b, d, c], slices, triangles, rim);
    }
  }
  for (const { ring, centre } of blocks.fans) {
    const middle = vertexOf(centre);
    for (let k = 0; k < ring.length; k++) {
      triangles.push(middle, vertexOf(ring[k]), vertexOf(ring[(k + 1) % ring.length]));
    }
  }
}

const slope: [number, number] = [0, 0];
const ride: [number, number, number] = [0, 0, 0];

function attributesOf(sheet: Sheet, at: number): number[] {
  const { lattice, body, lip } = sheet;
  const i = at % lattice.columns;
  const x = lattice.x + i * lattice.step;
  const y = lattice.y + ((at - i) / lattice.columns) * lattice.step;
  spline(sheet.ride, sheet.coarse, x, y, ride);
  gradientAt(body, at, slope);
  const [bodyX, bodyY] = slope;
  if (lip) gradientAt(lip, at, slope);
  else slope.fill(0);
  return [
    x,
    y,
    sheet.silhouette[at],
    sheet.edge[at],
    sheet.own[at],
    body.u[at],
    bodyX,
    bodyY,
    lip ? lip.u[at] : 0,
    slope[0],
    slope[1],
    ride[0],
    ride[1],
    ride[2],
    sheet.cover[at],
    sheet.coverOnBack[at],
    sample(sheet.bearing, sheet.coarse, x, y),
  ];
}

/** Where the body turns from steep to flat it is sliced at these heights over the rim (view-box units). */
const BODY_HEIGHTS = [0.25, 0.65, 1.15];
/** And a lip at these parts of its full height. */
const LIP_PARTS = [0.25, 0.55];

interface Slices {
  readonly clips: readonly Cut[];
  readonly levels: readonly Cut[];
}

function slicesOf({ lip, shape }: Sheet): Slices {
  return {
    clips: [
      { attribute: AT.silhouette, level: 0, name: 0, zero: AT.bodyU },
      { attribute: AT.edge, level: 0, name: 1, zero: AT.lipU },
    ],
    levels: [
      ...BODY_HEIGHTS.map((height, k) => ({
        attribute: AT.bodyU,
        level: (height / BODY_SCALE) ** 2,
        name: 2 + k,
        zero: -1,
      })),
      ...(lip ? LIP_PARTS : []).map((part, k) => ({
        attribute: AT.lipU,
        level: 2 * (part * shape.length) ** 2,
        name: 16 + k,
        zero: -1,
      })),
    ],
  };
}

/** 1 for the nodes around which nothing is clipped or sliced. */
function plainNodes({ silhouette, edge, own, body, lip, shape }: Sheet): Uint8Array {
  const bodyLevel = ((BODY_HEIGHTS.at(-1) ?? 0) / BODY_SCALE) ** 2;
  const lipLevel = 2 * ((LIP_PARTS.at(-1) ?? 0) * shape.length) ** 2;
  return Uint8Array.from(own, (distance, at) =>
    distance > 0 &&
    silhouette[at] > 0.25 &&
    edge[at] > 0 &&
    body.u[at] > bodyLevel &&
    (!lip || lip.u[at] > lipLevel)
      ? 1
      : 0,
  );
}

function emit(
  pool: Pool,
  triangle: readonly number[],
  { clips, levels }: Slices,
  out: number[],
  rim: number[],
) {
  let polygon = triangle;
  for (const clip of clips) {
    if (polygon.every((vertex) => valueAt(pool, vertex, clip.attribute) > 0)) continue;
    polygon = split(pool, polygon, clip).above;
    if (polygon.length === 0) return;
  }
  let pieces = [polygon];
  for (const level of levels) {
    if (!pieces.some((piece) => crosses(pool, piece, level))) continue;
    pieces = pieces.flatMap((piece) => {
      if (!crosses(pool, piece, level)) return [piece];
      const { above, below } = split(pool, piece, level);
      return [above, below].filter((part) => part.length > 0);
    });
  }
  for (const piece of pieces) {
    for (let k = 2; k < piece.length; k++) out.push(piece[0], piece[k - 1], piece[k]);
    for (let k = 0; k < piece.length; k++) {
      const a = piece[k];
      const b = piece[(k + 1) % piece.length];
      if (valueAt(pool, a, AT.edge) === 0 && valueAt(pool, b, AT.edge) === 0) rim.push(a, b);
    }
  }
}

function crosses(pool: Pool, piece: readonly number[], { attribute, level }: Cut): boolean {
  let above = false;
  let below = false;
  for (const vertex of piece) {
    const value = valueAt(pool, vertex, attribute);
    if (value > level) above = true;
    if (value < level) below = true;
  }
  return above && below;
}
