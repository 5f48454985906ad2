import { atan2 } from "../../../math/exact.js";
import { heightsOf } from "../../heights.js";
import { FLOATS } from "../../layout.js";
import { fishingBoat, rowingBoat, yacht } from "../boats.js";
import type { Growing } from "../formed.js";
import { church, house } from "../homes.js";
import { type Colour, leaves, limb, type PlantShape } from "../leaves.js";
import { box } from "../masonry.js";
import { walker } from "../people.js";
import type { Built } from "./index.js";
import { lots, one } from "./lots.js";

/** What fishermen paint their houses with. */
const PAINTS: readonly Colour[] = [
  [0.62, 0.6, 0.54],
  [0.58, 0.44, 0.18],
  [0.4, 0.1, 0.07],
  [0.24, 0.36, 0.44],
  [0.6, 0.54, 0.4],
  [0.5, 0.26, 0.17],
  [0.34, 0.42, 0.32],
];
const STONE: Colour = [0.24, 0.225, 0.2];
const PLANK: Colour = [0.2, 0.15, 0.1];

/** How high the quay stands over the water, metres. */
const QUAY = 1.5;
/** Length of a stretch of it. */
const STRETCH = 6;

/** A quay about a bay, houses along it and up the hill, boats at their moorings, a jetty before the viewer. */
export function harbour({ place, recipe, stand, random, add, leafy }: Growing): Built {
  const { eye } = stand;
  const heights = heightsOf(place, recipe, eye);
  const level = recipe.water!.level;
  const snowy = recipe.snow.line < 0;
  const lit = place.night || place.sun.elevation < 1.5;
  const built = lots(random);
  const homes = add(...Array.from({ length: 8 }, () => house(random, snowy, lit, PAINTS)));
  const [nave] = add(church(random, snowy, lit));
  const [wall] = add(stretch());
  const fishers = add(fishingBoat(random), fishingBoat(random), fishingBoat(random));
  const rowers = add(rowingBoat(random), rowingBoat(random));
  const yachts = add(yacht(random), yacht(random));
  const folk = add(walker(random), walker(random), walker(random), walker(random));
  const gear = add(crates(random), crates(random));
  const { basin } = recipe;

  /** Where the far shore is at some way across. */
  const shoreAt = (x: number): number | null => {
    for (let z = basin!.z; z > basin!.z - basin!.rz * 2; z -= 1) if (heights(x, z) > level + 0.1) return z;
    return null;
  };
  const reach = basin!.rx * 0.92;
  const line: { x: number; z: number }[] = [];
  for (let x = basin!.x - reach; x <= basin!.x + reach; x += STRETCH * 0.7) {
    const z = shoreAt(x);
    if (z !== null && z < eye[2] - 22) line.push({ x, z });
  }
  // The quay runs evenly where the shore does not.
  const even = line.map(({ x }, n) => {
    const about = line.slice(Math.max(0, n - 3), n + 4);
    return { x, z: about.reduce((sum, { z }) => sum + z, 0) / about.length };
  });
  const turnAt = (n: number) => {
    const [a, b] = [even[Math.max(0, n - 1)]!, even[Math.min(even.length - 1, n + 1)]!];
    return -atan2(b.z - a.z, b.x - a.x);
  };
  even.forEach(({ x, z }, n) => {
    const ground = heights(x, z);
    built.put(wall!, x, z, STRETCH, turnAt(n), ground - level - QUAY);
  });
  let last = Number.NEGATIVE_INFINITY;
  even.forEach(({ x, z }, n) => {
    const size = 9 + 2.5 * random();
    if (x - last < size * 0.98) return;
    last = x;
    const back = 9 + random();
    const [px, pz] = [x, z - back];
    built.put(
      one(homes, random),
      px,
      pz,
      size,
      turnAt(n),
      Math.max(0.1, heights(px, pz) - level - QUAY - 0.4),
    );
  });
  // More of them up the hill, looking over the roofs before them.
  for (let row = 1; row < 4; row++)
    for (let n = 0; n < 13; n++) {
      const x = basin!.x + (((n + 0.5 + 0.6 * (random() - 0.5)) / 13) * 2 - 1) * reach * 1.05;
      const z = (shoreAt(x) ?? basin!.z - basin!.rz) - 14 - row * 12 - 5 * random();
      if (random() < 0.18 + row * 0.12) continue;
      built.put(one(homes, random), x, z, 8 + 3 * random(), 0.5 * (random() - 0.5), 0.5);
    }
  const spire = basin!.x + (random() < 0.5 ? -1 : 1) * reach * 0.36;
  built.put(nave!, spire, (shoreAt(spire) ?? basin!.z) - 44, 15, 0.6, 0.6);

  // Boats lie along the quay and at moorings in the bay.
  even.forEach(({ x, z }, n) => {
    if (n % 2 === 1 || random() < 0.2) return;
    const kind = random();
    const shape = one(kind < 0.6 ? fishers : kind < 0.8 ? yachts : rowers, random);
    const size = kind < 0.6 ? 7 + 3 * random() : kind < 0.8 ? 8 + 2 * random() : 4;
    const along = turnAt(n) + 1.5708 * (random() < 0.5 ? 1 : -1);
    built.put(shape, x, z + size * 0.2 + 1.6, size, along + 0.12 * (random() - 0.5), FLOATS);
  });
  const moorings = [
    [-0.34, 24],
    [0.3, 19],
    [0.05, 34],
    [-0.62, 38],
    [0.62, 33],
    [0.38, 46],
    [-0.2, 52],
  ] as const;
  const mirror = random() < 0.5 ? -1 : 1;
  moorings.forEach(([across, away], n) => {
    const far = away * (0.92 + 0.16 * random());
    const x = eye[0] + mirror * across * stand.half * far * 1.2;
    const z = eye[2] - far;
    if (heights(x, z) > level - 0.8) return;
    const shape = one(n === 0 || n === 3 ? fishers : n === 1 ? rowers : [...yachts, ...fishers], random);
    const size = n === 1 ? 4.2 : 7.5 + 2.5 * random();
    built.put(shape, x, z, size, mirror * (0.9 + 0.9 * random()) * (n % 2 ? 1 : -1), FLOATS);
  });

  // People and their things on the quay; a jetty from the viewer's own side.
  for (let n = 0; n < 16; n++) {
    const at = Math.floor(random() * even.length);
    const { x, z } = even[at] ?? { x: 0, z: -60 };
    const thing = n % 3 === 2;
    const [px, pz] = [x + 4 * (random() - 0.5), z - 1.2 - 3 * random()];
    const sunk = heights(px, pz) - level - QUAY;
    built.put(
      thing ? one(gear, random) : one(folk, random),
      px,
      pz,
      thing ? 1.6 : 1.72,
      random() * 6.2832,
      sunk,
    );
  }
  const side = mirror;
  const [jetty] = add(pier());
  const jx = eye[0] + side * (stand.half * 7.5 + 0.6);
  built.put(jetty!, jx, eye[2] - 7.5, 9, side * 0.16, FLOATS);
  const [rower] = rowers;
  built.put(rower!, jx - side * 2.1, eye[2] - 10.5, 3.8, side * 0.2, FLOATS);

  const trees = leafy("middle");
  for (let n = 0; n < 46; n++) {
    const x = basin!.x + (random() * 2 - 1) * reach * 1.3;
    const z = (shoreAt(x) ?? basin!.z - basin!.rz) - 22 - 70 * random();
    if (built.plants.some((home) => (home.x - x) ** 2 + (home.z - z) ** 2 < 40)) continue;
    built.put(one(trees, random), x, z, 5 + 5 * random(), random() * 6.2832, 0.3);
  }
  const clear = ({ x, z, size }: { x: number; z: number; size: number }) =>
    size < 1.5
      ? heights(x, z) > level + QUAY + 1
      : built.plants.every((home) => (home.x - x) ** 2 + (home.z - z) ** 2 > 60) && z < basin!.z;
  return { plants: built.plants, leaves: clear, mirrored: true };
}

/** A stretch of quay, a metre long for a size of 1: a wall of stone, its top paved, a bollard, a ladder. */
function stretch(): PlantShape {
  const into = leaves();
  // In its own lengths, for one of STRETCH metres; its top is at 0.
  const m = 1 / STRETCH;
  for (let course = 0; course < 5; course++)
    for (let n = 0; n < 5; n++) {
      const x0 = -0.55 + n * 0.22;
      const tone = 0.78 + 0.4 * ((course * 7 + n * 3) % 5) * 0.2 - (course > 2 ? 0.18 : 0);
      const tint: Colour = [STONE[0] * tone, STONE[1] * tone, STONE[2] * tone * (course > 2 ? 0.9 : 1)];
      const y = -course * 0.5 * m;
      box(into, [x0, y - 0.5 * m, -0.2], [x0 + 0.219, y, 0.6 * m - course * 0.02 * m], tint);
    }
  box(into, [-0.56, -0.02 * m, -1.5], [0.56, 0.02 * m, 0.68 * m], [0.29, 0.27, 0.235]);
  limb(into, [0.2, 0, 0.2 * m], [0.2, 0.42 * m, 0.2 * m], 0.17 * m, 0.14 * m, [0.03, 0.032, 0.035]);
  return into.shape();
}

/** A wooden jetty on piles, a metre long for a size of 1, running away from the viewer; 0 is the water. */
function pier(): PlantShape {
  const into = leaves();
  for (let n = 0; n < 30; n++) {
    const z = 0.5 - n / 30;
    const tone = 0.8 + 0.4 * ((n * 7) % 5) * 0.2;
    box(
      into,
      [-0.1, 0.085, z - 0.031],
      [0.1, 0.097, z - 0.001],
      [PLANK[0] * tone, PLANK[1] * tone, PLANK[2] * tone],
    );
  }
  for (const side of [-1, 1]) {
    box(into, [side * 0.085 - 0.008, 0.06, -0.5], [side * 0.085 + 0.008, 0.085, 0.5], [0.12, 0.09, 0.06]);
    for (const z of [-0.48, -0.16, 0.16, 0.46])
      limb(into, [side * 0.1, -0.1, z], [side * 0.1, 0.145, z], 0.014, 0.013, [0.13, 0.1, 0.07]);
  }
  return into.shape();
}

/** Boxes and a coil of net, a metre high for a size of 1. */
function crates(random: () => number): PlantShape {
  const into = leaves();
  for (let n = 0; n < 5; n++) {
    const [x, y] = [(n % 3) * 0.36 - 0.36, n < 3 ? 0 : 0.24];
    const blue: Colour = random() < 0.5 ? [0.06, 0.2, 0.4] : [0.4, 0.26, 0.12];
    box(into, [x - 0.16, y, -0.2], [x + 0.16, y + 0.22, 0.2], blue);
  }
  return into.shape();
}
