import { radians, sin } from "../../../math/exact.js";
import type { Random } from "../../../math/random.js";
import type { Corner } from "../../mesh/index.js";

/** A row of homes cut from one sheet: its upper edge from right to left, and the middles of its windows. */
interface Homes {
  readonly edge: Corner[];
  readonly windows: readonly (readonly [number, number])[];
}

/** How far roofs reach over their walls. */
const EAVES = 0.13;

/**
 * Homes side by side on rising ground between `from` on the right and `to` on the left; `level` is the ground's height, `size`
 * that of a home. One of them may be the church.
 */
export function homes(
  {
    from,
    to,
    level,
    size,
    church,
  }: { from: number; to: number; level: number; size: number; church: boolean },
  random: Random,
): Homes {
  const edge: Corner[] = [];
  const windows: [number, number][] = [];
  const ground = (x: number) => level + 0.3 * sin(radians(34 * x + 130 * level));
  const spire = church ? from - (from - to) * (0.35 + 0.3 * random()) : Number.NEGATIVE_INFINITY;
  let towered = false;
  for (let x = from; x > to; ) {
    const isChurch: boolean = church && !towered && x < spire;
    towered ||= isChurch;
    const wide = size * (isChurch ? 0.6 : 0.95 + 0.45 * random());
    const foot = ground(x - wide / 2);
    const wall = foot + size * (isChurch ? 1.75 : 0.5 + 0.3 * random());
    const ridge = wall + (isChurch ? 1.5 * size : 0.5 * wide + 0.1 * size);
    const [right, middle, left] = [x, x - wide / 2, x - wide];
    edge.push([right, foot], [right, wall], [right + EAVES, wall - 0.1]);
    if (!isChurch && random() < 0.6) {
      // On the near half of its slope, upright, higher than the ridge.
      const [near, far] = [right - 0.14 * wide, right - 0.3 * wide];
      const slope = (at: number) =>
        wall - 0.1 + ((right + EAVES - at) / (wide / 2 + EAVES)) * (ridge - wall + 0.1);
      edge.push(
        [near, slope(near)],
        [near, ridge + 0.1 * size],
        [far, ridge + 0.1 * size],
        [far, slope(far)],
      );
    }
    edge.push([middle, ridge], [left - EAVES, wall - 0.1], [left, wall], [left, foot]);
    const sill = foot + (wall - foot) * (isChurch ? 0.8 : 0.58);
    const places = isChurch || wide < 1.1 * size ? [0.5] : [0.28, 0.72];
    windows.push(...places.map((share): [number, number] => [right - share * wide, sill]));
    x = left - size * (0.3 + 0.75 * random());
    if (x > to) edge.push([x + 0.02, ground(x)]);
  }
  return { edge, windows };
}

/** Low ground with a fir here and there, which hides no home. */
export function firsBeforeHomes(from: number, to: number, level: number, random: Random): Corner[] {
  const edge: Corner[] = [];
  const ground = (x: number) => level + 0.34 * sin(radians(30 * x + 200));
  for (let x = from; x > to; x -= 0.5) {
    edge.push([x, ground(x)]);
    if (random() > 0.34) continue;
    const high = 1.1 + 0.7 * random();
    const [half, foot, middle] = [0.26 * high, ground(x - 0.25), x - 0.25 - 0.2 * random()];
    for (const [reach, rise] of TIERS) edge.push([middle + half * reach, foot + high * rise]);
    for (const [reach, rise] of [...TIERS].reverse().slice(1))
      edge.push([middle - half * reach, foot + high * rise]);
    x = middle - half;
  }
  return edge;
}

/** A fir's outline from its foot to its tip, of half its width and of its height. */
const TIERS = [
  [0.12, 0],
  [0.12, 0.1],
  [1, 0.1],
  [0.5, 0.4],
  [0.78, 0.4],
  [0.36, 0.68],
  [0.55, 0.68],
  [0, 1],
] as const;
