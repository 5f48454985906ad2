import { randomFrom } from "../../math/random.js";
import type { Picture } from "../kernel/index.js";
import { flowOf, smoothedAlong } from "../kernel/operations.js";
import { type Canvas, noisePlane } from "./canvas.js";

/** Square stones in rows along the lines of the picture, each of one colour, bevelled, in pale grout. */
export function mosaic(source: Picture, canvas: Canvas): Picture {
  const { kernel, unit, boldness, seed } = canvas;
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const size = (15 + 24 * boldness) * unit;
    const calm = smoothedAlong(kernel, source, 4 * unit);
    const flow = flowOf(kernel, calm, size * 0.9);
    const fine = flowOf(kernel, calm, 1.5 * unit);
    const stones = settle(placeStones(width, height, size, flow, seed), size, flow, fine, width, height);
    const colours = coloursOf(stones, calm, size);
    const grit = noisePlane(canvas, width, height, { along: 3 * unit, octaves: 3, salt: 71 });
    const across = Math.ceil(width / size);
    const grid = gridOf(stones, size, across);
    const random = randomFrom(seed, "stones");
    const tints = stones.map(() => 0.93 + 0.14 * random());
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const { first, gap, u, v } = nearest(x, y, stones, grid, size, across);
        const at = (y * width + x) * 4;
        const stone = Math.min(1, Math.max(0, (gap - 0.05) * size * 0.7));
        const grain = grit.data[y * width + x]! - 0.5;
        // A low dome, lit from the upper left.
        const bevel =
          Math.min(0.16, Math.max(-0.16, -(u * 0.6 + v * 0.8) * 0.2)) *
          (Math.abs(u) + Math.abs(v) > 0.3 ? 1 : 0.4);
        const tint = tints[first]! + bevel + grain * 0.12;
        for (let c = 0; c < 3; c++) {
          // Grout is stained by the stones around it.
          const grout = GROUT[c]! * 0.4 + 0.42 * colours[first * 3 + c]! + grain * 0.1;
          const face = Math.min(1, Math.max(0, colours[first * 3 + c]! * tint + 0.01));
          result.data[at + c] = grout + (face - grout) * stone;
        }
        result.data[at + 3] = 1;
      }
    }
  });
  return result;
}

const GROUT = [0.78, 0.76, 0.71];

interface Stone {
  x: number;
  y: number;
  /** Along the rows. */
  tx: number;
  ty: number;
}

function placeStones(width: number, height: number, size: number, flow: Picture, seed: number): Stone[] {
  const random = randomFrom(seed, "mosaic");
  const stones: Stone[] = [];
  let odd = false;
  for (let y = size / 2; y < height + size / 2; y += size * 0.93) {
    odd = !odd;
    for (let x = odd ? size / 2 : 0; x < width + size / 2; x += size) {
      const stone = {
        x: x + (random() - 0.5) * size * 0.3,
        y: y + (random() - 0.5) * size * 0.3,
        tx: 1,
        ty: 0,
      };
      turn(stone, flow, width, height);
      stones.push(stone);
    }
  }
  return stones;
}

function turn(stone: Stone, flow: Picture, width: number, height: number): void {
  const at =
    (Math.min(height - 1, Math.max(0, Math.floor(stone.y))) * width +
      Math.min(width - 1, Math.max(0, Math.floor(stone.x)))) *
    4;
  const certain = Math.min(1, flow.data[at + 2]! * Math.min(1, flow.data[at + 3]! * 20));
  let [tx, ty] = [flow.data[at]!, flow.data[at + 1]!];
  if (tx < 0) [tx, ty] = [-tx, -ty];
  const [x, y] = [tx * certain + (1 - certain), ty * certain];
  const length = Math.sqrt(x * x + y * y) || 1;
  stone.tx = x / length;
  stone.ty = y / length;
}

/** A few rounds of Lloyd's relaxation by square distance, on every second pixel; stones keep off edges. */
function settle(
  stones: Stone[],
  size: number,
  flow: Picture,
  fine: Picture,
  width: number,
  height: number,
): Stone[] {
  const across = Math.ceil(width / size);
  for (let round = 0; round < 5; round++) {
    const grid = gridOf(stones, size, across);
    const sums = new Float64Array(stones.length * 3);
    for (let y = 1; y < height; y += 3) {
      for (let x = 1; x < width; x += 3) {
        const { first } = nearest(x, y, stones, grid, size, across);
        const weight = 1 / (1 + 25 * fine.data[(y * width + x) * 4 + 3]!);
        sums[first * 3]! += x * weight;
        sums[first * 3 + 1]! += y * weight;
        sums[first * 3 + 2]! += weight;
      }
    }
    stones.forEach((stone, index) => {
      const weight = sums[index * 3 + 2]!;
      if (weight === 0) return;
      stone.x = sums[index * 3]! / weight;
      stone.y = sums[index * 3 + 1]! / weight;
      turn(stone, flow, width, height);
    });
  }
  return stones;
}

function gridOf(stones: readonly Stone[], size: number, across: number): Map<number, number[]> {
  const grid = new Map<number, number[]>();
  stones.forEach(({ x, y }, index) => {
    const cell = (Math.floor(y / size) + 1) * (across + 4) + Math.floor(x / size) + 1;
    const same = grid.get(cell);
    if (same) same.push(index);
    else grid.set(cell, [index]);
  });
  return grid;
}

/** The stone at a place by square distance, how much farther the next one is, and where in the stone it lies. */
function nearest(
  x: number,
  y: number,
  stones: readonly Stone[],
  grid: ReadonlyMap<number, readonly number[]>,
  size: number,
  across: number,
): { first: number; gap: number; u: number; v: number } {
  const cell = (Math.floor(y / size) + 1) * (across + 4) + Math.floor(x / size) + 1;
  let first = 0;
  let [least, next, u, v] = [1e9, 1e9, 0, 0];
  for (let row = -1; row <= 1; row++) {
    for (let column = -1; column <= 1; column++) {
      const near = grid.get(cell + row * (across + 4) + column);
      if (near === undefined) continue;
      for (const index of near) {
        const stone = stones[index]!;
        const [dx, dy] = [x - stone.x, y - stone.y];
        const along = (dx * stone.tx + dy * stone.ty) / size;
        const aside = (dy * stone.tx - dx * stone.ty) / size;
        // Between square and round, so that corners are neither sharp nor lost.
        const square = Math.max(Math.abs(along), Math.abs(aside));
        const d = square * 0.72 + 0.28 * Math.sqrt(along * along + aside * aside);
        if (d < least) {
          next = least;
          least = d;
          first = index;
          u = dx / size;
          v = dy / size;
        } else if (d < next) next = d;
      }
    }
  }
  return { first, gap: next - least, u, v };
}

function coloursOf(stones: readonly Stone[], { width, height, data }: Picture, size: number): Float32Array {
  const colours = new Float32Array(stones.length * 3);
  const reach = size * 0.3;
  stones.forEach(({ x, y }, index) => {
    let count = 0;
    for (let v = y - reach; v <= y + reach; v += reach / 2) {
      for (let u = x - reach; u <= x + reach; u += reach / 2) {
        const at =
          (Math.min(height - 1, Math.max(0, Math.floor(v))) * width +
            Math.min(width - 1, Math.max(0, Math.floor(u)))) *
          4;
        for (let c = 0; c < 3; c++) colours[index * 3 + c]! += data[at + c]!;
        count++;
      }
    }
    for (let c = 0; c < 3; c++) colours[index * 3 + c]! /= count;
  });
  return colours;
}
