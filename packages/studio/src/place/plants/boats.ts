import { pow } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, type Leaves, leaves, limb, type PlantShape } from "./leaves.js";
import { box, type Point, pane, pick, quad } from "./masonry.js";
import { ball } from "./people.js";

const HULLS: readonly Colour[] = [
  [0.05, 0.14, 0.3],
  [0.4, 0.05, 0.04],
  [0.05, 0.2, 0.14],
  [0.62, 0.6, 0.55],
  [0.08, 0.28, 0.36],
  [0.55, 0.33, 0.06],
];
const WHITE: Colour = [0.68, 0.67, 0.63];
const DECK: Colour = [0.32, 0.22, 0.13];
const SPAR: Colour = [0.34, 0.24, 0.14];
const DARK: Colour = [0.03, 0.035, 0.04];

/** A small fishing boat, a metre long, its bow towards +z: a hull with a rail, a wheelhouse, a mast with its gear. */
export function fishingBoat(random: Random): PlantShape {
  const into = leaves();
  hull(into, 0.17, 0.1, 0.075, pick(HULLS, random), random);
  const back = -0.22 - 0.05 * random();
  box(into, [-0.085, 0.075, back], [0.085, 0.24, back + 0.2], WHITE);
  box(into, [-0.1, 0.24, back - 0.02], [0.1, 0.255, back + 0.23], pick(HULLS, random));
  for (const x of [-0.042, 0.042]) pane(into, [x, 0.165, back + 0.203], 0.032, 0.055, [0, 0, 1], DARK);
  for (const side of [-1, 1])
    for (const z of [0.05, 0.14])
      pane(into, [side * 0.088, 0.165, back + z], 0.032, 0.055, [side, 0, 0], DARK);
  const tall = 0.52 + 0.16 * random();
  limb(into, [0, 0.07, 0.1], [0, tall, 0.1], 0.011, 0.006, SPAR);
  rope(into, [0, tall, 0.1], [0, 0.15, 0.46]);
  rope(into, [0, tall, 0.1], [0, 0.255, back]);
  rope(into, [0.0, tall * 0.55, 0.1], [0.02, 0.33, -0.28], 0.005, SPAR);
  for (let n = 0; n < 4; n++) {
    // Fenders along the side, floats and boxes on the deck.
    const side = n % 2 === 0 ? 1 : -1;
    ball(
      into,
      [side * 0.165, 0.05, -0.2 + n * 0.11],
      [0.016, 0.032, 0.016],
      n === 1 ? [0.5, 0.1, 0.03] : WHITE,
    );
  }
  box(into, [-0.06, 0.05, 0.16], [0.03, 0.1, 0.24], [0.1, 0.22, 0.4]);
  box(into, [0.0, 0.05, 0.05], [0.07, 0.09, 0.12], [0.5, 0.28, 0.05]);
  return into.shape();
}

/** An open rowing boat, a metre long. */
export function rowingBoat(random: Random): PlantShape {
  const into = leaves();
  hull(into, 0.2, 0.09, 0.035, pick(HULLS, random), random);
  for (const z of [-0.24, 0.02, 0.24]) box(into, [-0.17, 0.07, z - 0.03], [0.17, 0.085, z + 0.03], DECK);
  return into.shape();
}

/** A yacht at its mooring, a metre long, its sails furled. */
export function yacht(random: Random): PlantShape {
  const into = leaves();
  hull(into, 0.16, 0.1, 0.085, random() < 0.7 ? WHITE : pick(HULLS, random), random);
  box(into, [-0.08, 0.085, -0.16], [0.08, 0.13, 0.16], WHITE);
  for (const side of [-1, 1])
    for (const z of [-0.09, 0.0, 0.09]) pane(into, [side * 0.083, 0.095, z], 0.03, 0.02, [side, 0, 0], DARK);
  const tall = 1.15 + 0.2 * random();
  limb(into, [0, 0.08, 0.08], [0, tall, 0.08], 0.009, 0.005, [0.5, 0.5, 0.5]);
  limb(into, [-0.0, 0.2, 0.08], [0.0, 0.215, -0.36], 0.006, 0.005, SPAR);
  ball(into, [0, 0.225, -0.14], [0.016, 0.02, 0.22], pick(HULLS, random));
  rope(into, [0, tall, 0.08], [0, 0.12, 0.49]);
  rope(into, [0, tall, 0.08], [0, 0.11, -0.48]);
  for (const side of [-1, 1]) rope(into, [0, tall * 0.95, 0.08], [side * 0.14, 0.1, 0.06]);
  return into.shape();
}

function rope(into: Leaves, a: Point, b: Point, thick = 0.0022, colour: Colour = DARK): void {
  quad(
    into,
    [a[0] - thick, a[1], a[2]],
    [a[0] + thick, a[1], a[2]],
    [b[0] + thick, b[1], b[2]],
    [b[0] - thick, b[1], b[2]],
    [0.3, 0.5, 0.8],
    colour,
  );
  quad(
    into,
    [a[0], a[1], a[2] - thick],
    [a[0], a[1], a[2] + thick],
    [b[0], b[1], b[2] + thick],
    [b[0], b[1], b[2] - thick],
    [0.8, 0.5, 0.3],
    colour,
  );
}

/** A hull: half its beam, its freeboard amidships, the height of its deck; a pale line under the rail. */
function hull(into: Leaves, beam: number, free: number, deck: number, colour: Colour, random: Random): void {
  const stations = 36;
  const levels = [-0.025, 0.012, 0.018, 0.62, 0.78, 1] as const;
  const bottom: Colour = random() < 0.5 ? [0.28, 0.06, 0.04] : [0.05, 0.06, 0.07];
  const at = (n: number, level: number, side: number): Point => {
    const u = n / stations;
    const full = Math.min(1, 1.02 - pow(Math.abs(u - 0.42) / 0.6, 2.6)) * (u < 0.02 ? 0.86 : 1);
    const sheer = free * (1 + 0.75 * (u - 0.42) ** 2 * (u > 0.42 ? 3.4 : 1.1));
    const y = level < 0 ? level : sheer * level;
    const flare = level < 0 ? 0.45 : 0.74 + 0.26 * level;
    const reach = u > 0.8 ? 1 - ((u - 0.8) / 0.2) ** 2 * (1 - Math.max(0, level) * 0.12) : 1;
    return [
      side * beam * full * flare * reach,
      y,
      -0.5 + u + (level > 0 ? 0.02 * level * (u > 0.9 ? 1 : 0) : 0),
    ];
  };
  for (let n = 0; n < stations; n++)
    for (const side of [-1, 1])
      for (let k = 0; k + 1 < levels.length; k++) {
        const [low, high] = [levels[k]!, levels[k + 1]!];
        const tint = k === 0 ? bottom : k === 1 || k === 3 ? WHITE : colour;
        const slope = (at(n, high, 1)[0] - at(n + 1, high, 1)[0]) * stations;
        const normal: Point = [side, 0.12 - 0.25 * (1 - Math.max(0, high)), slope];
        quad(
          into,
          at(n, low, side),
          at(n + 1, low, side),
          at(n + 1, high, side),
          at(n, high, side),
          normal,
          tint,
        );
        if (k === levels.length - 2)
          // The inside of the rail.
          quad(
            into,
            at(n, high, side),
            at(n + 1, high, side),
            [at(n + 1, high, side)[0] * 0.88, deck, at(n + 1, high, side)[2]],
            [at(n, high, side)[0] * 0.88, deck, at(n, high, side)[2]],
            [-side, 0.3, 0],
            WHITE,
            -0.6,
          );
      }
  for (let n = 0; n < stations; n++) {
    const [a, b] = [at(n, 1, 1), at(n + 1, 1, 1)];
    const near: Point = [a[0] * 0.88, deck, a[2]];
    const far: Point = [b[0] * 0.88, deck, b[2]];
    quad(into, [-near[0], deck, a[2]], near, far, [-far[0], deck, b[2]], [0, 1, 0], DECK, -0.7);
  }
  const [a, b] = [at(0, 1, 1), at(0, levels[0], 1)];
  quad(
    into,
    [-a[0], a[1], -0.5],
    [a[0], a[1], -0.5],
    [b[0], b[1], -0.5],
    [-b[0], b[1], -0.5],
    [0, 0.1, -1],
    colour,
  );
}
