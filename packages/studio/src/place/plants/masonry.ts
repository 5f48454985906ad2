import type { Random } from "../../math/random.js";
import { type Colour, type Leaves, SHINING } from "./leaves.js";

export type Point = readonly [number, number, number];

const PANES: Colour = [0.035, 0.045, 0.055];
/** A lamp behind a pane, as bright as a night's exposure needs. */
const LAMPLIGHT: Colour = [7, 3.6, 1.1];
export const WOOD: Colour = [0.11, 0.07, 0.045];

/** One of some colours, a little lighter or darker. */
export function pick(colours: readonly Colour[], random: Random): Colour {
  const [r, g, b] = colours[Math.floor(random() * colours.length)]!;
  const tone = 0.85 + 0.3 * random();
  return [r * tone, g * tone, b * tone];
}

/** A flat face of four corners. */
export function quad(
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

/** An upright box without a floor. */
export function box(into: Leaves, [x0, y0, z0]: Point, [x1, y1, z1]: Point, colour: Colour): void {
  quad(into, [x0, y0, z1], [x1, y0, z1], [x1, y1, z1], [x0, y1, z1], [0, 0, 1], colour);
  quad(into, [x0, y0, z0], [x1, y0, z0], [x1, y1, z0], [x0, y1, z0], [0, 0, -1], colour);
  quad(into, [x1, y0, z0], [x1, y0, z1], [x1, y1, z1], [x1, y1, z0], [1, 0, 0], colour);
  quad(into, [x0, y0, z0], [x0, y0, z1], [x0, y1, z1], [x0, y1, z0], [-1, 0, 0], colour);
  quad(into, [x0, y1, z0], [x1, y1, z0], [x1, y1, z1], [x0, y1, z1], [0, 1, 0], colour);
}

/** The walls under both ends of a roof. */
export function gable(into: Leaves, x: number, z: number, eaves: number, ridge: number, wall: Colour): void {
  for (const side of [-1, 1])
    into.add([side * x, eaves, -z], [side * x, eaves, z], [side * x, ridge, 0], [side, 0, 0], wall, -0.9);
}

/** Two slopes in courses, each a little lighter or darker, over the walls on all sides. */
export function roof(
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
export function window(
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
export function pane(
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
