import type { Mesh } from "../../geometry.js";
import {
  type Corner,
  type Curve,
  type CurvePoint,
  cornered,
  extrude,
  frame,
  lathe,
  type Placement,
  placed,
  roundedBox,
  tube,
  type Vector,
} from "../mesh/index.js";
import { type Part, part } from "./model.js";

/** A box with rounded edges in a place. */
export function box(size: Vector, at: Vector | Placement, radius = Math.min(...size) * 0.25): Mesh {
  return placed(roundedBox(size, radius, 2), frame("length" in at ? { at } : at));
}

/** A straight bar with flat, softened ends. */
export function rod(from: Vector, to: Vector, radius: number | readonly number[], sides = 20): Mesh {
  return tube([from, to], radius, { sides, caps: "flat" });
}

/** A smooth round tube through points. */
export function wire(
  points: readonly Vector[],
  radius: number | readonly number[],
  options: { readonly closed?: boolean; readonly sides?: number; readonly steps?: number } = {},
): Mesh {
  return tube(points, radius, { sides: 14, steps: 6, ...options });
}

/** Lies across: what turns about y then turns about x. */
export const AXLE: Placement = { roll: -90 };
/** Lies ahead: what points up then points to the viewer. */
export const AHEAD: Placement = { nod: 90 };

/** A short cylinder with rounded edges, centred in its place and turned about its y axis. */
export function drum(radius: number, width: number, at: Placement, edge = width * 0.2, segments = 40): Mesh {
  const [h, e] = [width / 2, Math.min(edge, width / 2, radius)];
  const bend = (turn: number, x: number, y: number): CurvePoint => {
    const [nx, ny] = EIGHTHS[turn]!;
    return { x: x + e * nx, y: y + e * ny, nx, ny };
  };
  const points = [
    { x: 0, y: -h, nx: 0, ny: -1 },
    ...[0, 1, 2].map((turn) => bend(turn, radius - e, e - h)),
    ...[2, 3, 4].map((turn) => bend(turn, radius - e, h - e)),
    { x: 0, y: h, nx: 0, ny: 1 },
  ];
  return placed(lathe({ points, closed: false }, segments), frame(at));
}

/** Unit vectors from straight down by eighths of a turn to straight up. */
const EIGHTHS: readonly (readonly [number, number])[] = [
  [0, -1],
  [Math.SQRT1_2, -Math.SQRT1_2],
  [1, 0],
  [Math.SQRT1_2, Math.SQRT1_2],
  [0, 1],
];

/** A turned solid in a place. Corners as radius, height and rounding, from the foot on the axis to the top. */
export function turned(corners: readonly Corner[], at: Placement = {}, segments = 64): Mesh {
  return placed(lathe(cornered(corners), segments), frame(at));
}

/** A solid by its side view: the outline's first number runs ahead (z), its second up; it is `width` across. */
export function sideways(outline: Curve, width: number, bevel: number, x = 0): Mesh {
  return placed(
    extrude(outline, { depth: width, bevel: fitting(outline, bevel) }),
    frame({ turn: -90, at: [x, 0, 0] }),
  );
}

/** A flat outline with rounded edges in a place; holes are travelled clockwise (`reversed`). */
export function slab(
  outline: Curve,
  depth: number,
  bevel: number,
  at: Placement = {},
  holes: readonly Curve[] = [],
): Mesh {
  return placed(extrude(outline, { depth, bevel: fitting(outline, bevel), holes }), frame(at));
}

/** The largest bevel up to the one asked for that no rounded corner of the outline is too tight for. */
function fitting({ points }: Curve, asked: number): number {
  let bevel = asked;
  for (const [i, a] of points.entries()) {
    const b = points[(i + 1) % points.length]!;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const run = Math.sqrt(dx * dx + dy * dy);
    const turn = a.nx * b.ny - a.ny * b.nx;
    const along = a.nx * b.nx + a.ny * b.ny;
    // Half the turn's tangent: the inset takes that much, times the bevel, off each end of the run.
    const half = turn / (1 + along);
    if (run > 1e-9 && half > 1e-6) bevel = Math.min(bevel, (0.98 * run) / (2 * half));
  }
  return bevel;
}

/** Corners of a wheel arch in the lower edge (at height `sill`) of an outline seen from the side. */
export function wheelArch(ahead: number, axle: number, radius: number, sill: number): Corner[] {
  const at = (degrees: number): Corner => {
    const [x, y] = ARCH[degrees]!;
    return [ahead + x * radius, axle + y * radius, radius];
  };
  return [
    [ahead - radius, sill, radius * 0.2],
    ...[0, 1, 2, 3, 4].map(at),
    [ahead + radius, sill, radius * 0.2],
  ];
}

/** A half circle's circumscribed corners from behind over the top. */
const ARCH: readonly (readonly [number, number])[] = [
  [-1, 0.268],
  [-0.732, 0.732],
  [0, 1.035],
  [0.732, 0.732],
  [1, 0.268],
];

/** A road wheel about x; roles `tyres` and `hubs`. */
export function wheel(at: Vector, radius: number, width: number, side: 1 | -1 = 1): Part[] {
  const place = { ...AXLE, at };
  const rim = radius * 0.62;
  const cap: Vector = [at[0] + side * width * 0.42, at[1], at[2]];
  return [
    part("tyres", drum(radius, width, place, width * 0.3)),
    part("hubs", drum(rim, width * 0.3, { ...AXLE, at: cap }, width * 0.1)),
    part(
      "tyres",
      drum(
        rim * 0.62,
        width * 0.1,
        { ...AXLE, at: [cap[0] + side * width * 0.13, cap[1], cap[2]] },
        width * 0.04,
      ),
    ),
    part(
      "hubs",
      drum(
        rim * 0.42,
        width * 0.14,
        { ...AXLE, at: [cap[0] + side * width * 0.16, cap[1], cap[2]] },
        width * 0.06,
      ),
    ),
  ];
}

/** A pair of road wheels `track` apart. */
export function axle(ahead: number, track: number, radius: number, width: number): Part[] {
  const x = (track - width) / 2;
  return [...wheel([-x, radius, ahead], radius, width, -1), ...wheel([x, radius, ahead], radius, width, 1)];
}

/** What wheels are made of, for a model's roles. */
export const WHEEL_ROLES = {
  tyres: { colour: "#26262b", material: "rubber" },
  hubs: { colour: "#d9dce2", material: "plastic" },
} as const;
