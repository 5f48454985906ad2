import type { Rgb3 } from "./atmosphere.js";
import type { Outdoors } from "./place.js";
import { type Making, NEVER, type Recipe } from "./recipe.js";

/** The land about water: seas and their coasts, beaches, lakes and rivers. */

const SWELLS: Partial<Record<Outdoors["weather"], number>> = { storm: 6, rain: 1.6, fog: 0.4, overcast: 1 };

/** How strong the wind on a sea is, of that by day: it lies down at night, and is next to nothing where the words say so. */
function windOn({ calm, night, weather }: Outdoors): number {
  if (weather === "storm" || weather === "rain") return 1;
  return calm ? 0.2 : night ? 0.45 : 1;
}

export function sea({ usual, range, place }: Making): Recipe {
  const storm = place.weather === "storm";
  const wind = windOn(place);
  const water = {
    level: place.afloat ? 0 : -Math.min(15, Math.max(0.5, place.metres * (place.metres > 4 ? 1.05 : 0.5))),
    rough: range(0.62, 0.8) * wind,
    colour: (storm ? [0.012, 0.034, 0.036] : [0.006, 0.026, 0.036]) as Rgb3,
    swell: (SWELLS[place.weather] ?? 0.8) * wind,
  };
  // What cannot float stands on a headland over it, as high as suits its size.
  const side = range(0, 1) < 0.5 ? -1 : 1;
  return {
    ...usual,
    land: false,
    water,
    rock: [0.17, 0.15, 0.125],
    ground: [usual.ground[0] * 1.25, usual.ground[1], usual.ground[2] * 1.2],
    second: [0.21, 0.175, 0.1],
    bump: 0.3,
    rough: place.metres > 4 ? 0.45 : 1,
    shore: {
      at: place.metres * 1.6 + 1.5,
      slant: side * range(0.45, 0.85),
      slope: place.metres > 4 ? 1.5 : 0.9,
    },
  };
}

/** Broken rock before an open sea, and the surf on it. */
export function coast(making: Making): Recipe {
  const { usual, range, place } = making;
  const open = sea(making);
  const storm = place.weather === "storm";
  const things = place.metres > 0 && place.stands === true;
  const side = range(0, 1) < 0.5 ? -1 : 1;
  return {
    ...open,
    land: true,
    rock: [0.25, 0.225, 0.195],
    ground: things ? open.ground : [0.24, 0.215, 0.185],
    second: things ? open.second : [0.3, 0.27, 0.225],
    water: {
      ...open.water!,
      level: things ? open.water!.level : 0,
      colour: storm ? open.water!.colour : [0.008, 0.042, 0.047],
      swell: Math.max(1.5, open.water!.swell ?? 0),
    },
    hills: { height: 5, size: 90 },
    bump: 0.25,
    rough: 0.9,
    crags: things ? Math.min(7, 1.5 + place.metres * 0.4) : range(8, 10.5),
    shore: things ? open.shore! : { at: range(-10, -4), slant: side * range(3.2, 4.4), slope: 0.17 },
    forest: usual.forest,
  };
}

export function beach({ usual, range, place }: Making): Recipe {
  const tropical = place.trees === "tropical";
  const side = range(0, 1) < 0.5 ? -1 : 1;
  return {
    ...usual,
    ground: tropical ? [0.64, 0.5, 0.33] : [0.46, 0.36, 0.24],
    second: tropical ? [0.74, 0.61, 0.43] : [0.55, 0.45, 0.31],
    snow: { line: place.season === "winter" && place.weather === "snow" ? -40 : NEVER, below: 30 },
    hills: { height: 7, size: 140 },
    shore: { at: range(9, 13), slant: side * range(0.35, 0.6), slope: 0.055 },
    water: {
      level: -0.42,
      rough: range(0.3, 0.42),
      colour: tropical ? [0.006, 0.11, 0.115] : [0.008, 0.055, 0.062],
    },
    bump: 0.03,
    ripples: 0.02,
    rough: 0.14,
  };
}

export function lake(making: Making): Recipe {
  const { usual, range, winter, place } = making;
  if (place.river) return river(making);
  const rx = range(430, 640);
  const rz = range(760, 1050);
  const z = place.afloat ? -rz * 0.72 : -rz - 14;
  return {
    ...usual,
    peaks: {
      height: place.high ? range(900, 1250) : range(300, 430),
      from: 760,
      to: 3900,
      size: range(1500, 2100),
      gullies: 0.8,
    },
    valley: { x: range(-420, 420), width: range(800, 1300) },
    hills: { height: 34, size: 300 },
    basin: { x: range(-60, 60), z, rx, rz, depth: 26 },
    water: {
      level: place.afloat ? 0 : -0.45,
      // The moon breaks into glints on a breath of wind.
      rough: place.weather === "storm" ? 0.2 : range(0.004, 0.009) * (place.moon && !place.calm ? 2.6 : 1),
      colour: [0.006, 0.022, 0.024],
    },
    bump: 0.12,
    forest: { ...usual.forest, share: 0.6, spikes: 0.62, from: 160, line: place.high ? 380 : 900 },
    snow: winter ? { line: -40, below: 30 } : { line: place.high ? range(560, 700) : NEVER, below: 140 },
  };
}

/** A river that winds towards the mountains, its banks grown over. */
function river({ usual, range, winter, place }: Making): Recipe {
  const half = range(13, 19);
  const side = range(0, 1) < 0.5 ? -1 : 1;
  return {
    ...usual,
    peaks: {
      height: place.high ? range(900, 1250) : range(320, 480),
      from: 760,
      to: 3700,
      size: range(1500, 2100),
      gullies: 0.7,
    },
    valley: { x: range(-200, 200), width: range(900, 1400) },
    hills: { height: 12, size: 300 },
    river: place.afloat ? { x: 0, half: half + 5 } : { x: side * half * 1.4, half },
    water: {
      level: place.afloat ? 0 : -0.7,
      rough: place.weather === "storm" ? 0.2 : range(0.02, 0.04),
      colour: [0.008, 0.024, 0.022],
    },
    bump: 0.14,
    forest: { ...usual.forest, share: 0.5, spikes: 0.52, from: 240, line: place.high ? 380 : 900 },
    snow: winter ? { line: -40, below: 30 } : { line: place.high ? range(560, 700) : NEVER, below: 140 },
  };
}
