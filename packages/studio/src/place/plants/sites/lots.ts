import type { Random } from "../../../math/random.js";
import type { Plant } from "../grow.js";

/** Collects what stands on a site. */
export interface Lots {
  readonly plants: Plant[];
  put(shape: number, x: number, z: number, size: number, turn: number, sunk?: number): void;
}

export function lots(random: Random): Lots {
  const plants: Plant[] = [];
  return {
    plants,
    put(shape, x, z, size, turn, sunk = 0) {
      plants.push({ x, z, size, turn, shape, tint: 0.94 + 0.12 * random(), sunk });
    },
  };
}

/** One of some. */
export function one<T>(some: readonly T[], random: Random): T {
  return some[Math.floor(random() * some.length)]!;
}
