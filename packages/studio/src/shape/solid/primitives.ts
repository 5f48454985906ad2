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
import { type FormKind, formOf, type Solid } from "./form.js";

/** A ball or ellipsoid by its radii. */
export function ellipsoid(radii: number | Vector, placement: Placement): Solid {
  const [a, b, c] = typeof radii === "number" ? [radii, radii, radii] : radii;
  const f = frame(placement);
  return a === b && b === c
    ? bounded(formOf("ball", [...f.origin, a]), f, [a, a, a])
    : framed("ellipsoid", f, [a, b, c], [a, b, c]);
}

/** A box with rounded edges; `size` counts the rounding in. */
export function block(size: Vector, radius: number, placement: Placement): Solid {
  const half = times(size, 0.5);
  return framed("block", frame(placement), half, [...half, radius]);
}

/** A ring about the y axis of its placement. */
export function ring(radius: number, thickness: number, placement: Placement): Solid {
  const reach = radius + thickness;
  return framed("ring", frame(placement), [reach, thickness, reach], [radius, thickness]);
}

/** A round plate or pillar about the y axis of its placement, its edges rounded; `height` from end to end. */
export function drum(radius: number, height: number, rounding: number, placement: Placement): Solid {
  const r = Math.min(rounding, radius, height / 2);
  return framed("drum", frame(placement), [radius, height / 2, radius], [radius, height, r]);
}

/** Everything on the far side of a plane from where its normal points. */
export function halfSpace(through: Vector, normal: Vector): Solid {
  const far = 1e6;
  return within([{ through, normal }], { min: [-far, -far, -far], max: [far, far, far] });
}

/** What lies on the far side of every one of some planes; the bounds are the caller's to know. */
export function within(
  planes: readonly { readonly through: Vector; readonly normal: Vector }[],
  bounds: { readonly min: Vector; readonly max: Vector },
): Solid {
  const numbers = planes.flatMap(({ through, normal }) => {
    const n = times(normal, 1 / lengthOf(normal));
    return [...n, dot(n, through)];
  });
  return { form: formOf("planes", [planes.length, ...numbers]), ...bounds };
}

/** A flat outline (counter-clockwise) given depth along z of its placement, with rounded edges. */
export function plate(outline: Curve, depth: number, rounding: number, placement: Placement): Solid {
  const { points } = outline;
  const reach = (axis: "x" | "y") => Math.max(...points.map((p) => Math.abs(p[axis])));
  return framed(
    "plate",
    frame(placement),
    [reach("x"), reach("y"), depth / 2],
    [
      depth,
      Math.min(rounding, depth / 2),
      points.length,
      // The kernel notes here which run was nearest last.
      0,
      ...points.flatMap(({ x, y }) => [x, y]),
      ...boundsOfRuns(points),
    ],
  );
}

/** Sides of an outline that the kernel looks at, or passes over, together. */
const RUN = 8;

/** Least x and y, and greatest, of every so many sides of a closed outline. */
function boundsOfRuns(points: Curve["points"]): number[] {
  const bounds: number[] = [];
  for (let first = 0; first < points.length; first += RUN) {
    const ends = [points.at(first - 1)!, ...points.slice(first, first + RUN)];
    const [xs, ys] = [ends.map(({ x }) => x), ends.map(({ y }) => y)];
    bounds.push(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  }
  return bounds;
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

/** Thick lines end to end as one solid. */
function chain(way: readonly Waypoint[]): Solid {
  const links: number[] = [];
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
    links.push(...at, ...run, 1 / (dot(run, run) || 1e-12), radius, next.radius - radius);
  }
  return { form: formOf("chain", [way.length - 1, ...links]), min, max };
}

/** A form that is asked in its frame's own axes. */
function framed(kind: FormKind, f: Frame, half: Vector, numbers: readonly number[]): Solid {
  return bounded(formOf(kind, [...f.origin, ...f.x, ...f.y, ...f.z, ...numbers]), f, half);
}

function bounded(form: Solid["form"], f: Frame, half: Vector): Solid {
  const reach: Vector = [0, 1, 2].map(
    (i) => Math.abs(f.x[i]!) * half[0] + Math.abs(f.y[i]!) * half[1] + Math.abs(f.z[i]!) * half[2],
  ) as [number, number, number];
  return { form, min: minus(f.origin, reach), max: add(f.origin, reach) };
}
