import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import type { Colour, Leaves } from "./leaves.js";

/** How near a plant is seen, and so how finely it is made. */
export type Detail = "near" | "middle" | "far";

/** A tree that is looked at for itself has its leaves finer still. */
export type LeafDetail = Detail | "fine";

const EACH = { fine: 950, near: 440, middle: 90, far: 14 };
const SIZE = { fine: 0.0092, near: 0.0132, middle: 0.0305, far: 0.085 };

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
    const [ux, uy, uz] = [cos(q), 0.5 * sin(q * 1.7), sin(q)];
    const [wx, wz] = [-sin(q), cos(q)];
    const g = SIZE[detail] * (0.6 + 0.8 * random());
    const tone = 0.66 + 0.56 * random();
    const warm = 1 + 0.24 * (random() - 0.5);
    into.add(
      [p[0] - ux * g, p[1] - uy * g, p[2] - uz * g],
      [p[0] + wx * g * 0.8, p[1] + g * 0.35, p[2] + wz * g * 0.8],
      [p[0] + ux * g, p[1] + uy * g, p[2] + uz * g],
      [dx + cx * 1.6, dy * 0.9 + 0.35, dz + cz * 1.6],
      [leaf[0] * tone * warm, leaf[1] * tone, leaf[2] * tone],
      0.3 + 0.45 * (dy * 0.5 + 0.5) + open,
    );
  }
}
