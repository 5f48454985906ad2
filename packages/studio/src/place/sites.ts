import { randomFrom } from "../math/random.js";
import type { Outdoors, Site } from "./place.js";
import type { Range, Recipe } from "./recipe.js";

/** The land of a place that people have made something of. */
export function withSite(recipe: Recipe, place: Outdoors): Recipe {
  if (!place.site) return recipe;
  const random = randomFrom("site", place.seed);
  const range: Range = (low, high) => low + (high - low) * random();
  return SITES[place.site](recipe, place, range);
}

const SITES: Record<Site, (recipe: Recipe, place: Outdoors, range: Range) => Recipe> = {
  harbour,
  farm,
  garden,
  road,
  path,
  "old town": (recipe, _, range) => town(recipe, { strip: range(4.6, 5.6), closed: range(84, 104) }),
  square: (recipe, _, range) => town(recipe, { strip: range(17, 20), closed: range(62, 72) }),
  market: (recipe, _, range) => town(recipe, { strip: range(9.5, 11), closed: range(74, 88) }),
};

/** A bay with a hill about it; the eye is over its water. */
function harbour(recipe: Recipe, place: Outdoors, range: Range): Recipe {
  const { peaks: _, valley: __, shore: ___, ...rest } = recipe;
  const storm = place.weather === "storm" || place.weather === "rain";
  return {
    ...rest,
    land: true,
    peaks: { height: range(150, 230), from: 420, to: 1900, size: range(900, 1300), gullies: 0.25 },
    basin: {
      x: range(-8, 8),
      z: -range(46, 52),
      rx: range(88, 104),
      rz: range(58, 64),
      depth: range(17, 21),
    },
    hills: { height: range(20, 28), size: range(170, 230) },
    bump: 0.12,
    water: { level: 0, rough: storm ? 0.12 : range(0.03, 0.045), colour: [0.008, 0.03, 0.032] },
    forest: { ...recipe.forest, share: 0.25, spikes: 0.3, from: 240, line: 160 },
  };
}

function farm(recipe: Recipe, _: Outdoors, range: Range): Recipe {
  const side = range(0, 1) < 0.5 ? -1 : 1;
  return {
    ...recipe,
    hills: { height: range(20, 30), size: range(330, 430) },
    bump: 0.1,
    way: {
      x: side * range(0.8, 1.6),
      half: 1.7,
      kind: "track",
      bend: -side * range(0.05, 0.075),
      long: range(26, 34),
      phase: 0.02,
      far: 60,
    },
  };
}

function garden(recipe: Recipe, _: Outdoors, range: Range): Recipe {
  const { peaks: __, ...rest } = recipe;
  const side = range(0, 1) < 0.5 ? -1 : 1;
  return {
    ...rest,
    peaks: { height: 130, from: 900, to: 3200, size: 1500, gullies: 0.3 },
    hills: { height: 3, size: 260 },
    bump: 0.05,
    forest: { ...recipe.forest, share: 0.6, spikes: 0.5, from: 120, line: 900 },
    way: {
      x: side * range(0.1, 0.5),
      half: range(0.7, 0.85),
      kind: range(0, 1) < 0.65 ? "stones" : "earth",
      bend: side * range(0.05, 0.085),
      long: range(24, 32),
      phase: 0.02,
      far: 40,
    },
  };
}

/** A road over a mountain's slopes, or through the country. */
function road(recipe: Recipe, place: Outdoors, range: Range): Recipe {
  const high = place.kind === "mountains";
  const side = range(0, 1) < 0.5 ? -1 : 1;
  const wild = place.kind === "forest" || place.kind === "desert";
  const half = high ? 3.1 : wild ? 3 : 2.8;
  return {
    ...recipe,
    ...(high ? { hills: { height: range(20, 28), size: range(240, 300) } } : {}),
    bump: recipe.bump * 0.6,
    way: {
      x: side * (place.verge ? place.verge + half : range(0.4, 1.4)),
      half,
      kind: "asphalt",
      bend: -side * (place.kind === "desert" ? 0.02 : range(0.1, 0.14)),
      long: high ? range(34, 44) : range(48, 70),
      phase: 0.03,
      far: high ? 170 : 260,
    },
  };
}

function path(recipe: Recipe, place: Outdoors, range: Range): Recipe {
  const side = range(0, 1) < 0.5 ? -1 : 1;
  const aside = range(0.2, 0.6);
  const half = range(0.8, 1.05);
  return {
    ...recipe,
    way: {
      x: side * (place.verge ? place.verge + half : aside),
      half,
      kind: place.kind === "hills" || place.kind === "meadow" ? "track" : "earth",
      bend: -side * range(0.07, 0.11),
      long: range(22, 34),
      phase: 0.03,
      far: 90,
    },
  };
}

/** Streets of an old town: low houses under pitched roofs, paved from wall to wall. */
function town(recipe: Recipe, { strip, closed }: { strip: number; closed: number }): Recipe {
  return {
    ...recipe,
    city: {
      ...recipe.city!,
      block: Math.ceil((2 * strip + 20) / 11.3) * 11.3,
      strip,
      low: 8.4,
      high: 14.5,
      old: true,
      closed,
    },
  };
}
