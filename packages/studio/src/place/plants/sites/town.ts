import { cos, sin } from "../../../math/exact.js";
import type { Random } from "../../../math/random.js";
import { car } from "../cars.js";
import { BIRCH_LEAVES, LEAVES } from "../colours.js";
import { foliage } from "../foliage.js";
import type { Growing } from "../formed.js";
import { church } from "../homes.js";
import { type Colour, leaves, limb, type PlantShape } from "../leaves.js";
import { box, pick, quad } from "../masonry.js";
import { modelled } from "../modelled.js";
import { ball, ring, walker } from "../people.js";
import { broadleaf } from "../trees.js";
import type { Built } from "./index.js";
import { type Lots, lots, one } from "./lots.js";

const CLOTHS: readonly Colour[] = [
  [0.5, 0.05, 0.04],
  [0.06, 0.2, 0.13],
  [0.06, 0.12, 0.32],
  [0.58, 0.36, 0.05],
  [0.45, 0.13, 0.06],
];
const CREAM: Colour = [0.66, 0.61, 0.5];
const IRON: Colour = [0.03, 0.032, 0.034];
const PLANK: Colour = [0.24, 0.16, 0.095];

/** A lane of an old town: awnings and tubs along its walls, tables before a café, people, a spire at its end. */
export function oldTown(growing: Growing): Built {
  const { recipe, stand, random, add } = growing;
  const { strip, closed } = recipe.city!;
  const built = lots(random);
  shopfronts(growing, built, strip, 46);
  cafe(growing, built, { x: strip - 2.1, from: 10, tables: 4, side: random() < 0.5 ? -1 : 1 });
  crowd(growing, built, { wide: strip - 2.2, from: 9, to: closed! - 14, count: 16 });
  spire(growing, built, closed! + 22);
  const bike = add(modelled("bicycle", 900).shape)[0]!;
  for (const z of [-13, -27])
    built.put(
      bike,
      (random() < 0.5 ? -1 : 1) * (strip - 0.9),
      stand.eye[2] + z - 3 * random(),
      1.75,
      1.5708 + 0.1,
      0,
    );
  return { plants: built.plants, leaves: () => false, alone: true };
}

/** A square: a fountain in its middle, trees and benches about it, tables before the houses, people all over. */
export function square(growing: Growing): Built {
  const { recipe, stand, random, add } = growing;
  const { strip, closed } = recipe.city!;
  const built = lots(random);
  const [well] = add(fountain(random));
  const away = 25 + 4 * random();
  const aside = (random() < 0.5 ? -1 : 1) * (1 + 2.5 * random());
  built.put(well!, aside, stand.eye[2] - away, 4.4, 0, 0);
  shopfronts(growing, built, strip, closed! - 6);
  for (const side of [-1, 1])
    cafe(growing, built, { x: strip - 2.6, from: side < 0 ? 15 : 27, tables: 5, side });
  const trees = add(streetTree(growing), streetTree(growing), streetTree(growing));
  for (const side of [-1, 1])
    for (const z of [22, 33, 44, 55])
      built.put(
        one(trees, random),
        side * (strip - 6.5),
        stand.eye[2] - z,
        6 + 1.4 * random(),
        random() * 6.2832,
        0.02,
      );
  const [seat] = add(bench());
  for (const [x, z] of [
    [-4.6, 19],
    [5.2, 21],
    [-6.4, 31],
    [7, 33],
  ] as const)
    built.put(seat!, aside + x, stand.eye[2] - z, 1.8, x < 0 ? 1.2 : -1.2, 0);
  crowd(growing, built, { wide: strip - 3.5, from: 10, to: closed! - 5, count: 34 });
  spire(growing, built, closed! + 26);
  return { plants: built.plants, leaves: () => false, alone: true };
}

/** A street market: two rows of stalls with goods under their awnings, and those who buy there. */
export function market(growing: Growing): Built {
  const { recipe, stand, random, add } = growing;
  const { strip, closed } = recipe.city!;
  const built = lots(random);
  const stalls = add(...Array.from({ length: 6 }, () => stall(random)));
  for (const side of [-1, 1])
    for (let z = side < 0 ? 8 : 6.6; z < 46; z += 3.7 + 0.5 * random())
      built.put(
        one(stalls, random),
        side * (strip - 5.2 + 0.4 * random()),
        stand.eye[2] - z,
        3.1,
        -side * 1.5708 + 0.07 * (random() - 0.5),
        0,
      );
  shopfronts(growing, built, strip, 40);
  crowd(growing, built, { wide: strip - 7, from: 7.5, to: 50, count: 30 });
  spire(growing, built, closed! + 24);
  return { plants: built.plants, leaves: () => false, alone: true };
}

/** Any street: trees along its kerb, parked cars, people on the pavement. */
export function lively(growing: Growing): Built {
  const { recipe, place, stand, random, add } = growing;
  const { strip } = recipe.city!;
  const built = lots(random);
  const kerb = strip * 0.58;
  const trees = add(streetTree(growing), streetTree(growing), streetTree(growing));
  if (!place.neon)
    for (const side of [-1, 1])
      for (let z = side < 0 ? 13 : 18; z < 110; z += 11 + 2 * random())
        built.put(
          one(trees, random),
          side * (kerb + 0.75),
          stand.eye[2] - z,
          6.4 + 1.6 * random(),
          random() * 6.2832,
          0.02,
        );
  const cars = add(...Array.from({ length: 6 }, () => car(random)));
  for (const side of [-1, 1])
    for (let z = side < 0 ? 21 : 27; z < 80; z += 5.6 + 5 * random())
      built.put(one(cars, random), side * (kerb - 1.15), stand.eye[2] - z, 1, side < 0 ? 0 : Math.PI, 0);
  crowd(growing, built, { wide: strip - 0.9, from: 9, to: 74, count: 30, inner: kerb + 0.5 });
  const tubs = add(tub(random, LEAVES[place.season][0]!), tub(random, LEAVES[place.season][1]!));
  for (let n = 0; n < 9; n++)
    built.put(
      one(tubs, random),
      (n % 2 === 0 ? -1 : 1) * (strip - 0.55),
      stand.eye[2] - 9 - n * 4.4,
      1.1 + 0.3 * random(),
      0,
      0,
    );
  return { plants: built.plants, leaves: () => false, alone: true };
}

/** Awnings, hanging signs, and tubs with green before a street's walls. */
function shopfronts({ place, stand, random, add }: Growing, built: Lots, strip: number, to: number): void {
  const awnings = add(...Array.from({ length: 5 }, () => awning(random)));
  const tubs = add(...[0, 1, 2].map((n) => tub(random, LEAVES[place.season][n]!)));
  const signs = add(sign(random), sign(random), sign(random));
  for (const side of [-1, 1])
    for (let z = 7 + 3 * random(); z < to; z += 4.5 + 3.5 * random()) {
      const kind = random();
      const pz = stand.eye[2] - z;
      // The walls stand back by up to half a metre.
      if (kind < 0.42) built.put(one(awnings, random), side * (strip + 0.45), pz, 3.4, -side * 1.5708, 0);
      else if (kind < 0.6) built.put(one(signs, random), side * (strip + 0.2), pz, 1, -side * 1.5708, 0);
      if (random() < 0.55)
        built.put(one(tubs, random), side * (strip - 0.5), pz - 1.9, 0.9 + 0.5 * random(), 0, 0);
    }
}

interface Tables {
  readonly x: number;
  readonly from: number;
  readonly tables: number;
  readonly side: number;
}

/** Tables under parasols, each with two chairs. */
function cafe({ stand, random, add }: Growing, built: Lots, { x, from, tables, side }: Tables): void {
  const [table, chair] = add(bistroTable(), bistroChair());
  const cloth = pick(CLOTHS, random);
  const [shade] = add(parasol(cloth));
  const [guest] = add(walker(random));
  for (let n = 0; n < tables; n++) {
    const [px, pz] = [side * (x - 0.5 * random()), stand.eye[2] - from - n * 2.7];
    built.put(table!, px, pz, 1, 0, 0);
    for (const turn of [0.3 + random(), 3.4 + random()])
      built.put(chair!, px + cos(turn) * 0.72, pz + sin(turn) * 0.72, 1, 1.5708 - turn + Math.PI, 0);
    if (n % 2 === 0) built.put(shade!, px + 0.3, pz - 0.4, 2.6, random(), 0);
    // Whoever sits is sunk into the chair: from afar only head and shoulders tell.
    if (random() < 0.6) built.put(guest!, px + 0.7 * side, pz + 0.3, 1.7, -side * 1.5708, 0.42);
  }
}

interface Crowd {
  readonly wide: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** How far from the middle they keep, where cars drive. */
  readonly inner?: number;
}

function crowd(
  { stand, random, add, place }: Growing,
  built: Lots,
  { wide, from, to, count, inner = 0 }: Crowd,
): void {
  const folk = add(...Array.from({ length: 8 }, () => walker(random)));
  const quiet = place.weather === "storm" || place.sun.elevation < 5 ? 0.55 : 1;
  for (let n = 0; n < count * quiet; n++) {
    // As many near as far, by the logarithm.
    const t = random();
    const z = from * (1 - t) * (1 - t) + to * t * (0.4 + 0.6 * t) + from * 0.6 * t;
    const side = random() < 0.5 ? -1 : 1;
    const x = side * (inner + (wide - inner) * random());
    if (built.plants.some((other) => (other.x - x) ** 2 + (other.z - stand.eye[2] + z) ** 2 < 0.8)) continue;
    const turn = (random() < 0.5 ? 0 : Math.PI) + 0.7 * (random() - 0.5);
    built.put(one(folk, random), x, stand.eye[2] - z, 1.62 + 0.2 * random(), turn, 0);
    if (random() < 0.3)
      built.put(one(folk, random), x + 0.58, stand.eye[2] - z - 0.15, 1.6 + 0.2 * random(), turn + 0.1, 0);
  }
}

/** A church whose tower shows over the roofs that close a street. */
function spire({ recipe, place, stand, random, add }: Growing, built: Lots, away: number): void {
  const lit = place.night || place.sun.elevation < 1.5;
  const [nave] = add(church(random, recipe.snow.line < 0, lit));
  built.put(nave!, (random() - 0.5) * 8, stand.eye[2] - away, 30, 0.3, 0);
}

/** A tree with a clear stem, a metre high. */
function streetTree({ place, random }: Growing): PlantShape {
  const colours = random() < 0.6 ? LEAVES[place.season] : BIRCH_LEAVES[place.season];
  return broadleaf(random, "near", one(colours, random));
}

/** A tub with a clipped shrub, a metre high. */
function tub(random: Random, leaf: Colour): PlantShape {
  const into = leaves();
  ring(into, 0.34, [0.22, 0.22], 0, [0.16, 0.16], random() < 0.5 ? [0.3, 0.13, 0.08] : [0.1, 0.11, 0.12]);
  for (let n = 0; n < 5; n++)
    foliage(
      into,
      random,
      [cos(n * 2.4) * 0.1, 0.5 + 0.08 * n, sin(n * 2.4) * 0.1],
      0.2,
      "middle",
      leaf,
      0.2,
      1.6,
    );
  for (let n = 0; n < 14; n++) {
    const turn = n * 2.4;
    ball(
      into,
      [cos(turn) * 0.24, 0.4 + 0.4 * random(), sin(turn) * 0.24],
      [0.03, 0.03, 0.03],
      n % 2 ? [0.6, 0.1, 0.14] : CREAM,
    );
  }
  return into.shape();
}

/** A striped cloth over a shop's window, a metre wide for a size of 1; it hangs before the wall behind it. */
function awning(random: Random): PlantShape {
  const into = leaves();
  const cloth = pick(CLOTHS, random);
  const m = 1 / 3.4;
  const bands = 10;
  const [high, low, out] = [3.25 * m, 2.55 * m, 1.75 * m];
  for (let n = 0; n < bands; n++) {
    const [x0, x1] = [-0.5 + n / bands, -0.5 + (n + 1) / bands];
    const tint = n % 2 === 0 ? cloth : CREAM;
    quad(into, [x0, high, 0], [x1, high, 0], [x1, low, out], [x0, low, out], [0, 0.9, 0.45], tint, -1);
    quad(
      into,
      [x0, low, out],
      [x1, low, out],
      [x1, low - 0.22 * m, out],
      [x0, low - 0.22 * m, out],
      [0, 0.1, 1],
      tint,
      -0.9,
    );
  }
  for (const x of [-0.5, 0.5])
    into.add([x, high, 0], [x, low, out], [x, low, 0], [x < 0 ? -1 : 1, 0.1, 0], cloth, -0.7);
  return into.shape();
}

/** A sign on an arm, in metres. */
function sign(random: Random): PlantShape {
  const into = leaves();
  const paint = pick(CLOTHS, random);
  box(into, [-0.02, 3.1, 0], [0.02, 3.14, 0.95], IRON);
  box(into, [-0.03, 2.45, 0.3], [0.03, 3.02, 0.9], [paint[0] * 0.6, paint[1] * 0.6, paint[2] * 0.6]);
  for (const side of [-1, 1])
    quad(
      into,
      [side * 0.034, 2.6, 0.38],
      [side * 0.034, 2.6, 0.82],
      [side * 0.034, 2.87, 0.82],
      [side * 0.034, 2.87, 0.38],
      [side, 0, 0],
      CREAM,
    );
  return into.shape();
}

/** A round table, in metres. */
function bistroTable(): PlantShape {
  const into = leaves();
  ball(into, [0, 0.73, 0], [0.36, 0.02, 0.36], [0.5, 0.48, 0.44], -1, 14);
  limb(into, [0, 0, 0], [0, 0.73, 0], 0.03, 0.03, IRON);
  ball(into, [0, 0.02, 0], [0.2, 0.02, 0.2], IRON);
  return into.shape();
}

/** A chair, in metres. */
function bistroChair(): PlantShape {
  const into = leaves();
  const cane: Colour = [0.36, 0.22, 0.1];
  box(into, [-0.2, 0.44, -0.2], [0.2, 0.47, 0.2], cane);
  box(into, [-0.2, 0.6, -0.22], [0.2, 0.88, -0.19], cane);
  for (const x of [-0.19, 0.16])
    for (const [z, top] of [
      [-0.21, 0.88],
      [0.16, 0.45],
    ] as const)
      box(into, [x, 0, z], [x + 0.03, top, z + 0.03], IRON);
  return into.shape();
}

/** A parasol, a metre high for a size of 1. */
function parasol(cloth: Colour): PlantShape {
  const into = leaves();
  limb(into, [0, 0, 0], [0, 0.98, 0], 0.012, 0.01, PLANK);
  const around = 8;
  for (let n = 0; n < around; n++) {
    const [t, u] = [(n / around) * 6.2832, ((n + 1) / around) * 6.2832];
    const rim = (turn: number, y: number): readonly [number, number, number] => [
      cos(turn) * 0.5,
      y,
      sin(turn) * 0.5,
    ];
    const normal = [cos((t + u) / 2) * 0.5, 1, sin((t + u) / 2) * 0.5] as const;
    into.add([0, 1, 0], rim(t, 0.83), rim(u, 0.83), normal, cloth, -1);
    quad(into, rim(t, 0.83), rim(u, 0.83), rim(u, 0.79), rim(t, 0.79), [normal[0], 0.1, normal[2]], cloth);
  }
  return into.shape();
}

/** A bench, a metre long for a size of 1. */
function bench(): PlantShape {
  const into = leaves();
  for (let n = 0; n < 3; n++) {
    box(into, [-0.5, 0.24, -0.1 + n * 0.09], [0.5, 0.26, -0.03 + n * 0.09], PLANK);
    box(into, [-0.5, 0.3 + n * 0.07, -0.16], [0.5, 0.35 + n * 0.07, -0.14], PLANK);
  }
  for (const x of [-0.42, 0.38]) box(into, [x, 0, -0.15], [x + 0.05, 0.25, 0.14], IRON);
  return into.shape();
}

/** A fountain: a round basin with water, a column with bowls, jets; a metre high for a size of 1. */
function fountain(random: Random): PlantShape {
  const into = leaves();
  const stone: Colour = [0.38, 0.36, 0.32];
  const water: Colour = [0.12, 0.2, 0.22];
  const cut = (high: number, a: number, low: number, b: number, tint = stone) =>
    ring(into, high, [a, a], low, [b, b], tint);
  cut(0.07, 0.98, 0, 1.0);
  ball(into, [0, 0.06, 0], [0.98, 0.012, 0.98], stone, -1, 24);
  cut(0.2, 0.84, 0.06, 0.8);
  cut(0.23, 0.86, 0.2, 0.86);
  ball(into, [0, 0.225, 0], [0.85, 0.008, 0.85], stone, -1, 24);
  ball(into, [0, 0.228, 0], [0.76, 0.01, 0.76], water, -1, 24);
  cut(0.5, 0.07, 0.2, 0.14);
  cut(0.56, 0.36, 0.48, 0.1);
  ball(into, [0, 0.56, 0], [0.35, 0.012, 0.35], water, -1, 20);
  cut(0.78, 0.045, 0.55, 0.08);
  cut(0.82, 0.18, 0.76, 0.06);
  ball(into, [0, 0.82, 0], [0.175, 0.012, 0.175], water, -1, 16);
  ball(into, [0, 0.9, 0], [0.05, 0.09, 0.05], stone);
  // Water that falls from rim to rim, in drops.
  for (let n = 0; n < 900; n++) {
    const upper = n % 2 === 0;
    const turn = random() * 6.2832;
    const t = random();
    const out = upper ? 0.18 + 0.07 * t : 0.36 + 0.1 * t;
    const y = upper ? 0.82 - 0.25 * t * t : 0.56 - 0.32 * t * t;
    const g = 0.006 + 0.006 * random();
    const [x, z] = [cos(turn) * out, sin(turn) * out];
    into.add(
      [x - g, y, z],
      [x + g, y, z],
      [x, y - g * 3.5, z],
      [cos(turn) * 0.5, 0.8, sin(turn) * 0.5],
      [0.6, 0.64, 0.66],
      0.9,
    );
  }
  return into.shape();
}

/** A market stall, a metre wide for a size of 1: goods in heaps on a sloping board under an awning. */
function stall(random: Random): PlantShape {
  const into = leaves();
  const cloth = pick(CLOTHS, random);
  const plain = random() < 0.35;
  for (const x of [-0.48, 0.46])
    for (const z of [-0.24, 0.26]) box(into, [x, 0, z], [x + 0.02, z > 0 ? 0.74 : 0.86, z + 0.02], PLANK);
  const bands = 8;
  for (let n = 0; n < bands; n++) {
    const [x0, x1] = [-0.54 + (1.08 * n) / bands, -0.54 + (1.08 * (n + 1)) / bands];
    const tint = plain || n % 2 === 0 ? cloth : CREAM;
    quad(
      into,
      [x0, 0.88, -0.3],
      [x1, 0.88, -0.3],
      [x1, 0.72, 0.4],
      [x0, 0.72, 0.4],
      [0, 0.95, 0.25],
      tint,
      -1,
    );
    quad(into, [x0, 0.72, 0.4], [x1, 0.72, 0.4], [x1, 0.655, 0.4], [x0, 0.655, 0.4], [0, 0, 1], tint);
  }
  box(into, [-0.47, 0, -0.2], [0.47, 0.25, 0.24], [PLANK[0] * 1.3, PLANK[1] * 1.3, PLANK[2] * 1.3]);
  const goods: readonly Colour[] = [
    [0.55, 0.05, 0.03],
    [0.66, 0.28, 0.03],
    [0.22, 0.36, 0.06],
    [0.62, 0.5, 0.08],
    [0.2, 0.06, 0.16],
    [0.5, 0.36, 0.2],
  ];
  for (let tray = 0; tray < 6; tray++) {
    const [tx, row] = [-0.32 + (tray % 3) * 0.32, Math.floor(tray / 3)];
    const kind = pick(goods, random);
    const [y, z] = [0.33 - row * 0.055, -0.08 + row * 0.2];
    box(into, [tx - 0.145, y - 0.06, z - 0.09], [tx + 0.145, y - 0.015, z + 0.1], PLANK);
    for (let n = 0; n < 24; n++) {
      const [gx, gz] = [tx + 0.25 * (random() - 0.5), z + 0.16 * (random() - 0.5)];
      const tone = 0.75 + 0.5 * random();
      ball(
        into,
        [gx, y + 0.012 * random(), gz],
        [0.026, 0.024, 0.026],
        [kind[0] * tone, kind[1] * tone, kind[2] * tone],
        -0.9,
        6,
      );
    }
  }
  return into.shape();
}
