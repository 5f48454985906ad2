import { cos, pow, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Detail, foliage } from "./foliage.js";
import { type Colour, leaves, limb, mixed, type PlantShape } from "./leaves.js";
import { LEAFY_BARK, trunkOf } from "./stems.js";
import { bough, tube, twigs } from "./wood.js";

const BARK: Colour = [0.06, 0.045, 0.032];
const TWIG: Colour = [0.045, 0.036, 0.028];
const SNOW: Colour = [0.8, 0.83, 0.88];

/**
 * A spruce: whorls of drooping branches, each a spray of needles; `snowy` lays snow on them. No two are alike: slim or
 * broad, fuller to one side, with gaps; `bare` is how much of the trunk a dense wood has left without branches.
 */
export function conifer(
  random: Random,
  detail: Detail,
  needle: Colour,
  snowy: number,
  bare = 0.07,
): PlantShape {
  const into = leaves();
  const whorls = { near: 34, middle: 24, far: 9 }[detail];
  const around = { near: 13, middle: 11, far: 6 }[detail];
  limb(into, [0, 0, 0], [0, 0.92, 0], 0.012, 0.002, BARK);
  const slim = 0.15 + 0.09 * random();
  const foot = bare * (0.6 + 0.8 * random());
  const [fuller, lopsided] = [random() * 6.2832, 0.08 + 0.2 * random()];
  const gaps = detail === "far" ? 0.04 : 0.06 + 0.1 * random();
  const taper = 0.7 + 0.35 * random();
  // Behind the sprays it is dark, not open.
  const heart: Colour = [needle[0] * 0.3, needle[1] * 0.3, needle[2] * 0.4];
  limb(into, [0, foot + 0.02, 0], [0, 0.9, 0], slim * 0.2, 0.003, heart);
  for (let n = 0; bare > 0.15 && n < 14; n++) {
    // What the shade has killed stays as dry twigs.
    const [y, turn] = [foot * (0.35 + 0.65 * random()), random() * 6.2832];
    const r = slim * (0.15 + 0.3 * random());
    limb(into, [0, y, 0], [cos(turn) * r, y - r * 0.3, sin(turn) * r], 0.0022, 0.0006, BARK);
  }
  for (let w = 0; w < whorls; w++) {
    const t = (w + 0.8 * random()) / whorls;
    const y = foot + (1 - foot) * t;
    const reach = slim * pow(1 - t, taper) * (0.82 + 0.3 * random()) + 0.006;
    for (let k = 0; k < around; k++) {
      const turn = ((k + w * 0.5 + 0.9 * (random() - 0.5)) / around) * 6.2832;
      const [c, s] = [cos(turn), sin(turn)];
      const missing = random() < gaps;
      const r = reach * (0.66 + 0.5 * random()) * (1 + lopsided * cos(turn - fuller));
      if (missing) continue;
      const drop = r * (0.42 - 0.35 * t) + 0.012;
      const half = r * (detail === "far" ? 0.6 : 0.3);
      const tip = [c * r, y - drop, s * r] as const;
      const root = [0, y + 0.02, 0] as const;
      const shade = 0.78 + 0.44 * random();
      const green = mixed([needle[0] * 0.55, needle[1] * 0.55, needle[2] * 0.6], needle, shade);
      const open = 0.3 + 0.7 * t * 0.5 + 0.2 * random();
      const colour = random() < snowy ? mixed(green, SNOW, 0.86 + 0.14 * random()) : green;
      const normal = [c * 0.8, 0.62, s * 0.8] as const;
      if (detail !== "near") {
        const mid = [c * r * 0.55, y - drop * 0.45, s * r * 0.55] as const;
        into.add(
          root,
          [mid[0] - s * half, mid[1] - half * 0.2, mid[2] + c * half],
          tip,
          normal,
          colour,
          open,
        );
        into.add(
          root,
          tip,
          [mid[0] + s * half, mid[1] - half * 0.2, mid[2] - c * half],
          normal,
          colour,
          open,
        );
        continue;
      }
      // Sprays to both sides, longest in the middle of the branch.
      for (let n = 0; n < 7; n++) {
        const u = (n + 0.6) / 7;
        const long = half * 0.8 * (1.15 - 0.75 * u) * (0.7 + 0.6 * random());
        const p = [c * r * u * 0.92, y + 0.02 - (drop + 0.02) * u, s * r * u * 0.92] as const;
        const wide = r * 0.085;
        const lit = random() < snowy ? mixed(green, SNOW, 0.8 + 0.2 * random()) : mixed(green, colour, 0.4);
        for (const side of [-1, 1]) {
          const end = [
            p[0] - s * long * side + c * long * 0.7,
            p[1] - long * 0.42,
            p[2] + c * long * side + s * long * 0.7,
          ] as const;
          into.add(
            [p[0] - c * wide, p[1], p[2] - s * wide],
            end,
            [p[0] + c * wide, p[1] - 0.003, p[2] + s * wide],
            [c * 0.7 - s * side * 0.35, 0.68, s * 0.7 + c * side * 0.35],
            lit,
            open * (0.55 + 0.45 * u),
          );
        }
      }
    }
  }
  return into.shape();
}

/** How much of its leaves a tree keeps, 0 to 1: below a quarter its twigs show. */
const BARE = 0.25;

/** A leafy tree: a trunk, boughs that bend up to the light, and clumps of leaves about their ends. */
export function broadleaf(random: Random, detail: Detail, leaf: Colour, leafy = 1): PlantShape {
  const into = leaves();
  const clumps = { near: 24, middle: 14, far: 8 }[detail];
  const lengths = { near: 4, middle: 2, far: 1 }[detail];
  const fork = 0.24 + 0.14 * random();
  const spread = 0.85 + 0.4 * random();
  const bend = trunkOf(into, random, detail, 0.015 + 0.005 * random(), LEAFY_BARK);
  for (let n = 0; n < clumps; n++) {
    const turn = (n * 2.39996 + 1.4 * random()) % 6.2832;
    const up = (n + 0.5) / clumps;
    const out = (0.27 * sin(3.0 * up + 0.14) + 0.03) * spread * (0.7 + 0.5 * random());
    const y = 0.4 + 0.5 * up;
    const [bx, bz] = bend(y);
    const at = [bx + cos(turn) * out, y, bz + sin(turn) * out] as const;
    if (detail !== "far" || leafy < BARE) {
      const start = Math.max(fork * (1 + 0.25 * random()), y - out * (0.55 + 0.7 * random()));
      const [sx, sz] = bend(start);
      bough(into, random, [sx, start, sz], at, 0.0085 - 0.004 * up, lengths, LEAFY_BARK.pale);
    }
    const r = (0.095 + 0.07 * random()) * (1.1 - 0.3 * up);
    if (leafy < BARE) twigs(into, random, at, r * 1.1, detail, LEAFY_BARK.pale);
    else if (detail === "near")
      for (let k = 0; k < 5; k++) {
        const [a, lift] = [k * 1.2566 + random(), r * (0.9 * random() - 0.15)];
        tube(
          into,
          at,
          [at[0] + cos(a) * r * 0.8, at[1] + lift, at[2] + sin(a) * r * 0.8],
          0.0019,
          0.0007,
          TWIG,
        );
      }
    // No two boughs turn on the same day.
    const [tone, warm] = [0.84 + 0.32 * random(), 1 + 0.34 * (random() - 0.5)];
    const own: Colour = [leaf[0] * tone * Math.sqrt(warm), (leaf[1] * tone) / warm, leaf[2] * tone];
    if (leafy > 0) foliage(into, random, at, r, detail, own, 0.25 * up, leafy);
  }
  return into.shape();
}

/** A palm: a bent trunk and fronds that arch. */
export function palm(random: Random, withered = true): PlantShape {
  const into = leaves();
  const bend = 0.22 * (random() < 0.5 ? -1 : 1);
  let before: readonly [number, number, number] = [0, 0, 0];
  for (let n = 1; n <= 7; n++) {
    const t = n / 7;
    const next = [bend * t * t, 0.8 * t, 0] as const;
    limb(into, before, next, 0.026 - 0.011 * (t - 1 / 7), 0.026 - 0.011 * t, [0.17, 0.13, 0.09]);
    before = next;
  }
  for (let k = 0; k < 23; k++) {
    const turn = (k / 23) * 6.2832 + random() * 0.7;
    const [c, s] = [cos(turn), sin(turn)];
    // Young fronds stand, old ones hang.
    const age = random();
    const rise = 0.3 - 0.46 * age;
    const reach = 0.3 + 0.1 * random();
    const at = (u: number) =>
      [
        before[0] + c * reach * u * (1 - 0.18 * age * u),
        before[1] + rise * u - (0.3 + 0.16 * age) * u * u,
        before[2] + s * reach * u * (1 - 0.18 * age * u),
      ] as const;
    const dry = withered && age > 0.88;
    for (let n = 1; n < 30; n++) {
      const p = at(n / 30);
      const q = at((n + 1.1) / 30);
      const long = 0.125 * sin((n / 30) * 2.75 + 0.3) * (0.8 + 0.4 * random());
      const tone = 0.75 + 0.5 * random();
      const green: Colour = dry
        ? [0.16 * tone, 0.12 * tone, 0.05 * tone]
        : [0.055 * tone, 0.105 * tone, 0.025 * tone];
      const hang = 0.35 + 0.35 * random();
      for (const side of [-1, 1]) {
        const end = [
          p[0] - s * long * side + c * long * 0.5,
          p[1] - long * hang,
          p[2] + c * long * side + s * long * 0.5,
        ] as const;
        into.add(p, end, q, [-s * side * 0.4, 0.85, c * side * 0.4], green, 0.6 + 0.3 * random());
      }
    }
  }
  return into.shape();
}
