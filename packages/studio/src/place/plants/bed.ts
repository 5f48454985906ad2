import { pow } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import type { Plant, Stand } from "./grow.js";

/** Plants of one kind that are strewn: the numbers of their shapes, and their sizes in metres. */
export interface Strewn {
  readonly shapes: readonly number[];
  readonly size: readonly [number, number];
  readonly tint?: number;
  /** How deep in the ground, in its size. */
  readonly sunk?: number;
  /** How far from the middle those stand that are kept aside, in half widths of the view. */
  readonly sides?: readonly [number, number];
}

/** Ground on which plants are strewn. */
export interface Bed {
  /**
   * Strews plants between two distances, evenly over the picture. `aside` above 0 keeps them out of the things' way,
   * the more the farther to the sides; `patchy` gathers them.
   */
  strew(kind: Strewn, near: number, far: number, count: number, aside: number, patchy?: number): void;
}

/** Puts into a list of plants what is strewn before the viewer; `low` is the scale of what is small. */
export function makeBed(plants: Plant[], { eye, half, clearing }: Stand, random: Random, low: number): Bed {
  return {
    strew(
      { shapes, size: full, tint = 0.15, sunk, sides = [0.55, 1.1] },
      nearest,
      far,
      count,
      aside,
      patchy = 0,
    ) {
      const small = full[1] <= 1.5;
      const size = small ? ([full[0] * low, full[1] * low] as const) : full;
      const near = small ? nearest * low : nearest;
      const whole = Math.round(count);
      let [px, pz] = [0, 0];
      for (let n = 0; n < whole; n++) {
        // As many between 1 and 2 metres as between 10 and 20: evenly by the logarithm, a little more far away.
        const share = random();
        const distance = near * pow(far / near, pow(share, 0.8));
        let across = (random() * 2 - 1) * (half * 1.12 + 1.2 / distance);
        if (aside > 1) across = (across < 0 ? -1 : 1) * half * (sides[0] + (sides[1] - sides[0]) * random());
        let x = eye[0] + across * distance;
        let z = eye[2] - distance;
        if (patchy > 0 && n > 0 && random() < patchy) {
          x = px + (random() - 0.5) * 0.7 * low;
          z = pz + (random() - 0.5) * 0.7 * low;
        }
        [px, pz] = [x, z];
        const away = Math.sqrt(x * x + z * z);
        const tall = size[1] > 1.5;
        // Grass may stand right up to a thing, stones and trees may not.
        const reach = tall ? 1.6 : aside > 0 ? 1.15 : 0.45;
        if (away < clearing * reach) continue;
        if (clearing > 0 && tall && z > -clearing && Math.abs(x) < clearing * 1.3) continue;
        // A landscape alone keeps its middle open, so that one looks through.
        if (
          clearing === 0 &&
          tall &&
          aside > 0 &&
          distance < far * 0.9 &&
          Math.abs(across) < half * 0.3 * random() * aside
        )
          continue;
        const turn = random() * 6.2832;
        const grown = size[0] + (size[1] - size[0]) * random();
        plants.push({
          x,
          z,
          size: grown,
          turn,
          shape: shapes[Math.floor(random() * shapes.length)]!,
          tint: 1 + tint * (random() * 2 - 1),
          sunk: sunk !== undefined ? sunk * grown : tall ? 0.1 : 0.01 * low,
        });
      }
    },
  };
}
