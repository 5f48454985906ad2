import { readFileSync } from "node:fs";
import type { Mesh } from "../../geometry.js";
import type { Solid } from "./form.js";

/** A solid's part in a group. */
export interface Stroke {
  readonly solid: Solid;
  /** How far from each other surfaces begin to melt together. */
  readonly blend: number;
}

/** Solids melted into one, less the cuts. */
export interface Group {
  readonly adds: readonly Stroke[];
  readonly cuts: readonly Stroke[];
}

/** Inside any of these solids the skin takes another role. */
export interface Coat {
  /** From 1; the bare skin's is 0. */
  readonly role: number;
  readonly solids: readonly Solid[];
}

interface SolidKernel {
  readonly memory: WebAssembly.Memory;
  start(): void;
  take(bytes: number): number;
  sculpt(
    adds: number,
    addCount: number,
    cuts: number,
    cutCount: number,
    cell: number,
    ...lattice: readonly number[]
  ): number;
  coat(pieces: number, count: number, role: number, group: number, cell: number): void;
  vertices(): number;
  vertexCount(): number;
  triangles(): number;
  triangleCount(): number;
}

/** Bytes the kernel gives a stroke (form, links, their number, blend), and a coat's piece (with its bounds). */
const STROKE = 24;
const PIECE = STROKE + 48;

/** Numbers of a vertex and of a triangle as the kernel leaves them. */
const VERTEX = 6;
const TRIANGLE = 4;

/** Cells that a lattice grows by at once. */
const STEP = 4;

let kernel: SolidKernel | null = null;

/** The kernel, compiled when first needed. It holds nothing between sculptures. */
function loaded(): SolidKernel {
  const file = new URL("../../../dist/solid.wasm", import.meta.url);
  kernel ??= new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {})
    .exports as unknown as SolidKernel;
  return kernel;
}

/** The skin of a group as triangles about `cell` long, painted; one mesh a role, empty where a role shows nowhere. */
export function sculpted(group: Group, cell: number, coats: readonly Coat[], roles: number): Mesh[] {
  const solid = loaded();
  solid.start();
  const adds = strokesIn(solid, group.adds);
  const cuts = strokesIn(solid, group.cuts);
  const lattice = latticeAround(group, cell);
  const melted = solid.sculpt(adds, group.adds.length, cuts, group.cuts.length, cell, ...lattice);
  for (const { role, solids } of coats) {
    solid.coat(piecesIn(solid, solids), solids.length, role, melted, cell);
  }
  const vertices = new Float64Array(solid.memory.buffer, solid.vertices(), solid.vertexCount() * VERTEX);
  const triangles = new Int32Array(solid.memory.buffer, solid.triangles(), solid.triangleCount() * TRIANGLE);
  return meshesOf(vertices, triangles, roles);
}

/** Origin, and samples along each axis, of a lattice that holds all that is put on. */
function latticeAround({ adds }: Group, cell: number): number[] {
  const swell = Math.max(0, ...adds.map((s) => s.blend)) / 4 + 2 * cell;
  const low = (axis: number) => Math.min(...adds.map((s) => s.solid.min[axis]!)) - swell;
  const high = (axis: number) => Math.max(...adds.map((s) => s.solid.max[axis]!)) + swell;
  const count = (axis: number) => Math.ceil((high(axis) - low(axis)) / cell / STEP) * STEP + STEP;
  return [low(0), low(1), low(2), count(0), count(1), count(2)];
}

function strokesIn(solid: SolidKernel, strokes: readonly Stroke[]): number {
  const forms = strokes.map((stroke) => formIn(solid, stroke.solid));
  const at = solid.take(strokes.length * STROKE);
  const view = new DataView(solid.memory.buffer);
  strokes.forEach(({ blend }, n) => {
    writeStroke(view, at + n * STROKE, forms[n]!, blend);
  });
  return at;
}

function piecesIn(solid: SolidKernel, solids: readonly Solid[]): number {
  const forms = solids.map((piece) => formIn(solid, piece));
  const at = solid.take(solids.length * PIECE);
  const view = new DataView(solid.memory.buffer);
  solids.forEach(({ min, max }, n) => {
    const piece = at + n * PIECE;
    writeStroke(view, piece, forms[n]!, 0);
    [...min, ...max].forEach((bound, i) => {
      view.setFloat64(piece + STROKE + 8 * i, bound, true);
    });
  });
  return at;
}

function formIn(solid: SolidKernel, { form }: Solid): number {
  const at = solid.take(form.byteLength);
  new Float64Array(solid.memory.buffer, at, form.length).set(form);
  return at;
}

function writeStroke(view: DataView, at: number, form: number, blend: number): void {
  view.setUint32(at, form, true);
  view.setUint32(at + 4, 0, true);
  view.setUint32(at + 8, 0, true);
  view.setFloat64(at + 16, blend, true);
}

/** The triangles of each role as a mesh of their own. */
function meshesOf(vertices: Float64Array, triangles: Int32Array, roles: number): Mesh[] {
  const corners = new Uint32Array(roles);
  for (let t = TRIANGLE - 1; t < triangles.length; t += TRIANGLE) corners[triangles[t]!]! += 3;
  return Array.from(corners, (count, role) => meshOf(vertices, triangles, role, count));
}

/** The triangles of one role, which have so many corners in all. */
function meshOf(vertices: Float64Array, triangles: Int32Array, role: number, count: number): Mesh {
  // From one up, so that a fresh table says of every vertex that it has none yet.
  const renumbered = new Uint32Array(vertices.length / VERTEX);
  const kept = new Uint32Array(Math.min(count, renumbered.length));
  const indices = new Uint32Array(count);
  const found = gather(triangles, role, renumbered, kept, indices);
  const positions = new Float32Array(3 * found);
  const normals = new Float32Array(3 * found);
  copyVertices(vertices, kept, positions, normals);
  return { positions, normals, indices };
}

/** Numbers the vertices of a role's triangles as they come, and writes these; how many there are. */
function gather(
  triangles: Int32Array,
  role: number,
  renumbered: Uint32Array,
  kept: Uint32Array,
  indices: Uint32Array,
): number {
  let found = 0;
  let corner = 0;
  for (let t = 0; t < triangles.length; t += TRIANGLE) {
    if (triangles[t + 3] !== role) continue;
    for (let c = 0; c < 3; c++) {
      const vertex = triangles[t + c]!;
      if (renumbered[vertex] === 0) {
        kept[found++] = vertex;
        renumbered[vertex] = found;
      }
      indices[corner++] = renumbered[vertex]! - 1;
    }
  }
  return found;
}

function copyVertices(
  vertices: Float64Array,
  kept: Uint32Array,
  positions: Float32Array,
  normals: Float32Array,
): void {
  for (let i = 0; 3 * i < positions.length; i++) {
    const from = VERTEX * kept[i]!;
    for (let axis = 0; axis < 3; axis++) {
      positions[3 * i + axis] = vertices[from + axis]!;
      normals[3 * i + axis] = vertices[from + 3 + axis]!;
    }
  }
}
