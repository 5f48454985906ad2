import { distanceTo, type Group, gradientInto, groupNear } from "./solid.js";

/** Samples along the side of the smallest block that is asked, or skipped, as one; and of the first. */
const BLOCK = 4;
const FIRST_BLOCK = 32;

/** A skin of triangles being made: growable, three numbers a vertex, three indices a triangle. */
export interface Skin {
  readonly positions: number[];
  readonly normals: number[];
  readonly triangles: number[];
}

/** A block that the surface can reach, with what matters of the group there. */
interface Active {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly group: Group;
}

/**
 * The surface of a group as triangles about `cell` long: naive surface nets (S. Gibson, 1998) over the blocks
 * that the surface can reach, each vertex then walked down the gradient onto the surface.
 */
export function polygonised(group: Group, cell: number): Skin {
  const lattice = latticeAround(group, cell);
  const [nx, ny, nz] = lattice.size;
  const values = new Float32Array(nx * ny * nz).fill(1);
  const blocks: Active[] = [];
  for (let z = 0; z < nz; z += FIRST_BLOCK) {
    for (let y = 0; y < ny; y += FIRST_BLOCK) {
      for (let x = 0; x < nx; x += FIRST_BLOCK) {
        search(blocks, values, lattice, cell, { x, y, z, group }, FIRST_BLOCK);
      }
    }
  }
  const skin: Skin = { positions: [], normals: [], triangles: [] };
  const vertexOf = new Int32Array(values.length);
  for (const block of blocks) netVertices(skin, values, vertexOf, lattice, cell, block);
  for (const block of blocks) netQuads(skin, values, vertexOf, lattice, block);
  return skin;
}

/** Finds the smallest blocks that the surface can reach and samples them, halving blocks from the first down. */
function search(
  found: Active[],
  values: Float32Array,
  lattice: Lattice,
  cell: number,
  block: Active,
  side: number,
): void {
  const { origin, size } = lattice;
  const { x, y, z } = block;
  if (x >= size[0] || y >= size[1] || z >= size[2]) return;
  // A block's cells reach one sample further on; a cell more makes up for inexact distances.
  const radius = (side / 2 + 1) * cell * Math.sqrt(3);
  const [mx, my, mz] = [x + side / 2, y + side / 2, z + side / 2];
  const near = groupNear(
    block.group,
    origin[0] + mx * cell,
    origin[1] + my * cell,
    origin[2] + mz * cell,
    radius,
  );
  if (near === "outside") return;
  if (near === "inside") {
    sample(values, lattice, cell, block, side, null);
    return;
  }
  if (side <= BLOCK) {
    found.push({ x, y, z, group: near });
    sample(values, lattice, cell, block, side, near);
    return;
  }
  for (let child = 0; child < 8; child++) {
    const at = (bit: number, start: number) => (child & bit ? start + side / 2 : start);
    search(found, values, lattice, cell, { x: at(1, x), y: at(2, y), z: at(4, z), group: near }, side / 2);
  }
}

interface Lattice {
  readonly origin: readonly [number, number, number];
  readonly size: readonly [number, number, number];
}

function latticeAround({ adds }: Group, cell: number): Lattice {
  const swell = Math.max(0, ...adds.map((s) => s.blend)) / 4 + 2 * cell;
  const low = (axis: number) => Math.min(...adds.map((s) => s.solid.min[axis]!)) - swell;
  const high = (axis: number) => Math.max(...adds.map((s) => s.solid.max[axis]!)) + swell;
  const count = (axis: number) => Math.ceil((high(axis) - low(axis)) / cell / BLOCK) * BLOCK + BLOCK;
  return { origin: [low(0), low(1), low(2)], size: [count(0), count(1), count(2)] };
}

function sample(
  values: Float32Array,
  { origin, size }: Lattice,
  cell: number,
  block: Active,
  side: number,
  group: Group | null,
): void {
  const [endX, endY, endZ] = [block.x, block.y, block.z].map((at, axis) => Math.min(at + side, size[axis]!));
  for (let z = block.z; z < endZ!; z++) {
    for (let y = block.y; y < endY!; y++) {
      const row = (z * size[1] + y) * size[0];
      for (let x = block.x; x < endX!; x++) {
        values[row + x] = group
          ? distanceTo(group, origin[0] + x * cell, origin[1] + y * cell, origin[2] + z * cell)
          : -1;
      }
    }
  }
}

function netVertices(
  skin: Skin,
  values: Float32Array,
  vertexOf: Int32Array,
  { origin, size }: Lattice,
  cell: number,
  block: Active,
): void {
  const [nx, ny, nz] = size;
  const steps = [1, nx, nx * ny];
  const gradient = new Float64Array(3);
  const place = new Float64Array(3);
  for (let z = block.z; z < Math.min(block.z + BLOCK, nz - 1); z++) {
    for (let y = block.y; y < Math.min(block.y + BLOCK, ny - 1); y++) {
      for (let x = block.x; x < Math.min(block.x + BLOCK, nx - 1); x++) {
        const base = (z * ny + y) * nx + x;
        if (!crossing(values, base, steps, place)) continue;
        place[0] = origin[0] + (x + place[0]!) * cell;
        place[1] = origin[1] + (y + place[1]!) * cell;
        place[2] = origin[2] + (z + place[2]!) * cell;
        settle(place, gradient, block.group, cell);
        vertexOf[base] = skin.positions.length / 3;
        pushVertex(skin, place, gradient);
      }
    }
  }
}

/** The mean of where the cell's twelve edges cross the surface, in cells; false where none does. */
function crossing(values: Float32Array, base: number, steps: readonly number[], out: Float64Array): boolean {
  const [sx, sy, sz] = [steps[0]!, steps[1]!, steps[2]!];
  const inside = values[base]! < 0;
  if (
    inside === values[base + sx]! < 0 &&
    inside === values[base + sy]! < 0 &&
    inside === values[base + sz]! < 0 &&
    inside === values[base + sx + sy]! < 0 &&
    inside === values[base + sx + sz]! < 0 &&
    inside === values[base + sy + sz]! < 0 &&
    inside === values[base + sx + sy + sz]! < 0
  ) {
    return false;
  }
  out.fill(0);
  let crossings = 0;
  for (let corner = 0; corner < 8; corner++) {
    const from = base + (corner & 1) * sx + ((corner >> 1) & 1) * sy + (corner >> 2) * sz;
    const a = values[from]!;
    for (let axis = 0; axis < 3; axis++) {
      if (corner & (1 << axis)) continue;
      const b = values[from + steps[axis]!]!;
      if (a < 0 === b < 0) continue;
      crossings++;
      for (let other = 0; other < 3; other++) out[other]! += (corner >> other) & 1;
      out[axis]! += a / (a - b);
    }
  }
  for (let axis = 0; axis < 3; axis++) out[axis]! /= crossings;
  return true;
}

/** Walks a point onto the surface (at most a cell away) and leaves the gradient there. */
export function settle(place: Float64Array, gradient: Float64Array, group: Group, cell: number): void {
  gradientInto(gradient, group, place[0]!, place[1]!, place[2]!, cell * 0.2);
  const [gx, gy, gz] = [gradient[0]!, gradient[1]!, gradient[2]!];
  const slope = Math.sqrt(gx * gx + gy * gy + gz * gz);
  if (slope < 1e-3) return;
  for (let round = 0; round < 2; round++) {
    const d = distanceTo(group, place[0]!, place[1]!, place[2]!);
    // Where the field is almost level a step would shoot off: no further than half a cell.
    const step = Math.max(-cell / 2, Math.min(cell / 2, d / slope)) / slope;
    place[0]! -= gx * step;
    place[1]! -= gy * step;
    place[2]! -= gz * step;
  }
  gradientInto(gradient, group, place[0]!, place[1]!, place[2]!, cell * 0.3);
}

export function pushVertex(skin: Skin, place: Float64Array, gradient: Float64Array): void {
  const [gx, gy, gz] = [gradient[0]!, gradient[1]!, gradient[2]!];
  const length = Math.sqrt(gx * gx + gy * gy + gz * gz);
  skin.positions.push(place[0]!, place[1]!, place[2]!);
  if (length < 1e-9) skin.normals.push(0, 1, 0);
  else skin.normals.push(gx / length, gy / length, gz / length);
}

function netQuads(
  skin: Skin,
  values: Float32Array,
  vertexOf: Int32Array,
  { size }: Lattice,
  block: Active,
): void {
  const [nx, ny, nz] = size;
  const steps = [1, nx, nx * ny];
  for (let z = Math.max(1, block.z); z < Math.min(block.z + BLOCK, nz - 1); z++) {
    for (let y = Math.max(1, block.y); y < Math.min(block.y + BLOCK, ny - 1); y++) {
      for (let x = Math.max(1, block.x); x < Math.min(block.x + BLOCK, nx - 1); x++) {
        const base = (z * ny + y) * nx + x;
        const inside = values[base]! < 0;
        for (let axis = 0; axis < 3; axis++) {
          if (inside === values[base + steps[axis]!]! < 0) continue;
          const u = steps[(axis + 1) % 3]!;
          const v = steps[(axis + 2) % 3]!;
          const a = vertexOf[base - u - v]!;
          const b = vertexOf[base - v]!;
          const c = vertexOf[base]!;
          const d = vertexOf[base - u]!;
          if (inside) pushQuad(skin, a, b, c, d);
          else pushQuad(skin, d, c, b, a);
        }
      }
    }
  }
}

/** Two triangles over the shorter diagonal. */
function pushQuad({ positions, triangles }: Skin, a: number, b: number, c: number, d: number): void {
  if (apart(positions, a, c) <= apart(positions, b, d)) triangles.push(a, b, c, a, c, d);
  else triangles.push(a, b, d, b, c, d);
}

function apart(positions: readonly number[], i: number, j: number): number {
  const dx = positions[3 * i]! - positions[3 * j]!;
  const dy = positions[3 * i + 1]! - positions[3 * j + 1]!;
  const dz = positions[3 * i + 2]! - positions[3 * j + 2]!;
  return dx * dx + dy * dy + dz * dz;
}
