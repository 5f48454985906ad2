import { cos, exp, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, leaves, mixed, type PlantShape } from "./leaves.js";

type Point = readonly [number, number, number];

const WHITE: Colour = [0.5, 0.535, 0.57];
const SHADED: Colour = [0.14, 0.185, 0.215];

/**
 * Water that falls over an edge, its foot at the origin and the edge at height 1: strands side by side that part and meet,
 * broken into drops the farther they fall. `broad` is its breadth in its height.
 */
export function cascade(random: Random, broad: number): PlantShape {
  const into = leaves();
  const strands = 330;
  // How strong the water runs across its breadth: two or three thick braids with thin veils between.
  const braids = Array.from(
    { length: 4 },
    () => [random() * 2 - 1, 0.12 + 0.2 * random(), 0.5 + 0.5 * random()] as const,
  );
  const strength = (u: number) =>
    braids.reduce((sum, [at, wide, strong]) => sum + strong * exp(-(((u - at) / wide) ** 2)), 0.2) *
    (1 - 0.55 * u * u);
  for (let n = 0; n < strands * 9; n++) {
    const u = random() * 2 - 1;
    const strong = Math.min(1, strength(u));
    if (random() > strong * 0.9 + 0.05) continue;
    const spread = 0.72 + 0.28 * random();
    const from = (random() < 0.3 ? 0 : 0.96 * random()) * (0.4 + 0.6 * random());
    const long = (0.08 + 0.34 * random()) * (1 - from * 0.4);
    const wide = (0.0018 + 0.0052 * random() * strong) * (1 - 0.35 * from);
    const front = random();
    const tone = mixed(SHADED, WHITE, 0.15 + 0.85 * (front * 0.7 + strong * 0.3) * (0.5 + 0.5 * random()));
    const sway = 0.012 * (random() - 0.5);
    const steps = 4;
    for (let k = 0; k < steps; k++) {
      const [t0, t1] = [from + (long * k) / steps, from + (long * (k + 1)) / steps];
      if (t1 > 1.03) break;
      const at = (t: number, side: number): Point => {
        const way = broad * 0.5 * (0.72 + spread * 0.36 * t) * u;
        const taper = side * wide * (1 - 0.7 * Math.abs((t - from) / long - 0.45));
        return [
          way + sway * sin(7 * t + n) + taper,
          1 - t * t * 0.4 - t * 0.6,
          -0.2 + 0.17 * Math.sqrt(t) + 0.03 * front,
        ];
      };
      into.add(at(t0, -1), at(t0, 1), at(t1, -1), [u * 0.4, 0.55, 0.8], tone, 0.62 + 0.38 * front);
      into.add(at(t1, -1), at(t0, 1), at(t1, 1), [u * 0.4, 0.55, 0.8], tone, 0.62 + 0.38 * front);
    }
  }
  return { ...into.shape(), airy: true };
}

/** A veil of the finest drops about its foot: densest in the middle, thinning out upwards. */
export function mist(random: Random, drops: number, high: number): PlantShape {
  const into = leaves();
  for (let n = 0; n < drops; n++) {
    const turn = random() * 6.2832;
    const out = random() * random();
    const up = high * random() * random() * (1.1 - out);
    const p: Point = [cos(turn) * out, up, sin(turn) * out * 0.6];
    drop(into, p, 0.0016 + 0.0034 * random(), random);
  }
  return { ...into.shape(), airy: true };
}

/** A wave that bursts on rock: drops flung up in a fan, in arms that fall over. */
export function burst(random: Random): PlantShape {
  const into = leaves();
  const arms = Array.from({ length: 13 }, (_, n) => {
    const lean = (n / 12 - 0.5) * 1.9 + 0.2 * (random() - 0.5);
    return { lean, high: (0.45 + 0.55 * random()) * cos(lean * 0.8), wide: 0.05 + 0.07 * random() };
  });
  for (let n = 0; n < 9000; n++) {
    const { lean, high, wide } = arms[Math.floor(random() * arms.length)]!;
    // Most lies low: the foot is a white heap, the arms are thin.
    const t = random() * random();
    const rise = high * (2 * t - t * t * 0.9);
    const blur = wide * (0.4 + t) * (random() + random() + random() - 1.5);
    const p: Point = [
      sin(lean) * t * 1.05 + blur,
      Math.max(0, rise + blur * 0.6),
      0.22 * (random() - 0.5) * (1 + t),
    ];
    drop(into, p, (0.003 + 0.006 * random()) * (1.2 - 0.8 * t), random);
  }
  return { ...into.shape(), airy: true };
}

function drop(into: ReturnType<typeof leaves>, [x, y, z]: Point, size: number, random: Random): void {
  const a = random() * 6.2832;
  const [c, s] = [cos(a) * size, sin(a) * size];
  const tone = 0.8 + 0.25 * random();
  into.add(
    [x - c, y - s * 0.7, z],
    [x + c, y - s * 0.4, z + s * 0.4],
    [x + s * 0.5, y + Math.abs(c) + size * 0.4, z],
    [0.2 * (random() - 0.5), 0.75, 0.55],
    [WHITE[0] * tone, WHITE[1] * tone, WHITE[2] * tone],
    0.75 + 0.25 * random(),
  );
}
