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
} as const;
const WIDTH = 14;

/** A layer's front and back as triangles over the drawing plane, not yet lifted out of it. */
export interface Net {
  readonly pool: Pool;
  /** Vertex triples, counter-clockwise in the drawing's own (y down) plane. */
  readonly front: number[];
  readonly back: number[];
  /** Vertex pairs along the edge over lower layers, inside on their right hand (y down). */
  readonly frontRim: number[];
  readonly backRim: number[];
}

/** A layer is drawn this far below what covers it (view-box units), then left out. */
const TUCK = 0.4;
/** And this far beyond its own outline where something covers it. */
const OVERLAP = 0.2;

/** Triangulates a layer: cells at the silhouette and the edge are clipped and sliced, the inside is coarse. */
export function tessellate(sheet: Sheet): Net {
  const { lattice, lip } = sheet;
  const { columns, rows } = lattice;
  const pool = newPool(WIDTH);
  const vertices = new Int32Array(columns * rows).fill(-1);
  const nodeVertex = (at: number): number => {
    if (vertices[at]! < 0) vertices[at] = addVertex(pool, attributesOf(sheet, at));
    return vertices[at]!;
  };
  const slices = slicesOf(sheet);
  const net: Net = { pool, front: [], back: [], frontRim: [], backRim: [] };
  const sides = [
    { cover: sheet.cover, triangles: net.front, rim: net.frontRim },
    ...(sheet.onBack ? [{ cover: sheet.coverOnBack, triangles: net.back, rim: net.backRim }] : []),
  ];
  const smooth = smoothLevels(sheet);
  for (const { cover, triangles, rim } of sides) {
    const isDrawn = (at: number) => sheet.own[at]! > -OVERLAP && cover[at]! < TUCK;
    const isPlain = (at: number) =>
      sheet.silhouette[at]! > 0.3 &&
      sheet.body.u[at]! > smooth.body &&
      sheet.own[at]! > 0 &&
      sheet.edge[at]! > 0 &&
      (!lip || lip.u[at]! > smooth.lip) &&
      cover[at]! < TUCK;
    const blocks = planBlocks(columns, rows, isPlain);
    for (let j = 0; j + 1 < rows; j++) {
      for (let i = 0; i + 1 < columns; i++) {
        const at = j * columns + i;
        if (blocks.taken[at]) continue;
        const corners = [at, at + 1, at + columns, at + columns + 1];
        if (!corners.some((c) => sheet.silhouette[c]! > 0 && sheet.edge[c]! > 0)) continue;
        if (!corners.some(isDrawn)) continue;
        const [a, b, c, d] = corners.map(nodeVertex) as [number, number, number, number];
        // Alternating diagonals keep the triangulation free of a direction.
        const halves =
          (i + j) % 2 === 0
            ? [
                [a, b, d],
                [a, d, c],
              ]
            : [
                [a, b, c],
                [b, d, c],
              ];
        for (const half of halves) emit(pool, half, slices, triangles, rim);
      }
    }
    for (const { ring, centre } of blocks.fans) {
      const middle = nodeVertex(centre);
      for (let k = 0; k < ring.length; k++) {
        triangles.push(middle, nodeVertex(ring[k]!), nodeVertex(ring[(k + 1) % ring.length]!));
      }
    }
  }
  return net;
}

function attributesOf(sheet: Sheet, at: number): number[] {
  const { lattice, body, lip } = sheet;
  const i = at % lattice.columns;
  const j = (at - i) / lattice.columns;
  const clear = (distance: number) => (Math.abs(distance) < 1e-5 ? 1e-5 : distance);
  return [
    lattice.x + i * lattice.step,
    lattice.y + j * lattice.step,
    clear(sheet.silhouette[at]!),
    clear(sheet.edge[at]!),
    sheet.own[at]!,
    body.u[at]!,
    body.dx[at]!,
    body.dy[at]!,
    lip ? lip.u[at]! : 0,
    lip ? lip.dx[at]! : 0,
    lip ? lip.dy[at]! : 0,
    sheet.ride[at]!,
    sheet.rideX[at]!,
    sheet.rideY[at]!,
  ];
}

/** Where a surface turns from steep to flat it is sliced at these heights over the rim (view-box units). */
const BODY_HEIGHTS = [0.2, 0.5, 0.85, 1.25, 1.7];
const LIP_PARTS = [0.2, 0.42, 0.66];

interface Slices {
  readonly clips: readonly Cut[];
  readonly levels: readonly Cut[];
}

function slicesOf({ lip, shape }: Sheet): Slices {
  const top = shape.scale * Math.sqrt(2) * shape.length;
  const square = (height: number, scale: number) => (height / scale) * (height / scale);
  return {
    clips: [
      { attribute: AT.silhouette, level: 0, name: 0, zero: AT.bodyU },
      { attribute: AT.edge, level: 0, name: 1, zero: AT.lipU },
    ],
    levels: [
      ...BODY_HEIGHTS.map((height, k) => ({
        attribute: AT.bodyU,
        level: square(height, BODY_SCALE),
        name: 2 + k,
        zero: -1,
      })),
      ...(lip ? LIP_PARTS : []).map((part, k) => ({
        attribute: AT.lipU,
        level: square(part * top, shape.scale),
        name: 16 + k,
        zero: -1,
      })),
    ],
  };
}

/** Above these values of u nothing is sliced any more. */
function smoothLevels({ shape }: Sheet): { body: number; lip: number } {
  const body = BODY_HEIGHTS.at(-1)! / BODY_SCALE;
  return { body: body * body, lip: (LIP_PARTS.at(-1)! * Math.sqrt(2) * shape.length) ** 2 };
}

function emit(
  pool: Pool,
  triangle: readonly number[],
  { clips, levels }: Slices,
  out: number[],
  rim: number[],
) {
  let polygon: readonly number[] = triangle;
  for (const clip of clips) {
    if (polygon.every((vertex) => valueAt(pool, vertex, clip.attribute) > 0)) continue;
    polygon = split(pool, polygon, clip).above;
    if (polygon.length === 0) return;
  }
  let pieces = [polygon];
  for (const level of levels) {
    const next: (readonly number[])[] = [];
    for (const piece of pieces) {
      const values = piece.map((vertex) => valueAt(pool, vertex, level.attribute));
      const crosses = values.some((v) => v > level.level) && values.some((v) => v < level.level);
      if (!crosses) {
        next.push(piece);
        continue;
      }
      const { above, below } = split(pool, piece, level);
      if (above.length > 0) next.push(above);
      if (below.length > 0) next.push(below);
    }
    pieces = next;
  }
  for (const piece of pieces) {
    for (let k = 2; k < piece.length; k++) out.push(piece[0]!, piece[k - 1]!, piece[k]!);
    for (let k = 0; k < piece.length; k++) {
      const a = piece[k]!;
      const b = piece[(k + 1) % piece.length]!;
      if (valueAt(pool, a, AT.edge) === 0 && valueAt(pool, b, AT.edge) === 0) rim.push(a, b);
    }
  }
}

interface Blocks {
  /** 1 for the cells that belong to a fan. */
  readonly taken: Uint8Array;
  readonly fans: readonly { readonly ring: readonly number[]; readonly centre: number }[];
}

/** Groups cells in smooth places into squares of 4 × 4, drawn as fans that keep every node a neighbour uses. */
function planBlocks(columns: number, rows: number, isPlain: (at: number) => boolean): Blocks {
  const SIDE = 4;
  const across = Math.floor((columns - 1) / SIDE);
  const down = Math.floor((rows - 1) / SIDE);
  const whole = new Uint8Array(across * down);
  for (let q = 0; q < down; q++) {
    for (let p = 0; p < across; p++) {
      let plain = true;
      for (let j = 0; j <= SIDE && plain; j++) {
        for (let i = 0; i <= SIDE && plain; i++) plain = isPlain((q * SIDE + j) * columns + p * SIDE + i);
      }
      whole[q * across + p] = plain ? 1 : 0;
    }
  }
  const taken = new Uint8Array(columns * rows);
  const fans: { ring: number[]; centre: number }[] = [];
  const isWhole = (p: number, q: number) =>
    p >= 0 && q >= 0 && p < across && q < down && whole[q * across + p] === 1;
  for (let q = 0; q < down; q++) {
    for (let p = 0; p < across; p++) {
      if (!isWhole(p, q)) continue;
      const start = q * SIDE * columns + p * SIDE;
      for (let j = 0; j < SIDE; j++) taken.fill(1, start + j * columns, start + j * columns + SIDE);
      const ring: number[] = [];
      const side = (from: number, stride: number, coarse: boolean) => {
        for (let k = 0; k < SIDE; k += coarse ? SIDE : 1) ring.push(from + k * stride);
      };
      side(start, 1, isWhole(p, q - 1));
      side(start + SIDE, columns, isWhole(p + 1, q));
      side(start + SIDE * columns + SIDE, -1, isWhole(p, q + 1));
      side(start + SIDE * columns, -columns, isWhole(p - 1, q));
      fans.push({ ring, centre: start + 2 * columns + 2 });
    }
  }
  return { taken, fans };
}
