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
  // Written out: most of what a shape is made of passes here.
  const [x0, x1, x2] = x;
  const [y0, y1, y2] = y;
  const [z0, z1, z2] = z;
  const [o0, o1, o2] = origin;
  const [a0, a1, a2] = nx;
  const [b0, b1, b2] = ny;
  const [c0, c1, c2] = nz;
  for (let i = 0; i < positions.length; i += 3) {
    const px = mesh.positions[i]!;
    const py = mesh.positions[i + 1]!;
    const pz = mesh.positions[i + 2]!;
    positions[i] = x0 * px + y0 * py + z0 * pz + o0;
    positions[i + 1] = x1 * px + y1 * py + z1 * pz + o1;
    positions[i + 2] = x2 * px + y2 * py + z2 * pz + o2;
    const qx = mesh.normals[i]!;
    const qy = mesh.normals[i + 1]!;
    const qz = mesh.normals[i + 2]!;
    const n0 = a0 * qx + b0 * qy + c0 * qz;
    const n1 = a1 * qx + b1 * qy + c1 * qz;
    const n2 = a2 * qx + b2 * qy + c2 * qz;
    const length = n0 * n0 + n1 * n1 + n2 * n2;
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    normals[i] = n0 * scale;
    normals[i + 1] = n1 * scale;
    normals[i + 2] = n2 * scale;
  }
  return { positions, normals, indices: mirrored ? flipped(mesh.indices) : mesh.indices };
}

function flipped(indices: Uint32Array): Uint32Array {
  const turned = new Uint32Array(indices);
  for (let i = 0; i < turned.length; i += 3) {
    turned[i + 1] = indices[i + 2]!;
    turned[i + 2] = indices[i + 1]!;
  }
  return turned;
}
