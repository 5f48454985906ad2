import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import type { Crop } from "../place.js";
import { foliage } from "./foliage.js";
import { type Colour, type Leaves, leaves, limb, type PlantShape } from "./leaves.js";

type Point = readonly [number, number, number];

/** One plant of a crop for a height of 1 metre, its flowers or fruit in a colour; `near` ones are finer. */
export function cropPlant(kind: Crop, random: Random, colour: Colour, near: boolean): PlantShape {
  return PLANTS[kind](random, colour, near);
}

const STEM: Colour = [0.075, 0.12, 0.035];
const LEAF: Colour = [0.055, 0.115, 0.025];
const WOOD: Colour = [0.12, 0.085, 0.06];

const PLANTS: Record<Crop, (random: Random, colour: Colour, near: boolean) => PlantShape> = {
  lavender,
  tulip,
  wheat: (random, colour, near) => stalks(random, colour, near ? 13 : 7, 0.2),
  sunflower,
  poppy: tulip,
  daisy: tulip,
  rapeseed: (random, colour, near) => stalks(random, colour, near ? 10 : 6, 0.34),
  corn,
  vine: (random, colour, near) => bush(random, colour, near, 0.34, 0),
  rose: (random, colour, near) => bush(random, LEAF, near, 0.46, near ? 26 : 14, colour),
  cotton: (random, colour, near) => bush(random, [0.08, 0.11, 0.035], near, 0.42, near ? 22 : 12, colour),
};

function toned([r, g, b]: Colour, random: Random, range = 0.5): Colour {
  const tone = 1 - range / 2 + range * random();
  return [r * tone, g * tone, b * tone];
}

/** A thin blade from one point to another, `w` wide at its foot. */
function blade(
  into: Leaves,
  a: Point,
  b: Point,
  w: number,
  turn: number,
  colour: Colour,
  open: number,
): void {
  const [c, s] = [cos(turn) * w, sin(turn) * w];
  into.add(
    [a[0] - c, a[1], a[2] - s],
    [a[0] + c, a[1], a[2] + s],
    b,
    [b[0] - a[0], 0.8, b[2] - a[2]],
    colour,
    open,
  );
}

/** A spindle about the way from a to b, seen from any side. */
function spindle(into: Leaves, a: Point, b: Point, r: number, colour: Colour, open: number): void {
  const m: Point = [(a[0] + b[0]) / 2, a[1] + (b[1] - a[1]) * 0.4, (a[2] + b[2]) / 2];
  for (const [x, z] of [
    [r, 0],
    [-r * 0.5, r * 0.87],
    [-r * 0.5, -r * 0.87],
  ] as const) {
    const side: Point = [m[0] + x, m[1], m[2] + z];
    const next: Point = [m[0] - x * 0.5 - z * 0.87, m[1], m[2] + x * 0.87 - z * 0.5];
    into.add(a, side, next, [x + next[0] - m[0], 0.25 * r, z + next[2] - m[2]], colour, open * 0.8);
    into.add(side, b, next, [x + next[0] - m[0], 0.6 * r, z + next[2] - m[2]], colour, open);
  }
}

/** A round bush of stalks that end in spikes of flowers. */
function lavender(random: Random, colour: Colour, near: boolean): PlantShape {
  const into = leaves();
  const spikes = near ? 58 : 22;
  for (let n = 0; n < spikes; n++) {
    const turn = n * 2.39996 + 0.5 * random();
    const out = Math.sqrt((n + 0.5) / spikes);
    const [c, s] = [cos(turn), sin(turn)];
    const tall = (1 - 0.34 * out * out) * (0.86 + 0.2 * random());
    const foot: Point = [c * out * 0.22, 0, s * out * 0.22];
    const neck: Point = [c * out * 0.62, tall * 0.66, s * out * 0.62];
    const tip: Point = [c * out * 0.8, tall, s * out * 0.8];
    blade(into, foot, neck, near ? 0.018 : 0.034, turn + 1.57, toned([0.1, 0.13, 0.06], random), 0.45);
    blade(
      into,
      [foot[0] * 1.6, 0, foot[2] * 1.6],
      [c * out * 0.8, tall * 0.4, s * out * 0.8],
      0.03,
      turn,
      toned([0.085, 0.115, 0.06], random),
      0.4,
    );
    spindle(into, neck, tip, near ? 0.036 : 0.06, toned(colour, random, 0.6), 0.75 + 0.25 * random());
  }
  return into.shape();
}

/** A cup of petals on a stem between two or three leaves. */
function tulip(random: Random, colour: Colour, near: boolean): PlantShape {
  const into = leaves();
  const stems = near ? 1 : 3;
  for (let n = 0; n < stems; n++) {
    const [x, z] = n === 0 ? [0, 0] : [0.5 * (random() - 0.5), 0.5 * (random() - 0.5)];
    const lean: Point = [x + 0.1 * (random() - 0.5), 0.74 + 0.06 * random(), z + 0.1 * (random() - 0.5)];
    blade(into, [x, 0, z], lean, 0.022, random() * 3.14, STEM, 0.6);
    for (let k = 0; k < (near ? 3 : 1); k++) {
      const turn = random() * 6.2832;
      blade(
        into,
        [x, 0, z],
        [x + cos(turn) * 0.2, 0.4 + 0.25 * random(), z + sin(turn) * 0.2],
        0.05,
        turn + 1.57,
        toned(LEAF, random),
        0.55,
      );
    }
    const petals = near ? 6 : 3;
    const own = toned(colour, random, 0.35);
    for (let k = 0; k < petals; k++) {
      const [a, b] = [(k / petals) * 6.2832, ((k + 1.15) / petals) * 6.2832];
      const at = (turn: number, r: number, y: number): Point => [
        lean[0] + cos(turn) * r,
        y,
        lean[2] + sin(turn) * r,
      ];
      const mid = (a + b) / 2;
      const petal = toned(own, random, 0.3);
      const normal: Point = [cos(mid), 0.35, sin(mid)];
      into.add(
        at(a, 0.035, lean[1]),
        at(b, 0.035, lean[1]),
        at(a, 0.105, lean[1] + 0.13),
        normal,
        petal,
        0.75,
      );
      into.add(
        at(a, 0.105, lean[1] + 0.13),
        at(b, 0.035, lean[1]),
        at(b, 0.105, lean[1] + 0.13),
        normal,
        petal,
        0.85,
      );
      into.add(
        at(a, 0.105, lean[1] + 0.13),
        at(b, 0.105, lean[1] + 0.13),
        at(mid, 0.075, lean[1] + 0.27),
        normal,
        petal,
        1,
      );
    }
  }
  return into.shape();
}

/** A sheaf of bent stalks with ears or loose heads of a colour, which take `part` of their height. */
function stalks(random: Random, colour: Colour, count: number, part: number): PlantShape {
  const into = leaves();
  for (let n = 0; n < count; n++) {
    const [x, z] = [0.36 * (random() - 0.5) * 2, 0.36 * (random() - 0.5) * 2];
    const turn = random() * 6.2832;
    const tall = 0.84 + 0.24 * random();
    const bend = 0.06 + 0.1 * random();
    const neck: Point = [x + cos(turn) * bend * 0.5, tall * (1 - part), z + sin(turn) * bend * 0.5];
    const tip: Point = [x + cos(turn) * bend * 1.6, tall, z + sin(turn) * bend * 1.6];
    const straw = toned([colour[0] * 0.72, colour[1] * 0.78, colour[2] * 0.8], random);
    blade(into, [x, 0, z], neck, 0.014, turn + 1.57, straw, 0.5);
    const leaf = random() * 6.2832;
    blade(
      into,
      [x, 0.2, z],
      [x + cos(leaf) * 0.16, 0.62, z + sin(leaf) * 0.16],
      0.016,
      leaf + 1.57,
      straw,
      0.55,
    );
    spindle(into, neck, tip, 0.016 + 0.07 * part, toned(colour, random, 0.45), 0.8 + 0.2 * random());
  }
  return into.shape();
}

/** A stalk with broad leaves and a head that faces the viewer. */
function sunflower(random: Random, colour: Colour, near: boolean): PlantShape {
  const into = leaves();
  limb(into, [0, 0, 0], [0.02, 0.86, 0.03], 0.012, 0.009, STEM);
  for (let k = 0; k < (near ? 9 : 5); k++) {
    const turn = k * 2.4 + random();
    const [c, s] = [cos(turn), sin(turn)];
    const y = 0.18 + 0.6 * (k / 9) + 0.05 * random();
    const long = 0.2 + 0.09 * random();
    const green = toned(LEAF, random);
    for (const side of [-1, 1])
      into.add(
        [0, y, 0],
        [c * long * 0.5 - s * side * 0.085, y + 0.03, s * long * 0.5 + c * side * 0.085],
        [c * long, y - 0.07, s * long],
        [c * 0.3, 0.85, s * 0.3],
        green,
        0.7,
      );
  }
  const [hx, hy, hz] = [0.04 * (random() - 0.5), 0.9 + 0.05 * random(), 0.06];
  const tilt = 0.25 + 0.25 * random();
  // The head lies in a plane that leans back a little.
  const at = (turn: number, r: number, out: number): Point => [
    hx + cos(turn) * r,
    hy + sin(turn) * r * (1 - tilt * 0.25) + out * 0.3,
    hz + out - sin(turn) * r * tilt,
  ];
  const petals = near ? 22 : 11;
  for (let k = 0; k < petals; k++) {
    const a = (k / petals) * 6.2832;
    const w = Math.PI / petals;
    const petal = toned(colour, random, 0.4);
    const long = 0.155 + 0.025 * random();
    into.add(
      at(a - w, 0.075, 0.008),
      at(a + w, 0.075, 0.008),
      at(a, long, 0.012 * random()),
      [cos(a) * 0.3, 0.35, 0.9],
      petal,
      1,
    );
    if (near)
      into.add(
        at(a, 0.07, 0),
        at(a + 2 * w, 0.07, 0),
        at(a + w, long * 0.95, -0.008),
        [cos(a) * 0.3, 0.35, 0.85],
        petal,
        0.8,
      );
  }
  const rings = near ? 14 : 7;
  for (let k = 0; k < rings; k++) {
    const [a, b] = [(k / rings) * 6.2832, ((k + 1) / rings) * 6.2832];
    const brown = toned([0.075, 0.04, 0.016], random);
    into.add(
      at(0, 0, 0.035),
      at(a, 0.05, 0.03),
      at(b, 0.05, 0.03),
      [0, 0.3, 1],
      toned([0.05, 0.03, 0.014], random),
      -0.8,
    );
    into.add(
      at(a, 0.05, 0.03),
      at(a, 0.084, 0.012),
      at(b, 0.084, 0.012),
      [cos(a) * 0.4, 0.4, 0.9],
      brown,
      -0.9,
    );
    into.add(
      at(a, 0.05, 0.03),
      at(b, 0.084, 0.012),
      at(b, 0.05, 0.03),
      [cos(a) * 0.4, 0.4, 0.9],
      brown,
      -0.9,
    );
  }
  return into.shape();
}

/** A stalk of maize with leaves that arch, a cob or two, and a tassel. */
function corn(random: Random, colour: Colour, near: boolean): PlantShape {
  const into = leaves();
  limb(into, [0, 0, 0], [0, 0.88, 0], 0.012, 0.005, toned(colour, random));
  for (let k = 0; k < (near ? 11 : 6); k++) {
    const turn = k * 3.14 + 0.9 * (random() - 0.5);
    const [c, s] = [cos(turn), sin(turn)];
    const y = 0.1 + 0.07 * k + 0.02 * random();
    const long = 0.24 + 0.1 * random();
    const green = toned(colour, random);
    const mid: Point = [c * long * 0.5, y + 0.14, s * long * 0.5];
    const tip: Point = [c * long, y + 0.02 * random(), s * long];
    for (const side of [-1, 1]) {
      const edge: Point = [mid[0] - s * side * 0.02, mid[1], mid[2] + c * side * 0.02];
      into.add([0, y, 0], edge, mid, [c * 0.3, 0.8, s * 0.3], green, 0.7);
      into.add(edge, tip, mid, [c * 0.3, 0.8, s * 0.3], green, 0.75);
    }
  }
  for (let k = 0; k < 6; k++) {
    const turn = k * 1.05;
    blade(into, [0, 0.86, 0], [cos(turn) * 0.06, 1, sin(turn) * 0.06], 0.006, turn, [0.3, 0.22, 0.08], 0.8);
  }
  const side = random() * 6.2832;
  spindle(
    into,
    [cos(side) * 0.02, 0.42, sin(side) * 0.02],
    [cos(side) * 0.07, 0.58, sin(side) * 0.07],
    0.024,
    [0.34, 0.26, 0.07],
    0.8,
  );
  return into.shape();
}

/** A bush on a short stem: leaves all round, and flowers or fruit at their ends. */
function bush(
  random: Random,
  leaf: Colour,
  near: boolean,
  radius: number,
  heads: number,
  head: Colour = leaf,
): PlantShape {
  const into = leaves();
  limb(into, [0, 0, 0], [0.02, 0.6, 0], 0.028, 0.02, WOOD);
  for (let k = 0; k < 5; k++) {
    const turn = k * 2.4;
    const out = radius * 0.5;
    foliage(
      into,
      random,
      [cos(turn) * out, 0.48 + 0.09 * k, sin(turn) * out],
      radius * 0.62,
      near ? "near" : "middle",
      toned(leaf, random, 0.3),
      0.1 * k,
      near ? 0.55 : 1,
    );
  }
  for (let k = 0; k < heads; k++) {
    const turn = k * 2.39996;
    const up = (k + 0.5) / heads;
    const r = radius * (1.1 - 0.35 * up);
    const p: Point = [cos(turn) * r, 0.34 + 0.66 * up, sin(turn) * r];
    const colour = toned(head, random, 0.35);
    const g = near ? 0.05 : 0.07;
    for (let n = 0; n < (near ? 5 : 2); n++) {
      const a = n * 1.26 + random();
      into.add(
        p,
        [p[0] + cos(a) * g, p[1] + g * 0.6 * random(), p[2] + sin(a) * g],
        [p[0] + cos(a + 1.2) * g, p[1] + g * 0.8, p[2] + sin(a + 1.2) * g],
        [cos(turn), 0.7, sin(turn)],
        toned(colour, random, 0.25),
        1,
      );
    }
  }
  return into.shape();
}
