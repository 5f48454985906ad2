import { cos, sin } from "../../../math/exact.js";
import type { Random } from "../../../math/random.js";
import { wayMiddle } from "../../way.js";
import { LEAVES } from "../colours.js";
import { cropPlant } from "../crops.js";
import { foliage } from "../foliage.js";
import type { Growing } from "../formed.js";
import type { Plant } from "../grow.js";
import { house } from "../homes.js";
import { type Colour, leaves, limb, type PlantShape } from "../leaves.js";
import { box } from "../masonry.js";
import { flower } from "../small.js";
import type { Built } from "./index.js";
import { lots, one } from "./lots.js";
import { beside } from "./ways.js";

const PAINTS: readonly Colour[] = [
  [0.6, 0.57, 0.5],
  [0.52, 0.42, 0.3],
  [0.56, 0.47, 0.26],
];
/** What a cottage garden is planted with: petals, and the heights of three tiers from the path back. */
const BLOOMS: readonly Colour[] = [
  [0.55, 0.05, 0.07],
  [0.66, 0.2, 0.34],
  [0.3, 0.13, 0.5],
  [0.72, 0.7, 0.66],
  [0.76, 0.48, 0.04],
  [0.12, 0.17, 0.5],
  [0.7, 0.24, 0.05],
];
const HEDGE = 27;

/** Beds of flowers along a path to a cottage, a lawn to both sides, a hedge and trees about it all. */
export function garden(growing: Growing): Built {
  const { place, recipe, stand, random, add, leafy } = growing;
  const way = recipe.way!;
  const snowy = recipe.snow.line < 0;
  const lit = place.night || place.sun.elevation < 1.5;
  const built = lots(random);
  const end = stand.eye[2] - 23 - 4 * random();
  const [home] = add(house(random, snowy, lit, PAINTS));
  const hx = wayMiddle(way, end);
  built.put(home!, hx + 0.6, end - 4.6, 10.5, 0.16 * (random() - 0.5), 0.05);

  const green = LEAVES[place.season];
  const bushes = add(...green.map((leaf) => shrub(random, snowy ? [0.3, 0.3, 0.3] : leaf)));
  const bare = snowy || place.season === "winter";
  if (!bare) beds(growing, end);
  else
    for (let n = 0; n < 30; n++) {
      const z = stand.eye[2] - 3 - 18 * random();
      const x = wayMiddle(way, z) + (random() < 0.5 ? -1 : 1) * (way.half + 0.7 + 1.9 * random());
      built.put(one(bushes, random), x, z, 0.5 + 0.5 * random(), random() * 6.2832, 0.02);
    }
  // Clipped balls by the path, shrubs before the walls, a hedge all about.
  for (const z of [-7, -13, -19])
    for (const edge of [-1, 1])
      built.put(
        bushes[0]!,
        wayMiddle(way, z) + edge * (way.half + 0.6),
        z + stand.eye[2],
        0.72 + 0.1 * random(),
        random() * 6.2832,
        0.02,
      );
  for (let n = 0; n < 7; n++)
    built.put(
      one(bushes, random),
      hx - 5 + n * 1.7,
      end - 0.3 * random(),
      0.8 + 0.7 * random(),
      random() * 6.2832,
    );
  for (const edge of [-1, 1])
    for (let z = stand.eye[2] - 5; z > stand.eye[2] - HEDGE - 4; z -= 1.15)
      built.put(
        one(bushes, random),
        stand.eye[0] + edge * (9.5 + 0.4 * random()),
        z,
        1.7 + 0.35 * random(),
        random() * 6.2832,
        0.1,
      );
  for (let x = -16; x <= 16; x += 1.2)
    if (Math.abs(x - hx) > 6.5)
      built.put(one(bushes, random), x, end - 3.5, 1.8 + 0.4 * random(), random() * 6.2832, 0.1);
  const [seat] = add(bench());
  const side = random() < 0.5 ? -1 : 1;
  built.put(seat!, wayMiddle(way, -11) + side * 5.4, stand.eye[2] - 12, 1.7, -side * 1.1, 0);
  const trees = leafy("near");
  built.put(one(trees, random), side * 7.4, stand.eye[2] - 17, 6 + random(), random() * 6.2832, 0.05);
  built.put(one(trees, random), -side * 8.4, stand.eye[2] - 25, 7.5 + random(), random() * 6.2832, 0.05);
  const far = leafy("middle");
  for (let n = 0; n < 34; n++)
    built.put(
      one(far, random),
      (random() - 0.5) * 90,
      end - 14 - 34 * random(),
      8 + 6 * random(),
      random() * 6.2832,
      0.2,
    );

  // A lawn is cut short.
  if (!snowy) lawn(growing);
  const off = beside(growing, -0.02);
  const stays = (plant: Plant) =>
    off(plant) && (plant.size < 0.12 || plant.tint === PLANTED || plant.z < end - 50);
  return { plants: built.plants, leaves: stays };
}

/** The tint that marks what a gardener set. */
const PLANTED = 1.0001;
/** How deep the beds are from the path, metres. */
const BED = 2.7;

/** Clumps of one kind beside clumps of another, low ones along the path and tall ones behind. */
function beds({ place, recipe, stand, random, add, plants, share }: Growing, end: number): void {
  const way = recipe.way!;
  const fallen = place.season === "autumn" ? 0.65 : 1;
  const eyes: Colour = [0.62, 0.42, 0.05];
  // By lots drawn first: a comparison that is chance orders them otherwise on other engines.
  const kinds = BLOOMS.map((bloom) => ({ bloom, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, 6)
    .map(({ bloom }) => bloom);
  const low = kinds.map((petal) => add(flower(random, petal, eyes), flower(random, petal, eyes)));
  const tall = kinds.slice(0, 3).map((petal) => add(spike(random, petal), spike(random, petal)));
  const roses = kinds.slice(2, 5).map((petal) => add(cropPlant("rose", random, petal, true)));
  const leafage = add(cushion(random), cushion(random), cushion(random));
  const set = (shape: number, x: number, z: number, size: number) =>
    plants.push({ x, z, size, turn: random() * 6.2832, shape, tint: PLANTED, sunk: 0.01 });
  for (const edge of [-1, 1]) {
    let kind = Math.floor(random() * kinds.length);
    for (let z = stand.eye[2] - 1.6; z > end + 1.5; ) {
      const long = 1 + 1.1 * random();
      for (let tier = 0; tier < 3; tier++) {
        kind = (kind + 1 + Math.floor(random() * 3)) % kinds.length;
        const from = 0.14 + (tier * BED) / 3;
        const count = Math.round((tier === 0 ? 46 : 30) * long * fallen * (0.4 + 0.6 * share));
        for (let n = 0; n < count; n++) {
          const pz = z - long * (random() * 1.15 - 0.07);
          const px = wayMiddle(way, pz) + edge * (way.half + from + (BED / 3) * (random() * 1.1 - 0.05));
          if (n % 5 === 0) set(one(leafage, random), px, pz, 0.3 + 0.12 * tier + 0.1 * random());
          if (tier === 2 && n % 5 === 0) set(one(one(tall, random), random), px, pz, 0.95 + 0.5 * random());
          else if (tier > 0 && n % 7 === 0)
            set(one(one(roses, random), random), px, pz, 0.62 + 0.2 * random());
          else set(one(low[kind]!, random), px, pz, (tier === 0 ? 0.24 : 0.42) + 0.14 * random());
        }
      }
      z -= long;
    }
  }
}

/** Short blades all over. */
function lawn({ recipe, random, add, bed, share }: Growing): void {
  const into = (dark: number): PlantShape => {
    const grass = leaves();
    for (let n = 0; n < 26; n++) {
      const [turn, out] = [random() * 6.2832, Math.sqrt(random())];
      const [x, z] = [cos(turn) * out, sin(turn) * out];
      const tone = dark * (0.7 + 0.6 * random());
      const { ground, second } = recipe;
      const tint: Colour = [
        (ground[0] + second[0]) * 0.5 * tone,
        (ground[1] + second[1]) * 0.55 * tone,
        (ground[2] + second[2]) * 0.5 * tone,
      ];
      grass.add(
        [x - 0.05, 0, z],
        [x + 0.05, 0, z],
        [x + 0.2 * (random() - 0.5), 0.7 + 0.4 * random(), z],
        [0, 1, 0.2],
        tint,
        0.9,
      );
    }
    return grass.shape();
  };
  bed.strew(
    { shapes: add(into(1), into(1.15), into(0.9)), size: [0.08, 0.115], tint: 0.2 },
    1.2,
    26,
    15000 * share,
    0,
  );
}

/** A round shrub, a metre high. */
function shrub(random: Random, leaf: Colour): PlantShape {
  const into = leaves();
  for (let n = 0; n < 9; n++) {
    const turn = n * 2.4;
    const out = n === 0 ? 0 : 0.2 + 0.1 * random();
    foliage(
      into,
      random,
      [cos(turn) * out, 0.3 + 0.42 * random(), sin(turn) * out],
      0.27 + 0.06 * random(),
      "middle",
      leaf,
      0.2,
      2.4,
    );
  }
  return into.shape();
}

/** The leaves that flowers stand in, a metre high. */
function cushion(random: Random): PlantShape {
  const into = leaves();
  const green: Colour = [0.06 + 0.04 * random(), 0.13, 0.03 + 0.03 * random()];
  for (let n = 0; n < 26; n++) {
    const turn = random() * 6.2832;
    const out = 0.15 + 0.5 * random();
    const [x, z] = [cos(turn) * out, sin(turn) * out];
    const tall = 0.35 + 0.6 * random() * (1 - out * 0.5);
    const tone = 0.6 + 0.7 * random();
    const [wx, wz] = [-sin(turn) * 0.09, cos(turn) * 0.09];
    into.add(
      [x * 0.4 - wx * 0.5, tall * 0.2, z * 0.4 - wz * 0.5],
      [x * 0.4 + wx, tall * 0.5, z * 0.4 + wz],
      [x * 1.15, tall, z * 1.15],
      [cos(turn) * 0.4, 0.85, sin(turn) * 0.4],
      [green[0] * tone, green[1] * tone, green[2] * tone],
      0.5 + 0.4 * tall,
    );
  }
  return into.shape();
}

/** A spire of flowers such as a delphinium's, a metre high. */
function spike(random: Random, petal: Colour): PlantShape {
  const into = leaves();
  const lean = 0.08 * (random() - 0.5);
  limb(into, [0, 0, 0], [lean, 0.98, 0], 0.01, 0.004, [0.06, 0.11, 0.03]);
  for (let n = 0; n < 46; n++) {
    const y = 0.42 + 0.57 * (n / 46);
    const turn = n * 2.39996;
    const r = 0.062 * (1.12 - (n / 46) * 0.9);
    const [x, z] = [lean * y + cos(turn) * r, sin(turn) * r];
    const g = 0.034 * (1.1 - (n / 46) * 0.6);
    const tone = 0.75 + 0.5 * random();
    into.add(
      [x - g * sin(turn), y - g * 0.7, z + g * cos(turn)],
      [x + g * sin(turn), y - g * 0.7, z - g * cos(turn)],
      [x + cos(turn) * 0.02, y + g, z + sin(turn) * 0.02],
      [cos(turn), 0.4, sin(turn)],
      [petal[0] * tone, petal[1] * tone, petal[2] * tone],
      0.9,
    );
  }
  for (let n = 0; n < 7; n++) {
    const turn = n * 2.4;
    into.add(
      [0, 0.05, 0],
      [cos(turn) * 0.1 - sin(turn) * 0.05, 0.22, sin(turn) * 0.1 + cos(turn) * 0.05],
      [cos(turn) * 0.17, 0.3 + 0.1 * random(), sin(turn) * 0.17],
      [cos(turn) * 0.3, 0.9, sin(turn) * 0.3],
      [0.06, 0.12, 0.03],
      0.6,
    );
  }
  return into.shape();
}

/** A bench, a metre long for a size of 1. */
function bench(): PlantShape {
  const into = leaves();
  const wood: Colour = [0.26, 0.17, 0.1];
  for (let n = 0; n < 3; n++) {
    box(into, [-0.5, 0.25, -0.12 + n * 0.085], [0.5, 0.27, -0.05 + n * 0.085], wood);
    box(into, [-0.5, 0.32 + n * 0.075, -0.17], [0.5, 0.375 + n * 0.075, -0.15], wood);
  }
  for (const x of [-0.46, 0.43]) {
    box(into, [x, 0, 0.06], [x + 0.03, 0.25, 0.09], wood);
    box(into, [x, 0, -0.18], [x + 0.03, 0.53, -0.14], wood);
  }
  return into.shape();
}
