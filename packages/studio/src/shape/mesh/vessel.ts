import type { Curve, CurvePoint } from "./curve.js";
import { arc, joined } from "./curve.js";

/** The two faces of a hollow turned vessel; together they close it. */
export interface VesselProfile {
  /** From the axis under the foot, up the outside and over the rim. */
  readonly outside: Curve;
  /** From the rim down to the axis inside. */
  readonly inside: Curve;
}

/**
 * Hollows a turned shape: the inside runs one wall's thickness within the outside, down to a rounded floor.
 * `outer` starts on the axis and ends at the foot of the rim.
 * @param floor height of the floor inside
 * @param sweep how far from the floor the wall starts to round into it
 */
export function hollowed(outer: Curve, wall: number, floor: number, sweep = wall * 2): VesselProfile {
  const lip = outer.points[outer.points.length - 1]!;
  const middle = { x: lip.x - (lip.nx * wall) / 2, y: lip.y - (lip.ny * wall) / 2 };
  const rim: CurvePoint[] = arc([0, 0], wall / 2, 0, 180, 10).points.map(({ x, y }) => {
    // The half circle from the outward normal over the top to the inward one.
    const [nx, ny] = [(x * lip.nx - y * lip.ny) / (wall / 2), (x * lip.ny + y * lip.nx) / (wall / 2)];
    return { x: middle.x + (nx * wall) / 2, y: middle.y + (ny * wall) / 2, nx, ny };
  });
  const inner: CurvePoint[] = [];
  for (let i = outer.points.length - 1; i >= 0; i--) {
    const p = outer.points[i]!;
    const q = { x: p.x - p.nx * wall, y: p.y - p.ny * wall, nx: -p.nx, ny: -p.ny };
    const last = inner[inner.length - 1];
    if (q.y < floor + sweep || q.x <= 0) {
      // Stop exactly where the rounding begins, so that it does not depend on where points happen to lie.
      if (last && q.x > 0 && last.y > q.y) {
        const f = (last.y - floor - sweep) / (last.y - q.y);
        inner.push({ x: last.x + (q.x - last.x) * f, y: floor + sweep, nx: last.nx, ny: last.ny });
      }
      break;
    }
    inner.push(q);
  }
  const from = inner[inner.length - 1]!;
  const bottom = roundedFloor(from, floor);
  return {
    outside: joined(outer, { points: rim, closed: false }),
    inside: joined({ points: inner, closed: false }, bottom),
  };
}

/** A Bézier from the wall's own direction to the level floor, then straight to the axis. */
function roundedFloor(from: CurvePoint, floor: number): Curve {
  // Down along the wall: the solid is on the left, so the direction is the normal turned left.
  const [dx, dy] = [-from.ny, from.nx];
  const drop = from.y - floor;
  const reach = Math.min(
    from.x,
    Math.max(drop * 1.2, drop * (1 + Math.max(0, (-dx / Math.max(0.2, -dy)) * 1.5))),
  );
  const end = { x: from.x - reach, y: floor };
  const a = { x: from.x + dx * drop * 0.6, y: from.y + dy * drop * 0.6 };
  const b = { x: end.x + reach * 0.55, y: floor };
  const points: CurvePoint[] = [];
  const steps = 12;
  for (let i = 1; i <= steps; i++) {
    const t = i / steps;
    const s = 1 - t;
    const [w0, w1, w2, w3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    const [v0, v1, v2] = [3 * s * s, 6 * s * t, 3 * t * t];
    const tx = v0 * (a.x - from.x) + v1 * (b.x - a.x) + v2 * (end.x - b.x);
    const ty = v0 * (a.y - from.y) + v1 * (b.y - a.y) + v2 * (end.y - b.y);
    const length = Math.sqrt(tx * tx + ty * ty) || 1;
    points.push({
      x: w0 * from.x + w1 * a.x + w2 * b.x + w3 * end.x,
      y: w0 * from.y + w1 * a.y + w2 * b.y + w3 * end.y,
      nx: ty / length,
      ny: -tx / length,
    });
  }
  if (end.x > 1e-6) points.push({ x: 0, y: floor, nx: 0, ny: 1 });
  return { points, closed: false };
}

/**
 * What stands in a vessel up to a level: the profile of a liquid that follows the inside and reaches `soak` into the
 * wall. No two surfaces coincide so, and between glass and drink is no air, whose mirroring would fray their edge.
 */
export function filled(inside: Curve, level: number, soak: number): Curve {
  const wetted = [...inside.points].reverse().filter((p) => p.y < level);
  const skin = wetted.map((p) => ({
    x: Math.max(0, p.x - p.nx * soak),
    y: p.y - p.ny * soak,
    nx: -p.nx,
    ny: -p.ny,
  }));
  const brim = inside.points.reduce((best, p) =>
    Math.abs(p.y - level) < Math.abs(best.y - level) ? p : best,
  );
  const edge = skin[skin.length - 1]!;
  // The wall between the last point below the level and the level itself.
  const radius = Math.max(edge.x, Math.min(brim.x + soak, edge.x + (level - edge.y)));
  return {
    points: [
      ...skin,
      { ...edge, x: radius, y: level },
      { x: radius, y: level, nx: 0, ny: 1 },
      { x: 0, y: level, nx: 0, ny: 1 },
    ],
    closed: false,
  };
}
