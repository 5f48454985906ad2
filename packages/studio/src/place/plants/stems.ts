import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Detail, foliage, type LeafDetail } from "./foliage.js";
import { type Colour, leaves, type PlantShape } from "./leaves.js";
import { BIRCH, PINE, trunkOf } from "./trunk.js";
import { bough, tube, twigs } from "./wood.js";

const BLACK: Colour = [0.05, 0.045, 0.04];
const RED_TWIG: Colour = [0.075, 0.05, 0.042];

/** A birch: a slender white trunk with dark eyes and cracks, often leaning, and loose clumps that hang. */
export function birch(
  random: Random,
  detail: Detail,
  leaf: Colour,
  leafy = 1,
  leaved: LeafDetail = detail,
): PlantShape {
  const into = leaves();
  const clumps = { near: 20, middle: 12, far: 7 }[detail];
  const bare = 0.3 + 0.2 * random();
  const bend = trunkOf(into, random, detail, 0.0095 + 0.004 * random(), BIRCH);
  for (let n = 0; n < clumps; n++) {
    const up = (n + 0.5 * random()) / clumps;
    const turn = (n * 2.39996 + 1.6 * random()) % 6.2832;
    const y = bare + 0.08 + (0.9 - bare) * up;
    const out = (0.115 * sin(2.6 * up + 0.45) + 0.01) * (0.6 + 0.7 * random());
    const [bx, bz] = bend(y);
    const [cx, cz] = [bx + cos(turn) * out, bz + sin(turn) * out];
    if (detail !== "far" || leafy < 0.25)
      bough(into, random, [bx, y - out * 0.9, bz], [cx, y, cz], 0.0034, detail === "near" ? 3 : 1, BLACK);
    const r = 0.05 + 0.05 * random();
    if (leafy < 0.25) twigs(into, random, [cx, y, cz], r * 1.2, detail, RED_TWIG);
    if (leafy > 0) foliage(into, random, [cx, y, cz], r, leaved, leaf, 0.25 * up, 0.85 * leafy);
  }
  return into.shape();
}

/** The tall trunk of a pine in a high wood: its crown is above the frame, dead twigs below it. */
export function pine(random: Random): PlantShape {
  const into = leaves();
  const bend = trunkOf(into, random, "near", 0.0075 + 0.0035 * random(), PINE);
  for (let n = 0; n < 13; n++) {
    const y = 0.1 + 0.5 * random();
    const turn = random() * 6.2832;
    const r = (0.012 + 0.05 * random() * random()) * (0.5 + y);
    const [x, z] = bend(y);
    const [c, s] = [cos(turn), sin(turn)];
    const knee = [x + c * r * 0.5, y - r * 0.1, z + s * r * 0.5] as const;
    tube(into, [x, y, z], knee, 0.0011, 0.0007, PINE.dark);
    tube(into, knee, [x + c * r, y - r * 0.5, z + s * r], 0.0007, 0.0003, PINE.dark);
  }
  return into.shape();
}
