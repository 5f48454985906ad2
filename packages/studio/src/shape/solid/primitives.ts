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
  type Waypoint,
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
    // Deep inside the first-order distance runs away; nothing is deeper than the least radius.
    return k1 < 1e-9 ? -least : Math.max(-least, (k0 * (k0 - 1)) / k1);
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

/** A round plate or pillar about the y axis of its placement, its edges rounded; `height` from end to end. */
export function drum(radius: number, height: number, rounding: number, placement: Placement): Solid {
  const f = frame(placement);
  const r = Math.min(rounding, radius, height / 2);
  const local = localiser(f, (x, y, z) => {
    const out = Math.sqrt(x * x + z * z) - radius + r;
    const up = Math.abs(y) - height / 2 + r;
    const mo = Math.max(out, 0);
    const mu = Math.max(up, 0);
    return Math.sqrt(mo * mo + mu * mu) + Math.min(Math.max(out, up), 0) - r;
  });
  return framed(f, [radius, height / 2, radius], local);
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
  const way = knots.length === 2 ? knots : smoothWay(knots, false, 5);
  return chain(way);
}

/** Numbers a link takes: where it starts, its run, the run's inverse square, radius at the start, its growth. */
const LINK = 9;

/** Thick lines end to end as one solid, flat in memory: it is asked millions of times. */
function chain(way: readonly Waypoint[]): Solid {
  const links = new Float64Array((way.length - 1) * LINK);
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const [i, { at, radius }] of way.entries()) {
    for (let axis = 0; axis < 3; axis++) {
      min[axis] = Math.min(min[axis]!, at[axis]! - radius);
      max[axis] = Math.max(max[axis]!, at[axis]! + radius);
    }
    const next = way[i + 1];
    if (!next) continue;
    const run = minus(next.at, at);
    links.set([...at, ...run, 1 / (dot(run, run) || 1e-12), radius, next.radius - radius], i * LINK);
  }
  return linked(links, min, max);
}

function linked(links: Float64Array, min: Vector, max: Vector): Solid {
  return {
    distance: (x, y, z) => {
      let nearest = Number.POSITIVE_INFINITY;
      for (let i = 0; i < links.length; i += LINK)
        nearest = Math.min(nearest, linkDistance(links, i, x, y, z));
      return nearest;
    },
    min,
    max,
    near: (x, y, z, radius) => {
      let nearest = Number.POSITIVE_INFINITY;
      for (let i = 0; i < links.length; i += LINK)
        nearest = Math.min(nearest, linkDistance(links, i, x, y, z));
      const kept = new Float64Array(links.length);
      let count = 0;
      for (let i = 0; i < links.length; i += LINK) {
        if (linkDistance(links, i, x, y, z) > nearest + 2 * radius) continue;
        for (let k = 0; k < LINK; k++) kept[count + k] = links[i + k]!;
        count += LINK;
      }
      return linked(kept.subarray(0, count), min, max);
    },
  };
}

function linkDistance(l: Float64Array, i: number, x: number, y: number, z: number): number {
  const px = x - l[i]!;
  const py = y - l[i + 1]!;
  const pz = z - l[i + 2]!;
  const ax = l[i + 3]!;
  const ay = l[i + 4]!;
  const az = l[i + 5]!;
  const along = (px * ax + py * ay + pz * az) * l[i + 6]!;
  const t = Math.min(1, Math.max(0, along));
  const dx = px - ax * t;
  const dy = py - ay * t;
  const dz = pz - az * t;
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - l[i + 7]! - l[i + 8]! * t;
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
