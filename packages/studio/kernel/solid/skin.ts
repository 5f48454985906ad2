import { take } from "./memory";

/** Bytes of a vertex: its place and its unit normal. */
export const VERTEX: usize = 48;

/** Bytes of a triangle: three vertices and its role. */
export const TRIANGLE: usize = 16;

let vertices: usize = 0;
let vertexCount: i32 = 0;
let vertexRoom: i32 = 0;

let triangles: usize = 0;
let triangleCount: i32 = 0;
let triangleRoom: i32 = 0;

/** Starts an empty skin. */
export function bare(): void {
  vertexCount = 0;
  vertexRoom = 0;
  triangleCount = 0;
  triangleRoom = 0;
}

export function vertexAt(index: i32): usize {
  return vertices + <usize>index * VERTEX;
}

export function countOfVertices(): i32 {
  return vertexCount;
}

export function triangleAt(index: i32): usize {
  return triangles + <usize>index * TRIANGLE;
}

export function countOfTriangles(): i32 {
  return triangleCount;
}

/** Adds a vertex with a normal along a gradient; its index. */
export function pushVertex(place: usize, gradient: usize): i32 {
  if (vertexCount == vertexRoom) {
    vertexRoom = max(4096, vertexRoom * 2);
    const roomier = take(<usize>vertexRoom * VERTEX);
    memory.copy(roomier, vertices, <usize>vertexCount * VERTEX);
    vertices = roomier;
  }
  const vertex = vertexAt(vertexCount);
  memory.copy(vertex, place, 24);
  const gx = load<f64>(gradient);
  const gy = load<f64>(gradient, 8);
  const gz = load<f64>(gradient, 16);
  const length = sqrt(gx * gx + gy * gy + gz * gz);
  const flat = length < 1e-9;
  store<f64>(vertex, flat ? 0 : gx / length, 24);
  store<f64>(vertex, flat ? 1 : gy / length, 32);
  store<f64>(vertex, flat ? 0 : gz / length, 40);
  return vertexCount++;
}

export function pushTriangle(a: i32, b: i32, c: i32, role: i32): void {
  if (triangleCount == triangleRoom) {
    triangleRoom = max(8192, triangleRoom * 2);
    const roomier = take(<usize>triangleRoom * TRIANGLE);
    memory.copy(roomier, triangles, <usize>triangleCount * TRIANGLE);
    triangles = roomier;
  }
  write(triangleAt(triangleCount++), a, b, c, role);
}

export function write(triangle: usize, a: i32, b: i32, c: i32, role: i32): void {
  store<i32>(triangle, a);
  store<i32>(triangle, b, 4);
  store<i32>(triangle, c, 8);
  store<i32>(triangle, role, 12);
}

/** Puts a rewritten list in the triangles' place. */
export function replaceTriangles(list: usize, count: i32, room: i32): void {
  triangles = list;
  triangleCount = count;
  triangleRoom = room;
}
