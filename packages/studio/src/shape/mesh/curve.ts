import { atan2, cos, radians, sin } from "../../math/exact.js";

/**
 * Flat curves for profiles, outlines and cross-sections. The solid lies to the left of travel, so normals
 * point to the right. Where two points share a place and differ in normal the curve has a sharp corner.
 */
export interface Curve {
  readonly points: readonly CurvePoint[];
  readonly closed: boolean;
}

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  /** Unit normal. */
  readonly nx: number;
  readonly ny: number;
}

/** x, y, and the radius that rounds the corner (0 keeps it sharp). */
export type Corner = readonly [x: number, y: number, radius?: number];

/** Degrees between the points of a rounding. */
const ARC_STEP = 9;

/** Straight lines through corners, each rounded by its own radius (shortened where there is no room). */
export function cornered(corners: readonly Corner[], closed = false): Curve {
  const points: CurvePoint[] = [];
  const count = corners.length;
  for (let i = 0; i < count; i++) {
    const [x, y, radius = 0] = corners[i]!;
    const before = closed || i > 0 ? corners[(i + count - 1) % count]! : null;
    const after = closed || i < count - 1 ? corners[(i + 1) % count]! : null;
    if (!before || !after) {
      const [dx, dy] = before ? heading(before, corners[i]!) : heading(corners[i]!, after!);
      points.push({ x, y, nx: dy, ny: -dx });
      continue;
    }
    const reach = (other: Corner, index: number) =>
      lengthBetween(corners[i]!, other) * (!closed && (index === 0 || index === count - 1) ? 1 : 0.5);
    const room = Math.min(reach(before, (i + count - 1) % count), reach(after, (i + 1) % count));
    points.push(...rounding(before, [x, y, radius], after, room));
  }
  return { points: withoutRepeats(points), closed };
}

function rounding(before: Corner, corner: Corner, after: Corner, room: number): CurvePoint[] {
  const [ax, ay] = heading(before, corner);
  const [bx, by] = heading(corner, after);
  const turn = atan2(ax * by - ay * bx, ax * bx + ay * by);
  const [x, y, radius = 0] = corner;
  const half = Math.abs(turn) / 2;
  const slope = sin(half) / cos(half);
  const trim = Math.min(radius * slope, room);
  if (trim < 1e-9 || half < 1e-6) {
    return [
      { x, y, nx: ay, ny: -ax },
      { x, y, nx: by, ny: -bx },
    ];
  }
  const r = trim / slope;
  const sign = turn > 0 ? 1 : -1;
  const [cx, cy] = [x - ax * trim - ay * r * sign, y - ay * trim + ax * r * sign];
  const steps = Math.max(2, Math.ceil(Math.abs(turn) / radians(ARC_STEP)));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (turn * step) / steps;
    const [c, s] = [cos(angle), sin(angle)];
    const [nx, ny] = [ay * c + ax * s, ay * s - ax * c];
    return { x: cx + nx * r * sign, y: cy + ny * r * sign, nx, ny };
  });
}

/**
 * A smooth curve through points (centripetal Catmull–Rom). An open end on x = 0 arrives square to that axis,
 * as a turned profile must.
 */
export function flowing(through: readonly (readonly [number, number])[], closed = false, steps = 8): Curve {
  const count = through.length;
  const knot = (i: number): readonly [number, number] => {
    if (closed) return through[(i + count) % count]!;
    if (i >= 0 && i < count) return through[i]!;
    const [end, next] = i < 0 ? [through[0]!, through[1]!] : [through[count - 1]!, through[count - 2]!];
    return end[0] === 0 ? [-next[0], next[1]] : [2 * end[0] - next[0], 2 * end[1] - next[1]];
  };
  const points: CurvePoint[] = [];
  const spans = closed ? count : count - 1;
  for (let i = 0; i < spans; i++) {
    const last = !closed && i === spans - 1;
    for (let step = 0; step < steps + (last ? 1 : 0); step++) {
      const span = [knot(i - 1), knot(i), knot(i + 1), knot(i + 2)] as const;
      const { at, slope } = catmullRom(span, step / steps);
      const length = Math.sqrt(slope[0] * slope[0] + slope[1] * slope[1]);
      points.push({ x: at[0], y: at[1], nx: slope[1] / length, ny: -slope[0] / length });
    }
  }
  return { points, closed };
}

type Flat = readonly [number, number];

/** Place and derivative on the middle span of four knots; Barry and Goldman's pyramid, alpha one half. */
function catmullRom(knots: readonly [Flat, Flat, Flat, Flat], t: number): { at: Flat; slope: Flat } {
  const times: [number, number, number, number] = [0, 0, 0, 0];
  for (let i = 1; i < 4; i++) {
    times[i] = times[i - 1]! + Math.sqrt(lengthBetween(knots[i - 1]!, knots[i]!)) + 1e-12;
  }
  const at = (u: number): Flat => {
    const mix = (a: Flat, b: Flat, from: number, to: number): Flat => {
      const f = (u - from) / (to - from);
      return [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f];
    };
    const [t0, t1, t2, t3] = times;
    const a = mix(knots[0], knots[1], t0, t1);
    const b = mix(knots[1], knots[2], t1, t2);
    const c = mix(knots[2], knots[3], t2, t3);
    return mix(mix(a, b, t0, t2), mix(b, c, t1, t3), t1, t2);
  };
  const span = times[2] - times[1];
  const u = times[1] + span * t;
  const [ahead, behind] = [at(u + span * 1e-4), at(u - span * 1e-4)];
  return { at: at(u), slope: [ahead[0] - behind[0], ahead[1] - behind[1]] };
}

/** Curves end to end; a place where two meet at the same normal is kept once. */
export function joined(...curves: readonly Curve[]): Curve {
  return { points: withoutRepeats(curves.flatMap((curve) => curve.points)), closed: false };
}

/** An arc or a whole circle or ellipse; degrees counter-clockwise from +x. */
export function arc(
  centre: Flat,
  radius: number | Flat,
  from = 0,
  to = 360,
  steps = Math.max(4, Math.ceil(Math.abs(to - from) / 7.5)),
): Curve {
  const [rx, ry] = typeof radius === "number" ? [radius, radius] : radius;
  const whole = Math.abs(to - from) >= 360;
  const sign = to > from ? 1 : -1;
  const points = Array.from({ length: whole ? steps : steps + 1 }, (_, i) => {
    const angle = radians(from + ((to - from) * i) / steps);
    const [c, s] = [cos(angle), sin(angle)];
    const length = Math.sqrt(c * c * ry * ry + s * s * rx * rx);
    return {
      x: centre[0] + rx * c,
      y: centre[1] + ry * s,
      nx: (sign * c * ry) / length,
      ny: (sign * s * rx) / length,
    };
  });
  return { points, closed: whole };
}

/** A rectangle with rounded corners, centred. */
export function roundedRectangle(width: number, height: number, radius: number): Curve {
  const [w, h] = [width / 2, height / 2];
  const corners: Corner[] = [
    [w, -h, radius],
    [w, h, radius],
    [-w, h, radius],
    [-w, -h, radius],
  ];
  return cornered(corners, true);
}

/** The same curve travelled the other way: the solid changes sides, as the rim of a hole needs. */
export function reversed(curve: Curve): Curve {
  return {
    points: [...curve.points].reverse().map(({ x, y, nx, ny }) => ({ x, y, nx: -nx, ny: -ny })),
    closed: curve.closed,
  };
}

function heading(from: Corner, to: Corner): Flat {
  const length = lengthBetween(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

function lengthBetween(a: Corner, b: Corner): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  return Math.sqrt(dx * dx + dy * dy);
}

function withoutRepeats(points: readonly CurvePoint[]): CurvePoint[] {
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-7;
  return points.filter((p, i) => {
    const q = points[i - 1];
    return !q || !(near(p.x, q.x) && near(p.y, q.y) && near(p.nx, q.nx) && near(p.ny, q.ny));
  });
}
