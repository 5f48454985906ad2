import type { Mesh } from "../../geometry.js";
import { type Pool, valueAt } from "./slices.js";
import type { Sheet } from "./stack.js";
import { AT, type Net } from "./tessellate.js";

/** The back is this much of the front's depth. */
export const BACK_DEPTH = 0.85;
/** What is left of a layer's thickness at the silhouette. */
const THIN_AT_RIM = 0.4;
/** However many layers lie below, they lift one no higher than this at the silhouette (before thinning). */
const HIGHEST_AT_RIM = 1.2;
/** The slope that lips are shaded with is kept below 1 / this, so that no hairline of shade runs along them. */
const SOFT_EDGE = 0.6;
/** How far a wall goes down below the body's surface, at most, view-box units. */
const WALL = 0.3;
/** How fast the hidden part of a layer sinks, from this far inside what hides it (more than a cell's width). */
const SINK = 2;
const SUNK_FROM = 0.3;

type Side = 1 | -1;

interface Builder {
  readonly positions: number[];
  readonly normals: number[];
  readonly indices: number[];
}

/**
 * Lifts a net out of the drawing plane: each point goes to the body's surface and from there out along its normal
 * by the layer's height. x to the right, y up, z to the viewer, view-box units, the box's middle at 0.
 */
export function lift({ pool, front, back }: Net, sheet: Sheet): Mesh {
  const builder: Builder = { positions: [], normals: [], indices: [] };
  const tops = vertexTable(pool, (vertex, side) => place(pool, sheet, vertex, side, false, builder));
  const feet = vertexTable(pool, (vertex, side) => place(pool, sheet, vertex, side, true, builder));
  for (const [side, { triangles, rim }] of [[1, front] as const, [-1, back] as const]) {
    // The drawing's y points down, so its turning sense is the reverse of the front's.
    const add = (a: number, b: number, c: number) =>
      side === 1 ? builder.indices.push(a, c, b) : builder.indices.push(a, b, c);
    for (let k = 0; k < triangles.length; k += 3) {
      add(tops(triangles[k], side), tops(triangles[k + 1], side), tops(triangles[k + 2], side));
    }
    for (let k = 0; k < rim.length; k += 2) {
      const a = tops(rim[k], side);
      const c = feet(rim[k + 1], side);
      add(a, c, tops(rim[k + 1], side));
      add(a, feet(rim[k], side), c);
    }
  }
  return {
    positions: Float32Array.from(builder.positions),
    normals: Float32Array.from(builder.normals),
    indices: Uint32Array.from(builder.indices),
  };
}

/** Mesh vertices made at first use; on the silhouette front and back share theirs. */
function vertexTable(pool: Pool, make: (vertex: number, side: Side) => number) {
  const front = new Int32Array(pool.count).fill(-1);
  const back = new Int32Array(pool.count).fill(-1);
  return (vertex: number, side: Side): number => {
    const table = side === 1 || valueAt(pool, vertex, AT.silhouette) === 0 ? front : back;
    if (table[vertex] < 0) table[vertex] = make(vertex, side);
    return table[vertex];
  };
}

/** Adds one vertex on the layer's surface, or at the foot of its wall, and gives its index. */
function place(pool: Pool, sheet: Sheet, vertex: number, side: Side, atFoot: boolean, out: Builder): number {
  const get = (attribute: number) => valueAt(pool, vertex, attribute);
  const scale = side === 1 ? sheet.on.scale : sheet.on.scale * BACK_DEPTH;
  const root = Math.sqrt(Math.max(0, get(AT.bodyU)));
  const z = scale * root;
  // Normal of z = scale·√u, free of the division by √u: (−scale·∇u, 2√u).
  let bx = -scale * get(AT.bodyX);
  let by = -scale * get(AT.bodyY);
  let bz = 2 * root;
  const length = Math.sqrt(bx * bx + by * by + bz * bz);
  if (length > 1e-9) {
    bx /= length;
    by /= length;
    bz /= length;
  } else {
    bz = 1;
  }
  const bearing = get(AT.bearing);
  const inward = z / (z + 1);
  const outward = THIN_AT_RIM * (1 - inward);
  const ride = get(AT.ride);
  const crowding = 1 + Math.max(0, ride) / HIGHEST_AT_RIM;
  const rideSlope = bearing * (inward + outward / (crowding * crowding));
  const lipSlope = bearing * (inward + outward);
  const rise = Math.sqrt(Math.max(0, get(AT.lipU)));
  const hidden =
    Math.max(0, -get(AT.own) - SUNK_FROM) +
    Math.max(0, get(side === 1 ? AT.cover : AT.coverOnBack) - SUNK_FROM);
  const height = atFoot
    ? -Math.min(WALL, 0.6 * z)
    : bearing * ride * (inward + outward / crowding) + lipSlope * (sheet.shape.scale * rise - SINK * hidden);
  out.positions.push(get(AT.x) - 16 + bx * height, 16 - get(AT.y) - by * height, side * (z + bz * height));
  // Slope of the layer's height, multiplied through by 2√u of its lip.
  const lip = sheet.lip ? sheet.shape.scale : 0;
  const steepest = lip * lipSlope * Math.sqrt(get(AT.lipX) * get(AT.lipX) + get(AT.lipY) * get(AT.lipY));
  const q = sheet.lip ? 2 * rise + SOFT_EDGE * steepest : 1;
  const hx = q * rideSlope * get(AT.rideX) + lip * lipSlope * get(AT.lipX);
  const hy = q * rideSlope * get(AT.rideY) + lip * lipSlope * get(AT.lipY);
  // The same slope along the body's surface: its part uphill of the body is foreshortened.
  const steep = Math.sqrt(Math.max(0, 1 - bz * bz));
  const ux = steep > 1e-6 ? -bx / steep : 0;
  const uy = steep > 1e-6 ? -by / steep : 0;
  const uphill = hx * ux + hy * uy;
  let nx = q * bx - (hx - ux * uphill * steep * steep);
  let ny = q * by - (hy - uy * uphill * steep * steep);
  let nz = q * bz - uphill * bz * steep;
  const size = Math.sqrt(nx * nx + ny * ny + nz * nz);
  if (size > 1e-9) {
    nx /= size;
    ny /= size;
    nz /= size;
  } else {
    nx = bx;
    ny = by;
    nz = bz;
  }
  out.normals.push(nx, -ny, side * nz);
  return out.positions.length / 3 - 1;
}
