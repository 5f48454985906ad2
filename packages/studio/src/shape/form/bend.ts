import type { Bounds, Mesh } from "../../geometry.js";
import { pow } from "../../math/exact.js";
import type { Form } from "../../scene.js";
import { cross, dot, minus, times, unit, type Vector } from "../mesh/index.js";
import { meltIn } from "./melt.js";

/** A map of space that bends a shape into another form. */
export type Bend = (point: Vector) => Vector;

/** The power of the norm whose unit circle stands for a square with softened corners. */
const SQUARE = 7;
/** A thing less deep than this, of its other sides, shows its outline from before; the rest from above. */
const FLAT = 0.5;
/** How far along a surface its slope is looked for. */
const STEP = 2e-3;

/** The bend that a form asks for of a shape with these bounds; null where it asks for none. */
export function bendFor({ stretch, outline, melting }: Form, bounds: Bounds): Bend | null {
  if (!stretch && !outline && !melting) return null;
  const round = outline ? outlined(outline, bounds) : null;
  const melt = melting ? meltIn(bounds) : null;
  const factors = stretch ?? [1, 1, 1];
  return (point) => {
    const rounded = round ? round(point) : point;
    const [x, y, z] = melt ? melt(rounded) : rounded;
    return [x * factors[0], y * factors[1], z * factors[2]];
  };
}

/** Squares the circle, or rounds the square, in the plane in which the outline is seen. */
function outlined(outline: "round" | "square", { min, max }: Bounds): Bend {
  const sides = minus(max, min);
  const up = sides[2] < FLAT * Math.min(sides[0], sides[1]) ? 1 : 2;
  const middle = (axis: 0 | 1 | 2) => (min[axis] + max[axis]) / 2;
  return (point) => {
    const u = (2 * (point[0] - middle(0))) / sides[0];
    const v = (2 * (point[up] - middle(up))) / sides[up];
    const round = Math.sqrt(u * u + v * v);
    if (round < 1e-6) return point;
    const square = pow(pow(Math.abs(u), SQUARE) + pow(Math.abs(v), SQUARE), 1 / SQUARE);
    const k = outline === "square" ? round / square : square / round;
    const moved: [number, number, number] = [...point];
    moved[0] = middle(0) + ((u * k) / 2) * sides[0];
    moved[up] = middle(up) + ((v * k) / 2) * sides[up];
    return moved;
  };
}

/** Edges are parted until they are no longer than this, or straight ones would stay straight. */
const LONGEST_EDGE = 0.07;
const MOST_ROUNDS = 5;

/** The same surface in triangles without long edges: what two triangles share is parted alike in both. */
export function parted(mesh: Mesh): Mesh {
  let current = mesh;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = partedOnce(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

function partedOnce(mesh: Mesh): Mesh {
  const positions = Array.from(mesh.positions);
  const normals = Array.from(mesh.normals);
  const indices: number[] = [];
  const middles = new Map<string, number>();
  const at = (list: readonly number[], i: number): Vector => [
    list[3 * i]!,
    list[3 * i + 1]!,
    list[3 * i + 2]!,
  ];
  const middle = (a: number, b: number): number | null => {
    const apart = minus(at(positions, a), at(positions, b));
    if (dot(apart, apart) <= LONGEST_EDGE * LONGEST_EDGE) return null;
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const known = middles.get(key);
    if (known !== undefined) return known;
    const [p, q, m, n] = [at(positions, a), at(positions, b), at(normals, a), at(normals, b)];
    positions.push((p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2);
    normals.push(...unit([m[0] + n[0], m[1] + n[1], m[2] + n[2]]));
    middles.set(key, positions.length / 3 - 1);
    return positions.length / 3 - 1;
  };
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a, b, c] = [mesh.indices[i]!, mesh.indices[i + 1]!, mesh.indices[i + 2]!];
    indices.push(...trianglesOf(a, b, c, middle(a, b), middle(b, c), middle(c, a)));
  }
  if (middles.size === 0) return mesh;
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
  };
}

/** A triangle parted at those of its edges that have a middle. */
function trianglesOf(
  a: number,
  b: number,
  c: number,
  ab: number | null,
  bc: number | null,
  ca: number | null,
): number[] {
  if (ab !== null && bc !== null && ca !== null) return [a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca];
  if (ab !== null && bc !== null) return [ab, b, bc, a, ab, bc, a, bc, c];
  if (bc !== null && ca !== null) return trianglesOf(b, c, a, bc, ca, ab);
  if (ca !== null && ab !== null) return trianglesOf(c, a, b, ca, ab, bc);
  if (ab !== null) return [a, ab, c, ab, b, c];
  if (bc !== null) return trianglesOf(b, c, a, bc, ca, ab);
  if (ca !== null) return trianglesOf(c, a, b, ca, ab, bc);
  return [a, b, c];
}

/** A mesh bent; normals follow the slope of the bent surface. */
export function bent(mesh: Mesh, bend: Bend): Mesh {
  const { positions, normals, indices } = mesh;
  const moved = new Float32Array(positions.length);
  const turned = new Float32Array(normals.length);
  for (let i = 0; i < positions.length; i += 3) {
    const at: Vector = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    const normal: Vector = [normals[i]!, normals[i + 1]!, normals[i + 2]!];
    const place = bend(at);
    const side = unit(cross(normal, Math.abs(normal[1]) < 0.8 ? [0, 1, 0] : [1, 0, 0]));
    const slope = (along: Vector) => minus(bend(shiftedBy(at, along, STEP)), place);
    const upright = cross(slope(side), slope(cross(normal, side)));
    const length = Math.sqrt(dot(upright, upright));
    moved.set(place, i);
    turned.set(length > 1e-12 ? times(upright, 1 / length) : normal, i);
  }
  return { positions: moved, normals: turned, indices };
}

function shiftedBy([x, y, z]: Vector, [dx, dy, dz]: Vector, by: number): Vector {
  return [x + dx * by, y + dy * by, z + dz * by];
}
