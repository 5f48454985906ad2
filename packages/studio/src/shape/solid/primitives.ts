import {
  add,
  type Curve,
  dot,
  type Frame,
  frame,
  HOME,
  lengthOf,
  minus,
  type Placement,
  point,
  smoothWay,
  times,
  type Vector,
} from "../mesh/index.js";
import type { Solid } from "./solid.js";

/** A ball or ellipsoid by its radii. Distance after I. Quílez, "Ellipsoid SDF" (first order). */
export function ellipsoid(radii: number | Vector, placement: Placement): Solid {
  const [a, b, c] = typeof radii === "number" ? [radii, radii, radii] : radii;
  const f = frame(placement);
  const [ox, oy, oz] = f.origin;
  if (a === b && b === c) {
    return framed(f, [a, a, a], (x, y, z) => {
      const [dx, dy, dz] = [x - ox, y - oy, z - oz];
      return Math.sqrt(dx * dx + dy * dy + dz * dz) - a;
    });
  }
  const least = Math.min(a, b, c);
  const local = localiser(f, (x, y, z) => {
    const [px, py, pz] = [x / a, y / b, z / c];
    const k0 = Math.sqrt(px * px + py * py + pz * pz);
    const [qx, qy, qz] = [px / a, py / b, pz / c];
    const k1 = Math.sqrt(qx * qx + qy * qy + qz * qz);
    return k1 < 1e-9 ? -least : (k0 * (k0 - 1)) / k1;
  });
  return framed(f, [a, b, c], local);
}

/** A box with rounded edges; `size` counts the rounding in. */
export function block(size: Vector, radius: number, placement: Placement): Solid {
  const [hx, hy, hz] = times(size, 0.5);
  const f = frame(placement);
  const local = localiser(f, (x, y, z) => {
    const [qx, qy, qz] = [Math.abs(x) - hx + radius, Math.abs(y) - hy + radius, Math.abs(z) - hz + radius];
    const [mx, my, mz] = [Math.max(qx, 0), Math.max(qy, 0), Math.max(qz, 0)];
    return Math.sqrt(mx * mx + my * my + mz * mz) + Math.min(Math.max(qx, qy, qz), 0) - radius;
  });
  return framed(f, [hx, hy, hz], local);
}

/** A ring about the y axis of its placement. */
export function ring(radius: number, thickness: number, placement: Placement): Solid {
  const f = frame(placement);
  const reach = radius + thickness;
  const local = localiser(f, (x, y, z) => {
    const out = Math.sqrt(x * x + z * z) - radius;
    return Math.sqrt(out * out + y * y) - thickness;
  });
  return framed(f, [reach, thickness, reach], local);
}

/** Everything on the far side of a plane from where its normal points. */
export function halfSpace(through: Vector, normal: Vector): Solid {
  const n = times(normal, 1 / lengthOf(normal));
  const offset = dot(n, through);
  const far = 1e6;
  return {
    distance: (x, y, z) => n[0] * x + n[1] * y + n[2] * z - offset,
    min: [-far, -far, -far],
    max: [far, far, far],
  };
}

/** A flat outline (counter-clockwise) given depth along z of its placement, with rounded edges. */
export function plate(outline: Curve, depth: number, rounding: number, placement: Placement): Solid {
  const f = frame(placement);
  const xs = outline.points.map((p) => p.x);
  const ys = outline.points.map((p) => p.y);
  const [hx, hy] = [Math.max(...xs.map(Math.abs)), Math.max(...ys.map(Math.abs))];
  const r = Math.min(rounding, depth / 2);
  const local = localiser(f, (x, y, z) => {
    const qx = outlineDistance(xs, ys, x, y) + r;
    const qz = Math.abs(z) - depth / 2 + r;
    const [mx, mz] = [Math.max(qx, 0), Math.max(qz, 0)];
    return Math.sqrt(mx * mx + mz * mz) + Math.min(Math.max(qx, qz), 0) - r;
  });
  return framed(f, [hx, hy, depth / 2], local);
}

function outlineDistance(xs: readonly number[], ys: readonly number[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  for (let i = 0, j = xs.length - 1; i < xs.length; j = i++) {
    const [ex, ey] = [xs[j]! - xs[i]!, ys[j]! - ys[i]!];
    const [wx, wy] = [x - xs[i]!, y - ys[i]!];
    const length = ex * ex + ey * ey;
    const t = length > 0 ? Math.max(0, Math.min(1, (wx * ex + wy * ey) / length)) : 0;
    const [bx, by] = [wx - ex * t, wy - ey * t];
    nearest = Math.min(nearest, bx * bx + by * by);
    if (ys[i]! > y !== ys[j]! > y && x < xs[i]! + ((y - ys[i]!) / (ys[j]! - ys[i]!)) * ex) inside = !inside;
  }
  return inside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
}

/**
 * A tube along a smooth way through points with a radius at each; its ends are round.
 * @param within the frame its points are given in
 */
export function limb(
  points: readonly Vector[],
  radii: number | readonly number[],
  within: Frame = HOME,
): Solid {
  const knots = points.map((p, i) => ({
    at: point(within, p),
    radius: typeof radii === "number" ? radii : radii[i]!,
  }));
  const way = knots.length === 2 ? knots : smoothWay(knots, false, 9);
  return chain(way.slice(1).map((to, i) => link(way[i]!.at, way[i]!.radius, to.at, to.radius)));
}

interface Link {
  readonly from: Vector;
  readonly along: Vector;
  readonly square: number;
  readonly radius: number;
  readonly growth: number;
  readonly min: Vector;
  readonly max: Vector;
}

function link(from: Vector, radius: number, to: Vector, radiusAtEnd: number): Link {
  const along = minus(to, from);
  const reach = Math.max(radius, radiusAtEnd);
  const low = (axis: 0 | 1 | 2) => Math.min(from[axis], to[axis]) - reach;
  const high = (axis: 0 | 1 | 2) => Math.max(from[axis], to[axis]) + reach;
  return {
    from,
    along,
    square: dot(along, along) || 1e-12,
    radius,
    growth: radiusAtEnd - radius,
    min: [low(0), low(1), low(2)],
    max: [high(0), high(1), high(2)],
  };
}

function linkDistance(
  { from, along, square, radius, growth }: Link,
  x: number,
  y: number,
  z: number,
): number {
  const [px, py, pz] = [x - from[0], y - from[1], z - from[2]];
  const t = Math.max(0, Math.min(1, (px * along[0] + py * along[1] + pz * along[2]) / square));
  const [dx, dy, dz] = [px - along[0] * t, py - along[1] * t, pz - along[2] * t];
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - radius - growth * t;
}

function chain(links: readonly Link[]): Solid {
  return {
    distance: (x, y, z) => {
      let nearest = Number.POSITIVE_INFINITY;
      for (const each of links) nearest = Math.min(nearest, linkDistance(each, x, y, z));
      return nearest;
    },
    min: links
      .map((l) => l.min)
      .reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.min(a[2], b[2])]),
    max: links
      .map((l) => l.max)
      .reduce((a, b) => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2])]),
    near: (x, y, z, radius) => {
      const distances = links.map((each) => linkDistance(each, x, y, z));
      const nearest = Math.min(...distances);
      return chain(links.filter((_, i) => distances[i]! <= nearest + 2 * radius));
    },
  };
}

type Distance = Solid["distance"];

function localiser(f: Frame, distance: Distance): Distance {
  const [ox, oy, oz] = f.origin;
  const [[ax, ay, az], [bx, by, bz], [cx, cy, cz]] = [f.x, f.y, f.z];
  return (x, y, z) => {
    const [px, py, pz] = [x - ox, y - oy, z - oz];
    return distance(px * ax + py * ay + pz * az, px * bx + py * by + pz * bz, px * cx + py * cy + pz * cz);
  };
}

function framed(f: Frame, half: Vector, distance: Distance): Solid {
  const reach: Vector = [0, 1, 2].map(
    (i) => Math.abs(f.x[i]!) * half[0] + Math.abs(f.y[i]!) * half[1] + Math.abs(f.z[i]!) * half[2],
  ) as [number, number, number];
  return { distance, min: minus(f.origin, reach), max: add(f.origin, reach) };
}
