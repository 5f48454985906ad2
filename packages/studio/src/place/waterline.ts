import type { Geometry, PlacedShape } from "../geometry.js";

/** Where a floating thing cuts the water: an ellipse on the map, scene units. */
export interface Waterline {
  readonly x: number;
  readonly z: number;
  /** Half its length and half its breadth. */
  readonly along: number;
  readonly across: number;
  /** Direction of its length. */
  readonly turn: readonly [cosine: number, sine: number];
}

/** How far over or under the water a point still counts as on its line, of the thing's height under water. */
const NEAR = 0.6;
/** A vertex in so many is looked at. */
const EVERY = 3;

/** The waterlines of all things that reach below the water, which is at height 0; the largest `most` of them. */
export function waterlinesOf({ things }: Geometry, most: number): readonly Waterline[] {
  return things
    .flatMap((thing) => waterlineOf(thing) ?? [])
    .sort((a, b) => b.along * b.across - a.along * a.across)
    .slice(0, most);
}

function waterlineOf({ parts, frame }: PlacedShape): Waterline | null {
  const { x: ax, y: ay, z: az, origin } = frame;
  const depth = -origin[1];
  if (depth <= 0) return null;
  const scale = Math.sqrt(ax[0] * ax[0] + ax[1] * ax[1] + ax[2] * ax[2]) || 1;
  const [c, s] = [ax[0] / scale, ax[2] / scale];
  let [left, right, near, far] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { mesh } of parts) {
    const { positions } = mesh;
    for (let n = 0; n + 2 < positions.length; n += 3 * EVERY) {
      const [px, py, pz] = [positions[n]!, positions[n + 1]!, positions[n + 2]!];
      const y = origin[1] + px * ax[1] + py * ay[1] + pz * az[1];
      if (Math.abs(y) > depth * NEAR) continue;
      const x = px * ax[0] + py * ay[0] + pz * az[0];
      const z = px * ax[2] + py * ay[2] + pz * az[2];
      const [u, v] = [x * c + z * s, z * c - x * s];
      left = Math.min(left, u);
      right = Math.max(right, u);
      near = Math.min(near, v);
      far = Math.max(far, v);
    }
  }
  if (!(right > left && far > near)) return null;
  const [u, v] = [(left + right) / 2, (near + far) / 2];
  return {
    x: origin[0] + u * c - v * s,
    z: origin[2] + u * s + v * c,
    along: (right - left) / 2,
    across: (far - near) / 2,
    turn: [c, s],
  };
}
