import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { LEAF_FORM } from "../layout.js";
import { type Colour, leaves, type PlantShape } from "./leaves.js";

/** Leaves that have fallen, a patch of about a metre: most lie flat, some on their edges, the older the browner. */
export function litter(random: Random, fallen: readonly Colour[], count: number): PlantShape {
  const into = leaves();
  for (let n = 0; n < count; n++) {
    const [turn, off] = [n * 2.39996, 0.6 * Math.sqrt(random())];
    const [x, z] = [cos(turn) * off, sin(turn) * off];
    const y = 0.012 + 0.035 * random();
    const way = random() * 6.2832;
    const [c, s] = [cos(way), sin(way)];
    const long = 0.042 + 0.03 * random();
    const wide = long * 0.62;
    const [tilt, roll] = [0.9 * (random() - 0.35), 1.1 * (random() - 0.5)];
    const age = random();
    const tone = (0.55 + 0.55 * random()) * (1 - 0.3 * age);
    const [r, g, b] = fallen[Math.floor(random() * fallen.length)]!;
    const colour: Colour = [
      (r + (0.16 - r) * 0.75 * age) * tone,
      (g + (0.085 - g) * 0.75 * age) * tone,
      (b + (0.045 - b) * 0.75 * age) * tone,
    ];
    into.add(
      [x + c * long, y + tilt * long * 0.6, z + s * long],
      [x - c * long + s * wide, y - roll * wide * 0.5, z - s * long - c * wide],
      [x - c * long - s * wide, y + roll * wide * 0.5, z - s * long + c * wide],
      [-c * tilt * 0.5, 1, -s * tilt * 0.5],
      colour,
      LEAF_FORM + 0.55 + 0.4 * random(),
    );
  }
  return into.shape();
}
