import { pow } from "../../../../math/exact.js";
import type { Random } from "../../../../math/random.js";
import type { Part } from "../../model.js";
import { blockOf, type Ground } from "./ground.js";
import { BOAT, CACTUS, COTTAGE, FIR, LEAFY, PALM, STONE, stood } from "./props.js";
import { type Accept, clouds, scattered, swells } from "./scatter.js";

/** Hills with trees, few or a wood of them. */
export function hilly(random: Random, dense: boolean): Part[] {
  const gentle = swells(random, dense ? 7 : 5.2);
  const height = (x: number, z: number) => (dense ? 0.35 : 0.75) * gentle(x, z);
  const ground: Ground = { height, role: () => "grass" };
  const [hx, hz] = [1.6, 1.4];
  const free: Accept = (x, z) => (x - hx) ** 2 + (z - hz) ** 2 > (dense ? 2.4 : 1.6);
  const leafy = scattered(random, ground, {
    count: dense ? 34 : 22,
    apart: dense ? 0.7 : 0.8,
    size: [0.95, 1.5],
    accept: free,
  });
  const firs = scattered(random, ground, {
    count: dense ? 80 : 9,
    apart: 0.55,
    size: [1, dense ? 1.9 : 1.4],
    accept: (x, z, y) => free(x, z, y) && leafy.every(({ at }) => (at[0] - x) ** 2 + (at[2] - z) ** 2 > 0.36),
  });
  return [
    ...blockOf(ground),
    ...stood(LEAFY, leafy),
    ...stood(FIR, firs),
    ...stood(COTTAGE, [{ at: [hx, height(hx, hz) - 0.02, hz], size: 1.15, turn: -20 }]),
    ...stood(STONE, scattered(random, ground, { count: 9, apart: 0.8, size: [0.25, 0.55], accept: free })),
    ...clouds(random, 2, 3),
  ];
}

/** An island with palms, and a boat off its beach. */
export function isle(random: Random): Part[] {
  const edge = swells(random, 4.4);
  const inland = (x: number, z: number) => 1 - Math.sqrt(x * x + z * z * 1.15) / 3.5 + 0.16 * edge(x, z);
  const height = (x: number, z: number) => {
    const p = inland(x, z);
    return p < 0
      ? Math.max(-1.3, -0.35 + 2.2 * p)
      : -0.35 + Math.min(0.6, 2.6 * p) + 1.9 * pow(Math.max(0, p - 0.34), 1.2);
  };
  const water = -0.3;
  const ground: Ground = { height, water, role: (_x, _z, y) => (y > 0.36 ? "grass" : "sand") };
  const palms = scattered(random, ground, {
    count: 13,
    apart: 0.75,
    size: [1.6, 2.5],
    accept: (_x, _z, y) => y > 0.1,
  });
  const low = scattered(random, ground, {
    count: 16,
    apart: 0.5,
    size: [0.5, 0.8],
    accept: (_x, _z, y) => y > 0.4,
  });
  return [
    ...blockOf(ground),
    ...stood(PALM, palms),
    ...stood(LEAFY, low),
    ...stood(
      STONE,
      scattered(random, ground, {
        count: 9,
        apart: 0.7,
        size: [0.3, 0.7],
        accept: (_x, _z, y) => y > -0.5 && y < 0.2,
      }),
    ),
    ...stood(BOAT, [{ at: [3.6, water, 3.2], size: 1.1, turn: 35 }]),
    ...clouds(random, 2, 3.3),
  ];
}

/** Dunes with cactuses. */
export function dunes(random: Random): Part[] {
  const gentle = swells(random, 5);
  const crest = 1.2 * random();
  const height = (x: number, z: number) => {
    const along = (x * 0.8 + z * 0.6 + 0.55 * gentle(x, z)) / 3.1 + crest;
    const t = along - Math.floor(along);
    const saw = t < 0.7 ? t / 0.7 : (1 - t) / 0.3;
    return 0.95 * saw * saw * (3 - 2 * saw) * (0.7 + 0.3 * gentle(z, x));
  };
  const ground: Ground = { height, role: () => "dune" };
  return [
    ...blockOf(ground),
    ...stood(
      CACTUS,
      scattered(random, ground, { count: 13, apart: 1.1, size: [0.9, 1.7], accept: () => true }),
    ),
    ...stood(
      STONE,
      scattered(random, ground, { count: 16, apart: 0.7, size: [0.3, 0.95], accept: () => true }),
    ),
    ...clouds(random, 2, 3),
  ];
}
