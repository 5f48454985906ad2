import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, leaves, mixed, type PlantShape } from "./leaves.js";

/** A tuft of grass: bent blades, dark at the foot. */
export function tuft(random: Random, low: Colour, high: Colour, blades: number): PlantShape {
  const into = leaves();
  for (let n = 0; n < blades; n++) {
    const turn = random() * 6.2832;
    const out = 0.42 * Math.sqrt(random());
    const [bx, bz] = [cos(turn) * out, sin(turn) * out];
    const lean = random() * 6.2832;
    const [c, s] = [cos(lean), sin(lean)];
    const tall = 0.55 + 0.45 * random();
    const bend = tall * (0.15 + 0.45 * random());
    const w = 0.022 + 0.016 * random();
    const face = random() * Math.PI;
    const [wx, wz] = [cos(face) * w, sin(face) * w];
    const mid = [bx + c * bend * 0.35, tall * 0.58, bz + s * bend * 0.35] as const;
    const tip = [bx + c * bend, tall, bz + s * bend] as const;
    const colour = mixed(low, high, random());
    const foot: Colour = [colour[0] * 0.75, colour[1] * 0.75, colour[2] * 0.75];
    const normal = [c * 0.35, 0.9, s * 0.35] as const;
    const left = [mid[0] - wx * 0.8, mid[1], mid[2] - wz * 0.8] as const;
    const right = [mid[0] + wx * 0.8, mid[1], mid[2] + wz * 0.8] as const;
    into.add([bx - wx, 0, bz - wz], [bx + wx, 0, bz + wz], left, normal, foot, 0.42);
    into.add(left, [bx + wx, 0, bz + wz], right, normal, foot, 0.55);
    into.add(left, right, tip, normal, colour, 0.95);
  }
  return into.shape();
}

/** A flower on its stem; petals about an eye. */
export function flower(random: Random, petal: Colour, eye: Colour): PlantShape {
  const into = leaves();
  const lean = (random() - 0.5) * 0.3;
  const top = [lean, 0.93, (random() - 0.5) * 0.3] as const;
  const green: Colour = [0.06, 0.11, 0.03];
  into.add([-0.012, 0, 0], [0.012, 0, 0], [top[0] + 0.006, top[1], top[2]], [0, 0.6, 0.6], green, 0.6);
  const tilt = 0.35 + 0.4 * random();
  const petals = 6;
  for (let n = 0; n < petals; n++) {
    const a = (n / petals) * 6.2832;
    const at = (turn: number, r: number, lift: number) =>
      [
        top[0] + cos(turn) * r,
        top[1] + lift - sin(turn) * r * tilt * 0.4,
        top[2] + sin(turn) * r * 0.8,
      ] as const;
    const tone = 0.8 + 0.35 * random();
    const colour: Colour = [petal[0] * tone, petal[1] * tone, petal[2] * tone];
    into.add(
      at(a, 0.012, 0),
      at(a - 0.5, 0.13, 0.03),
      at(a + 0.5, 0.13, 0.03),
      [cos(a) * 0.3, 0.8, sin(a) * 0.3 + 0.3],
      colour,
      1,
    );
    into.add(
      at(a - 0.5, 0.13, 0.03),
      at(a, 0.16, 0.05),
      at(a + 0.5, 0.13, 0.03),
      [cos(a) * 0.3, 0.8, sin(a) * 0.3 + 0.3],
      colour,
      1,
    );
  }
  into.add(
    [top[0] - 0.035, top[1] + 0.02, top[2] + 0.03],
    [top[0] + 0.035, top[1] + 0.02, top[2] + 0.03],
    [top[0], top[1] + 0.045, top[2] - 0.02],
    [0, 0.8, 0.5],
    eye,
    0.9,
  );
  return into.shape();
}

const T = 1.618034;
const ICOSAHEDRON: readonly (readonly [number, number, number])[] = [
  [-1, T, 0],
  [1, T, 0],
  [-1, -T, 0],
  [1, -T, 0],
  [0, -1, T],
  [0, 1, T],
  [0, -1, -T],
  [0, 1, -T],
  [T, 0, -1],
  [T, 0, 1],
  [-T, 0, -1],
  [-T, 0, 1],
];
const FACES = [
  [0, 11, 5],
  [0, 5, 1],
  [0, 1, 7],
  [0, 7, 10],
  [0, 10, 11],
  [1, 5, 9],
  [5, 11, 4],
  [11, 10, 2],
  [10, 7, 6],
  [7, 1, 8],
  [3, 9, 4],
  [3, 4, 2],
  [3, 2, 6],
  [3, 6, 8],
  [3, 8, 9],
  [4, 9, 5],
  [2, 4, 11],
  [6, 2, 10],
  [8, 6, 7],
  [9, 8, 1],
] as const;

type Point = readonly [number, number, number];

/** A stone, half in the ground: a ball cut by a few planes. */
export function stone(random: Random, colour: Colour, top: Colour): PlantShape {
  const into = leaves();
  const cuts = Array.from({ length: 11 }, (): readonly [Point, number] => {
    const a = random() * 6.2832;
    const y = random() * 1.5 - 0.5;
    const flat = Math.sqrt(Math.max(0.05, 1 - Math.min(1, y * y)));
    return [[cos(a) * flat, y, sin(a) * flat], 0.5 + 0.32 * random()];
  });
  const shaped = ([x, y, z]: Point): Point => {
    const length = Math.sqrt(x * x + y * y + z * z);
    let r = 1;
    for (const [normal, distance] of cuts) {
      const along = (x * normal[0] + y * normal[1] + z * normal[2]) / length;
      if (along > 0.05) r = Math.min(r, distance / along);
    }
    return [(x / length) * r, (y / length) * r * 0.72, (z / length) * r];
  };
  const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
  const face = (a: Point, b: Point, c: Point, depth: number): void => {
    if (depth > 0) {
      const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
      face(a, ab, ca, depth - 1);
      face(ab, b, bc, depth - 1);
      face(ca, bc, c, depth - 1);
      face(ab, bc, ca, depth - 1);
      return;
    }
    const [p, q, r] = [shaped(a), shaped(b), shaped(c)];
    const u: Point = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
    const v: Point = [r[0] - p[0], r[1] - p[1], r[2] - p[2]];
    const normal: Point = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const length = Math.sqrt(normal[0] ** 2 + normal[1] ** 2 + normal[2] ** 2) || 1;
    const tone = 0.93 + 0.14 * random();
    const base = mixed(colour, top, Math.max(0, Math.min(1, (normal[1] / length - 0.35) * 2.5)));
    const open = -(0.45 + 0.55 * Math.max(0, Math.min(1, p[1] * 1.6 + 0.5)));
    const round: Point = [
      normal[0] / length + (p[0] + q[0] + r[0]) * 0.35,
      normal[1] / length + (p[1] + q[1] + r[1]) * 0.45,
      normal[2] / length + (p[2] + q[2] + r[2]) * 0.35,
    ];
    into.add(p, q, r, round, [base[0] * tone, base[1] * tone, base[2] * tone], open);
  };
  for (const [a, b, c] of FACES) face(ICOSAHEDRON[a]!, ICOSAHEDRON[b]!, ICOSAHEDRON[c]!, 3);
  return into.shape();
}
