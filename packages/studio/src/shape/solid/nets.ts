import { distanceTo, type Group, gradientInto, groupNear } from "./solid.js";

/** Samples along the side of a block that is asked, or skipped, as one. */
const BLOCK = 8;

/** A skin of triangles being made: growable, three numbers a vertex, three indices a triangle. */
export interface Skin {
  readonly positions: number[];
  readonly normals: number[];
  readonly triangles: number[];
}

/**
 * The surface of a group as triangles about `cell` long: naive surface nets (S. Gibson, 1998) over the blocks
 * that the surface can reach, each vertex then walked down the gradient onto the surface.
 */
export function polygonised(group: Group, cell: number): Skin {
  const lattice = latticeAround(group, cell);
  const { size, origin } = lattice;
  const [nx, ny, nz] = size;
  const values = new Float32Array(nx * ny * nz).fill(1);
  const blocks: { at: readonly [number, number, number]; group: Group }[] = [];
  // A block's cells reach one sample further on; half a cell more makes up for inexact distances.
  const radius = (BLOCK / 2 + 1.5) * cell * Math.sqrt(3);
  for (let bz = 0; bz < nz; bz += BLOCK) {
    for (let by = 0; by < ny; by += BLOCK) {
      for (let bx = 0; bx < nx; bx += BLOCK) {
        const half = BLOCK / 2;
        const near = groupNear(
          group,
          origin[0] + (bx + half) * cell,
          origin[1] + (by + half) * cell,
          origin[2] + (bz + half) * cell,
          radius,
        );
        if (near === "outside") continue;
        if (near !== "inside") blocks.push({ at: [bx, by, bz], group: near });
        sampleBlock(values, lattice, cell, [bx, by, bz], near === "inside" ? null : near);
      }
    }
  }
  const skin: Skin = { positions: [], normals: [], triangles: [] };
  const vertexOf = new Int32Array(values.length).fill(-1);
  for (const block of blocks) netVertices(skin, values, vertexOf, lattice, cell, block.at, block.group);
  for (const block of blocks) netQuads(skin, values, vertexOf, lattice, block.at);
  return skin;
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

function sampleBlock(
  values: Float32Array,
  { origin, size }: Lattice,
  cell: number,
  [bx, by, bz]: readonly [number, number, number],
  group: Group | null,
): void {
  for (let z = bz; z < bz + BLOCK; z++) {
    for (let y = by; y < by + BLOCK; y++) {
      const row = (z * size[1] + y) * size[0];
      for (let x = bx; x < bx + BLOCK; x++) {
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
  [bx, by, bz]: readonly [number, number, number],
  group: Group,
): void {
  const [nx, ny, nz] = size;
  const steps = [1, nx, nx * ny];
  const gradient = new Float64Array(3);
  const place = new Float64Array(3);
  for (let z = bz; z < Math.min(bz + BLOCK, nz - 1); z++) {
    for (let y = by; y < Math.min(by + BLOCK, ny - 1); y++) {
      for (let x = bx; x < Math.min(bx + BLOCK, nx - 1); x++) {
        const base = (z * ny + y) * nx + x;
        if (!crossing(values, base, steps, place)) continue;
        place[0] = origin[0] + (x + place[0]!) * cell;
        place[1] = origin[1] + (y + place[1]!) * cell;
        place[2] = origin[2] + (z + place[2]!) * cell;
        settle(place, gradient, group, cell);
        vertexOf[base] = skin.positions.length / 3;
        pushVertex(skin, place, gradient);
      }
    }
  }
}

/** The mean of where the cell's twelve edges cross the surface, in cells; false where none does. */
function crossing(values: Float32Array, base: number, steps: readonly number[], out: Float64Array): boolean {
  out.fill(0);
  let crossings = 0;
  for (let corner = 0; corner < 8; corner++) {
    const from =
      base + (corner & 1) * steps[0]! + ((corner >> 1) & 1) * steps[1]! + (corner >> 2) * steps[2]!;
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
  if (crossings === 0) return false;
  for (let axis = 0; axis < 3; axis++) out[axis]! /= crossings;
  return true;
}

/** Walks a point onto the surface (at most a cell away) and leaves the gradient there. */
export function settle(place: Float64Array, gradient: Float64Array, group: Group, cell: number): void {
  for (let round = 0; round < 2; round++) {
    const d = distanceTo(group, place[0]!, place[1]!, place[2]!);
    gradientInto(gradient, group, place[0]!, place[1]!, place[2]!, cell * 0.15);
    const square = gradient[0]! * gradient[0]! + gradient[1]! * gradient[1]! + gradient[2]! * gradient[2]!;
    if (square < 1e-6) return;
    const step = Math.max(-cell / 2, Math.min(cell / 2, d)) / square;
    for (let axis = 0; axis < 3; axis++) place[axis]! -= gradient[axis]! * step;
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
  [bx, by, bz]: readonly [number, number, number],
): void {
  const [nx, ny, nz] = size;
  const steps = [1, nx, nx * ny] as const;
  for (let z = Math.max(1, bz); z < Math.min(bz + BLOCK, nz - 1); z++) {
    for (let y = Math.max(1, by); y < Math.min(by + BLOCK, ny - 1); y++) {
      for (let x = Math.max(1, bx); x < Math.min(bx + BLOCK, nx - 1); x++) {
        const base = (z * ny + y) * nx + x;
        const inside = values[base]! < 0;
        for (let axis = 0; axis < 3; axis++) {
          if (inside === values[base + steps[axis]!]! < 0) continue;
          const [u, v] = [steps[(axis + 1) % 3]!, steps[(axis + 2) % 3]!];
          const loop = [base - u - v, base - v, base, base - u].map((cell) => vertexOf[cell]!);
          pushQuad(skin, inside ? loop : loop.reverse());
        }
      }
    }
  }
}

function pushQuad({ positions, triangles }: Skin, [a, b, c, d]: number[]): void {
  const apart = (i: number, j: number) => {
    const [dx, dy, dz] = [0, 1, 2].map((k) => positions[3 * i + k]! - positions[3 * j + k]!);
    return dx! * dx! + dy! * dy! + dz! * dz!;
  };
  if (apart(a!, c!) <= apart(b!, d!)) triangles.push(a!, b!, c!, a!, c!, d!);
  else triangles.push(a!, b!, d!, b!, c!, d!);
}
