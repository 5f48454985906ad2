import type { Random } from "../../math/random.js";
import { type Colour, type Leaves, leaves, type PlantShape, SHINING } from "./leaves.js";

type Point = readonly [number, number, number];

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
const PANES: Colour = [0.035, 0.045, 0.055];
/** A lamp behind a pane, as bright as a night's exposure needs. */
const LAMPLIGHT: Colour = [7, 3.6, 1.1];
const WOOD: Colour = [0.11, 0.07, 0.045];
/** How far a wall goes on below its ground, which may fall away. */
const BELOW = -0.3;

/** A house of the country, a metre long: plain walls, a gabled roof that overhangs, windows, a chimney. */
export function house(random: Random, snowy: boolean, lit: boolean): PlantShape {
  const into = leaves();
  const wall = pick(WALLS, random);
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
        window(into, [u, y, side * (z + 0.004)], 0.042, 0.09, [0, 0, side], lit && random() < 0.72, random);
      }
    }
    for (const side of [-1, 1])
      for (const v of [-0.45, 0.45])
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

function pick(colours: readonly Colour[], random: Random): Colour {
  const [r, g, b] = colours[Math.floor(random() * colours.length)]!;
  const tone = 0.85 + 0.3 * random();
  return [r * tone, g * tone, b * tone];
}

function quad(
  into: Leaves,
  a: Point,
  b: Point,
  c: Point,
  d: Point,
  normal: Point,
  colour: Colour,
  open = -0.9,
): void {
  into.add(a, b, c, normal, colour, open);
  into.add(a, c, d, normal, colour, open);
}

function box(into: Leaves, [x0, y0, z0]: Point, [x1, y1, z1]: Point, colour: Colour): void {
  quad(into, [x0, y0, z1], [x1, y0, z1], [x1, y1, z1], [x0, y1, z1], [0, 0, 1], colour);
  quad(into, [x0, y0, z0], [x1, y0, z0], [x1, y1, z0], [x0, y1, z0], [0, 0, -1], colour);
  quad(into, [x1, y0, z0], [x1, y0, z1], [x1, y1, z1], [x1, y1, z0], [1, 0, 0], colour);
  quad(into, [x0, y0, z0], [x0, y0, z1], [x0, y1, z1], [x0, y1, z0], [-1, 0, 0], colour);
  quad(into, [x0, y1, z0], [x1, y1, z0], [x1, y1, z1], [x0, y1, z1], [0, 1, 0], colour);
}

function gable(into: Leaves, x: number, z: number, eaves: number, ridge: number, wall: Colour): void {
  for (const side of [-1, 1])
    into.add([side * x, eaves, -z], [side * x, eaves, z], [side * x, ridge, 0], [side, 0, 0], wall, -0.9);
}

/** Two slopes in courses, each a little lighter or darker, over the walls on all sides. */
function roof(
  into: Leaves,
  x: number,
  z: number,
  eaves: number,
  ridge: number,
  tiles: Colour,
  random: Random,
): void {
  const over = 0.05;
  const fall = (ridge - eaves) / z;
  const courses = 5;
  for (const side of [-1, 1]) {
    for (let n = 0; n < courses; n++) {
      const [a, b] = [n / courses, (n + 1) / courses];
      const at = (u: number, across: number): Point => [
        across * (x + over),
        ridge + 0.015 - u * (z + over) * fall,
        side * u * (z + over),
      ];
      const tone = 0.92 + 0.16 * random();
      quad(
        into,
        at(a, -1),
        at(a, 1),
        at(b, 1),
        at(b, -1),
        [0, 1, side * fall],
        [tiles[0] * tone, tiles[1] * tone, tiles[2] * tone],
      );
    }
  }
}

/** A pane with a bar each way; where someone is at home its light is warm. */
function window(
  into: Leaves,
  at: Point,
  half: number,
  high: number,
  normal: Point,
  lit: boolean,
  random: Random,
): void {
  if (!lit) {
    pane(into, at, half, high, normal, PANES);
    return;
  }
  const glow = 0.75 + 0.6 * random();
  const warm = random();
  const colour: Colour = [
    LAMPLIGHT[0] * glow,
    LAMPLIGHT[1] * glow * (0.85 + 0.3 * warm),
    LAMPLIGHT[2] * glow * (0.7 + 0.9 * warm),
  ];
  pane(into, at, half * 1.12, high * 1.1, normal, colour, SHINING);
  const out: Point = [at[0] + normal[0] * 0.003, at[1], at[2] + normal[2] * 0.003];
  pane(into, out, half * 0.09, high * 1.1, normal, WOOD);
  pane(into, [out[0], at[1] + high * 0.52, out[2]], half * 1.12, high * 0.07, normal, WOOD);
}

/** An upright rectangle on a wall, its foot's middle at a point. */
function pane(
  into: Leaves,
  [x, y, z]: Point,
  half: number,
  high: number,
  normal: Point,
  colour: Colour,
  open?: number,
): void {
  const [ux, uz] = [Math.abs(normal[2]) * half, Math.abs(normal[0]) * half];
  quad(
    into,
    [x - ux, y, z - uz],
    [x + ux, y, z + uz],
    [x + ux, y + high, z + uz],
    [x - ux, y + high, z - uz],
    normal,
    colour,
    open,
  );
}
