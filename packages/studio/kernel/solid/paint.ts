import { distanceFromStroke, STROKE } from "./group";
import { take } from "./memory";
import { settle } from "./nets";
import {
  countOfTriangles,
  countOfVertices,
  pushVertex,
  replaceTriangles,
  TRIANGLE,
  triangleAt,
  vertexAt,
  write,
} from "./skin";

/** Bytes of a coat's piece: its stroke, and the corners of its bounds. */
export const PIECE: usize = STROKE + 48;

/** Depth of every vertex in the coat being laid. */
let depths: usize = 0;

/** The seam's vertices by the edge they lie on: two indices as one key, and an index. */
let seamKeys: usize = 0;
let seamVertices: usize = 0;
let seamMask: i32 = 0;

let place: usize = 0;
let gradient: usize = 0;

/** Lays a coat over the skin: triangles inside its pieces take its role, those it crosses are cut at its edge. */
export function lay(pieces: usize, count: i32, role: i32, group: usize, cell: f64): void {
  const vertices = countOfVertices();
  depths = take(<usize>vertices << 3);
  for (let i = 0; i < vertices; i++) store<f64>(depths + (<usize>i << 3), cell);
  for (let n = 0; n < count; n++) deepen(pieces + <usize>n * PIECE, vertices);
  const whole = countOfTriangles();
  let cut = 0;
  for (let t = 0; t < whole; t++) {
    const inside = corners(triangleAt(t));
    if (inside == 1 || inside == 2) cut++;
    else if (inside == 3) store<i32>(triangleAt(t), role, 12);
  }
  if (cut == 0) return;
  readySeams(cut);
  const room = whole + 2 * cut;
  const list = take(<usize>room * TRIANGLE);
  let next = list;
  for (let t = 0; t < whole; t++) {
    const triangle = triangleAt(t);
    const inside = corners(triangle);
    if (inside == 0 || inside == 3) {
      memory.copy(next, triangle, TRIANGLE);
      next += TRIANGLE;
    } else {
      next = divide(next, triangle, inside, role, pieces, count, group, cell);
    }
  }
  replaceTriangles(list, room, room);
}

/** Where a piece is nearer than what was there, its distance. */
function deepen(piece: usize, vertices: i32): void {
  const bounds = piece + STROKE;
  for (let i = 0; i < vertices; i++) {
    const vertex = vertexAt(i);
    const x = load<f64>(vertex);
    if (x < load<f64>(bounds) || x > load<f64>(bounds, 24)) continue;
    const y = load<f64>(vertex, 8);
    if (y < load<f64>(bounds, 8) || y > load<f64>(bounds, 32)) continue;
    const z = load<f64>(vertex, 16);
    if (z < load<f64>(bounds, 16) || z > load<f64>(bounds, 40)) continue;
    const d = distanceFromStroke(piece, x, y, z);
    const at = depths + (<usize>i << 3);
    store<f64>(at, min(load<f64>(at), d == 0 ? 1e-12 : d));
  }
}

// @ts-expect-error: decorator
@inline
function depthOf(vertex: i32): f64 {
  return load<f64>(depths + (<usize>vertex << 3));
}

/** How many corners of a triangle lie in the coat. */
// @ts-expect-error: decorator
@inline
function corners(triangle: usize): i32 {
  return (
    <i32>(depthOf(load<i32>(triangle)) < 0) +
    <i32>(depthOf(load<i32>(triangle, 4)) < 0) +
    <i32>(depthOf(load<i32>(triangle, 8)) < 0)
  );
}

/** Writes the three pieces of a triangle that the coat's edge crosses; where to write on. */
function divide(
  next: usize,
  triangle: usize,
  inside: i32,
  role: i32,
  pieces: usize,
  count: i32,
  group: usize,
  cell: f64,
): usize {
  let a = load<i32>(triangle);
  let b = load<i32>(triangle, 4);
  let c = load<i32>(triangle, 8);
  const own = load<i32>(triangle, 12);
  const single = inside == 1;
  // Turn the triangle until its odd corner comes first.
  while (depthOf(a) < 0 != single) {
    const first = a;
    a = b;
    b = c;
    c = first;
  }
  const ab = seam(a, b, pieces, count, group, cell);
  const ac = seam(a, c, pieces, count, group, cell);
  const tip = single ? role : own;
  const rest = single ? own : role;
  write(next, a, ab, ac, tip);
  write(next + TRIANGLE, ab, b, c, rest);
  write(next + 2 * TRIANGLE, ab, c, ac, rest);
  return next + 3 * TRIANGLE;
}

function readySeams(cut: i32): void {
  let size = 16;
  while (size < 4 * cut) size <<= 1;
  seamMask = size - 1;
  seamKeys = take(<usize>size << 3);
  memory.fill(seamKeys, 0xff, <usize>size << 3);
  seamVertices = take(<usize>size << 2);
  place = take(24);
  gradient = take(24);
}

/** The vertex where the coat's edge crosses an edge of the skin, made when first asked for. */
function seam(a: i32, b: i32, pieces: usize, count: i32, group: usize, cell: f64): i32 {
  const low = min(a, b);
  const high = max(a, b);
  const key = (<u64>low << 32) | <u64>high;
  let slot = <i32>((key * 0x9e3779b97f4a7c15) >> 40) & seamMask;
  while (true) {
    const known = load<u64>(seamKeys + (<usize>slot << 3));
    if (known == key) return load<i32>(seamVertices + (<usize>slot << 2));
    if (known == u64.MAX_VALUE) break;
    slot = (slot + 1) & seamMask;
  }
  const vertex = cross(low, high, pieces, count, group, cell);
  store<u64>(seamKeys + (<usize>slot << 3), key);
  store<i32>(seamVertices + (<usize>slot << 2), vertex);
  return vertex;
}

/** The point of an edge on the coat's contour, brought onto the surface. */
function cross(a: i32, b: i32, pieces: usize, count: i32, group: usize, cell: f64): i32 {
  let low: f64 = 0;
  let high: f64 = 1;
  let atLow = depthOf(a);
  let atHigh = depthOf(b);
  // False position, three rounds: the contour is all but straight at this size.
  for (let round = 0; round < 3; round++) {
    const t = low + ((high - low) * atLow) / (atLow - atHigh);
    for (let k: usize = 0; k < 24; k += 8) {
      const from = load<f64>(vertexAt(a) + k);
      store<f64>(place + k, from + (load<f64>(vertexAt(b) + k) - from) * t);
    }
    const depth = depthAt(pieces, count);
    if (depth < 0 == atLow < 0) {
      low = t;
      atLow = depth;
    } else {
      high = t;
      atHigh = depth;
    }
  }
  settle(place, gradient, group, cell);
  return pushVertex(place, gradient);
}

function depthAt(pieces: usize, count: i32): f64 {
  let nearest = Infinity;
  for (let n = 0; n < count; n++) {
    nearest = min(
      nearest,
      distanceFromStroke(
        pieces + <usize>n * PIECE,
        load<f64>(place),
        load<f64>(place, 8),
        load<f64>(place, 16),
      ),
    );
  }
  return nearest;
}
