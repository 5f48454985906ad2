import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import type { Curve } from "./curve.js";
import { quadsBetween } from "./weave.js";

/**
 * Turns a profile (x is the radius, y the height) about the y axis. A profile that starts and ends on the
 * axis and runs from foot to top gives a closed solid.
 */
export function lathe(profile: Curve, segments = 96): Mesh {
  const { points, closed } = profile;
  const sines = new Float64Array(segments);
  const cosines = new Float64Array(segments);
  for (let i = 0; i < segments; i++) {
    const angle = radians((360 * i) / segments);
    sines[i] = sin(angle);
    cosines[i] = cos(angle);
  }
  const positions = new Float32Array(3 * segments * points.length);
  const normals = new Float32Array(positions.length);
  let at = 0;
  for (const { x, y, nx, ny } of points) {
    layRing(positions, at, sines, cosines, Math.abs(x) < 1e-9 ? 0 : x, y);
    layRing(normals, at, sines, cosines, nx, ny);
    at += 3 * segments;
  }
  return { positions, normals, indices: quadsBetween(positions, points.length, segments, closed) };
}

/** One turn of a point, or of a normal; apart from its caller, so that it is compiled in a moment. */
function layRing(
  to: Float32Array,
  at: number,
  sines: Float64Array,
  cosines: Float64Array,
  out: number,
  up: number,
): void {
  for (let i = 0; i < sines.length; i++) {
    to[at + 3 * i] = out * sines[i]!;
    to[at + 3 * i + 1] = up;
    to[at + 3 * i + 2] = out * cosines[i]!;
  }
}
