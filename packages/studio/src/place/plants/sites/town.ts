import { cos, sin } from "../../../math/exact.js";
import { car } from "../cars.js";
import { LEAVES } from "../colours.js";
import type { Growing } from "../formed.js";
import { church } from "../homes.js";

import { pick } from "../masonry.js";
import { modelled } from "../modelled.js";
import { walker } from "../people.js";
import type { Built } from "./index.js";
import { type Lots, lots, one } from "./lots.js";

import {
  awning,
  bench,
  bistroChair,
  bistroTable,
  CLOTHS,
  fountain,
  parasol,
  sign,
  stall,
  streetTree,
  tub,
} from "./street-furniture.js";

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
  const awnings = add(...Array.from({ length: 4 }, () => awning(random)));
  for (const side of [-1, 1])
    for (let z = 9 + 4 * random(); z < 60; z += 5 + 9 * random())
      built.put(one(awnings, random), side * (strip + 0.4), stand.eye[2] - z, 3.4, -side * 1.5708, 0);
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
    // Those close by walk away or past: a small face that looks at the viewer is no portrait.
    const turn = (random() < (z < 20 ? 0.12 : 0.5) ? 0 : Math.PI) + 0.7 * (random() - 0.5);
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
