import { viewOf } from "../camera.js";
import { randomFrom } from "../math/random.js";
import type { Quality } from "../request.js";
import type { Scene } from "../scene.js";
import type { Rgb3 } from "./atmosphere.js";
import * as layout from "./layout.js";
import { daylightOf } from "./light.js";
import { isOutdoors, type Outdoors } from "./place.js";
import { type Recipe, recipeOf } from "./recipe.js";

/** Cells along a side of each grid of land. */
const SIDE: Record<Quality, number> = { studio: 1024, flash: 640 };
/** Metres of a cell at the studio's fineness, finest grid first. */
const CELLS = [0.5, 4, 32];
/** How much of a grid lies behind the camera. */
const BEHIND = 0.12;

/** Reserves what a place needs, by a function that gives addresses; returns what writes it once memory is there. */
export function layPlace(
  scene: Scene,
  quality: Quality,
  take: (bytes: number) => number,
): (memory: WebAssembly.Memory) => number {
  const place = scene.place!;
  const block = take(layout.PLACE_BYTES);
  const radianceAt = take(scene.width * scene.height * 16);
  const glowAt = take((scene.width >> 2) * (scene.height >> 2) * 16 + 64);
  const skyAt = take(layout.SKY_ACROSS * layout.SKY_UP * 16);
  const outdoors = isOutdoors(place) ? place : null;
  const recipe = outdoors ? recipeOf(outdoors) : null;
  const side = SIDE[quality];
  const levels = recipe?.land
    ? CELLS.map(
        () => [take(side * side * 4 + 64), take(side * side * 4 + 64), take(side * side + 64)] as const,
      )
    : [];
  const clouds = { width: (scene.width * 5) >> 3, height: Math.min(384, (scene.height * 3) >> 3) };
  const cloudAt = outdoors ? take(clouds.width * clouds.height * 16) : 0;
  return (memory) => {
    const integers = new Int32Array(memory.buffer, block, layout.PLACE_BYTES / 4);
    const floats = new Float32Array(memory.buffer, block, layout.PLACE_BYTES / 4);
    const put = (field: number, ...values: readonly number[]) => floats.set(values, field / 4);
    integers[layout.PLACE_SEED / 4] = place.seed | 0;
    integers[layout.RADIANCE_AT / 4] = radianceAt;
    integers[layout.GLOW_AT / 4] = glowAt;
    integers[layout.SKY_AT / 4] = skyAt;
    integers[layout.SAMPLES / 4] = quality === "flash" ? 4 : 8;
    integers[layout.HAS_THINGS / 4] = scene.things.length > 0 ? 1 : 0;
    put(layout.EXPOSED, 1);
    if (outdoors && recipe) {
      levels.forEach((addresses, level) => {
        const at = (layout.LEVELS + level * layout.LEVEL_BYTES) / 4;
        const cell = (CELLS[level]! * SIDE.studio) / side;
        integers.set([...addresses, side], at);
        floats.set([cell, -cell * side * 0.5, -cell * side * (1 - BEHIND)], at + 4);
      });
      writeOutdoors(scene, outdoors, recipe, put);
      if (cloudAt !== 0) {
        integers[layout.CLOUD_AT / 4] = cloudAt;
        integers[layout.CLOUD_WIDTH / 4] = clouds.width;
        integers[layout.CLOUD_HEIGHT / 4] = clouds.height;
      }
      new Float32Array(memory.buffer, skyAt).set(daylightOf(outdoors).table);
    }
    return block;
  };
}

type Put = (field: number, ...values: readonly number[]) => void;

function writeOutdoors(scene: Scene, place: Outdoors, recipe: Recipe, put: Put): void {
  const view = viewOf(scene);
  const random = randomFrom("weather", place.seed);
  const metres = place.metres;
  const eye = view.eye.map((value) => value * metres) as unknown as Rgb3;
  put(layout.METRES, metres);
  put(layout.PLACE_EYE, ...eye);
  const light = daylightOf(place);
  put(layout.SUN, ...light.sun);
  put(layout.SUN_LIGHT, ...light.sunLight);
  put(layout.SKY_LIGHT, ...light.skyLight);
  put(layout.HAZE_LIGHT, ...light.hazeLight);
  put(layout.SUN_DISC, ...light.disc);
  put(layout.SUN_RADIUS, light.discCosine);
  put(layout.CLOUD_LIGHT, ...light.cloudLight);
  put(layout.CLOUD_SHADE, ...light.cloudShade);
  put(layout.HAZE, ...hazeOf(place));
  put(layout.FOG, fogOf(place));
  put(layout.FOG_HEIGHT, place.weather === "fog" ? 60 : 90);
  put(layout.KEY, keyOf(place));
  put(layout.STARS, place.night ? 1 : 0);
  put(layout.CLOUDINESS, cloudinessOf(place, random()));
  put(layout.CLOUD_BASE, place.weather === "storm" ? 900 : 1500);
  put(layout.CLOUD_DEPTH, place.weather === "storm" ? 1400 : 900);
  put(layout.CIRRUS, place.weather === "clear" || place.weather === "cloudy" ? 0.25 + 0.4 * random() : 0);
  // As much of the sky as the camera sees, and a margin for what water mirrors.
  const tilt = view.forward[1];
  const half = (view.halfWidth / Math.max(0.3, Math.sqrt(1 - tilt * tilt))) * 1.15 + 0.1;
  put(layout.CLOUD_LEFT, -half);
  put(layout.CLOUD_SPAN, 2 * half);
  const highest = Math.min(0.98, tilt + view.halfHeight * 1.25 + 0.1);
  put(layout.CLOUD_TOP, Math.sqrt(Math.max(0.12, highest)));
  put(layout.GLINT, 0.00003);
  writeLand(recipe, eye, put);
}

function writeLand(recipe: Recipe, eye: Rgb3, put: Put): void {
  const { peaks, valley, hills, dunes, basin, shore, water, forest, snow } = recipe;
  if (peaks) {
    put(layout.PEAK_HEIGHT, peaks.height, peaks.from, peaks.to, peaks.size);
    put(layout.GULLIES, peaks.gullies);
  }
  if (valley) put(layout.VALLEY_X, valley.x, valley.width);
  if (hills) put(layout.HILL_HEIGHT, hills.height, hills.size);
  if (dunes) put(layout.DUNE_HEIGHT, dunes.height, dunes.size, dunes.turn);
  if (basin) put(layout.BASIN_X, basin.x, basin.z, basin.rx, basin.rz, basin.depth);
  if (shore) put(layout.SHORE_AT, shore.at, shore.slant, shore.slope);
  put(layout.BUMP, recipe.bump);
  const away = Math.sqrt(eye[0] * eye[0] + eye[2] * eye[2]);
  put(layout.LEVEL_RADIUS, Math.max(1.2, away * 0.9));
  put(layout.LEVEL_X, eye[0] * 0.5, eye[2] * 0.5);
  put(layout.WATER_LEVEL, water ? water.level : -1e6);
  if (water) put(layout.WATER_ROUGH, water.rough, ...water.colour);
  put(layout.SPIKES, forest.spikes, forest.from);
  put(layout.GROUND_COLOUR, ...recipe.ground, ...recipe.second, ...recipe.rock, ...forest.colour);
  put(layout.SNOW_LINE, snow.line, snow.below, forest.line, recipe.ripples);
  put(layout.SPARKLE, 1, forest.share, 0, recipe.rough);
  put(
    layout.CEILING,
    30 +
      (peaks ? peaks.height * 1.5 : 0) +
      (hills ? hills.height * 1.3 : 0) +
      (dunes ? dunes.height * 2.5 : 0),
  );
}

/** Clear air thins light by about this much a metre. */
function hazeOf(place: Outdoors): Rgb3 {
  const thick = place.weather === "clear" ? 1 : place.weather === "cloudy" ? 1.3 : 2.2;
  return [0.0000135 * thick, 0.0000225 * thick, 0.000046 * thick];
}

function fogOf(place: Outdoors): number {
  const base = {
    clear: 0.00002,
    cloudy: 0.00003,
    overcast: 0.0001,
    fog: 0.011,
    rain: 0.0006,
    snow: 0.0022,
    storm: 0.0003,
  };
  return base[place.weather];
}

function cloudinessOf(place: Outdoors, chance: number): number {
  const base = {
    clear: 0.12 + 0.2 * chance,
    cloudy: 0.62,
    overcast: 0,
    fog: 0,
    rain: 0,
    snow: 0,
    storm: 0.75,
  };
  return base[place.weather];
}

/** How bright the picture is meant to be. */
function keyOf(place: Outdoors): number {
  if (place.night) return 0.05;
  const low = place.sun.elevation;
  const day = low > 12 ? 0.21 : low > 0 ? 0.17 : 0.11;
  return place.weather === "storm" ? day * 0.6 : place.weather === "fog" ? day * 1.35 : day;
}
