import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Detail, foliage, type LeafDetail } from "./foliage.js";
import { type Colour, type Leaves, leaves, limb, type PlantShape, type Point } from "./leaves.js";
import { LEAFY_BARK, trunkOf } from "./trunk.js";
import { bough, tube, twigs } from "./wood.js";

const TWIG: Colour = [0.045, 0.036, 0.028];

/** How much of its leaves a tree keeps, 0 to 1: below a quarter its twigs show. */
const BARE = 0.25;

/** A leafy tree: a trunk, boughs that bend up to the light, and clumps of leaves about their ends. */
export function broadleaf(
  random: Random,
  detail: Detail,
  leaf: Colour,
  leafy = 1,
  leaved: LeafDetail = detail,
): PlantShape {
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
    if (leafy > 0) foliage(into, random, at, r, leaved, own, 0.25 * up, leafy);
  }
  return into.shape();
}

/** Pairs of leaflets along a palm's frond, and fronds of its crown. */
const LEAFLETS = 26;
const FRONDS = 21;

/** A palm: a bent, ringed trunk and fronds that rise, arch over and let their tips hang. */
export function palm(random: Random, withered = true): PlantShape {
  const into = leaves();
  const bend = (0.1 + 0.16 * random()) * (random() < 0.5 ? -1 : 1);
  let before: Point = [0, 0, 0];
  for (let n = 1; n <= 7; n++) {
    const t = n / 7;
    const next: Point = [bend * t * t, 0.78 * t, 0];
    limb(into, before, next, 0.021 - 0.008 * (t - 1 / 7), 0.021 - 0.008 * t, n % 2 ? TRUNK : RING);
    before = next;
  }
  for (let k = 0; k < FRONDS; k++) {
    // The youngest stand in the middle, the oldest hang about the trunk.
    const age = (k + random()) / FRONDS;
    const turn = k * 2.39996 + 0.5 * random();
    frond(into, random, before, turn, age, withered && k === FRONDS - 1);
  }
  return into.shape();
}

const TRUNK: Colour = [0.16, 0.128, 0.09];
const RING: Colour = [0.125, 0.098, 0.068];

/** A feather: a rib that bends under its weight, and two rows of leaflets that hang from it. */
function frond(into: Leaves, random: Random, root: Point, turn: number, age: number, dry: boolean): void {
  const [c, s] = [cos(turn), sin(turn)];
  const long = (0.36 + 0.08 * random()) * (dry ? 0.6 : 1);
  // How steep it leaves the trunk, and how far it has bent over at its tip, in radians.
  const steep = 1.3 - 1.3 * age + 0.2 * (random() - 0.5) - (dry ? 0.6 : 0);
  const over = 1.45 + 0.4 * random() - 0.4 * age;
  const rib: Point[] = [root];
  const slopes: number[] = [steep];
  for (let n = 1; n <= LEAFLETS; n++) {
    const u = n / LEAFLETS;
    const slope = Math.max(-1.5, steep - over * u * (0.5 + 0.5 * u));
    const [px, py, pz] = rib[n - 1]!;
    const step = long / LEAFLETS;
    const out = cos(slope) * step;
    rib.push([px + c * out, py + sin(slope) * step, pz + s * out]);
    slopes.push(slope);
  }
  const hue = 0.85 + 0.3 * random();
  const base: Colour = dry ? [0.17, 0.125, 0.055] : [0.06 + 0.03 * age, 0.115 + 0.012 * (1 - age), 0.022];
  for (let n = 0; n < LEAFLETS; n += 6) {
    const end = Math.min(LEAFLETS, n + 6);
    const thick = (u: number) => 0.0042 * (1 - 0.85 * (u / LEAFLETS));
    limb(into, rib[n]!, rib[end]!, thick(n), thick(end), dry ? base : [0.12, 0.13, 0.04]);
  }
  for (let n = 3; n < LEAFLETS; n++) {
    const u = n / LEAFLETS;
    const [p, q] = [rib[n]!, rib[n + 1]!];
    const slope = slopes[n]!;
    // Along the rib, and up from it.
    const [ax, ay, az] = [c * cos(slope), sin(slope), s * cos(slope)];
    const [ux, uy, uz] = [-c * sin(slope), cos(slope), -s * sin(slope)];
    const blade = 0.092 * sin(0.35 + 2.45 * u) * (0.85 + 0.3 * random());
    for (const side of [-1, 1]) {
      const [wx, wz] = [-s * side, c * side];
      const lift = dry ? -0.5 : 0.18 - 0.3 * random();
      const ahead = 0.35 + 0.5 * u;
      const toward = (from: Point, share: number, drop: number): Point => [
        from[0] + (wx + ax * ahead + ux * lift) * blade * share,
        from[1] + (ay * ahead + uy * lift) * blade * share - blade * drop,
        from[2] + (wz + az * ahead + uz * lift) * blade * share,
      ];
      const sag = 0.35 + 0.3 * random() + (dry ? 0.4 : 0.15 * age);
      const [knee, heel] = [toward(p, 0.52, sag * 0.22), toward(q, 0.46, sag * 0.22)];
      const tip = toward(p, 0.92, sag);
      const tone = hue * (0.8 + 0.4 * random());
      const green: Colour = [base[0] * tone, base[1] * tone, base[2] * tone];
      const normal: Point = [ux * 0.9 + wx * 0.35, uy * 0.9 + 0.2, uz * 0.9 + wz * 0.35];
      const hung: Point = [ux * 0.5 + wx * 0.8, uy * 0.5 + 0.25, uz * 0.5 + wz * 0.8];
      const open = 0.55 + 0.3 * random();
      into.add(p, knee, q, normal, green, open);
      into.add(q, knee, heel, normal, green, open);
      into.add(knee, tip, heel, hung, green, open);
    }
  }
}
