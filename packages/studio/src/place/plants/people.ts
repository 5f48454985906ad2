import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, type Leaves, leaves, limb, type PlantShape } from "./leaves.js";
import { pick } from "./masonry.js";

type Point = readonly [number, number, number];

const SKIN: readonly Colour[] = [
  [0.5, 0.3, 0.2],
  [0.42, 0.24, 0.15],
  [0.2, 0.11, 0.07],
];
const HAIR: readonly Colour[] = [
  [0.05, 0.035, 0.025],
  [0.12, 0.07, 0.035],
  [0.3, 0.2, 0.09],
  [0.3, 0.29, 0.28],
];
const TOPS: readonly Colour[] = [
  [0.4, 0.06, 0.05],
  [0.06, 0.12, 0.28],
  [0.55, 0.53, 0.48],
  [0.09, 0.16, 0.1],
  [0.5, 0.32, 0.07],
  [0.07, 0.07, 0.08],
  [0.3, 0.42, 0.5],
];
const LEGS: readonly Colour[] = [
  [0.05, 0.07, 0.14],
  [0.05, 0.05, 0.055],
  [0.2, 0.16, 0.11],
  [0.13, 0.12, 0.11],
];

/** Somebody who walks or stands, a metre tall for a size of 1, facing +z: for far off. */
export function walker(random: Random): PlantShape {
  const into = leaves();
  const top = pick(TOPS, random);
  const skirted = random() < 0.28;
  const cloth = skirted ? pick(TOPS, random) : pick(LEGS, random);
  const skin = pick(SKIN, random);
  const stride = random() < 0.75 ? 0.07 + 0.05 * random() : 0.012;
  for (const side of [-1, 1]) {
    const [x, z] = [side * 0.052, side * stride];
    const knee: Point = [x, 0.27, z * 0.42 + 0.012];
    limb(into, [x * 0.9, 0.5, 0], knee, 0.05, 0.037, skirted ? skin : cloth);
    limb(into, knee, [x, 0.03, z], 0.037, 0.026, skirted ? skin : cloth);
    ball(into, [x, 0.022, z + 0.03], [0.027, 0.022, 0.062], [0.03, 0.025, 0.02]);
    const elbow: Point = [side * 0.135, 0.62, -z * 0.5];
    limb(into, [side * 0.105, 0.79, 0], elbow, 0.036, 0.028, top);
    limb(into, elbow, [side * 0.13, 0.49, -z * 1.1 + 0.03], 0.028, 0.02, random() < 0.6 ? top : skin);
    ball(into, [side * 0.13, 0.47, -z * 1.1 + 0.035], [0.02, 0.03, 0.022], skin);
  }
  if (skirted) ring(into, 0.52, [0.085, 0.065], 0.27, [0.15, 0.13], cloth);
  ring(into, 0.66, [0.083, 0.058], 0.48, [0.095, 0.07], top);
  ring(into, 0.8, [0.112, 0.06], 0.66, [0.083, 0.058], top);
  ring(into, 0.835, [0.045, 0.04], 0.8, [0.112, 0.06], top);
  limb(into, [0, 0.82, 0], [0, 0.88, 0.008], 0.03, 0.028, skin);
  ball(into, [0, 0.925, 0.012], [0.052, 0.066, 0.058], skin);
  const hair = pick(HAIR, random);
  if (random() < 0.2) hat(into, pick(LEGS, random));
  else ball(into, [0, 0.945, -0.008], [0.057, 0.06, 0.058], hair);
  if (random() < 0.4) ball(into, [0.15, 0.42, 0.02], [0.03, 0.055, 0.07], pick(LEGS, random));
  return into.shape();
}

function hat(into: Leaves, colour: Colour): void {
  ring(into, 1.0, [0.05, 0.05], 0.95, [0.058, 0.058], colour);
  ring(into, 0.962, [0.056, 0.056], 0.95, [0.1, 0.1], colour);
}

/** A ball by its radii. */
export function ball(
  into: Leaves,
  [x, y, z]: Point,
  [a, b, c]: Point,
  colour: Colour,
  open = -0.85,
  around = 8,
): void {
  const rows = 5;
  const at = (i: number, j: number): Point => {
    const up = -1.5708 + (i / rows) * Math.PI;
    const turn = (j / around) * 6.2832;
    return [cos(up) * cos(turn), sin(up), cos(up) * sin(turn)];
  };
  const put = ([u, v, w]: Point): Point => [x + u * a, y + v * b, z + w * c];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < around; j++) {
      const [p, q, r, s] = [at(i, j), at(i, j + 1), at(i + 1, j + 1), at(i + 1, j)];
      const normal: Point = [p[0] + r[0], p[1] + r[1], p[2] + r[2]];
      if (i > 0) into.add(put(p), put(q), put(r), normal, colour, open);
      if (i < rows - 1) into.add(put(p), put(r), put(s), normal, colour, open);
    }
}

/** The side of a cut cone, oval across: from one height and its radii down to another. */
export function ring(
  into: Leaves,
  high: number,
  [ha, hc]: readonly [number, number],
  low: number,
  [la, lc]: readonly [number, number],
  colour: Colour,
): void {
  const around = 10;
  for (let n = 0; n < around; n++) {
    const [t, u] = [(n / around) * 6.2832, ((n + 1) / around) * 6.2832];
    const at = (turn: number, y: number, a: number, c: number): Point => [cos(turn) * a, y, sin(turn) * c];
    const normal: Point = [cos((t + u) / 2), 0.15, sin((t + u) / 2)];
    into.add(at(t, high, ha, hc), at(u, high, ha, hc), at(u, low, la, lc), normal, colour, -0.8);
    into.add(at(t, high, ha, hc), at(u, low, la, lc), at(t, low, la, lc), normal, colour, -0.8);
  }
}
