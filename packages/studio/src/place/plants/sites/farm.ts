import { heightsOf } from "../../heights.js";
import { wayMiddle } from "../../way.js";
import { cropPlant } from "../crops.js";
import type { Growing } from "../formed.js";
import type { Plant } from "../grow.js";
import { house } from "../homes.js";
import { type Colour, leaves, type PlantShape } from "../leaves.js";
import { box } from "../masonry.js";
import { modelled } from "../modelled.js";
import type { Built } from "./index.js";
import { lots, one } from "./lots.js";
import { beside } from "./ways.js";

const WHITE: readonly Colour[] = [
  [0.62, 0.6, 0.55],
  [0.6, 0.55, 0.44],
];
const RAIL: Colour = [0.19, 0.15, 0.11];

/** Where the yard is before the eye, metres. */
const YARD = 52;
/** Metres of a fence's bay. */
const BAY = 2.6;

/** A farmyard at a track's end: a barn, the house, a tractor; beds of corn to one side, cattle behind a fence to the other. */
export function farm(growing: Growing): Built {
  const { place, recipe, stand, random, add, leafy } = growing;
  const way = recipe.way!;
  const snowy = recipe.snow.line < 0;
  const lit = place.night || place.sun.elevation < 1.5;
  const built = lots(random);
  const heights = heightsOf(place, recipe, stand.eye);
  const side = random() < 0.5 ? -1 : 1;
  const yard = stand.eye[2] - YARD;
  const middle = wayMiddle(way, yard);
  const modelOf = (name: string, most: number) => {
    const { shape, metres } = modelled(name, most);
    return { at: add(shape)[0]!, metres };
  };
  const level = (x: number, z: number, reach: number) =>
    heights(x, z) -
    Math.min(heights(x - reach, z), heights(x + reach, z), heights(x, z - reach), heights(x, z + reach));

  const barn = modelOf("barn", 2200);
  const [bx, bz] = [middle + side * 10.5, yard - 4];
  built.put(barn.at, bx, bz, 14, -side * 0.42, level(bx, bz, 5) + 0.1);
  const [home, shed] = add(house(random, snowy, lit, WHITE), house(random, snowy, lit));
  const [hx, hz] = [middle - side * 11, yard - 12];
  built.put(home!, hx, hz, 12, side * 0.5, level(hx, hz, 4));
  built.put(shed!, middle + side * 31, yard - 17, 9, side * 0.9, 0.3);
  const tractor = modelOf("tractor", 1600);
  built.put(tractor.at, middle + side * 3.6, yard + 9, 4.2, side * 0.9, 0);
  const bale = modelOf("hay bale", 400);
  for (const [x, z, high] of [
    [0, 0, 0],
    [1.7, 0.3, 0],
    [0.8, 0.1, 1.15],
    [3.4, -0.5, 0],
  ] as const)
    built.put(bale.at, bx - side * (9 + x), bz + 7 + z, 1.6, 0.4 * (random() - 0.5), -high);

  // Cattle graze behind a fence on one side of the track; on the other it is dug.
  const beast = random() < 0.55 ? modelOf("cow", 1100) : modelOf("sheep", 1100);
  const large = beast.metres > 1.7 ? 2.3 : 1.25;
  for (let n = 0; n < 7; n++) {
    const z = stand.eye[2] - 15 - 26 * random();
    const x = wayMiddle(way, z) - side * (5 + 15 * random());
    built.put(beast.at, x, z, large * (0.9 + 0.2 * random()), random() * 6.2832, 0);
  }
  const [rails] = add(fence());
  for (const edge of [-1, 1])
    for (let z = stand.eye[2] - 6; z > yard + 6; z -= BAY) {
      const x = wayMiddle(way, z - BAY / 2) + edge * (way.half + 1.5);
      const lean = (wayMiddle(way, z - BAY) - wayMiddle(way, z)) / BAY;
      built.put(rails!, x, z - BAY / 2, BAY, 1.5708 - lean, 0);
    }
  if (!snowy) rowsOf(growing, side, yard);
  const trees = leafy("middle");
  for (let n = 0; n < 16; n++) {
    const x = middle + (random() - 0.5) * 90;
    const z = yard - 16 - 24 * random();
    if (built.plants.some((other) => (other.x - x) ** 2 + (other.z - z) ** 2 < 90)) continue;
    built.put(one(trees, random), x, z, 7 + 5 * random(), random() * 6.2832, 0.1);
  }
  const off = beside(growing, 0.1);
  const big = built.plants.filter(({ size }) => size > 5);
  const tilled = ({ x, z }: Plant) => {
    const out = (x - wayMiddle(way, z)) * side;
    return out > way.half + 1.7 && out < FIELD && z > yard + 12;
  };
  return {
    plants: built.plants,
    leaves: (plant) =>
      plant.tint === SOWN ||
      (off(plant) &&
        (snowy || !tilled(plant)) &&
        (plant.size < 1.5
          ? plant.z > yard - 22 || Math.abs(plant.x - middle) > 24
          : big.every(({ x, z }) => (plant.x - x) ** 2 + (plant.z - z) ** 2 > 140) && plant.z < yard - 4)),
  };
}

/** How far from the track its dug side reaches, metres; and the tint that marks what was sown. */
const FIELD = 34;
const SOWN = 1.0001;

/** Corn or greens in rows that run from the viewer to the yard. */
function rowsOf({ place, recipe, stand, random, add, plants }: Growing, side: number, yard: number): void {
  const way = recipe.way!;
  const tall = place.season === "summer" || place.season === "autumn";
  const kind = tall && random() < 0.6 ? "corn" : "cotton";
  const leaf: Colour =
    place.season === "autumn" ? [0.3, 0.22, 0.07] : kind === "corn" ? [0.1, 0.17, 0.035] : [0.12, 0.2, 0.05];
  const shapes = [true, false].map((near) =>
    add(...[0, 1, 2].map(() => cropPlant(kind, random, leaf, near))),
  );
  const high = kind === "corn" ? 1.5 : 0.42;
  for (let row = 0; row < 24; row++)
    for (let z = stand.eye[2] - 3; z > yard + 13; z -= 0.42 * (0.8 + 0.4 * random())) {
      const x = wayMiddle(way, z) + side * (way.half + 2.6 + row * 1.2 + 0.14 * (random() - 0.5));
      const far = stand.eye[2] - z;
      if (Math.abs(x - stand.eye[0]) > stand.half * 1.15 * far + 1.2) continue;
      if (kind === "corn" && far < 8) continue;
      plants.push({
        x,
        z,
        size: high * (0.85 + 0.3 * random()),
        turn: random() * 6.2832,
        shape: one(shapes[far < 15 ? 0 : 1]!, random),
        tint: SOWN,
        sunk: 0.01,
      });
    }
}

/** A bay of a fence of posts and rails, a metre long for a size of 1. */
function fence(): PlantShape {
  const into = leaves();
  const m = 1 / BAY;
  box(into, [-0.5 - 0.06 * m, -0.1 * m, -0.06 * m], [-0.5 + 0.06 * m, 1.2 * m, 0.06 * m], RAIL);
  for (const y of [0.42, 0.78, 1.08])
    box(
      into,
      [-0.5, (y - 0.055) * m, -0.025 * m],
      [0.5, (y + 0.055) * m, 0.025 * m],
      [RAIL[0] * (0.85 + y * 0.2), RAIL[1] * (0.85 + y * 0.2), RAIL[2] * (0.85 + y * 0.2)],
    );
  return into.shape();
}
