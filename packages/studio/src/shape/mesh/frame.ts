import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import { add, cross, dot, times, unit, type Vector } from "./vector.js";

/** An affine frame: where its axes point, how long they are, and where its origin lies. */
export interface Frame {
  readonly x: Vector;
  readonly y: Vector;
  readonly z: Vector;
  readonly origin: Vector;
}

export const HOME: Frame = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1], origin: [0, 0, 0] };

export interface Placement {
  readonly at?: Vector;
  /** Degrees about y; positive turns the face (+z) towards +x. */
  readonly turn?: number;
  /** Degrees about x; positive lowers the face, as a nod does. */
  readonly nod?: number;
  /** Degrees about z; positive raises +x. */
  readonly roll?: number;
  readonly scale?: number | Vector;
  /** The frame this one hangs in. */
  readonly in?: Frame;
}

/** A frame by placement: scaled, rolled, nodded, turned, moved, and then hung in its parent. */
export function frame(placement: Placement): Frame {
  const { at = [0, 0, 0], turn = 0, nod = 0, roll = 0, scale = 1 } = placement;
  const [sx, sy, sz] = typeof scale === "number" ? [scale, scale, scale] : scale;
  const rotate = rotation(turn, nod, roll);
  const local: Frame = {
    x: times(rotate([1, 0, 0]), sx),
    y: times(rotate([0, 1, 0]), sy),
    z: times(rotate([0, 0, 1]), sz),
    origin: at,
  };
  return placement.in ? within(placement.in, local) : local;
}

function rotation(turn: number, nod: number, roll: number): (v: Vector) => Vector {
  const [st, ct] = [sin(radians(turn)), cos(radians(turn))];
  const [sn, cn] = [sin(radians(nod)), cos(radians(nod))];
  const [sr, cr] = [sin(radians(roll)), cos(radians(roll))];
  return ([x, y, z]) => {
    const [rx, ry] = [x * cr - y * sr, x * sr + y * cr];
    const [ny, nz] = [ry * cn - z * sn, ry * sn + z * cn];
    return [rx * ct + nz * st, ny, -rx * st + nz * ct];
  };
}

/** The inner frame as seen from where the outer one hangs. */
export function within(outer: Frame, inner: Frame): Frame {
  return {
    x: direction(outer, inner.x),
    y: direction(outer, inner.y),
    z: direction(outer, inner.z),
    origin: point(outer, inner.origin),
  };
}

/** A frame whose y axis points from one point towards another; z stays as near the given front as it can. */
export function aimed(from: Vector, towards: Vector, front: Vector = [0, 0, 1]): Frame {
  const y = unit([towards[0] - from[0], towards[1] - from[1], towards[2] - from[2]]);
  const hint: Vector = Math.abs(dot(y, unit(front))) > 0.99 ? [0, 1, 0.1] : front;
  const x = unit(cross(y, hint));
  return { x, y, z: cross(x, y), origin: from };
}

export function point(frame: Frame, p: Vector): Vector {
  return add(frame.origin, direction(frame, p));
}

export function direction(frame: Frame, v: Vector): Vector {
  return add(add(times(frame.x, v[0]), times(frame.y, v[1])), times(frame.z, v[2]));
}

/** The mesh hung in a frame. A mirroring frame keeps triangles facing outward. */
export function placed(mesh: Mesh, frame: Frame): Mesh {
  const { x, y, z, origin } = frame;
  const mirrored = dot(cross(x, y), z) < 0;
  const sign = mirrored ? -1 : 1;
  // Normals go by the cofactors, which are the inverse transpose up to a factor.
  const nx = times(cross(y, z), sign);
  const ny = times(cross(z, x), sign);
  const nz = times(cross(x, y), sign);
  const positions = new Float32Array(mesh.positions.length);
  const normals = new Float32Array(mesh.normals.length);
  place(mesh.positions, positions, Float64Array.of(...x, ...y, ...z, ...origin));
  turnNormals(mesh.normals, normals, Float64Array.of(...nx, ...ny, ...nz));
  return { positions, normals, indices: mirrored ? flipped(mesh.indices) : mesh.indices };
}

// Most of what a shape is made of passes through these two. Of typed arrays alone, they are compiled in a moment.

/** Writes points by three axes and an origin. */
function place(from: Float32Array, to: Float32Array, by: Float64Array): void {
  for (let i = 0; i < from.length; i += 3) {
    const px = from[i]!;
    const py = from[i + 1]!;
    const pz = from[i + 2]!;
    to[i] = by[0]! * px + by[3]! * py + by[6]! * pz + by[9]!;
    to[i + 1] = by[1]! * px + by[4]! * py + by[7]! * pz + by[10]!;
    to[i + 2] = by[2]! * px + by[5]! * py + by[8]! * pz + by[11]!;
  }
}

/** Writes unit normals by three cofactors. */
function turnNormals(from: Float32Array, to: Float32Array, by: Float64Array): void {
  for (let i = 0; i < from.length; i += 3) {
    const qx = from[i]!;
    const qy = from[i + 1]!;
    const qz = from[i + 2]!;
    const n0 = by[0]! * qx + by[3]! * qy + by[6]! * qz;
    const n1 = by[1]! * qx + by[4]! * qy + by[7]! * qz;
    const n2 = by[2]! * qx + by[5]! * qy + by[8]! * qz;
    const length = n0 * n0 + n1 * n1 + n2 * n2;
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    to[i] = n0 * scale;
    to[i + 1] = n1 * scale;
    to[i + 2] = n2 * scale;
  }
}

function flipped(indices: Uint32Array): Uint32Array {
  const turned = new Uint32Array(indices);
  for (let i = 0; i < turned.length; i += 3) {
    turned[i + 1] = indices[i + 2]!;
    turned[i + 2] = indices[i + 1]!;
  }
  return turned;
}
