import { LEAF_BYTES } from "../layout.js";

export type Point = readonly [number, number, number];
export type Colour = readonly [number, number, number];

/** A plant as triangles, for a size of 1 metre. */
export interface PlantShape {
  /** Sixteen numbers each, as the kernel reads them (`LEAF_BYTES`). */
  readonly triangles: Float32Array;
  readonly radius: number;
  readonly height: number;
  /** Drops in the air: it throws no shadow. */
  readonly airy?: true;
}

/** How open a triangle lies that shines by itself, with its colour for its light. */
export const SHINING = -2;

/** Numbers of a triangle. */
export const LEAF_NUMBERS = LEAF_BYTES / 4;

/** Collects triangles. `open` is how much light reaches one, 0 to 1; below 0 it lets none through, as bark and stone. */
export interface Leaves {
  add(a: Point, b: Point, c: Point, normal: Point, colour: Colour, open: number): void;
  shape(): PlantShape;
}

export function leaves(): Leaves {
  let numbers = new Float32Array(256 * LEAF_NUMBERS);
  let end = 0;
  let squaredRadius = 0;
  let height = 0;
  const reach = ([x, y, z]: Point) => {
    squaredRadius = Math.max(squaredRadius, x * x + z * z);
    height = Math.max(height, y);
  };
  return {
    add(a, b, c, normal, colour, open) {
      if (end === numbers.length) {
        const more = new Float32Array(end * 2);
        more.set(numbers);
        numbers = more;
      }
      const [nx, ny, nz] = normal;
      const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
      for (let axis = 0; axis < 3; axis++) {
        numbers[end++] = a[axis]!;
        numbers[end++] = b[axis]!;
        numbers[end++] = c[axis]!;
        numbers[end++] = normal[axis]! / length;
      }
      numbers[end++] = colour[0];
      numbers[end++] = colour[1];
      numbers[end++] = colour[2];
      numbers[end++] = open;
      reach(a);
      reach(b);
      reach(c);
    },
    shape: () => ({ triangles: numbers.slice(0, end), radius: Math.sqrt(squaredRadius), height }),
  };
}

export function mixed(a: Colour, b: Colour, share: number): Colour {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** A round, tapering limb between two points. */
export function limb(
  into: Leaves,
  from: Point,
  to: Point,
  thick: number,
  thin: number,
  colour: Colour,
): void {
  const sides = 6;
  for (let n = 0; n < sides; n++) {
    const [c0, s0] = AROUND[n]!;
    const [c1, s1] = AROUND[(n + 1) % sides]!;
    const at = (p: Point, r: number, c: number, s: number): Point => [p[0] + c * r, p[1], p[2] + s * r];
    const normal: Point = [c0 + c1, 0.1, s0 + s1];
    into.add(at(from, thick, c0, s0), at(from, thick, c1, s1), at(to, thin, c0, s0), normal, colour, -0.7);
    into.add(at(to, thin, c0, s0), at(from, thick, c1, s1), at(to, thin, c1, s1), normal, colour, -0.8);
  }
}

const AROUND: readonly (readonly [number, number])[] = [
  [1, 0],
  [0.5, 0.866],
  [-0.5, 0.866],
  [-1, 0],
  [-0.5, -0.866],
  [0.5, -0.866],
];
