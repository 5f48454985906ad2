import { readFileSync } from "node:fs";
import type { View } from "../camera.js";
import { BASE, HEADER_BYTES, PLACE_AT } from "../render/layout.js";
import type { Rgb3 } from "./atmosphere.js";
import { LAND_CELLS, LAND_SIDE, type Put, writeGrid, writeLand } from "./land.js";
import * as layout from "./layout.js";
import type { Outdoors } from "./place.js";
import type { Recipe } from "./recipe.js";

/** Where the camera stands over a place's land, metres. */
export function eyeIn({ metres, aloft = 0 }: Outdoors, { eye }: Pick<View, "eye">): Rgb3 {
  return [eye[0] * metres, eye[1] * metres + aloft, eye[2] * metres];
}

/** Height of a landscape's bare land in metres, at metres from where its things stand. */
export type Heights = (x: number, z: number) => number;

/** Cells along a side: enough for a thumbnail's skyline. */
const SIDE = 128;
const BLOCK = BASE + HEADER_BYTES;
const GRIDS = BLOCK + layout.PLACE_BYTES;
const GRID_BYTES = SIDE * SIDE * 4;
const PAGE = 65536;
/** As the kernel was compiled. */
const MOST_PAGES = 32768;
/** Nothing lies beyond the grids. */
const BEYOND = -40;

interface LandKernel {
  readonly memory: WebAssembly.Memory;
  raise(): void;
}

let kernel: LandKernel | null = null;

/** The kernel, compiled when first needed. It holds nothing between surveys. */
function loaded(): LandKernel {
  if (kernel) return kernel;
  const pages = Math.ceil((GRIDS + LAND_CELLS.length * GRID_BYTES) / PAGE) + 1;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: MOST_PAGES, shared: true });
  const module = new WebAssembly.Module(readFileSync(new URL("../../dist/kernel.wasm", import.meta.url)));
  const { raise } = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as LandKernel;
  kernel = { memory, raise };
  return kernel;
}

/** Raises a landscape's land coarsely, by the same code that raises it for the picture; some milliseconds. */
export function heightsOf(place: Outdoors, recipe: Recipe, eye: Rgb3): Heights {
  const { memory, raise } = loaded();
  new Uint8Array(memory.buffer, BASE, HEADER_BYTES + layout.PLACE_BYTES).fill(0);
  const integers = new Int32Array(memory.buffer, BLOCK, layout.PLACE_BYTES / 4);
  const floats = new Float32Array(memory.buffer, BLOCK, layout.PLACE_BYTES / 4);
  const put: Put = (field, ...values) => floats.set(values, field / 4);
  new Int32Array(memory.buffer)[(BASE + PLACE_AT) / 4] = BLOCK;
  integers[layout.PLACE_SEED / 4] = place.seed | 0;
  LAND_CELLS.forEach((_, level) => {
    const at = GRIDS + level * GRID_BYTES;
    writeGrid(integers, floats, level, [at, at, at], SIDE);
  });
  writeLand(place, recipe, eye, put);
  raise();
  const levels = LAND_CELLS.map((metres, level) => {
    const cell = (metres * LAND_SIDE) / SIDE;
    const at = (layout.LEVELS + level * layout.LEVEL_BYTES) / 4;
    return {
      cell,
      left: floats[at + 5]!,
      far: floats[at + 6]!,
      heights: new Float32Array(memory.buffer, GRIDS + level * GRID_BYTES, SIDE * SIDE).slice(),
    };
  });
  return (x, z) => {
    for (const { cell, left, far, heights } of levels) {
      const u = (x - left) / cell;
      const v = (z - far) / cell;
      if (!(u > 0 && v > 0 && u < SIDE - 1 && v < SIDE - 1)) continue;
      const [i, j] = [Math.floor(u), Math.floor(v)];
      const [s, t] = [u - i, v - j];
      const p = j * SIDE + i;
      const near = heights[p]! + (heights[p + 1]! - heights[p]!) * s;
      const next = heights[p + SIDE]! + (heights[p + SIDE + 1]! - heights[p + SIDE]!) * s;
      return near + (next - near) * t;
    }
    return BEYOND;
  };
}
