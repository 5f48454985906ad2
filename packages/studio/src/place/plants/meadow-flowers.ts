import type { Random } from "../../math/random.js";
import type { Outdoors } from "../place.js";
import type { Bed } from "./bed.js";
import { PETALS } from "./colours.js";
import type { PlantShape } from "./leaves.js";
import { flower } from "./small.js";

/** Keeps shapes, and tells their numbers. */
type Adding = (...made: PlantShape[]) => number[];

/** Strews a share of a meadow's flowers over a bed in spring and summer: three kinds, one of them the leading one. */
export function meadowFlowers(place: Outdoors, random: Random, add: Adding, bed: Bed, share: number): void {
  if (place.season === "winter" || place.season === "autumn") return;
  const lead = Math.floor(random() * 4);
  for (const [n, count] of [
    [lead, 2600],
    [(lead + 1) % 4, 900],
    [(lead + 2) % 4, 600],
  ] as const) {
    const [petal, eye] = PETALS[n]!;
    const shapes = add(...[0, 1, 2].map(() => flower(random, petal, eye)));
    bed.strew({ shapes, size: [0.34, 0.55] }, 1.3, 45, count * share, 0, 0.35);
  }
}
