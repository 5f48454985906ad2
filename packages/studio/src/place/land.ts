import type { Rgb3 } from "./atmosphere.js";
import * as layout from "./layout.js";
import type { Outdoors } from "./place.js";
import type { Recipe } from "./recipe.js";
import { WAYS } from "./way.js";

/** Writes floats to a field of the place's block and those after it. */
export type Put = (field: number, ...values: readonly number[]) => void;

/** Cells along a side of a grid of land at its finest. */
export const LAND_SIDE = 1024;
/** Metres of a cell at that fineness, finest grid first. */
export const LAND_CELLS = [0.5, 4, 32];
/** How much of a grid lies behind the camera. */
const BEHIND = 0.12;

/** Writes where a level's grids lie, in memory (bare heights, heights, shade) and on the map. */
export function writeGrid(
  integers: Int32Array,
  floats: Float32Array,
  level: number,
  addresses: readonly [number, number, number],
  side: number,
): void {
  const at = (layout.LEVELS + level * layout.LEVEL_BYTES) / 4;
  const cell = (LAND_CELLS[level]! * LAND_SIDE) / side;
  integers.set([...addresses, side], at);
  floats.set([cell, -cell * side * 0.5, -cell * side * (1 - BEHIND)], at + 4);
}

/** What the land is raised from; lengths in metres, `eye` where the camera stands. */
export function writeLand(place: Outdoors, recipe: Recipe, eye: Rgb3, put: Put): void {
  const { peaks, valley, hills, dunes, basin, river, shore, water, forest, snow } = recipe;
  if (peaks) {
    put(layout.PEAK_HEIGHT, peaks.height, peaks.from, peaks.to, peaks.size);
    put(layout.GULLIES, peaks.gullies);
  }
  if (valley) put(layout.VALLEY_X, valley.x, valley.width);
  if (hills) put(layout.HILL_HEIGHT, hills.height, hills.size);
  if (dunes) put(layout.DUNE_HEIGHT, dunes.height, dunes.size, dunes.turn);
  if (basin) put(layout.BASIN_X, basin.x, basin.z, basin.rx, basin.rz, basin.depth);
  if (river) put(layout.RIVER_X, river.x, river.half);
  if (recipe.city) {
    const { block, strip, from, depth, low, high, middle, within, old, closed } = recipe.city;
    put(layout.CITY_BLOCK, block, strip, from, depth, low, high, middle, ...windowsOf(place), within ? 1 : 0);
    put(layout.CITY_OLD, old ? 1 : 0, closed ?? 0);
  }
  if (recipe.way) {
    const { x, half, kind, bend, long, phase, far } = recipe.way;
    put(layout.WAY_X, x, half, WAYS.indexOf(kind), bend, long, phase, far);
  }
  if (shore) put(layout.SHORE_AT, shore.at, shore.slant, shore.slope);
  if (place.knoll) put(layout.KNOLL_DROP, place.knoll.drop, place.knoll.flat, place.knoll.wide);
  if (place.neon) put(layout.NEON, 1);
  if (recipe.crags) put(layout.CRAGS, recipe.crags);
  if (recipe.falls)
    put(layout.FALL_HEIGHT, recipe.falls.height, recipe.falls.x, recipe.falls.z, recipe.falls.pool);
  put(layout.BUMP, recipe.bump);
  const away = Math.sqrt(eye[0] * eye[0] + eye[2] * eye[2]);
  writeForms(recipe, put);
  put(layout.LEVEL_RADIUS, place.afloat || recipe.isle || recipe.bergs ? 0 : Math.max(1.2, away * 0.9));
  put(layout.LEVEL_X, eye[0] * 0.5, eye[2] * 0.5);
  put(layout.WATER_LEVEL, water ? water.level : -1e6);
  if (water) put(layout.WATER_ROUGH, water.rough, ...water.colour);
  // From beside a low sea one sees its waves; from high above them only their slopes.
  if (water?.swell) put(layout.SWELL, Math.min(water.swell, (eye[1] - water.level) * 1.6));
  put(layout.SPIKES, forest.spikes, forest.from, recipe.water && !recipe.land ? 1.6 : 4);
  put(layout.GROUND_COLOUR, ...recipe.ground, ...recipe.second, ...recipe.rock, ...forest.colour);
  put(layout.SNOW_LINE, snow.line, snow.below, forest.line, recipe.ripples);
  put(
    layout.SPARKLE,
    1,
    forest.share,
    place.weather === "rain" || place.weather === "storm" || place.neon || place.wet ? 1 : 0,
    recipe.rough,
  );
  put(
    layout.CEILING,
    30 +
      (peaks ? peaks.height * 1.75 + 100 * peaks.gullies : 0) +
      (recipe.falls ? recipe.falls.height * 1.3 : 0) +
      (recipe.cone?.height ?? 0) +
      (recipe.isle ? recipe.isle.height * 2 : 0) +
      (recipe.bergs ?? 0) * 2 +
      (recipe.crags ?? 0) * 1.5 +
      (hills ? hills.height * 1.3 : 0) +
      (dunes ? dunes.height * 2.5 : 0),
  );
}

/** Fields in rows, and land of a form of its own. */
function writeForms({ field, rows, steps, cone, isle, bergs, caustics }: Recipe, put: Put): void {
  if (field) put(layout.FIELD_REACH, field.reach, ...field.bed, ...field.second);
  if (rows) {
    const shown = rows.colours.slice(0, 4);
    put(layout.CROP_PITCH, rows.pitch, rows.share, shown.length, rows.band, ...rows.across);
    put(layout.CROP_COLOURS, ...shown.flat());
    put(layout.CROP_TALL, rows.tall);
  }
  if (steps) put(layout.STEP_HEIGHT, steps.height, steps.level, steps.top, steps.beds, steps.wet);
  if (cone) put(layout.CONE_X, cone.x, cone.z, cone.height, cone.radius, cone.lava);
  if (isle) put(layout.ISLE_X, isle.x, isle.z, isle.radius, isle.height);
  if (bergs) put(layout.BERGS, bergs);
  if (caustics) put(layout.CAUSTICS, caustics);
}

/** Share of windows lit and how bright they are against level ground, which the exposure follows. */
function windowsOf(place: Outdoors): readonly [number, number] {
  if (place.night) return [0.34, 4.2];
  if (place.sun.elevation < 0) return [0.3, 2.6];
  return place.sun.elevation < 6 ? [0.16, 0.9] : [0.02, 0.3];
}
