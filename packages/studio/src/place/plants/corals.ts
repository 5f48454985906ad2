import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, type Leaves, leaves, limb, mixed, type PlantShape } from "./leaves.js";

type Point = readonly [number, number, number];

/** What corals, sponges and fans are coloured. */
export const CORAL_COLOURS: readonly Colour[] = [
  [0.74, 0.09, 0.12],
  [0.8, 0.3, 0.05],
  [0.5, 0.12, 0.52],
  [0.78, 0.58, 0.1],
  [0.78, 0.28, 0.36],
  [0.24, 0.42, 0.16],
  [0.62, 0.44, 0.3],
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

/** A sea fan: a net of veins in one plane, its outline in lobes. */
export function fan(random: Random, colour: Colour): PlantShape {
  const into = leaves();
  const dark: Colour = [colour[0] * 0.6, colour[1] * 0.6, colour[2] * 0.6];
  const [rings, across] = [17, 34];
  const phase = random() * 6.2832;
  const knots = Array.from(
    { length: (rings + 1) * (across + 1) },
    () => [random() - 0.5, random() - 0.5] as const,
  );
  const at = (i: number, k: number): Point => {
    const [dr, dt] = knots[i * (across + 1) + k]!;
    const lean = ((k + 0.8 * dt) / across - 0.5) * 2.3;
    const lobe = 0.86 + 0.1 * sin(3.1 * lean + phase) + 0.05 * sin(8 * lean + 2 * phase) - 0.12 * lean * lean;
    const r = 0.1 + (0.9 * lobe * (i + 0.7 * dr)) / rings;
    return [sin(lean) * r, cos(lean) * r, 0.05 * sin(3 * lean + 4 * r + phase)];
  };
  const strip = (a: Point, b: Point, wide: number, own: Colour, open: number): void => {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const long = Math.sqrt(dx * dx + dy * dy) || 1;
    const [ox, oy] = [(-dy / long) * wide, (dx / long) * wide];
    const corner = ([x, y, z]: Point, side: number): Point => [x + side * ox, y + side * oy, z];
    into.add(corner(a, -1), corner(a, 1), corner(b, 1), [0, 0.3, 1], own, open);
    into.add(corner(a, -1), corner(b, 1), corner(b, -1), [0, 0.3, 1], own, open);
  };
  for (let i = 0; i < rings; i++) {
    const open = 0.5 + (0.45 * i) / rings;
    const main = 0.011 - (0.007 * i) / rings;
    for (let k = 0; k <= across; k++) {
      // Veins fork on their way out: only every fourth begins at the foot.
      const begun = k % 4 === 2 || (k % 2 === 0 && i > 3) || i > 7;
      if (begun)
        strip(at(i, k), at(i + 1, k), k % 4 === 2 ? main * 1.5 : main, k % 4 === 2 ? dark : colour, open);
      if (k < across && random() < 0.86) strip(at(i, k), at(i + (k % 2), k + 1), 0.0045, colour, open);
    }
  }
  limb(into, [0, -0.05, 0], [0, 0.14, 0], 0.026, 0.018, dark);
  return into.shape();
}

/** A boulder of brain coral: half a ball, grooved. */
export function brain(random: Random, colour: Colour): PlantShape {
  const into = leaves();
  const [rings, around] = [22, 64];
  const groove = random() * 6.2832;
  const at = (i: number, k: number): readonly [Point, number] => {
    const up = (i / rings) * 1.5708;
    const turn = (k / around) * 6.2832;
    const wave =
      sin(9 * turn + 5 * sin(6 * up + groove) + groove) * sin(11 * up + 3 * sin(3 * turn + groove));
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

/** A plate of coral on a short foot: its upper side ribbed outwards and paler at its rim. */
export function table(random: Random, colour: Colour): PlantShape {
  const into = leaves();
  const dark: Colour = [colour[0] * 0.5, colour[1] * 0.5, colour[2] * 0.5];
  const pale = mixed(colour, [0.85, 0.8, 0.7], 0.45);
  limb(into, [0, -0.03, 0], [0, 0.36, 0], 0.13, 0.3, dark);
  const around = 56;
  const phase = random() * 6.2832;
  const at = (k: number, u: number, y: number): Point => {
    const turn = (k / around) * 6.2832;
    const r =
      u * (0.84 + 0.1 * sin(2 * turn + phase) + 0.05 * sin(5 * turn + 2 * phase) + 0.018 * sin(14 * turn));
    return [cos(turn) * r, y + 0.1 * u * u + 0.018 * u * sin(14 * turn), sin(turn) * r];
  };
  const steps = [0.02, 0.3, 0.55, 0.76, 0.92, 1];
  for (let k = 0; k < around; k++) {
    const turn = ((k + 0.5) / around) * 6.2832;
    const rib = 0.82 + 0.18 * sin(14 * turn) + 0.14 * random();
    for (let n = 0; n + 1 < steps.length; n++) {
      const [u, v] = [steps[n]!, steps[n + 1]!];
      const base = mixed(colour, pale, v ** 4);
      const own: Colour = [base[0] * rib, base[1] * rib, base[2] * rib];
      const normal: Point = [-cos(turn) * 0.2 * v, 1, -sin(turn) * 0.2 * v];
      into.add(at(k, u, 0.4), at(k + 1, u, 0.4), at(k, v, 0.4), normal, own, -0.95);
      into.add(at(k, v, 0.4), at(k + 1, u, 0.4), at(k + 1, v, 0.4), normal, own, -0.95);
    }
    // Its rim is as thick as a thumb; under it lies shade.
    const out: Point = [cos(turn), 0.1, sin(turn)];
    into.add(at(k, 1, 0.4), at(k + 1, 1, 0.4), at(k, 0.97, 0.35), out, colour, -0.7);
    into.add(at(k, 0.97, 0.35), at(k + 1, 1, 0.4), at(k + 1, 0.97, 0.35), out, colour, -0.7);
    into.add(at(k, 0.97, 0.35), at(k + 1, 0.97, 0.35), at(k, 0.3, 0.3), [out[0], -0.5, out[2]], dark, -0.4);
    into.add(at(k, 0.3, 0.3), at(k + 1, 0.97, 0.35), at(k + 1, 0.3, 0.3), [out[0], -0.5, out[2]], dark, -0.4);
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

/** An anemone: a foot under a crowd of soft arms that all sway a little the same way, pale at their ends. */
export function anemone(random: Random, colour: Colour): PlantShape {
  const into = leaves();
  const tip = mixed(colour, [0.85, 0.82, 0.7], 0.6);
  const sway = random() * 6.2832;
  limb(into, [0, -0.05, 0], [0, 0.4, 0], 0.3, 0.36, mixed(colour, [0.3, 0.16, 0.1], 0.6));
  const arms = 90;
  for (let n = 0; n < arms; n++) {
    const turn = n * 2.39996;
    const out = Math.sqrt((n + 0.5) / arms);
    const foot: Point = [cos(turn) * out * 0.38, 0.42 - 0.12 * out * out, sin(turn) * out * 0.38];
    const long = 0.34 + 0.16 * random();
    const bend = 0.12 + 0.1 * random();
    const knee: Point = [
      foot[0] + cos(turn) * out * long * 0.5,
      foot[1] + long * (0.62 - 0.25 * out),
      foot[2] + sin(turn) * out * long * 0.5,
    ];
    const end: Point = [
      knee[0] + cos(turn) * out * long * 0.3 + cos(sway) * bend,
      knee[1] + long * 0.36,
      knee[2] + sin(turn) * out * long * 0.3 + sin(sway) * bend,
    ];
    limb(into, foot, knee, 0.034, 0.03, mixed(colour, tip, 0.15));
    limb(into, knee, end, 0.03, 0.034, mixed(colour, tip, 0.55));
    cap(into, end, 0.034, tip);
  }
  return into.shape();
}
