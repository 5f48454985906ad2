import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, type Leaves, leaves, type PlantShape } from "./leaves.js";
import { type Point, pane, pick, quad } from "./masonry.js";

const PAINTS: readonly Colour[] = [
  [0.5, 0.5, 0.5],
  [0.05, 0.055, 0.06],
  [0.62, 0.62, 0.6],
  [0.06, 0.1, 0.22],
  [0.36, 0.03, 0.03],
  [0.16, 0.2, 0.2],
  [0.3, 0.28, 0.24],
];
const GLASS: Colour = [0.05, 0.065, 0.075];
const RUBBER: Colour = [0.02, 0.02, 0.021];

/** The outline of a body above its sill, from the tail to the nose: along and height, metres. */
type Line = readonly (readonly [number, number])[];

const BODY: Line = [
  [-2.1, 0.42],
  [-2.14, 0.78],
  [-2.04, 0.95],
  [-1.3, 0.98],
  [0.55, 0.96],
  [1.5, 0.88],
  [1.95, 0.76],
  [2.1, 0.58],
  [2.08, 0.34],
];
const ROOFS: readonly Line[] = [
  [
    [-1.95, 0.95],
    [-1.45, 1.36],
    [-0.6, 1.46],
    [0.1, 1.43],
    [0.98, 0.94],
  ],
  [
    [-2.05, 0.95],
    [-1.85, 1.44],
    [-0.7, 1.55],
    [0.2, 1.5],
    [1.05, 0.94],
  ],
];

/** A parked car, in metres, its nose towards +z. */
export function car(random: Random): PlantShape {
  const into = leaves();
  const paint = pick(PAINTS, random);
  const roof = ROOFS[random() < 0.6 ? 0 : 1]!;
  shell(into, BODY, 0.86, 0.8, paint, paint, 0.22);
  // The glasshouse leans in; its roof is painted, its sides are glass between pillars.
  for (let n = 0; n + 1 < roof.length; n++) {
    const [[za, ya], [zb, yb]] = [roof[n]!, roof[n + 1]!];
    const at = (_z: number, y: number): number => 0.8 - 0.24 * ((y - 0.95) / 0.55);
    const [a, b] = [at(za, ya), at(zb, yb)];
    const top = n > 0 && n + 2 < roof.length;
    const normal: Point = [0, zb - za, -(yb - ya)];
    quad(into, [-a, ya, za], [a, ya, za], [b, yb, zb], [-b, yb, zb], normal, top ? paint : GLASS);
    for (const side of [-1, 1])
      quad(
        into,
        [side * 0.8, 0.95, za],
        [side * a, ya, za],
        [side * b, yb, zb],
        [side * 0.8, 0.95, zb],
        [side, 0.35, 0],
        paint,
      );
    if (top || n === 0 || n + 2 === roof.length) {
      const inset = (z: number, y: number, up: number): readonly [number, number] => [
        0.95 + (y - 0.95) * up,
        z,
      ];
      const [pa, pb] = [inset(za, ya, 0.86), inset(zb, yb, 0.86)];
      for (const side of [-1, 1]) {
        const w = (y: number) => side * (0.806 - 0.24 * ((y - 0.95) / 0.55));
        const [z0, z1] = [za + (n === 0 ? 0.3 : 0.05), zb - (n + 2 === roof.length ? 0.14 : 0.05)];
        quad(
          into,
          [w(0.98), 0.98, z0],
          [w(pa[0]), pa[0], z0],
          [w(pb[0]), pb[0], z1],
          [w(0.98), 0.98, z1],
          [side, 0.3, 0],
          GLASS,
        );
      }
    }
  }
  for (const side of [-1, 1]) {
    for (const z of [-1.32, 1.3]) wheel(into, side, z);
    pane(into, [side * 0.6, 0.62, 2.1], 0.17, 0.12, [0, 0, 1], [0.7, 0.7, 0.66]);
    pane(into, [side * 0.62, 0.66, -2.15], 0.14, 0.14, [0, 0, -1], [0.4, 0.02, 0.02]);
  }
  pane(into, [0, 0.4, 2.12], 0.5, 0.12, [0, 0, 1], RUBBER);
  pane(into, [0, 0.5, 2.125], 0.24, 0.1, [0, 0, 1], [0.6, 0.6, 0.58]);
  pane(into, [0, 0.55, -2.155], 0.24, 0.1, [0, 0, -1], [0.6, 0.6, 0.58]);
  return into.shape();
}

/** A body's upper skin and its sides, from an outline; below, its sill. */
function shell(
  into: Leaves,
  line: Line,
  wide: number,
  high: number,
  top: Colour,
  side: Colour,
  sill: number,
): void {
  const half = (y: number) => (y > 0.85 ? high : wide);
  for (let n = 0; n + 1 < line.length; n++) {
    const [[za, ya], [zb, yb]] = [line[n]!, line[n + 1]!];
    const [a, b] = [half(ya), half(yb)];
    quad(into, [-a, ya, za], [a, ya, za], [b, yb, zb], [-b, yb, zb], [0, zb - za, -(yb - ya)], top);
    for (const s of [-1, 1]) {
      const waist = Math.min(0.7, ya, yb);
      quad(
        into,
        [s * wide, sill, za],
        [s * wide, sill, zb],
        [s * wide, waist, zb],
        [s * wide, waist, za],
        [s, -0.1, 0],
        side,
        -0.75,
      );
      quad(
        into,
        [s * wide, waist, za],
        [s * wide, waist, zb],
        [s * b, yb, zb],
        [s * a, ya, za],
        [s, 0.35, 0],
        side,
      );
    }
  }
}

function wheel(into: Leaves, side: number, z: number): void {
  const [around, r] = [14, 0.32];
  const x = side * 0.875;
  for (let n = 0; n < around; n++) {
    const [t, u] = [(n / around) * 6.2832, ((n + 1) / around) * 6.2832];
    const at = (turn: number, radius: number, out: number): Point => [
      x + side * out,
      0.32 + sin(turn) * radius,
      z + cos(turn) * radius,
    ];
    into.add(at(t, r, 0), at(u, r, 0), [x, 0.32, z], [side, 0, 0], RUBBER, -0.8);
    into.add(
      at(t, 0.2, 0.012),
      at(u, 0.2, 0.012),
      [x + side * 0.012, 0.32, z],
      [side, 0.1, 0],
      n % 2 ? [0.34, 0.34, 0.35] : [0.22, 0.22, 0.23],
      -0.8,
    );
    quad(into, at(t, r, 0), at(u, r, 0), at(u, r, -0.2), at(t, r, -0.2), [0, sin(t), cos(t)], RUBBER, -0.6);
  }
}
