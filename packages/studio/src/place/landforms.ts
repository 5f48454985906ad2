import type { Rgb3 } from "./atmosphere.js";
import type { Landform, Outdoors } from "./place.js";
import type { Range, Recipe } from "./recipe.js";

/** What gives land a form of its own; lengths in metres. */
export interface Formed {
  /** Levels with steep rises between them, none above `top`; `beds` is how plainly the rock's layers show, `wet` the share of levels under water. */
  readonly steps?: { height: number; level: number; top: number; beds: number; wet: number };
  /** A lone cone; `lava` is how much runs down it. */
  readonly cone?: { x: number; z: number; height: number; radius: number; lava: number };
  readonly isle?: { x: number; z: number; radius: number; height: number };
  /** Height of ice afloat. */
  readonly bergs?: number;
  /** How strongly light plays on a sea's bed. */
  readonly caustics?: number;
}

const NEVER = 1e6;

/** The recipe of a place on land of a form of its own. */
export function withLandform(recipe: Recipe, place: Outdoors, range: Range): Recipe {
  return place.landform ? FORMS[place.landform](recipe, place, range) : recipe;
}

const FORMS: Record<Landform, (recipe: Recipe, place: Outdoors, range: Range) => Recipe> = {
  savannah,
  canyon,
  volcano: (recipe, place, range) => cone(recipe, place, range, 1),
  cone: (recipe, place, range) => cone(recipe, place, range, 0),
  island,
  reef,
  ice,
  terraces,
  swamp,
};

/** What a kind of place is made of but for the forms that another takes the place of. */
function bare({ peaks: _p, valley: _v, dunes: _d, basin: _b, river: _r, shore: _s, ...rest }: Recipe) {
  return rest;
}

/** Flat grassland, yellow but for the rains, far blue hills. */
function savannah(recipe: Recipe, place: Outdoors, range: Range): Recipe {
  const green = place.season === "spring" || place.weather === "rain";
  return {
    ...bare(recipe),
    peaks: { height: range(150, 240), from: 2200, to: 6500, size: 2600, gullies: 0.35 },
    hills: { height: 2.4, size: 380 },
    bump: 0.07,
    ground: green ? [0.14, 0.17, 0.05] : [0.27, 0.185, 0.062],
    second: green ? [0.2, 0.2, 0.065] : [0.36, 0.26, 0.1],
    forest: { ...recipe.forest, share: -0.2, spikes: 0, line: 900 },
    snow: { line: NEVER, below: 60 },
  };
}

/** Mesas and walls of red rock in level beds, about a dry valley. */
function canyon(recipe: Recipe, place: Outdoors, range: Range): Recipe {
  return {
    ...bare(recipe),
    peaks: { height: range(760, 900), from: 260, to: 1500, size: range(900, 1300), gullies: 0 },
    valley: { x: range(-120, 120), width: range(420, 620) },
    steps: { height: range(78, 96), level: 0.4, top: range(300, 380), beds: 1, wet: 0 },
    hills: { height: 5, size: 170 },
    bump: 0.22,
    rough: 0.85,
    ripples: 0,
    ground: [0.34, 0.155, 0.075],
    second: [0.44, 0.24, 0.125],
    rock: [0.4, 0.175, 0.085],
    snow: place.season === "winter" ? { line: 60, below: 120 } : { line: NEVER, below: 60 },
  };
}

/** One great cone over woods and a plain; black where it is alight, under snow where it sleeps. */
function cone(recipe: Recipe, place: Outdoors, range: Range, lava: number): Recipe {
  const height = range(1000, 1250);
  const winter = recipe.snow.line < 0;
  return {
    ...bare(recipe),
    peaks: { height: range(240, 340), from: 1300, to: 4200, size: 1700, gullies: 0.5 },
    cone: { x: range(-260, 260), z: -range(2300, 2700), height, radius: height * range(1.75, 1.95), lava },
    hills: { height: 14, size: 360 },
    rock: lava > 0 ? [0.085, 0.078, 0.076] : [0.15, 0.14, 0.145],
    forest: { ...recipe.forest, share: 0.4, spikes: 0.45, line: 330 },
    snow: winter
      ? recipe.snow
      : lava > 0
        ? { line: NEVER, below: 60 }
        : { line: height * (place.season === "summer" ? 0.56 : 0.44), below: 170 },
  };
}

/** An island with a beach all round, in a sea that is clear over the sand. */
function island(recipe: Recipe, place: Outdoors, range: Range): Recipe {
  const radius = range(30, 40);
  // Behind a boat it lies farther off.
  const away = place.afloat ? 70 + place.metres * 6 : range(86, 104);
  return {
    ...bare(recipe),
    land: true,
    isle: { x: range(-9, 9), z: -away, radius, height: range(4.5, 8) },
    hills: { height: 1.2, size: 30 },
    bump: 0.05,
    rough: 0.3,
    ground: [0.6, 0.48, 0.32],
    second: [0.68, 0.56, 0.4],
    water: {
      level: 0,
      rough: range(0.26, 0.36),
      colour: [0.005, 0.075, 0.09],
      swell: place.weather === "storm" ? 3 : 0.3,
    },
    forest: { ...recipe.forest, share: 0, spikes: 0 },
  };
}

/** The bed of a warm sea: sand in ripples between rocks. */
function reef(recipe: Recipe, _place: Outdoors, range: Range): Recipe {
  const { water: _, ...dry } = bare(recipe);
  return {
    ...dry,
    land: true,
    hills: { height: range(1.2, 1.8), size: 26 },
    bump: 0.12,
    ripples: 0.11,
    rough: 0.2,
    caustics: 0.75,
    ground: [0.5, 0.44, 0.33],
    second: [0.6, 0.54, 0.42],
    rock: [0.2, 0.18, 0.17],
    snow: { line: NEVER, below: 60 },
    forest: { ...recipe.forest, share: -1, spikes: 0 },
  };
}

/** A cold sea with ice afloat. */
function ice(recipe: Recipe, place: Outdoors, range: Range): Recipe {
  const faces: Rgb3 = [0.42, 0.66, 0.78];
  return {
    ...bare(recipe),
    land: true,
    bergs: range(20, 30),
    bump: 0.18,
    rough: 0.5,
    rock: faces,
    water: {
      level: 0,
      rough: range(0.05, 0.09),
      colour: [0.004, 0.03, 0.045],
      ...(place.weather === "storm" ? { swell: 3 } : {}),
    },
    snow: { line: -40, below: 30 },
    forest: { ...recipe.forest, share: 0, spikes: 0 },
  };
}

/** A hillside dug into levels: some flooded, some green. */
function terraces(recipe: Recipe, place: Outdoors, range: Range): Recipe {
  return {
    ...bare(recipe),
    ...(place.high ? { peaks: { height: 700, from: 900, to: 3600, size: 1700, gullies: 0.6 } } : {}),
    hills: { height: range(62, 78), size: range(250, 330) },
    steps: {
      height: range(1.9, 2.4),
      level: 0.74,
      top: 90,
      beds: 0,
      wet: place.season === "autumn" ? 0 : 0.45,
    },
    bump: 0.06,
    rough: 0.6,
    ground: place.season === "autumn" ? [0.34, 0.26, 0.06] : [0.09, 0.2, 0.03],
    second: place.season === "autumn" ? [0.4, 0.32, 0.09] : [0.15, 0.26, 0.05],
    rock: [0.11, 0.1, 0.05],
    snow: recipe.snow,
    forest: { ...recipe.forest, share: 0.3, spikes: 0.3, from: 420, line: 900 },
  };
}

/** Still dark water between tussocks and trunks. */
function swamp(recipe: Recipe, _place: Outdoors, range: Range): Recipe {
  return {
    ...bare(recipe),
    hills: { height: range(0.55, 0.7), size: 17 },
    bump: 0.1,
    ground: [0.06, 0.065, 0.025],
    second: [0.1, 0.105, 0.035],
    water: { level: -0.12, rough: 0.004, colour: [0.014, 0.02, 0.01] },
    forest: { ...recipe.forest, share: 0.85, spikes: 0.85, from: 170, line: 2000 },
  };
}
