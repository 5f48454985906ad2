import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import type { Plant, Stand } from "./grow.js";
import { type Colour, leaves, mixed, type PlantShape, type Point } from "./leaves.js";

/** How a fish of a shoal is coloured: its back, its flank and its belly, and its fins. */
export interface Livery {
  readonly back: Colour;
  readonly flank: Colour;
  readonly belly: Colour;
  readonly fins: Colour;
  /** How deep its body is, in its length. */
  readonly deep: number;
}

/** Fish of reefs, the most usual first. */
export const LIVERIES: readonly Livery[] = [
  {
    back: [0.7, 0.22, 0.05],
    flank: [0.85, 0.36, 0.12],
    belly: [0.85, 0.5, 0.3],
    fins: [0.75, 0.3, 0.2],
    deep: 0.17,
  },
  {
    back: [0.12, 0.2, 0.28],
    flank: [0.62, 0.7, 0.72],
    belly: [0.85, 0.88, 0.86],
    fins: [0.7, 0.62, 0.2],
    deep: 0.15,
  },
  {
    back: [0.75, 0.55, 0.03],
    flank: [0.88, 0.7, 0.08],
    belly: [0.9, 0.82, 0.4],
    fins: [0.85, 0.62, 0.05],
    deep: 0.3,
  },
  {
    back: [0.03, 0.06, 0.3],
    flank: [0.06, 0.16, 0.62],
    belly: [0.12, 0.3, 0.75],
    fins: [0.8, 0.62, 0.05],
    deep: 0.24,
  },
];

/** A fish 1 long that swims towards +x, its middle at the origin; `bend` swings its tail aside. */
export function fish({ back, flank, belly, fins, deep }: Livery, bend: number): PlantShape {
  const into = leaves();
  const aside = (x: number) => bend * (0.3 - x) ** 2 * (x < 0.3 ? 1 : 0);
  // Half the body's height along it, from the mouth to the root of the tail.
  const along = [0.5, 0.46, 0.36, 0.2, 0.02, -0.14, -0.26, -0.34];
  const high = [0.02, 0.38, 0.74, 1, 0.94, 0.64, 0.36, 0.26].map((share) => share * deep);
  const around = 10;
  const at = (i: number, k: number): Point => {
    const turn = (k / around) * 6.2832;
    const x = along[i]!;
    return [x, cos(turn) * high[i]!, sin(turn) * high[i]! * 0.48 + aside(x)];
  };
  for (let i = 0; i + 1 < along.length; i++) {
    for (let k = 0; k < around; k++) {
      const turn = ((k + 0.5) / around) * 6.2832;
      const up = cos(turn);
      const own =
        up > 0 ? mixed(flank, back, Math.min(1, up * 1.3)) : mixed(flank, belly, Math.min(1, -up * 1.5));
      const normal: Point = [i < 2 ? 0.35 : 0, up, sin(turn) * 1.4];
      into.add(at(i, k), at(i, k + 1), at(i + 1, k), normal, own, -0.95);
      into.add(at(i + 1, k), at(i, k + 1), at(i + 1, k + 1), normal, own, -0.95);
    }
  }
  const fin = (corners: readonly (readonly [number, number])[]): void => {
    const [a, b, c, d] = corners.map(([x, y]): Point => [x, y, aside(x)]);
    into.add(a!, b!, c!, [0, 0.5, 0.8], fins, 0.9);
    if (d) into.add(a!, c!, d, [0, 0.5, 0.8], fins, 0.9);
  };
  fin([
    [-0.32, 0.02],
    [-0.5, deep * 0.95],
    [-0.42, 0],
  ]);
  fin([
    [-0.32, -0.02],
    [-0.5, -deep * 0.95],
    [-0.42, 0],
  ]);
  fin([
    [0.22, deep * 0.9],
    [0.06, deep * 1.5],
    [-0.2, deep * 0.95],
    [-0.2, deep * 0.45],
  ]);
  fin([
    [0, -deep * 0.9],
    [-0.1, -deep * 1.4],
    [-0.24, -deep * 0.75],
    [-0.2, -deep * 0.4],
  ]);
  for (const side of [-1, 1]) {
    const z = side * deep * 0.37 + aside(0.36);
    for (const [r, colour, out] of [
      [0.034, [0.75, 0.75, 0.7], 0.004],
      [0.022, [0.01, 0.01, 0.012], 0.008],
    ] as const) {
      for (let k = 0; k < 8; k++) {
        const [p, q] = [(k / 8) * 6.2832, ((k + 1) / 8) * 6.2832];
        const rim = (turn: number): Point => [
          0.37 + cos(turn) * r,
          deep * 0.2 + sin(turn) * r,
          z + side * out,
        ];
        into.add([0.37, deep * 0.2, z + side * out], rim(p), rim(q), [0.2, 0.5, side], colour, -0.9);
      }
    }
  }
  return { ...into.shape(), airy: true };
}

/** Where a shoal swims: how far ahead and aside of the eye (in half widths of the view), how high over the bed, metres. */
export interface Shoal {
  readonly ahead: number;
  readonly aside: number;
  readonly high: number;
  readonly count: number;
  /** Half its length along its way, metres. */
  readonly long: number;
  /** Metres from nose to tail. */
  readonly size: readonly [number, number];
  /** Radians that its way is turned from rightwards. */
  readonly heading: number;
}

/**
 * The fish of a shoal: a drawn-out cloud along an arc, dense in its middle, every fish on nearly the same course.
 * `shapes` are the same fish in several bends.
 */
export function shoal(
  { ahead, aside, high, count, long, size, heading }: Shoal,
  shapes: readonly number[],
  { eye, half }: Stand,
  random: Random,
): Plant[] {
  const [x0, z0] = [eye[0] + aside * half * ahead, eye[2] - ahead];
  const [c, s] = [cos(heading), sin(heading)];
  const bell = () => random() + random() + random() - 1.5;
  return Array.from({ length: count }, () => {
    const along = bell() * long * 1.1;
    const off = bell() * long * 0.3;
    const arc = 0.22 * (along / long) ** 2 * long;
    const rise = bell() * long * 0.34 + 0.16 * along;
    const tall = size[0] + (size[1] - size[0]) * random();
    return {
      x: x0 + c * along + s * (off + arc),
      z: z0 - s * along + c * (off + arc),
      size: tall,
      turn: heading + 0.36 * (random() - 0.5) - (0.4 * along) / long,
      shape: shapes[Math.floor(random() * shapes.length)]!,
      tint: 0.85 + 0.3 * random(),
      sunk: -Math.max(tall, high + rise),
    };
  });
}
