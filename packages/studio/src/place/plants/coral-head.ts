import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, leaves, mixed, type PlantShape, type Point } from "./leaves.js";

/** A mound of old coral, 1 in radius, and where its surface is. */
export interface CoralHead {
  readonly shape: PlantShape;
  /** A point of its surface: radians about it and above its foot. */
  surface(turn: number, up: number): Point;
}

/** What grows over old coral in crusts. */
const CRUSTS: readonly Colour[] = [
  [0.3, 0.2, 0.16],
  [0.4, 0.16, 0.2],
  [0.26, 0.24, 0.1],
  [0.3, 0.14, 0.3],
];

/** How high it is against its radius. */
const HIGH = 0.78;

/** A mound of old coral: lumps on lumps under crusts of several colours, undercut at its foot. */
export function coralHead(random: Random): CoralHead {
  const lumps = Array.from({ length: 26 }, () => {
    const turn = random() * 6.2832;
    const up = 1.4 * (1 - Math.sqrt(random()));
    return {
      way: [cos(turn) * cos(up), sin(up), sin(turn) * cos(up)] as Point,
      wide: 0.88 + 0.1 * random(),
      high: 0.08 + 0.16 * random(),
    };
  });
  const phase = random() * 6.2832;
  const reach = ([x, y, z]: Point): number => {
    let r = 0.78 + 0.03 * sin(9 * x + phase) * sin(8 * z) + 0.02 * sin(23 * x + 11 * y) * sin(21 * z + phase);
    for (const { way, wide, high } of lumps) {
      const near = (x * way[0] + y * way[1] + z * way[2] - wide) / (1 - wide);
      if (near > 0) r += high * near * (2 - near) * 0.6;
    }
    return r;
  };
  const surface = (turn: number, up: number): Point => {
    const way: Point = [cos(turn) * cos(up), sin(up), sin(turn) * cos(up)];
    const r = reach(way);
    return [way[0] * r, way[1] * r * HIGH - 0.06, way[2] * r];
  };
  const into = leaves();
  const [rings, around] = [26, 72];
  const at = (i: number, k: number) => surface((k / around) * 6.2832, (i / rings) * 1.5708);
  for (let i = 0; i < rings; i++) {
    for (let k = 0; k < around; k++) {
      const [a, b, c, d] = [at(i, k), at(i, k + 1), at(i + 1, k), at(i + 1, k + 1)];
      const spot = sin(5 * a[0] + phase) + sin(6 * a[1] + 2 * phase) + sin(5 * a[2] + 3 * a[0]);
      const patch = Math.floor((spot + 3) * 0.66 + 0.5 * random()) % CRUSTS.length;
      const own = mixed(CRUSTS[patch]!, [0.4, 0.36, 0.28], 0.3 * random());
      const open = -(0.3 + 0.65 * Math.min(1, (i / rings) * 1.6));
      for (const [p, q, r] of [
        [a, c, b],
        [b, c, d],
      ] as const)
        into.add(p, q, r, facing(p, q, r), own, open);
    }
  }
  return { shape: into.shape(), surface };
}

function facing(a: Point, b: Point, c: Point): Point {
  const u: Point = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const v: Point = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const n: Point = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  // Half of it the mound's own, so that lumps are round.
  const long = Math.sqrt(n[0] ** 2 + n[1] ** 2 + n[2] ** 2) || 1;
  const side = n[0] * a[0] + n[1] * a[1] + n[2] * a[2] < 0 ? -1 : 1;
  return [
    (side * n[0]) / long + a[0] * 0.6,
    (side * n[1]) / long + a[1] * 0.8,
    (side * n[2]) / long + a[2] * 0.6,
  ];
}
