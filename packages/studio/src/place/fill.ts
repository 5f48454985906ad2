import { type View, viewOf } from "../camera.js";
import { linearOf } from "../colour.js";
import type { Geometry } from "../geometry.js";
import { randomFrom } from "../math/random.js";
import type { Quality } from "../request.js";
import type { Scene } from "../scene.js";
import { type Rgb3, towards } from "./atmosphere.js";
import { cloudsOf } from "./clouds.js";
import { gradingOf } from "./grading.js";
import { eyeIn } from "./heights.js";
import { LAND_CELLS, LAND_SIDE, type Put, writeGrid, writeLand } from "./land.js";
import * as layout from "./layout.js";
import { daylightOf } from "./light.js";
import { isOutdoors, type Outdoors, type Place } from "./place.js";
import { growthOf, type Stand } from "./plants/grow.js";
import { layPlants } from "./plants/lay.js";
import { type Recipe, recipeOf } from "./recipe.js";
import { waterlinesOf } from "./waterline.js";

/** Cells along a side of each grid of land. */
const SIDE: Record<Quality, number> = { studio: LAND_SIDE, flash: 512 };

/** Of what is built as many as throw shadows of their own, the nearest first. */
const MOST_SHADING = 72;

/** Reserves what a place needs, by a function that gives addresses; returns what writes it once memory is there. */
export function layPlace(
  scene: Scene,
  geometry: Geometry,
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
  // A small picture needs no finer land than it can show.
  const side = Math.min(
    SIDE[quality],
    Math.max(256, Math.ceil(Math.max(scene.width, scene.height) / 64) * 64),
  );
  const levels =
    recipe && (recipe.land || (scene.things.length > 0 && !outdoors!.afloat))
      ? LAND_CELLS.map(
          () => [take(side * side * 4 + 64), take(side * side * 4 + 64), take(side * side + 64)] as const,
        )
      : [];
  const clouds = { width: (scene.width * 5) >> 3, height: Math.min(384, (scene.height * 3) >> 3) };
  const cloudAt = outdoors ? take(clouds.width * clouds.height * 16) : 0;
  const view = viewOf(scene);
  const growth =
    outdoors && recipe && (levels.length > 0 || recipe.city?.within)
      ? growthOf(outdoors, recipe, standOf(scene, outdoors), quality)
      : null;
  const blank = outdoors === null;
  const mirroredAt = growth?.mirrored ? take(scene.width * scene.height * 16) : 0;
  const layGrowth = growth ? layPlants(growth, scene, take) : null;
  return (memory) => {
    const integers = new Int32Array(memory.buffer, block, layout.PLACE_BYTES / 4);
    const floats = new Float32Array(memory.buffer, block, layout.PLACE_BYTES / 4);
    const put = (field: number, ...values: readonly number[]) => floats.set(values, field / 4);
    integers[layout.PLACE_SEED / 4] = place.seed | 0;
    integers[layout.RADIANCE_AT / 4] = radianceAt;
    integers[layout.GLOW_AT / 4] = glowAt;
    integers[layout.SKY_AT / 4] = skyAt;
    integers[layout.SAMPLES / 4] = quality === "flash" ? layout.QUICK_SAMPLES : 6;
    integers[layout.HAS_THINGS / 4] = scene.things.length > 0 ? 1 : 0;
    put(layout.EXPOSED, 1);
    put(layout.THINGS_LIT, outdoors ? litIn(outdoors) : 1);
    put(layout.BALANCE, 1, 1, 1, 1);
    if (outdoors && recipe) {
      levels.forEach((addresses, level) => {
        writeGrid(integers, floats, level, addresses, side);
      });
      writeOutdoors(view, outdoors, recipe, scene.things.length > 0, put);
      layGrowth?.(memory, integers);
      integers[layout.BUILT_COUNT / 4] = Math.min(MOST_SHADING, growth?.built ?? 0);
      integers[layout.MIRRORED_COUNT / 4] = growth?.mirrored ?? 0;
      integers[layout.MIRRORED_AT / 4] = mirroredAt;
      if (outdoors.afloat) {
        const lines = waterlinesOf(geometry, layout.MOST_FLOATERS);
        const m = outdoors.metres;
        integers[layout.FLOATER_COUNT / 4] = lines.length;
        put(
          layout.FLOATERS,
          ...lines.flatMap(({ x, z, along, across, turn }) => [x * m, z * m, along * m, across * m, ...turn]),
        );
      }
      if (cloudAt !== 0) {
        integers[layout.CLOUD_AT / 4] = cloudAt;
        integers[layout.CLOUD_WIDTH / 4] = clouds.width;
        integers[layout.CLOUD_HEIGHT / 4] = clouds.height;
      }
      new Float32Array(memory.buffer, skyAt).set(daylightOf(outdoors).table);
    }
    if (blank) writeBlank(place, scene, integers, put);
    return block;
  };
}

/** What space and abstract pictures are made of. */
function writeBlank(place: Place, { width, height, things }: Scene, integers: Int32Array, put: Put): void {
  const random = randomFrom("blank", place.seed);
  integers[layout.KIND / 4] = KINDS[place.kind] ?? layout.KIND_LAND;
  if ("colours" in place) {
    integers[layout.COLOUR_COUNT / 4] = place.colours.length;
    integers[layout.DESIGN / 4] = Math.floor(random() * 4);
    put(layout.COLOURS, ...place.colours.flatMap((hex) => linearOf(hex).map((value) => Math.sqrt(value))));
    return;
  }
  if (isOutdoors(place)) return;
  integers[layout.DESIGN / 4] = DESIGNS.indexOf(place.planet ?? "earth");
  put(layout.SUN, ...towards(place.sun.elevation, place.sun.azimuth));
  put(layout.STARS, 1.15);
  const aside = things.length > 0 ? 0.3 : 0.06;
  const small = Math.min(1, width / height);
  put(layout.PLANET_X, (random() < 0.5 ? -1 : 1) * aside * small);
  put(layout.PLANET_Y, things.length > 0 ? 0.14 : 0);
  put(layout.PLANET_RADIUS, (things.length > 0 ? 0.26 : 0.36) * small);
}

const DESIGNS = ["earth", "giant", "rocky"] as const;

const KINDS: Partial<Record<Place["kind"], number>> = {
  gradient: layout.KIND_GRADIENT,
  silk: layout.KIND_SILK,
  waves: layout.KIND_WAVES,
  bokeh: layout.KIND_BOKEH,
  tiles: layout.KIND_TILES,
  space: layout.KIND_SPACE,
  planet: layout.KIND_PLANET,
};

/** Where the camera stands in the land, metres, and how much room the things in it need. */
function standOf(scene: Scene, place: Outdoors): Stand {
  const { metres } = place;
  const view = viewOf(scene);
  const reach = scene.things.map(
    ({ position, size }) => Math.sqrt(position[0] ** 2 + position[2] ** 2) + size * 0.6,
  );
  return {
    eye: eyeIn(place, view),
    half: view.halfWidth,
    // What flies is in no plant's way.
    clearing: place.aloft ? 0 : Math.max(0, ...reach) * metres,
  };
}

function writeOutdoors(view: View, place: Outdoors, recipe: Recipe, stands: boolean, put: Put): void {
  const random = randomFrom("weather", place.seed);
  const metres = place.metres;
  const eye = eyeIn(place, view);
  put(layout.METRES, metres);
  if (stands) put(layout.SWELL_CALM, 3 * metres);
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
  put(layout.FOG_HEIGHT, place.weather === "fog" ? (recipe.city ? 60 : 26) : misty(place) ? 9 : 90);
  const { key, balance, vibrance } = gradingOf(place);
  put(layout.KEY, key);
  put(layout.BALANCE, ...balance, vibrance);
  put(layout.LID_VARIES, ...(LID_FORM[place.weather] ?? [0, 0]));
  put(
    layout.STARS,
    place.airless ? 0.6 : place.night && fogOf(place) < 0.0001 ? (recipe.city ? 0.9 : place.moon ? 4 : 6) : 0,
  );
  if (place.moon) put(layout.MOON, 1);
  if (place.aurora) put(layout.AURORA, AURORA);
  if (place.rainbow) put(layout.BOW, 1.5);
  put(layout.FALL, FALLING[place.weather] ?? 0);
  const clouds = cloudsOf(place, random);
  put(layout.CLOUDINESS, clouds.cover);
  put(layout.CLOUD_BASE, clouds.base);
  put(layout.CLOUD_DEPTH, clouds.depth);
  put(layout.CLOUD_GRAIN, clouds.grain);
  put(layout.CIRRUS, clouds.veil);
  // As much of the sky as the camera sees, and a margin for what water mirrors.
  const tilt = view.forward[1];
  const half = (view.halfWidth / Math.max(0.3, Math.sqrt(1 - tilt * tilt))) * 1.15 + 0.1;
  put(layout.CLOUD_LEFT, -half);
  put(layout.CLOUD_SPAN, 2 * half);
  const highest = Math.min(0.98, tilt + view.halfHeight * 1.25 + 0.1);
  put(layout.CLOUD_TOP, Math.sqrt(Math.max(0.12, highest)));
  put(layout.GLINT, 0.00003);
  writeLand(place, recipe, eye, put);
}

/** Northern lights outshine all stars but the brightest. */
const AURORA = 1.7;

/** What falls: above 0 rain, below 0 snow, the more the farther from it. */
const FALLING: Partial<Record<Outdoors["weather"], number>> = { rain: 0.7, storm: 0.3, snow: -1 };

/** Clear air thins light by about this much a metre. */
function hazeOf(place: Outdoors): Rgb3 {
  if (place.airless) return [0, 0, 0];
  if (place.landform === "reef") return IN_WATER;
  const thick = place.weather === "clear" ? 1.7 : place.weather === "cloudy" ? 2 : 2.8;
  return [0.0000135 * thick, 0.0000225 * thick, 0.000046 * thick];
}

/** How much of the light on open ground things get. */
function litIn({ landform, night, sun }: Outdoors): number {
  if (landform === "reef") return LIT_IN_WATER;
  return !night && sun.elevation > 0 && sun.elevation < LOW_SUN ? LIT_FROM_THE_SIDE : 1;
}

/** Degrees below which a sun hardly lights the ground, whose slopes then set the exposure: what stands upright would be bleached. */
const LOW_SUN = 8;
const LIT_FROM_THE_SIDE = 0.58;

/** The dark deep behind who swims sets the exposure: in the full light of the shallow bed they would be bleached. */
const LIT_IN_WATER = 0.38;

/** Water thins red light first; over this many metres a warm clear sea does. */
const IN_WATER: Rgb3 = [0.1, 0.056, 0.05];

/** Mist that lies on a lake before the sun is high. */
function misty(place: Outdoors): boolean {
  const { kind, weather, sun } = place;
  return kind === "lake" && weather === "clear" && !place.night && sun.elevation > 2.9 && sun.elevation < 8;
}

function fogOf(place: Outdoors): number {
  if (place.airless || place.landform === "reef") return 0;
  if (misty(place)) return 0.0006;
  // Under a canopy the air is damp.
  if (place.kind === "forest" && place.trees === "tropical" && place.weather === "clear") return 0.0075;
  const base = {
    clear: 0.00002,
    cloudy: 0.00003,
    overcast: 0.0001,
    fog: place.kind === "forest" ? 0.009 : 0.0055,
    rain: 0.0006,
    snow: 0.0022,
    storm: 0.0003,
  };
  return base[place.weather];
}

/** How far a lid of cloud differs in thickness, and how it opens over the horizon. */
const LID_FORM: Partial<Record<Outdoors["weather"], readonly [number, number]>> = {
  overcast: [0.42, 0.15],
  rain: [0.5, 0.2],
  storm: [0.9, 0.5],
  snow: [0.2, 0],
};
