import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { LEAF_FORM } from "../layout.js";
import type { Colour, Leaves } from "./leaves.js";

/** How near a plant is seen, and so how finely it is made. */
export type Detail = "near" | "middle" | "far";

/** A tree that is looked at for itself has its leaves finer still; in a quick drawing others have fewer and larger ones. */
export type LeafDetail = Detail | "fine" | "quick" | "sparse";

const EACH = { fine: 950, near: 1050, quick: 400, middle: 190, sparse: 105, far: 35 };
/** Half the length of a leaf. */
const SIZE = { fine: 0.0092, near: 0.0072, quick: 0.0116, middle: 0.0185, sparse: 0.0247, far: 0.05 };
/** What a quick drawing's stand for. */
const FINER = { quick: EACH.near, sparse: EACH.middle };
/** Numbers that a leaf draws. */
const DRAWS = 10;

/** A clump of leaves about a point: turned every way, lit by where they lie in it, some lighter, some darker. */
export function foliage(
  into: Leaves,
  random: Random,
  [cx, cy, cz]: readonly [number, number, number],
  radius: number,
  detail: LeafDetail,
  leaf: Colour,
  open: number,
  share = 1,
): void {
  const each = Math.round(EACH[detail] * share);
  for (let k = 0; k < each; k++) {
    const v = 1 - (2 * (k + random())) / each;
    const a = k * 2.39996 + random() * 0.8;
    const flat = Math.sqrt(Math.max(0, 1 - v * v));
    const [dx, dy, dz] = [flat * cos(a), v, flat * sin(a)];
    // Most at the outside, with a ragged edge.
    const ragged = random();
    const far = radius * (0.55 + 0.45 * Math.sqrt(random()) + 0.3 * ragged * ragged);
    const p = [cx + dx * far, cy + dy * far * 0.82, cz + dz * far] as const;
    const q = random() * 6.2832;
    // Blades hang out and down from their stalks, and lie every way about it.
    const hang = 0.2 + 0.6 * random();
    const [ux, uy, uz] = [cos(q) + dx * 0.5, -hang, sin(q) + dz * 0.5];
    const roll = (random() - 0.5) * 1.5;
    const [wx, wy, wz] = [-sin(q), roll, cos(q)];
    const g = SIZE[detail] * (0.6 + 0.8 * random());
    const tone = 0.66 + 0.56 * random();
    const warm = 1 + 0.24 * (random() - 0.5);
    const w = g * 0.75;
    const stalk = [p[0] - ux * g, p[1] - uy * g, p[2] - uz * g] as const;
    // What lies inside the clump gets less light.
    const deep = 0.62 + 0.38 * Math.min(1, far / radius);
    into.add(
      [p[0] + ux * g, p[1] + uy * g, p[2] + uz * g],
      [stalk[0] - wx * w, stalk[1] - wy * w, stalk[2] - wz * w],
      [stalk[0] + wx * w, stalk[1] + wy * w, stalk[2] + wz * w],
      [dx + cx * 1.6, dy * 0.9 + 0.35, dz + cz * 1.6],
      [leaf[0] * tone * warm, leaf[1] * tone, leaf[2] * tone],
      LEAF_FORM + (0.3 + 0.45 * (dy * 0.5 + 0.5) + open) * deep,
    );
  }
  // A quick drawing's wood stands where the finer one's does: it draws as many numbers.
  if (detail === "quick" || detail === "sparse")
    for (let left = (Math.round(FINER[detail] * share) - each) * DRAWS; left > 0; left--) random();
}
