import { MAX_THREADS } from "../../render/crew.js";
import { TILE } from "../../render/layout.js";
import type { Scene } from "../../scene.js";
import * as layout from "../layout.js";
import { clustersOf } from "./clusters.js";
import { densityOf } from "./density.js";
import { type Growth, turnOf } from "./grow.js";

/** Room in the list of which plants touch which tiles, besides a few for each plant. */
const SPARE_TILES = 400_000;

/** Reserves memory for what grows; returns what writes it, and its addresses into the place's block. */
export function layPlants(
  { shapes, plants }: Growth,
  { width, height }: Pick<Scene, "width" | "height">,
  take: (bytes: number) => number,
): (memory: WebAssembly.Memory, block: Int32Array) => void {
  const tiles = Math.ceil(width / TILE) * Math.ceil(height / TILE);
  const room = plants.length * 4 + SPARE_TILES;
  const plantsAt = take(plants.length * layout.PLANT_BYTES);
  const shapesAt = take(shapes.length * layout.PLANT_SHAPE_BYTES);
  const clusters = shapes.map(clustersOf);
  const leavesAt = clusters.map(({ triangles }) => take(triangles.byteLength));
  const ballsAt = clusters.map(({ balls }) => take(balls.byteLength));
  const orderAt = take((plants.length + layout.ORDER_BUCKETS) * 4);
  const binsAt = take(tiles * 4);
  const listAt = take(room * 4);
  const easelAt = take(MAX_THREADS * layout.EASEL_BYTES);
  return (memory, block) => {
    const integers = new Int32Array(memory.buffer);
    const floats = new Float32Array(memory.buffer);
    const fields: readonly (readonly [number, number])[] = [
      [layout.PLANTS_AT, plantsAt],
      [layout.PLANT_COUNT, plants.length],
      [layout.PLANT_SHAPES_AT, shapesAt],
      [layout.PLANT_SHAPE_COUNT, shapes.length],
      [layout.BINS_AT, binsAt],
      [layout.BIN_LIST_AT, listAt],
      [layout.BIN_ROOM, room],
      [layout.EASEL_AT, easelAt],
      [layout.PLANT_ORDER_AT, orderAt],
    ];
    for (const [field, value] of fields) block[field / 4] = value;
    shapes.forEach((shape, n) => {
      const at = (shapesAt + n * layout.PLANT_SHAPE_BYTES) / 4;
      const { triangles, balls } = clusters[n]!;
      integers.set([leavesAt[n]!, ballsAt[n]!, ballsAt[n]! + balls.byteLength], at);
      floats.set([shape.airy ? -shape.radius : shape.radius, shape.height, densityOf(shape)], at + 4);
      floats.set(triangles, leavesAt[n]! / 4);
      floats.set(balls, ballsAt[n]! / 4);
    });
    plants.forEach((plant, n) => {
      const at = (plantsAt + n * layout.PLANT_BYTES) / 4;
      floats.set([plant.x, 0, plant.z, plant.size, ...turnOf(plant)], at);
      integers[at + 6] = plant.shape;
      floats[at + 7] = plant.tint;
      floats[at + 15] = plant.sunk;
    });
  };
}
