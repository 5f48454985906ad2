import { between, lengthOf, minus, unit, type Vector } from "./vector.js";

/** A point on the way of a tube, with the radius there. */
export interface Waypoint {
  readonly at: Vector;
  readonly radius: number;
}

/** A smooth way through points (centripetal Catmull–Rom), places and radii alike. */
export function smoothWay(knots: readonly Waypoint[], closed = false, steps = 8): Waypoint[] {
  const count = knots.length;
  const knot = (i: number): Waypoint => {
    if (closed) return knots[(i + count) % count]!;
    if (i >= 0 && i < count) return knots[i]!;
    const [end, next] = i < 0 ? [knots[0]!, knots[1]!] : [knots[count - 1]!, knots[count - 2]!];
    return { at: between(next.at, end.at, 2), radius: end.radius };
  };
  const way: Waypoint[] = [];
  const spans = closed ? count : count - 1;
  for (let i = 0; i < spans; i++) {
    const last = !closed && i === spans - 1;
    for (let step = 0; step < steps + (last ? 1 : 0); step++) {
      way.push(onSpan([knot(i - 1), knot(i), knot(i + 1), knot(i + 2)], step / steps));
    }
  }
  return way;
}

function onSpan(knots: readonly [Waypoint, Waypoint, Waypoint, Waypoint], t: number): Waypoint {
  const times = [0, 0, 0, 0];
  for (let i = 1; i < 4; i++) {
    times[i] = times[i - 1]! + Math.sqrt(lengthOf(minus(knots[i]!.at, knots[i - 1]!.at))) + 1e-12;
  }
  const u = times[1]! + (times[2]! - times[1]!) * t;
  const mix = (a: Vector, b: Vector, from: number, to: number) => between(a, b, (u - from) / (to - from));
  const [t0, t1, t2, t3] = times as [number, number, number, number];
  const a = mix(knots[0].at, knots[1].at, t0, t1);
  const b = mix(knots[1].at, knots[2].at, t1, t2);
  const c = mix(knots[2].at, knots[3].at, t2, t3);
  const at = mix(mix(a, b, t0, t2), mix(b, c, t1, t3), t1, t2);
  // Radii ease from knot to knot: a spline could swing below zero.
  const ease = t * t * (3 - 2 * t);
  return { at, radius: knots[1].radius + (knots[2].radius - knots[1].radius) * ease };
}

/** Straight runs whose corners are rounded by one radius, as a bent pipe. */
export function bentWay(knots: readonly Waypoint[], bend: number, steps = 8): Waypoint[] {
  const way: Waypoint[] = [];
  for (let i = 0; i < knots.length; i++) {
    const knot = knots[i]!;
    const [before, after] = [knots[i - 1], knots[i + 1]];
    if (!before || !after) {
      way.push(knot);
      continue;
    }
    const [toBefore, toAfter] = [minus(before.at, knot.at), minus(after.at, knot.at)];
    const [a, b] = [unit(toBefore), unit(toAfter)];
    const trim = Math.min(bend, lengthOf(toBefore) * 0.499, lengthOf(toAfter) * 0.499);
    const start: Vector = [knot.at[0] + a[0] * trim, knot.at[1] + a[1] * trim, knot.at[2] + a[2] * trim];
    const end: Vector = [knot.at[0] + b[0] * trim, knot.at[1] + b[1] * trim, knot.at[2] + b[2] * trim];
    for (let step = 0; step <= steps; step++) {
      const t = step / steps;
      way.push({ at: between(between(start, knot.at, t), between(knot.at, end, t), t), radius: knot.radius });
    }
  }
  return way;
}
