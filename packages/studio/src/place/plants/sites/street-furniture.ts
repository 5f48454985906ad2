import { cos, sin } from "../../../math/exact.js";
import type { Random } from "../../../math/random.js";
import { BIRCH_LEAVES, LEAVES } from "../colours.js";
import { foliage } from "../foliage.js";
import type { Growing } from "../formed.js";
import { type Colour, leaves, limb, type PlantShape } from "../leaves.js";
import { box, pick, quad } from "../masonry.js";
import { ball, ring } from "../people.js";
import { broadleaf } from "../trees.js";
import { one } from "./lots.js";

/** Colours of awnings, parasols and signs. */
export const CLOTHS: readonly Colour[] = [
  [0.5, 0.05, 0.04],
  [0.06, 0.2, 0.13],
  [0.06, 0.12, 0.32],
  [0.58, 0.36, 0.05],
  [0.45, 0.13, 0.06],
];
const CREAM: Colour = [0.66, 0.61, 0.5];
const IRON: Colour = [0.03, 0.032, 0.034];
const PLANK: Colour = [0.24, 0.16, 0.095];

/** A tree with a clear stem, a metre high. */
export function streetTree({ place, random }: Growing): PlantShape {
  const colours = random() < 0.6 ? LEAVES[place.season] : BIRCH_LEAVES[place.season];
  return broadleaf(random, "near", one(colours, random));
}

/** A tub with a clipped shrub, a metre high. */
export function tub(random: Random, leaf: Colour): PlantShape {
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
export function awning(random: Random): PlantShape {
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
export function sign(random: Random): PlantShape {
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
export function bistroTable(): PlantShape {
  const into = leaves();
  ball(into, [0, 0.73, 0], [0.36, 0.02, 0.36], [0.5, 0.48, 0.44], -1, 14);
  limb(into, [0, 0, 0], [0, 0.73, 0], 0.03, 0.03, IRON);
  ball(into, [0, 0.02, 0], [0.2, 0.02, 0.2], IRON);
  return into.shape();
}

/** A chair, in metres. */
export function bistroChair(): PlantShape {
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
export function parasol(cloth: Colour): PlantShape {
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
export function bench(): PlantShape {
  const into = leaves();
  for (let n = 0; n < 3; n++) {
    box(into, [-0.5, 0.24, -0.1 + n * 0.09], [0.5, 0.26, -0.03 + n * 0.09], PLANK);
    box(into, [-0.5, 0.3 + n * 0.07, -0.16], [0.5, 0.35 + n * 0.07, -0.14], PLANK);
  }
  for (const x of [-0.42, 0.38]) box(into, [x, 0, -0.15], [x + 0.05, 0.25, 0.14], IRON);
  return into.shape();
}

/** A fountain: a round basin with water, a column with bowls, jets; a metre high for a size of 1. */
export function fountain(random: Random): PlantShape {
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
export function stall(random: Random): PlantShape {
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
