import type { Mesh } from "../../geometry.js";
import { valueAt } from "./slices.js";
import { BODY_SCALE, type Sheet } from "./stack.js";
import { AT, type Net } from "./tessellate.js";

/** The back is this much of the front's depth. */
const BACK_DEPTH = 0.85;
/** What is left at the silhouette of a layer's thickness. */
const THIN_AT_RIM = 0.4;
/** How far a wall goes down below the body's surface, at most, view-box units. */
const WALL = 0.3;
/** How fast the hidden part of a layer sinks, from this far inside what hides it (more than a cell's width). */
const SINK = 2;
const SUNK_FROM = 0.3;

/**
 * Lifts a net out of the drawing plane: each point goes to the body's surface and from there out along its normal
 * by the layer's height. x to the right, y up, z to the viewer, view-box units, the box's middle at 0.
 */
export function lift(net: Net, sheet: Sheet): Mesh {
  const builder: Builder = { positions: [], normals: [], indices: [] };
  const front = new Map<number, number>();
  const back = new Map<number, number>();
  const feet = new Map<number, number>();
  const put = (vertex: number, side: Side, depth: number | null) => {
    const index = builder.positions.length / 3;
    place(net, sheet, vertex, side, depth, builder);
    return index;
  };
  const place_ = (vertex: number, side: Side): number => {
    // On the silhouette front and back share their vertices.
    const known = side === 1 || onSilhouette(net, vertex) ? front : back;
    let index = known.get(vertex);
    if (index === undefined) {
      index = put(vertex, side, null);
      known.set(vertex, index);
    }
    return index;
  };
  const foot = (vertex: number, side: Side): number => {
    const key = side === 1 || onSilhouette(net, vertex) ? vertex : -1 - vertex;
    let index = feet.get(key);
    if (index === undefined) {
      index = put(vertex, side, WALL);
      feet.set(key, index);
    }
    return index;
  };
  for (const [side, triangles, rim] of [
    [1, net.front, net.frontRim],
    [-1, net.back, net.backRim],
  ] as const) {
    for (let k = 0; k < triangles.length; k += 3) {
      const a = place_(triangles[k], side);
      const b = place_(triangles[k + 1], side);
      const c = place_(triangles[k + 2], side);
      // The drawing's y points down, so its turning sense is the reverse of the front's.
      if (side === 1) builder.indices.push(a, c, b);
      else builder.indices.push(a, b, c);
    }
    for (let k = 0; k < rim.length; k += 2) {
      const a = place_(rim[k], side);
      const b = place_(rim[k + 1], side);
      const c = foot(rim[k + 1], side);
      const d = foot(rim[k], side);
      if (side === 1) builder.indices.push(a, b, c, a, c, d);
      else builder.indices.push(a, c, b, a, d, c);
    }
  }
  return {
    positions: Float32Array.from(builder.positions),
    normals: Float32Array.from(builder.normals),
    indices: Uint32Array.from(builder.indices),
  };
}

type Side = 1 | -1;

interface Builder {
  readonly positions: number[];
  readonly normals: number[];
  readonly indices: number[];
}

function onSilhouette(net: Net, vertex: number): boolean {
  return valueAt(net.pool, vertex, AT.silhouette) === 0;
}

/** Adds one vertex on the surface, or at the foot of its wall where `depth` is given. */
function place(net: Net, sheet: Sheet, vertex: number, side: Side, depth: number | null, out: Builder): void {
  const get = (attribute: number) => valueAt(net.pool, vertex, attribute);
  const scale = side === 1 ? BODY_SCALE : BODY_SCALE * BACK_DEPTH;
  const root = Math.sqrt(Math.max(0, get(AT.bodyU)));
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
  const z = scale * root;
  const fade = get(AT.bearing) * (THIN_AT_RIM + ((1 - THIN_AT_RIM) * z) / (z + 1));
  const rise = Math.sqrt(Math.max(0, get(AT.lipU)));
  const covered = get(side === 1 ? AT.cover : AT.coverOnBack);
  const sink = SINK * (Math.max(0, -get(AT.own) - SUNK_FROM) + Math.max(0, covered - SUNK_FROM));
  const height =
    depth === null ? (get(AT.ride) + sheet.shape.scale * rise - sink) * fade : -Math.min(depth, 0.6 * z);
  out.positions.push(get(AT.x) - 16 + bx * height, 16 - get(AT.y) - by * height, side * (z + bz * height));
  // Slope of the layer's height, multiplied through by 2√u of its lip.
  const q = sheet.lip ? 2 * rise : 1;
  const hx = fade * (q * get(AT.rideX) + (sheet.lip ? sheet.shape.scale * get(AT.lipX) : 0));
  const hy = fade * (q * get(AT.rideY) + (sheet.lip ? sheet.shape.scale * get(AT.lipY) : 0));
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
}
