import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import type { Detail } from "./foliage.js";
import type { Colour, Leaves } from "./leaves.js";

type Point = readonly [number, number, number];

/** A bough that leaves its trunk on a slant and bends up to the light, in so many lengths. */
export function bough(
  into: Leaves,
  random: Random,
  from: Point,
  to: Point,
  thick: number,
  lengths: number,
  bark: Colour,
): void {
  const sag = 0.25 + 0.3 * random();
  const off = 0.16 * (random() - 0.5);
  const at = (t: number): Point => {
    // Out first, up later, and never quite straight.
    const rise = t * (1 - sag) + t * t * sag;
    const sway = off * sin(Math.PI * t) + 0.03 * sin(9 * t + off * 40);
    const [dx, dz] = [to[0] - from[0], to[2] - from[2]];
    return [from[0] + dx * t - dz * sway, from[1] + (to[1] - from[1]) * rise, from[2] + dz * t + dx * sway];
  };
  for (let n = 0; n < lengths; n++) {
    const [a, b] = [n / lengths, (n + 1) / lengths];
    tube(into, at(a), at(b), thick * (1 - 0.75 * a), thick * (1 - 0.75 * b), bark);
  }
}

const TWIGS = { near: 26, middle: 12, far: 7 };
const TWIG = { near: 0.0011, middle: 0.0018, far: 0.0034 };

/** The twigs of a clump that has lost its leaves: they fan out from where its bough ends. */
export function twigs(
  into: Leaves,
  random: Random,
  [cx, cy, cz]: Point,
  radius: number,
  detail: Detail,
  bark: Colour,
): void {
  const wide = TWIG[detail];
  for (let n = 0; n < TWIGS[detail]; n++) {
    const turn = n * 2.39996 + random();
    const up = 0.15 + 1.1 * random();
    const long = radius * (0.8 + 0.7 * random());
    const from: Point = [
      cx + 0.5 * radius * (random() - 0.5),
      cy + 0.6 * radius * (random() - 0.7),
      cz + 0.5 * radius * (random() - 0.5),
    ];
    const [c, s] = [cos(turn), sin(turn)];
    const to: Point = [from[0] + c * long * 0.75, from[1] + up * long * 0.7, from[2] + s * long * 0.75];
    const tone = 0.8 + 0.5 * random();
    const colour: Colour = [bark[0] * tone, bark[1] * tone, bark[2] * tone];
    for (const [wx, wy, wz] of [
      [-s * wide, 0, c * wide],
      [0, wide, 0],
    ] as const)
      into.add(
        [from[0] - wx, from[1] - wy, from[2] - wz],
        [from[0] + wx, from[1] + wy, from[2] + wz],
        to,
        [c * 0.4, 0.75, s * 0.4],
        colour,
        -0.8,
      );
  }
}

/** A round limb between two points, whichever way it runs. */
export function tube(into: Leaves, from: Point, to: Point, thick: number, thin: number, bark: Colour): void {
  const d: Point = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const long = Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]) || 1;
  const [x, y, z] = [d[0] / long, d[1] / long, d[2] / long];
  // Two directions across it.
  const u: Point = Math.abs(y) < 0.9 ? unit([z, 0, -x]) : unit([0, z, -y]);
  const v: Point = [y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0]];
  const sides = thick > 0.008 ? 9 : 5;
  const ring = (p: Point, r: number, k: number): Point => {
    const a = (k / sides) * 6.2832;
    const [c, s] = [cos(a) * r, sin(a) * r];
    return [p[0] + u[0] * c + v[0] * s, p[1] + u[1] * c + v[1] * s, p[2] + u[2] * c + v[2] * s];
  };
  for (let k = 0; k < sides; k++) {
    const [a, b, c, e] = [
      ring(from, thick, k),
      ring(from, thick, k + 1),
      ring(to, thin, k),
      ring(to, thin, k + 1),
    ];
    const normal: Point = [
      (a[0] + b[0]) / 2 - from[0],
      (a[1] + b[1]) / 2 - from[1],
      (a[2] + b[2]) / 2 - from[2],
    ];
    const tone = 0.82 + 0.36 * ((k * 7919) % 5) * 0.25;
    const colour: Colour = [bark[0] * tone, bark[1] * tone, bark[2] * tone];
    into.add(a, b, c, normal, colour, -0.8);
    into.add(c, b, e, normal, colour, -0.85);
  }
}

function unit([x, y, z]: Point): Point {
  const long = Math.sqrt(x * x + y * y + z * z) || 1;
  return [x / long, y / long, z / long];
}
