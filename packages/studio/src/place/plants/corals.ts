import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, type Leaves, leaves, limb, mixed, type PlantShape } from "./leaves.js";

type Point = readonly [number, number, number];

/** What corals, sponges and fans are coloured. */
export const CORAL_COLOURS: readonly Colour[] = [
  [0.62, 0.1, 0.13],
  [0.66, 0.3, 0.07],
  [0.42, 0.12, 0.42],
  [0.68, 0.52, 0.13],
  [0.6, 0.24, 0.3],
  [0.16, 0.34, 0.36],
];

/** A stag's horn of coral: arms that fork upwards, pale at their tips. */
export function branching(random: Random, colour: Colour): PlantShape {
  const into = leaves();
  const tip = mixed(colour, [0.8, 0.74, 0.66], 0.5);
  const fork = (from: Point, way: Point, long: number, thick: number, depth: number): void => {
    const to: Point = [from[0] + way[0] * long, from[1] + way[1] * long, from[2] + way[2] * long];
    limb(into, from, to, thick, thick * 0.72, depth >= 3 ? tip : colour);
    if (depth >= 3) {
      cap(into, to, thick * 0.72, tip);
      return;
    }
    const first = random() * 6.2832;
    const arms = depth === 0 ? 4 : 2 + Math.floor(random() * 1.6);
    for (let n = 0; n < arms; n++) {
      const turn = first + (n / arms) * 6.2832 + 0.5 * random();
      const spread = 0.55 + 0.35 * random();
      const next: Point = [
        way[0] * 0.5 + cos(turn) * spread,
        0.75 + 0.3 * random(),
        way[2] * 0.5 + sin(turn) * spread,
      ];
      const length = Math.sqrt(next[0] ** 2 + next[1] ** 2 + next[2] ** 2);
      fork(
        to,
        [next[0] / length, next[1] / length, next[2] / length],
        long * (0.72 + 0.2 * random()),
        thick * 0.74,
        depth + 1,
      );
    }
  };
  for (let n = 0; n < 3; n++) {
    const turn = n * 2.1 + random();
    fork(
      [cos(turn) * 0.07, -0.02, sin(turn) * 0.07],
      [cos(turn) * 0.35, 0.93, sin(turn) * 0.35],
      0.22,
      0.052,
      0,
    );
  }
  return into.shape();
}

function cap(into: Leaves, [x, y, z]: Point, r: number, colour: Colour): void {
  for (let n = 0; n < 6; n++) {
    const [a, b] = [(n / 6) * 6.2832, ((n + 1) / 6) * 6.2832];
    into.add(
      [x + cos(a) * r, y, z + sin(a) * r],
      [x + cos(b) * r, y, z + sin(b) * r],
      [x, y + r * 0.8, z],
      [cos(a), 0.9, sin(a)],
      colour,
      -0.95,
    );
  }
}

/** A sea fan: a net of veins in one plane. */
export function fan(random: Random, colour: Colour): PlantShape {
  const into = leaves();
  const dark: Colour = [colour[0] * 0.7, colour[1] * 0.7, colour[2] * 0.7];
  const vein = (x: number, y: number, lean: number, long: number, thick: number, depth: number): void => {
    const to: Point = [x + sin(lean) * long, y + cos(lean) * long, 0.02 * (random() - 0.5)];
    limb(into, [x, y, 0], to, thick, thick * 0.7, depth < 2 ? dark : colour);
    if (depth >= 6) return;
    for (const side of [-1, 1]) {
      if (depth > 1 && random() < 0.12) continue;
      vein(
        to[0],
        to[1],
        lean * 0.86 + side * (0.24 + 0.2 * random()),
        long * (0.8 + 0.14 * random()),
        thick * 0.74,
        depth + 1,
      );
    }
  };
  vein(0, -0.02, 0.1 * (random() - 0.5), 0.2, 0.022, 0);
  return into.shape();
}

/** A boulder of brain coral: half a ball, grooved. */
export function brain(random: Random, colour: Colour): PlantShape {
  const into = leaves();
  const [rings, around] = [12, 30];
  const groove = random() * 6.2832;
  const at = (i: number, k: number): readonly [Point, number] => {
    const up = (i / rings) * 1.5708;
    const turn = (k / around) * 6.2832;
    const wave = sin(9 * turn + 5 * sin(6 * up + groove) + groove) * sin(8 * up + 3 * sin(3 * turn + groove));
    const r = 0.5 * (1 + 0.035 * wave + 0.07 * sin(2 * turn + groove));
    return [[cos(turn) * cos(up) * r, sin(up) * r * 0.9 - 0.03, sin(turn) * cos(up) * r], wave];
  };
  for (let i = 0; i < rings; i++) {
    for (let k = 0; k < around; k++) {
      const [[a, wa], [b], [c], [d]] = [at(i, k), at(i, k + 1), at(i + 1, k), at(i + 1, k + 1)];
      const tone = 0.85 + 0.25 * wa;
      const own: Colour = [colour[0] * tone, colour[1] * tone, colour[2] * tone];
      const open = -(0.55 + 0.4 * (i / rings));
      into.add(a, b, c, [a[0], a[1] + 0.12, a[2]], own, open);
      into.add(c, b, d, [d[0], d[1] + 0.12, d[2]], own, open);
    }
  }
  return into.shape();
}

/** A clump of open tubes. */
export function sponge(random: Random, colour: Colour): PlantShape {
  const into = leaves();
  const dark: Colour = [colour[0] * 0.25, colour[1] * 0.25, colour[2] * 0.25];
  for (let n = 0; n < 6; n++) {
    const turn = n * 2.4 + random();
    const out = n === 0 ? 0 : 0.16 + 0.08 * random();
    const tall = (n === 0 ? 1 : 0.5 + 0.4 * random()) * 0.95;
    const foot: Point = [cos(turn) * out * 0.7, -0.03, sin(turn) * out * 0.7];
    const top: Point = [cos(turn) * out * 1.4, tall, sin(turn) * out * 1.4];
    limb(into, foot, top, 0.075, 0.098, colour);
    for (let k = 0; k < 8; k++) {
      const [a, b] = [(k / 8) * 6.2832, ((k + 1) / 8) * 6.2832];
      into.add(
        [top[0] + cos(a) * 0.098, tall, top[2] + sin(a) * 0.098],
        [top[0] + cos(b) * 0.098, tall, top[2] + sin(b) * 0.098],
        [top[0], tall - 0.03, top[2]],
        [0, 1, 0],
        dark,
        -0.5,
      );
    }
  }
  return into.shape();
}

/** A plate of coral on a short foot. */
export function table(random: Random, colour: Colour): PlantShape {
  const into = leaves();
  limb(into, [0, -0.03, 0], [0, 0.36, 0], 0.13, 0.2, [colour[0] * 0.6, colour[1] * 0.6, colour[2] * 0.6]);
  const around = 40;
  const edge = Array.from({ length: around }, () => 0.78 + 0.2 * random());
  const at = (k: number, u: number, y: number): Point => {
    const r = edge[k % around]! * u;
    const turn = (k / around) * 6.2832;
    return [cos(turn) * r, y + 0.06 * u + 0.02 * sin(5 * turn), sin(turn) * r];
  };
  for (let k = 0; k < around; k++) {
    const tone = 0.85 + 0.3 * random();
    const own: Colour = [colour[0] * tone, colour[1] * tone, colour[2] * tone];
    for (const [u, v] of [
      [0.02, 0.55],
      [0.55, 1],
    ] as const) {
      into.add(at(k, u, 0.4), at(k + 1, u, 0.4), at(k, v, 0.4), [0, 1, 0], own, -0.95);
      into.add(at(k, v, 0.4), at(k + 1, u, 0.4), at(k + 1, v, 0.4), [0, 1, 0], own, -0.95);
    }
    into.add(
      at(k, 1, 0.4),
      at(k + 1, 1, 0.4),
      at(k, 0.4, 0.33),
      [0, -0.6, 0.3],
      [own[0] * 0.5, own[1] * 0.5, own[2] * 0.5],
      -0.4,
    );
  }
  return into.shape();
}

/** Blades of weed that sway all the same way. */
export function weed(random: Random, colour: Colour): PlantShape {
  const into = leaves();
  for (let n = 0; n < 9; n++) {
    const [x, z] = [0.2 * (random() - 0.5), 0.2 * (random() - 0.5)];
    const phase = random() * 2;
    const tall = 0.55 + 0.45 * random();
    const own = mixed(colour, [colour[0] * 1.9, colour[1] * 1.6, colour[2]], random());
    const at = (t: number): Point => [
      x + 0.13 * t * sin(4 * t + phase),
      tall * t,
      z + 0.05 * sin(5 * t + phase),
    ];
    const steps = 7;
    for (let k = 0; k < steps; k++) {
      const [p, q] = [at(k / steps), at((k + 1) / steps)];
      const w = 0.03 * (1 - (k / steps) ** 2 * 0.8);
      into.add([p[0] - w, p[1], p[2]], [p[0] + w, p[1], p[2]], q, [0.1, 0.5, 0.8], own, 0.55 + 0.05 * k);
      into.add([p[0] + w, p[1], p[2]], [q[0] + w * 0.8, q[1], q[2]], q, [0.1, 0.5, 0.8], own, 0.6 + 0.05 * k);
    }
  }
  return into.shape();
}
