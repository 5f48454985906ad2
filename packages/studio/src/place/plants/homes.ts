import type { Random } from "../../math/random.js";
import { type Colour, type Leaves, leaves, type PlantShape } from "./leaves.js";

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
const WOOD: Colour = [0.11, 0.07, 0.045];
/** How far a wall goes on below its ground, which may fall away. */
const BELOW = -0.3;

/** A house of the country, a metre long: plain walls, a gabled roof that overhangs, windows, a chimney. */
export function house(random: Random, snowy: boolean): PlantShape {
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
        pane(into, [u, y, side * (z + 0.004)], 0.042, 0.09, [0, 0, side], PANES);
      }
    }
    for (const side of [-1, 1])
      for (const v of [-0.45, 0.45])
        pane(into, [side * (x + 0.004), y, v * z], 0.04, 0.09, [side, 0, 0], PANES);
  }
  pane(into, [0.02, 0, z + 0.005], 0.045, 0.16, [0, 0, 1], WOOD);
  const [cx, cz] = [(random() - 0.5) * 0.5, 0.12 * (random() < 0.5 ? -1 : 1)];
  box(into, [cx - 0.035, eaves, cz - 0.035], [cx + 0.035, ridge + 0.09, cz + 0.035], [0.16, 0.1, 0.08]);
  return into.shape();
}

/** A church of the country, its nave a metre long: a tower with a pointed roof at one end. */
export function church(random: Random, snowy: boolean): PlantShape {
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
      pane(into, [-0.14 + n * 0.22, 0.1, side * 0.204], 0.026, 0.17, [0, 0, side], PANES);
  for (const side of [-1, 1]) pane(into, [-0.52, 0.6, side * 0.144], 0.035, 0.12, [0, 0, side], PANES);
  return into.shape();
}

function pick(colours: readonly Colour[], random: Random): Colour {
  const [r, g, b] = colours[Math.floor(random() * colours.length)]!;
  const tone = 0.85 + 0.3 * random();
  return [r * tone, g * tone, b * tone];
}

function quad(into: Leaves, a: Point, b: Point, c: Point, d: Point, normal: Point, colour: Colour): void {
  into.add(a, b, c, normal, colour, -0.9);
  into.add(a, c, d, normal, colour, -0.9);
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

/** An upright rectangle on a wall, its foot's middle at a point. */
function pane(
  into: Leaves,
  [x, y, z]: Point,
  half: number,
  high: number,
  normal: Point,
  colour: Colour,
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
  );
}
