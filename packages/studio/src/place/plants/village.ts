import { cos, sin } from "../../math/exact.js";
import { type Random, randomFrom } from "../../math/random.js";
import { heightsOf } from "../heights.js";
import type { Outdoors } from "../place.js";
import type { Recipe } from "../recipe.js";
import type { Plant, Stand } from "./grow.js";
import { church, house } from "./homes.js";
import type { PlantShape } from "./leaves.js";

const HOUSES = 26;
/** Metres from the middle of the village to its last houses. */
const REACH = 62;
/** Between one house's middle and the next, metres. */
const APART = 15;

/** Houses about a church, each with a tree or two, where the camera sees most of them. */
export function villageIn(
  place: Outdoors,
  recipe: Recipe,
  stand: Stand,
  add: (...made: PlantShape[]) => number[],
  trees: readonly number[],
): readonly Plant[] {
  const random = randomFrom("village", place.seed);
  const snowy = recipe.snow.line < 0;
  const lit = place.night || place.sun.elevation < 1.5;
  const houses = add(...Array.from({ length: 7 }, () => house(random, snowy, lit)));
  const [nave] = add(church(random, snowy, lit));
  const { x: cx, z: cz } = siteOf(place, recipe, stand, random);
  const along = random() * Math.PI;
  const plants: Plant[] = [];
  const lay = (x: number, z: number, size: number, turn: number, shape: number, sunk: number) =>
    plants.push({ x, z, size, turn, shape, tint: 0.92 + 0.16 * random(), sunk });
  lay(cx, cz, 17, along, nave!, 0.4);
  for (let tries = 0; tries < 400 && plants.length <= HOUSES; tries++) {
    const turn = random() * 6.2832;
    const out = APART + (REACH - APART) * random() * random();
    const [x, z] = [cx + cos(turn) * out * 1.5, cz + sin(turn) * out];
    if (plants.some((other) => (other.x - x) ** 2 + (other.z - z) ** 2 < APART * APART)) continue;
    // Along the road or across it, seldom quite.
    const facing = along + (random() < 0.6 ? 0 : 1.5708) + 0.35 * (random() - 0.5);
    lay(x, z, 9 + 5 * random(), facing, houses[Math.floor(random() * houses.length)]!, 0.2);
  }
  for (const { x, z } of plants.slice(1)) {
    if (trees.length === 0 || random() < 0.35) continue;
    const turn = random() * 6.2832;
    const tree = trees[Math.floor(random() * trees.length)]!;
    lay(x + cos(turn) * 9, z + sin(turn) * 9, 5 + 5 * random(), random() * 6.2832, tree, 0.1);
  }
  return plants;
}

/** Of some sites the one that is seen best from where the camera stands: in sight, not too steep. */
function siteOf(
  place: Outdoors,
  recipe: Recipe,
  { eye, half }: Stand,
  random: Random,
): { x: number; z: number } {
  const heights = heightsOf(place, recipe, eye);
  const side = random() < 0.5 ? -1 : 1;
  const level = recipe.water?.level ?? Number.NEGATIVE_INFINITY;
  let best = { x: eye[0], z: eye[2] - 200 };
  let most = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < 40; n++) {
    const away = 130 + 240 * random();
    const across = side * half * (0.08 + 0.5 * random());
    const site = { x: eye[0] + across * away, z: eye[2] - away };
    let seen = 0;
    let [low, high] = [Infinity, Number.NEGATIVE_INFINITY];
    for (let k = 0; k < 9; k++) {
      const [x, z] = [site.x + ((k % 3) - 1) * REACH * 0.8, site.z + (Math.floor(k / 3) - 1) * REACH * 0.55];
      const y = heights(x, z);
      low = Math.min(low, y);
      high = Math.max(high, y);
      if (y > level + 1 && inSight(heights, eye, [x, y + 4, z])) seen++;
    }
    const score = seen - (high - low) * 0.05 - away * 0.0035;
    if (score > most) [best, most] = [site, score];
  }
  return best;
}

function inSight(
  heights: (x: number, z: number) => number,
  eye: readonly [number, number, number],
  [x, y, z]: readonly [number, number, number],
): boolean {
  for (let n = 1; n < 24; n++) {
    const t = n / 24;
    if (heights(eye[0] + (x - eye[0]) * t, eye[2] + (z - eye[2]) * t) > eye[1] + (y - eye[1]) * t)
      return false;
  }
  return true;
}
