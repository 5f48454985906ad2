import { pow } from "../../../../math/exact.js";
import type { Random } from "../../../../math/random.js";
import type { Part } from "../../model.js";
import type { Role } from "./colours.js";
import { blockOf, type Ground } from "./ground.js";
import { BOAT, CLOUD, COTTAGE, FIR, SNOWY_FIR, STONE, stood } from "./props.js";
import { type Accept, clouds, scattered, swells } from "./scatter.js";

interface Peak {
  readonly x: number;
  readonly z: number;
  readonly high: number;
  readonly wide: number;
}

/** Summits at the back of the block, creased down their sides. */
function range(random: Random, high: number): (x: number, z: number) => number {
  const side = random() < 0.5 ? -1 : 1;
  const peaks: readonly Peak[] = [
    { x: side * (0.6 + 0.6 * random()), z: -2.3, high, wide: 3.9 },
    { x: -side * (2.6 + 0.5 * random()), z: -2.9, high: high * (0.6 + 0.14 * random()), wide: 3 },
    { x: side * (3.6 + 0.4 * random()), z: -2.6, high: high * (0.48 + 0.14 * random()), wide: 2.6 },
  ];
  const crease = swells(random, 1.5);
  const fine = swells(random, 0.7);
  return (x, z) => {
    const top = Math.max(
      0,
      ...peaks.map((peak) => {
        const away = Math.sqrt((x - peak.x) ** 2 + (z - peak.z) ** 2) / peak.wide;
        const p = Math.max(0, 1 - away + 0.05 * crease(x, z));
        return peak.high * p * Math.sqrt(p);
      }),
    );
    return top + Math.min(1, top) * (0.16 * Math.abs(crease(x, z)) + 0.07 * fine(x, z));
  };
}

/** Mountains with firs and a cottage, about a lake or under snow. */
export function alpine(random: Random, { lake, snowy }: { lake: boolean; snowy: boolean }): Part[] {
  const peaks = range(random, lake ? 4 : 5);
  const gentle = swells(random, 6);
  const [cx, cz] = [(random() - 0.5) * 1.6, 1.5];
  const basin = (x: number, z: number) =>
    lake
      ? Math.max(
          0,
          1.25 - Math.sqrt(((x - cx) / 2.5) ** 2 + ((z - cz) / 2.1) ** 2) - 0.13 * gentle(x * 2, z * 2),
        )
      : 0;
  const height = (x: number, z: number) =>
    0.22 * gentle(x, z) + peaks(x, z) - 1.5 * Math.min(0.7, basin(x, z));
  const water = -0.28;
  const patch = swells(random, 2.1);
  const line = lake ? 2.2 : 2.7;
  const role = (x: number, z: number, y: number, slope: number): Role => {
    if (lake && y < water + 0.16) return "sand";
    if (y > line + 0.35 * patch(x, z) || (snowy && slope < 0.9)) return "snow";
    return y > 0.95 + 0.3 * patch(x, z) || slope > 1.25 ? "rock" : snowy ? "snow" : "grass";
  };
  const ground: Ground = { height, role, ...(lake ? { water } : {}) };
  const [hx, hz] = lake ? [-3.2, 2.4] : [2.1, 2.6];
  const free: Accept = (x, z, y) => y > water + 0.24 && y < 1.7 && (x - hx) ** 2 + (z - hz) ** 2 > 1.3;
  const trees = scattered(random, ground, {
    count: lake ? 46 : 60,
    apart: 0.5,
    size: [0.75, 1.25],
    accept: (x, z, y) => free(x, z, y) && gentle(x + 3, z) > -0.35,
  });
  return [
    ...blockOf(ground),
    ...stood(snowy ? SNOWY_FIR : FIR, trees),
    ...stood(COTTAGE, [{ at: [hx, height(hx, hz) - 0.02, hz], size: 1.05, turn: lake ? 40 : -25 }]),
    ...stood(STONE, scattered(random, ground, { count: 7, apart: 0.8, size: [0.3, 0.6], accept: free })),
    ...(lake ? stood(BOAT, [{ at: [cx + 0.3, water, cz - 0.1], size: 1, turn: 30 }]) : []),
    ...clouds(random, 2, lake ? 3.9 : 4.4),
  ];
}

/** A mountain that smokes, and what runs down from it. */
export function smoking(random: Random): Part[] {
  const crease = swells(random, 1.6);
  const gentle = swells(random, 5);
  const height = (x: number, z: number) => {
    const p = Math.max(0, 1 - Math.sqrt(x * x + (z + 0.6) ** 2) / 4.3 + 0.03 * crease(x, z));
    const slope = 4.6 * pow(p, 1.55);
    return (
      0.2 * gentle(x, z) +
      Math.min(slope, 3 - 0.9 * Math.max(0, slope - 3)) +
      Math.min(1, slope) * 0.12 * Math.abs(crease(x, z))
    );
  };
  const way = swells(random, 3);
  const role = (x: number, z: number, y: number, slope: number): Role => {
    const r = Math.sqrt(x * x + (z + 0.6) ** 2);
    if (r < 0.62) return "lava";
    const turn = Math.abs(x / (r + 0.01) - 0.35 * way(x, z) - 0.1);
    if (z > -0.4 && r < 3.3 && turn < 0.3 / (0.6 + r)) return "lava";
    return y > 0.75 || slope > 0.9 ? "rock" : "grass";
  };
  const ground: Ground = { height, role };
  const free: Accept = (x, _z, y) => y < 0.9 && Math.abs(x - 0.4) > 0.75;
  return [
    ...blockOf(ground),
    ...stood(FIR, scattered(random, ground, { count: 40, apart: 0.5, size: [0.7, 1.15], accept: free })),
    ...stood(STONE, scattered(random, ground, { count: 14, apart: 0.6, size: [0.25, 0.7], accept: free })),
    ...stood(
      CLOUD,
      [0, 1, 2, 3].map((n) => ({
        at: [0.25 * n, 3.5 + 0.8 * n, -0.6] as const,
        size: 1 + 0.55 * n,
        turn: 50 * n,
      })),
    ),
  ];
}
