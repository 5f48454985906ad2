import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, type Leaves, leaves, type PlantShape } from "./leaves.js";
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
  [0.26, 0.25, 0.24],
];
const TOPS: readonly Colour[] = [
  [0.34, 0.07, 0.06],
  [0.06, 0.11, 0.24],
  [0.5, 0.48, 0.44],
  [0.1, 0.15, 0.1],
  [0.42, 0.28, 0.1],
  [0.07, 0.07, 0.08],
  [0.28, 0.36, 0.42],
  [0.32, 0.24, 0.17],
];
const LEGS: readonly Colour[] = [
  [0.05, 0.07, 0.14],
  [0.05, 0.05, 0.055],
  [0.2, 0.16, 0.11],
  [0.13, 0.12, 0.11],
];

/** How somebody is dressed from the waist down, and how far the upper part falls over it. */
type Dress = "trousers" | "coat" | "skirt" | "shorts";

/** Somebody who walks or stands, a metre tall for a size of 1, facing +z: for far off. */
export function walker(random: Random): PlantShape {
  const into = leaves();
  const luck = random();
  const dress: Dress = luck < 0.46 ? "trousers" : luck < 0.68 ? "coat" : luck < 0.86 ? "skirt" : "shorts";
  const slight = random() < 0.5 ? 0.92 : 1.04;
  const top = pick(TOPS, random);
  const below = dress === "skirt" && random() < 0.6 ? pick(TOPS, random) : pick(LEGS, random);
  const skin = pick(SKIN, random);
  const shoes: Colour = random() < 0.5 ? [0.035, 0.028, 0.024] : [0.4, 0.38, 0.35];
  const walks = random() < 0.8;
  const stride = walks ? 0.1 + 0.05 * random() : 0.014;
  // Whoever walks leans a little forward; whoever stands rests on one leg.
  const lean = walks ? 0.018 : 0;
  const shift = walks ? 0 : 0.02;
  const leg = dress === "trousers" || dress === "coat" ? below : skin;
  const lead = random() < 0.5 ? -1 : 1;
  for (const side of [-1, 1]) {
    const ahead = side === lead;
    const x = side * 0.05 * slight;
    const hip: Point = [x + shift, 0.5, 0];
    // The leg before lands on its heel, the one behind bends and leaves on its toes.
    const foot: Point = ahead ? [x, 0.035, stride] : [x, walks ? 0.075 : 0.035, -stride * 1.05];
    const knee: Point = ahead ? [x, 0.275, stride * 0.62 + 0.012] : [x, 0.265, -stride * 0.2 + 0.02];
    const bare = dress === "shorts" ? 0.34 : 0;
    tube(into, [hip, knee, foot], [0.062 * slight, 0.045, 0.03], leg);
    if (bare) tube(into, [hip, [knee[0], 0.31, knee[2] * 0.8]], [0.068 * slight, 0.06], below);
    const toe = walks ? (ahead ? 0.03 : -0.03) : 0;
    ball(into, [x, foot[1] - 0.008 + toe * 0.3, foot[2] + 0.032], [0.028, 0.024, 0.064], shoes);
    // Arms swing against the legs, bent at the elbow.
    const swing = walks ? (ahead ? -1 : 1) * stride * 0.9 : 0.02;
    const shoulder: Point = [side * 0.112 * slight + shift * 0.5, 0.79, lean];
    const elbow: Point = [side * 0.142 * slight, 0.635, lean + swing * 0.55 - 0.02];
    const hand: Point = [side * 0.132, 0.51 + Math.abs(swing) * 0.25, lean + swing * 1.25 + 0.025];
    const sleeved = dress === "coat" || dress === "trousers" || side * random() > -0.3;
    tube(into, [shoulder, elbow], [0.042, 0.033], top);
    tube(into, [elbow, hand], [0.031, 0.021], sleeved ? top : skin);
    ball(into, [hand[0], hand[1] - 0.018, hand[2] + 0.008], [0.017, 0.03, 0.022], skin);
  }
  const chest: Point = [shift * 0.5, 0.74, lean];
  const waist: Point = [shift, 0.6, lean * 0.5];
  const hem = dress === "coat" ? 0.3 : dress === "skirt" ? 0.5 : 0.47;
  // Hips of the lower colour, the upper part over them, shoulders that slope to the neck.
  oval(into, [shift, 0.53, 0], [0.098 * slight, 0.07], [shift, 0.43, 0], [0.1 * slight, 0.072], below);
  oval(into, waist, [0.088 * slight, 0.063], [shift, hem, 0], [hem < 0.4 ? 0.13 : 0.105, 0.09], top);
  oval(into, chest, [0.112 * slight, 0.072], waist, [0.088 * slight, 0.063], top);
  oval(into, [shift * 0.5, 0.81, lean], [0.1 * slight, 0.062], chest, [0.112 * slight, 0.072], top);
  oval(into, [shift * 0.4, 0.84, lean], [0.05, 0.045], [shift * 0.5, 0.81, lean], [0.1 * slight, 0.062], top);
  if (dress === "skirt")
    oval(into, [shift, 0.52, 0], [0.09, 0.068], [shift, 0.29 + 0.1 * random(), 0.01], [0.14, 0.125], below);
  tube(
    into,
    [
      [shift * 0.4, 0.82, lean],
      [0, 0.885, lean + 0.012],
    ],
    [0.031, 0.027],
    skin,
  );
  headOf(into, random, [0, 0.93, lean + 0.016], skin, dress === "skirt" || random() < 0.25);
  burden(into, random, lean);
  return into.shape();
}

/** A head: an oval face, hair over its crown and back, or a hat. */
function headOf(into: Leaves, random: Random, [x, y, z]: Point, skin: Colour, long: boolean): void {
  ball(into, [x, y, z], [0.042, 0.058, 0.05], skin, -0.85, 12, 8);
  const hair = pick(HAIR, random);
  if (random() < 0.16) {
    hat(into, pick(LEGS, random), z);
    return;
  }
  ball(into, [x, y + 0.018, z - 0.014], [0.047, 0.054, 0.05], hair, -0.85, 12, 8);
  if (long) {
    const end = 0.8 + 0.06 * random();
    oval(into, [x, y + 0.01, z - 0.016], [0.046, 0.046], [x, end, z - 0.036], [0.05, 0.026], hair);
  } else ball(into, [x, y - 0.012, z - 0.026], [0.041, 0.045, 0.034], hair, -0.8, 10, 6);
}

/** What somebody carries: a bag at the side, a pack on the back, or nothing. */
function burden(into: Leaves, random: Random, lean: number): void {
  const kind = random();
  const cloth = pick(random() < 0.5 ? LEGS : TOPS, random);
  if (kind < 0.22) {
    ball(into, [0.15, 0.43, 0.01], [0.026, 0.055, 0.062], cloth, -0.85, 10);
    tube(
      into,
      [
        [0.15, 0.47, 0.01],
        [0.14, 0.52, 0.01],
      ],
      [0.006, 0.006],
      cloth,
    );
  } else if (kind < 0.42) ball(into, [0, 0.7, lean - 0.085], [0.075, 0.1, 0.045], cloth, -0.85, 12, 7);
}

function hat(into: Leaves, colour: Colour, z: number): void {
  oval(into, [0, 1.005, z], [0.04, 0.042], [0, 0.955, z], [0.05, 0.054], colour);
  oval(into, [0, 0.962, z], [0.052, 0.056], [0, 0.953, z], [0.082, 0.086], colour);
  ball(into, [0, 1.0, z], [0.04, 0.012, 0.042], colour);
}

/** A round limb through points, its radii at each. */
function tube(into: Leaves, points: readonly Point[], radii: readonly number[], colour: Colour): void {
  for (let n = 0; n + 1 < points.length; n++) {
    const [a, b] = [radii[n]!, radii[n + 1]!];
    oval(into, points[n]!, [a, a], points[n + 1]!, [b, b], colour);
  }
}

/** The side of a cut cone between two level ovals. */
function oval(
  into: Leaves,
  [hx, hy, hz]: Point,
  [ha, hc]: readonly [number, number],
  [lx, ly, lz]: Point,
  [la, lc]: readonly [number, number],
  colour: Colour,
): void {
  const around = 12;
  for (let n = 0; n < around; n++) {
    const [t, u] = [(n / around) * 6.2832, ((n + 1) / around) * 6.2832];
    const high = (turn: number): Point => [hx + cos(turn) * ha, hy, hz + sin(turn) * hc];
    const low = (turn: number): Point => [lx + cos(turn) * la, ly, lz + sin(turn) * lc];
    const normal: Point = [cos((t + u) / 2), (la - ha) / Math.max(0.05, hy - ly), sin((t + u) / 2)];
    into.add(high(t), high(u), low(u), normal, colour, -0.8);
    into.add(high(t), low(u), low(t), normal, colour, -0.75);
  }
}

/** A ball by its radii. */
export function ball(
  into: Leaves,
  [x, y, z]: Point,
  [a, b, c]: Point,
  colour: Colour,
  open = -0.85,
  around = 8,
  rows = 5,
): void {
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
