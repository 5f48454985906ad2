import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import { randomFrom } from "../../math/random.js";
import { cornered, lathe, merged, type Vector } from "../mesh/index.js";
import { type Glassware, glassware } from "./glassware.js";
import { wire } from "./pieces.js";

/** A plate about the y axis standing on y = 0; what lies on it starts at `0.07 · radius`. */
export function dish(radius = 13): Mesh {
  const r = radius / 13;
  return lathe(
    cornered([
      [0, 0.2 * r],
      [7 * r, 0, 0.2 * r],
      [8.2 * r, 0.3 * r, 1.5 * r],
      [13 * r, 1.75 * r, 0.2 * r],
      [12.85 * r, 2.15 * r, 0.2 * r],
      [8.5 * r, 0.95 * r, 2 * r],
      [0, 0.9 * r],
    ]),
    96,
  );
}

/** A footed bowl 18 across and 7.6 high; its rim's inside is 8.5 from the axis. */
export function servingBowl(): Glassware {
  return glassware(
    [
      [0, 0.4],
      [3.4, 0.4, 0.15],
      [3.6, 0, 0.15],
      [4.2, 0, 0.25],
      [4.3, 0.8, 0.4],
      [7.6, 3.2, 4],
      [9, 7.4],
    ],
    0.5,
    1.2,
    1.1,
  );
}

export interface Tangle {
  readonly radius: number;
  /** Height of the heap at its border and at its middle. */
  readonly low: number;
  readonly high: number;
  readonly thickness: number;
  readonly strands: number;
  readonly seed: string;
}

/** Noodles heaped about the y axis in loose loops. */
export function tangle({ radius, low, high, thickness, strands, seed }: Tangle): Mesh {
  const random = randomFrom(seed);
  const loops = Array.from({ length: strands }, () => {
    const [far, way] = [radius * 0.5 * random(), radians(360 * random())];
    const [cx, cz] = [far * sin(way), far * cos(way)];
    const r = Math.min(radius - far, radius * (0.25 + 0.55 * random()));
    const [from, span, lift] = [360 * random(), 170 + 150 * random(), thickness * 2.2 * (random() - 0.6)];
    const oval = 0.75 + 0.5 * random();
    return wire(
      Array.from({ length: 11 }, (_, i): Vector => {
        const a = radians(from + (span * i) / 10);
        const [x, z] = [cx + r * cos(a), cz + r * oval * sin(a)];
        const out = Math.min(1, (x * x + z * z) / (radius * radius));
        const dip = i === 0 || i === 10 ? thickness * 2.5 : 0;
        return [x, low + (high - low) * (1 - out) + lift - dip + thickness * sin(a * 3 + far), z];
      }),
      thickness,
      { sides: 7, steps: 3 },
    );
  });
  return merged(...loops);
}
