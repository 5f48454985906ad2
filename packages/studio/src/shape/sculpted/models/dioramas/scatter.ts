import { sin } from "../../../../math/exact.js";
import type { Random } from "../../../../math/random.js";
import type { Part } from "../../model.js";
import { type Ground, HALF } from "./ground.js";
import { CLOUD, type Stood, stood } from "./props.js";

/** Waves in all directions, about −1 to 1. */
export function swells(random: Random, long: number): (x: number, z: number) => number {
  const waves = Array.from({ length: 7 }, (_, n) => {
    const turn = 6.2832 * random();
    const pitch = (6.2832 / long) * (1 + 0.55 * n);
    return {
      x: sin(turn) * pitch,
      z: sin(turn + 1.5708) * pitch,
      at: 6.2832 * random(),
      size: 0.5 / (1 + 0.75 * n),
    };
  });
  return (x, z) => waves.reduce((sum, wave) => sum + wave.size * sin(wave.x * x + wave.z * z + wave.at), 0);
}

export type Accept = (x: number, z: number, height: number) => boolean;

/** Places for up to `count` things, none too near another or the edge. */
export function scattered(
  random: Random,
  { height }: Ground,
  {
    count,
    apart,
    size,
    accept,
  }: { count: number; apart: number; size: readonly [number, number]; accept: Accept },
): Stood[] {
  const places: Stood[] = [];
  for (let n = 0; n < count * 30 && places.length < count; n++) {
    const [x, z] = [(2 * random() - 1) * (HALF - 0.45), (2 * random() - 1) * (HALF - 0.45)];
    const y = height(x, z);
    const steep =
      Math.abs(height(x + 0.1, z) - height(x - 0.1, z)) + Math.abs(height(x, z + 0.1) - height(x, z - 0.1));
    if (steep > 0.3 || !accept(x, z, y)) continue;
    if (places.some(({ at }) => (at[0] - x) ** 2 + (at[2] - z) ** 2 < apart * apart)) continue;
    places.push({
      at: [x, y - 0.02, z],
      size: size[0] + (size[1] - size[0]) * random(),
      turn: 360 * random(),
    });
  }
  return places;
}

/** Clouds side by side over the block. */
export function clouds(random: Random, count: number, y: number): Part[] {
  return stood(
    CLOUD,
    Array.from({ length: count }, (_, n) => ({
      at: [(n - (count - 1) / 2) * 3.4 + random() - 0.5, y + 0.9 * random(), -2 + 2.6 * random()] as const,
      size: 1.5 + 0.7 * random(),
      turn: 40 * (random() - 0.5),
    })),
  );
}
