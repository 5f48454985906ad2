import type { Random } from "../../math/random.js";
import { heightsOf } from "../heights.js";
import type { Outdoors } from "../place.js";
import type { Recipe } from "../recipe.js";
import type { Stand } from "./grow.js";

/** Points where waves burst: rock that stands in the water with deep water before it, apart from each other and in the frame. */
export function surfAt(
  place: Outdoors,
  recipe: Recipe,
  { eye, half }: Stand,
  random: Random,
  most: number,
): readonly { x: number; z: number }[] {
  const heights = heightsOf(place, recipe, eye);
  const level = recipe.water!.level;
  const found: { x: number; z: number }[] = [];
  for (let tries = 0; tries < 900 && found.length < most; tries++) {
    const away = 16 + 60 * random() * random();
    const x = eye[0] + (random() * 2 - 1) * half * 0.95 * away;
    const z = eye[2] - away;
    const here = heights(x, z) - level;
    // Rock that the water just covers, open water on the sea's side of it and none higher before it.
    if (here < -0.7 || here > 0.7 || heights(x, z - 7) - level > -0.8 || heights(x, z + 5) - level > 2.2)
      continue;
    if (found.some((other) => (other.x - x) ** 2 + (other.z - z) ** 2 < 100)) continue;
    found.push({ x, z });
  }
  return found;
}
