import type { Random } from "../../math/random.js";
import { type Colour, leaves, type PlantShape } from "./leaves.js";
import { box, gable, type Point, pane, pick, roof, WOOD, window } from "./masonry.js";

const WALLS: readonly Colour[] = [
  [0.5, 0.47, 0.41],
  [0.46, 0.4, 0.31],
  [0.4, 0.33, 0.24],
  [0.24, 0.22, 0.19],
];
const TILES: readonly Colour[] = [
  [0.24, 0.075, 0.04],
  [0.19, 0.085, 0.05],
  [0.13, 0.075, 0.055],
  [0.1, 0.1, 0.105],
];
const SNOWY: Colour = [0.78, 0.81, 0.86];
/** How far a wall goes on below its ground, which may fall away. */
const BELOW = -0.3;

/**
 * A house of the country, a metre long: plain walls, a gabled roof that overhangs, windows, a chimney. Where it is painted
 * in one of some colours, its windows have white frames.
 */
export function house(random: Random, snowy: boolean, lit: boolean, paints?: readonly Colour[]): PlantShape {
  const into = leaves();
  const wall = pick(paints ?? WALLS, random);
  const framed = (at: Point, half: number, high: number, normal: Point) => {
    if (!paints) return;
    const foot: Point = [at[0], at[1] - high * 0.14, at[2]];
    pane(into, foot, half * 1.34, high * 1.26, normal, [0.66, 0.64, 0.6]);
  };
  const [x, z] = [0.5, 0.3 + 0.08 * random()];
  const eaves = 0.3 + 0.2 * random();
  const ridge = eaves + z * (0.75 + 0.4 * random());
  box(into, [-x, BELOW, -z], [x, eaves, z], wall);
  gable(into, x, z, eaves, ridge, wall);
  roof(into, x, z, eaves, ridge, snowy ? SNOWY : pick(TILES, random), random);
  const floors = eaves > 0.4 ? [0.1, 0.27] : [0.12];
  for (const y of floors) {
    for (let n = 0; n < 4; n++) {
      const u = -0.36 + n * 0.24;
      for (const side of [-1, 1]) {
        if (random() < 0.12) continue;
        framed([u, y, side * (z + 0.002)], 0.042, 0.09, [0, 0, side]);
        window(into, [u, y, side * (z + 0.004)], 0.042, 0.09, [0, 0, side], lit && random() < 0.72, random);
      }
    }
    for (const side of [-1, 1])
      for (const v of [-0.45, 0.45]) {
        framed([side * (x + 0.002), y, v * z], 0.04, 0.09, [side, 0, 0]);
        window(
          into,
          [side * (x + 0.004), y, v * z],
          0.04,
          0.09,
          [side, 0, 0],
          lit && random() < 0.72,
          random,
        );
      }
  }
  pane(into, [0.02, 0, z + 0.005], 0.045, 0.16, [0, 0, 1], WOOD);
  const [cx, cz] = [(random() - 0.5) * 0.5, 0.12 * (random() < 0.5 ? -1 : 1)];
  box(into, [cx - 0.035, eaves, cz - 0.035], [cx + 0.035, ridge + 0.09, cz + 0.035], [0.16, 0.1, 0.08]);
  return into.shape();
}

/** A church of the country, its nave a metre long: a tower with a pointed roof at one end. */
export function church(random: Random, snowy: boolean, lit: boolean): PlantShape {
  const into = leaves();
  const wall = WALLS[0]!;
  const tiles = snowy ? SNOWY : pick(TILES, random);
  box(into, [-0.4, BELOW, -0.2], [0.5, 0.36, 0.2], wall);
  gable(into, 0.5, 0.2, 0.36, 0.62, wall);
  roof(into, 0.5, 0.2, 0.36, 0.62, tiles, random);
  box(into, [-0.66, BELOW, -0.14], [-0.38, 0.84, 0.14], wall);
  const top: Point = [-0.52, 1.5, 0];
  const corners: readonly Point[] = [
    [-0.68, 0.84, -0.16],
    [-0.36, 0.84, -0.16],
    [-0.36, 0.84, 0.16],
    [-0.68, 0.84, 0.16],
  ];
  corners.forEach((corner, n) => {
    const next = corners[(n + 1) % 4]!;
    into.add(corner, next, top, [(corner[0] + next[0]) / 2 + 0.52, 0.1, corner[2] + next[2]], tiles, -0.9);
  });
  for (let n = 0; n < 3; n++)
    for (const side of [-1, 1])
      window(into, [-0.14 + n * 0.22, 0.1, side * 0.204], 0.026, 0.17, [0, 0, side], lit, random);
  for (const side of [-1, 1])
    window(into, [-0.52, 0.6, side * 0.144], 0.035, 0.12, [0, 0, side], lit, random);
  return into.shape();
}
