import { cos, pow, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { LEAF_FORM } from "../layout.js";
import { type Colour, leaves, type PlantShape } from "./leaves.js";

/** Of leaves that have lain for weeks. */
const OLD: Colour = [0.095, 0.052, 0.026];

/**
 * Leaves that have fallen, a patch of about a metre, densest in its middle: most lie flat, some curled on their edges, the
 * older the browner and the deeper; half a leaf is so long.
 */
export function litter(random: Random, fallen: readonly Colour[], count: number, size: number): PlantShape {
  const into = leaves();
  for (let n = 0; n < count; n++) {
    const [turn, off] = [n * 2.39996, 0.66 * pow(random(), 0.7)];
    const [x, z] = [cos(turn) * off, sin(turn) * off];
    const age = Math.sqrt(random());
    const y = 0.008 + 0.03 * random() + 0.012 * (1 - age);
    const way = random() * 6.2832;
    const [c, s] = [cos(way), sin(way)];
    const long = size * (0.65 + 0.7 * random());
    const wide = long * 0.62;
    const [tilt, roll] = [0.9 * (random() - 0.35), 1.1 * (random() - 0.5)];
    const tone = (0.6 + 0.5 * random()) * (1 - 0.25 * age);
    const [r, g, b] = fallen[Math.floor(random() * fallen.length)]!;
    const colour: Colour = [
      (r + (OLD[0] - r) * 0.92 * age) * tone,
      (g + (OLD[1] - g) * 0.92 * age) * tone,
      (b + (OLD[2] - b) * 0.92 * age) * tone,
    ];
    into.add(
      [x + c * long, y + tilt * long * 0.6, z + s * long],
      [x - c * long + s * wide, y - roll * wide * 0.5, z - s * long - c * wide],
      [x - c * long - s * wide, y + roll * wide * 0.5, z - s * long + c * wide],
      [-c * tilt * 0.5, 1, -s * tilt * 0.5],
      colour,
      LEAF_FORM + 0.4 + 0.5 * random() * (1 - 0.5 * age),
    );
  }
  return into.shape();
}
