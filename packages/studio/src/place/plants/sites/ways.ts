import { wayMiddle } from "../../way.js";
import type { Growing } from "../formed.js";
import type { Plant } from "../grow.js";
import { leaves, type PlantShape } from "../leaves.js";
import { box } from "../masonry.js";
import { walker } from "../people.js";
import type { Built } from "./index.js";
import { lots } from "./lots.js";

/** Posts along a road's edge, and nothing that grows on it. */
export function road(growing: Growing): Built {
  const { recipe, random, add, place } = growing;
  const way = recipe.way!;
  const built = lots(random);
  if (place.kind !== "desert") {
    const [post] = add(marker());
    for (let z = -9; z > -170; z -= 13)
      for (const side of [-1, 1])
        built.put(post!, wayMiddle(way, z) + side * (way.half + 0.55), z, 0.95, 0, 0.02);
  }
  return { plants: built.plants, leaves: beside(growing, 0.4) };
}

/** A path, and somebody on it far ahead. */
export function path(growing: Growing): Built {
  const { recipe, random, add } = growing;
  const way = recipe.way!;
  const built = lots(random);
  if (random() < 0.5) {
    const z = -24 - 16 * random();
    const [somebody, other] = add(walker(random), walker(random));
    built.put(somebody!, wayMiddle(way, z) - 0.3, z, 1.75, 3.1, 0);
    if (random() < 0.5) built.put(other!, wayMiddle(way, z) + 0.45, z - 0.2, 1.66, 3.2, 0);
  }
  return { plants: built.plants, leaves: beside(growing, -0.15) };
}

/** What keeps off a way: grass from its bed, trees from its edges. */
export function beside({ recipe }: Pick<Growing, "recipe">, room: number): (plant: Plant) => boolean {
  const way = recipe.way!;
  return ({ x, z, size }) => {
    const off = Math.abs(x - wayMiddle(way, z));
    // Stones lie beside it, not with their shoulders on it.
    return off > way.half + (size > 1.5 ? 1.2 + size * 0.16 : size > 0.42 ? room + size * 1.1 : room);
  };
}

/** A road's white post with its dark band, a metre high. */
function marker(): PlantShape {
  const into = leaves();
  box(into, [-0.06, 0, -0.05], [0.06, 0.66, 0.05], [0.66, 0.66, 0.64]);
  box(into, [-0.062, 0.66, -0.052], [0.062, 0.86, 0.052], [0.04, 0.04, 0.04]);
  box(into, [-0.03, 0.69, 0.05], [0.03, 0.83, 0.056], [0.6, 0.2, 0.03]);
  box(into, [-0.06, 0.86, -0.05], [0.06, 1, 0.05], [0.66, 0.66, 0.64]);
  return into.shape();
}
