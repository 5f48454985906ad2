import { cos, pow, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, type Leaves, leaves, limb, mixed, type PlantShape } from "./leaves.js";

type Point = readonly [number, number, number];

const DEEP: Colour = [0.022, 0.062, 0.014];
const FRESH: Colour = [0.075, 0.17, 0.028];
const STEM: Colour = [0.06, 0.085, 0.03];
const BARK: Colour = [0.075, 0.06, 0.045];
const MOSS: Colour = [0.045, 0.065, 0.02];

function green(random: Random): Colour {
  const tone = 0.75 + 0.5 * random();
  const [r, g, b] = mixed(DEEP, FRESH, random());
  return [r * tone, g * tone, b * tone];
}

/** A broad leaf that arches from its root along `turn`: two halves that rise from the midrib, split by wind in `tears`. */
function broadLeaf(
  into: Leaves,
  random: Random,
  root: Point,
  {
    turn,
    reach,
    rise,
    wide,
    tears,
  }: { turn: number; reach: number; rise: number; wide: number; tears: number },
): void {
  const [c, s] = [cos(turn), sin(turn)];
  const colour = green(random);
  const rib = mixed(colour, FRESH, 0.6);
  const droop = 0.5 + 0.7 * random();
  const twist = (random() - 0.5) * 0.5;
  const steps = 15;
  const spine = (t: number): Point => [
    root[0] + c * reach * t,
    root[1] + rise * t - droop * reach * t * t * t * 0.8,
    root[2] + s * reach * t,
  ];
  const half = (t: number) => wide * sin(3.1 * pow(t, 0.72)) * (t < 0.08 ? t * 12 : 1);
  for (const side of [-1, 1]) {
    for (let k = 0; k < steps; k++) {
      const [t0, t1] = [k / steps, (k + 1) / steps];
      const [p, q] = [spine(t0), spine(t1)];
      const torn = random() < tears ? 0.12 : 0;
      const edge = (at: Point, t: number, w: number): Point => [
        at[0] - s * side * w + c * w * 0.25,
        at[1] + w * (0.42 + twist * side) - w * t * 0.75,
        at[2] + c * side * w + s * w * 0.25,
      ];
      const [w0, w1] = [half(t0 + (torn * 0.5) / steps), half(t1 - torn / steps)];
      const [a, b] = [edge(p, t0, w0), edge(q, t1, w1)];
      const normal: Point = [s * side * 0.45 + c * t0 * 0.4, 0.8, -c * side * 0.45 + s * t0 * 0.4];
      const tone = 0.9 + 0.2 * random();
      const shade: Colour = [colour[0] * tone, colour[1] * tone, colour[2] * tone];
      const open = 0.42 + 0.5 * t0;
      into.add(p, a, q, normal, mixed(shade, rib, 0.25), open);
      into.add(a, b, q, normal, shade, open);
    }
  }
}

/** Great leaves on long stalks from one foot, like a banana's or a taro's: 1 high. */
export function broadLeaved(random: Random): PlantShape {
  const into = leaves();
  const banana = random() < 0.5;
  const count = banana ? 9 : 11;
  const stalk = banana ? 0.34 : 0.05;
  if (banana) limb(into, [0, 0, 0], [0, stalk, 0], 0.045, 0.032, [0.1, 0.11, 0.045]);
  for (let n = 0; n < count; n++) {
    const turn = n * 2.39996 + random() * 0.5;
    const lift = (0.35 + 0.65 * random()) * (banana ? 1 : 0.75);
    if (banana) {
      broadLeaf(into, random, [0, stalk, 0], {
        turn,
        reach: 0.42 + 0.22 * random(),
        rise: 0.75 * lift,
        wide: 0.1,
        tears: 0.3,
      });
      continue;
    }
    const [out, high] = [0.16 + 0.2 * random(), 0.3 + 0.55 * lift];
    const tip: Point = [cos(turn) * out, high, sin(turn) * out];
    limb(into, [0, 0, 0], tip, 0.009, 0.006, STEM);
    broadLeaf(into, random, tip, { turn, reach: 0.3 + 0.16 * random(), rise: 0.02, wide: 0.15, tears: 0.02 });
  }
  return into.shape();
}

/** A fern: fronds that arch out of one heart, each a row of leaflets; 1 high. */
export function fern(random: Random, dry?: Colour): PlantShape {
  const into = leaves();
  const fronds = 13;
  for (let n = 0; n < fronds; n++) {
    const turn = (n / fronds) * 6.2832 + 0.4 * random();
    const [c, s] = [cos(turn), sin(turn)];
    const reach = 0.75 + 0.35 * random();
    const lift = 0.7 + 0.5 * random();
    const fresh = green(random);
    const colour = dry ? mixed(fresh, dry, 0.55 + 0.45 * random()) : fresh;
    const at = (t: number): Point => [c * reach * t, lift * t * (1.35 - 0.95 * t), s * reach * t];
    for (let k = 1; k < 26; k++) {
      const t = k / 26;
      const [p, q] = [at(t), at(t + 0.05)];
      const long = 0.2 * sin(3.0 * pow(t, 0.8)) * (0.85 + 0.3 * random());
      for (const side of [-1, 1]) {
        const end: Point = [
          p[0] - s * long * side + c * long * 0.4,
          p[1] - long * 0.16,
          p[2] + c * long * side + s * long * 0.4,
        ];
        const tone = 0.85 + 0.3 * random();
        into.add(
          p,
          end,
          q,
          [-s * side * 0.3 + c * t * 0.3, 0.85, c * side * 0.3 + s * t * 0.3],
          [colour[0] * tone, colour[1] * tone, colour[2] * tone],
          0.35 + 0.6 * t,
        );
      }
    }
  }
  return into.shape();
}

/** The trunk of a forest giant, grown over, on flaring roots, lianas hanging about it: its crown is above the frame. */
export function giant(random: Random): PlantShape {
  const into = leaves();
  const thick = 0.022 + 0.012 * random();
  const lean = (random() - 0.5) * 0.06;
  const rings = 26;
  const sides = 18;
  const roots = 4 + Math.floor(random() * 3);
  const first = random() * 6.2832;
  const streaks = Array.from({ length: sides }, () => 0.82 + 0.36 * random());
  const radius = (y: number, a: number) => {
    const flare = 1.5 * pow(Math.max(0, 1 - y / 0.13), 2.2);
    const lobe = 0.5 + 0.5 * cos(roots * (a - first));
    return thick * (1 - 0.35 * y) * (1 + flare * lobe * lobe + 0.05 * sin(a * 3 + y * 40));
  };
  for (let k = 0; k < rings; k++) {
    const [y0, y1] = [pow(k / rings, 1.5), pow((k + 1) / rings, 1.5)];
    for (let n = 0; n < sides; n++) {
      const [a0, a1] = [(n / sides) * 6.2832, ((n + 1) / sides) * 6.2832];
      const at = (y: number, a: number): Point => [
        lean * y + cos(a) * radius(y, a),
        y,
        sin(a) * radius(y, a),
      ];
      const mossy = Math.max(0, Math.min(1, 0.8 - y0 * 2.2 + 0.5 * (streaks[n]! - 1)));
      const tone = streaks[n]! * (0.95 + 0.1 * random());
      const [r, g, b] = mixed(BARK, MOSS, mossy);
      const colour: Colour = [r * tone, g * tone, b * tone];
      const normal: Point = [cos((a0 + a1) / 2), 0.1, sin((a0 + a1) / 2)];
      into.add(at(y0, a0), at(y0, a1), at(y1, a0), normal, colour, -0.75);
      into.add(at(y1, a0), at(y0, a1), at(y1, a1), normal, colour, -0.8);
    }
  }
  // Climbers cling to it in leafy patches.
  for (let n = 0; n < 800; n++) {
    const [y, a] = [
      0.01 + 0.5 * random() * random(),
      first + 1.1 * (random() + random() + random() - 1.5) * 2,
    ];
    const r = radius(y, a) * 1.06;
    const g = 0.0026 + 0.0036 * random();
    const [x, z] = [lean * y + cos(a) * r, sin(a) * r];
    const colour = green(random);
    into.add(
      [x - sin(a) * g, y, z + cos(a) * g],
      [x + cos(a) * g, y - g * 1.6, z + sin(a) * g],
      [x + sin(a) * g, y + g * 0.4, z - cos(a) * g],
      [cos(a), 0.5, sin(a)],
      colour,
      0.5 + 0.4 * random(),
    );
  }
  for (let n = 0; n < 3; n++) {
    const a = random() * 6.2832;
    const out = 0.05 + 0.09 * random();
    hang(
      into,
      random,
      [lean + cos(a) * thick, 0.75, sin(a) * thick],
      [cos(a) * out, 0.02 + 0.2 * random(), sin(a) * out],
    );
  }
  return into.shape();
}

/** A liana: a thin rope that sags from up high, a leaf here and there. */
function hang(into: Leaves, random: Random, from: Point, to: Point): void {
  let before = from;
  for (let k = 1; k <= 14; k++) {
    const t = k / 14;
    const sag = 0.025 * sin(Math.PI * t);
    const next: Point = [
      from[0] + (to[0] - from[0]) * t + sag + 0.004 * (random() - 0.5),
      from[1] + (to[1] - from[1]) * (t * 0.7 + t * t * 0.3),
      from[2] + (to[2] - from[2]) * t,
    ];
    limb(into, before, next, 0.0019, 0.0019, [0.06, 0.055, 0.032]);
    if (random() < 0.6) {
      const g = 0.008 + 0.008 * random();
      into.add(
        next,
        [next[0] + g, next[1] - g, next[2]],
        [next[0] + g * 0.4, next[1] - g * 1.8, next[2] + g],
        [0.3, 0.7, 0.6],
        green(random),
        0.7,
      );
    }
    before = next;
  }
}

/** Leaves that hang into the picture from above, on a bough out of sight: 1 long, its top at 1. */
export function overhang(random: Random): PlantShape {
  const into = leaves();
  for (let n = 0; n < 12; n++) {
    const turn = random() * 6.2832;
    const root: Point = [(random() - 0.5) * 0.9, 0.72 + 0.28 * random(), (random() - 0.5) * 0.4];
    broadLeaf(into, random, root, { turn, reach: 0.3 + 0.2 * random(), rise: -0.12, wide: 0.075, tears: 0 });
  }
  for (let n = 0; n < 4; n++)
    hang(
      into,
      random,
      [(random() - 0.5) * 0.9, 1, (random() - 0.5) * 0.3],
      [(random() - 0.5) * 0.9, -0.1 + 0.5 * random(), (random() - 0.5) * 0.3],
    );
  return into.shape();
}
