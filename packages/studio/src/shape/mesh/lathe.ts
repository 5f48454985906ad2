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
  // Plain loops into their place: turned solids are much of what a first picture builds.
  let at = 0;
  for (const { x, y, nx, ny } of points) {
    const r = Math.abs(x) < 1e-9 ? 0 : x;
    for (let i = 0; i < segments; i++, at += 3) {
      const s = sines[i]!;
      const c = cosines[i]!;
      positions[at] = r * s;
      positions[at + 1] = y;
      positions[at + 2] = r * c;
      normals[at] = nx * s;
      normals[at + 1] = ny;
      normals[at + 2] = nx * c;
    }
  }
  return { positions, normals, indices: quadsBetween(positions, points.length, segments, closed) };
}
