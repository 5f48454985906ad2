import { type Random, randomFrom } from "../math/random.js";
import type { Rgb3 } from "./atmosphere.js";
import type { Outdoors, Season } from "./place.js";

/** What a landscape is made of: lengths in metres, colours linear. The kernel's terrain reads these numbers. */
export interface Recipe {
  /** Whether there is any land at all. */
  readonly land: boolean;
  readonly peaks?: { height: number; from: number; to: number; size: number; gullies: number };
  readonly valley?: { x: number; width: number };
  readonly hills?: { height: number; size: number };
  readonly dunes?: { height: number; size: number; turn: number };
  readonly basin?: { x: number; z: number; rx: number; rz: number; depth: number };
  readonly shore?: { at: number; slant: number; slope: number };
  /** Height of the near ground's unevenness. */
  readonly bump: number;
  readonly water?: { level: number; rough: number; colour: Rgb3 };
  readonly ground: Rgb3;
  readonly second: Rgb3;
  readonly rock: Rgb3;
  readonly forest: { colour: Rgb3; share: number; line: number; from: number; spikes: number };
  readonly snow: { line: number; below: number };
  readonly ripples: number;
  readonly rough: number;
}

const GRASS: Record<Season, readonly [Rgb3, Rgb3]> = {
  spring: [
    [0.085, 0.16, 0.03],
    [0.13, 0.2, 0.045],
  ],
  summer: [
    [0.075, 0.13, 0.028],
    [0.13, 0.16, 0.05],
  ],
  autumn: [
    [0.17, 0.13, 0.05],
    [0.2, 0.16, 0.07],
  ],
  winter: [
    [0.13, 0.11, 0.065],
    [0.16, 0.14, 0.09],
  ],
};

const WOODS: Record<Season, Rgb3> = {
  spring: [0.04, 0.075, 0.02],
  summer: [0.025, 0.05, 0.018],
  autumn: [0.13, 0.065, 0.018],
  winter: [0.035, 0.045, 0.03],
};

const ROCK: Rgb3 = [0.19, 0.175, 0.16];
const NEVER = 1e6;

/** The land of a place by its kind and season; the seed chooses within what looks good. */
export function recipeOf(place: Outdoors): Recipe {
  const random = randomFrom("land", place.seed);
  const range = (low: number, high: number) => low + (high - low) * random();
  const winter = place.season === "winter" || place.weather === "snow";
  const [ground, second] = GRASS[place.season];
  const usual: Recipe = {
    land: true,
    bump: 0.12,
    ground,
    second,
    rock: ROCK,
    forest: { colour: WOODS[place.season], share: 0, line: 420, from: 700, spikes: 0 },
    snow: winter ? { line: -40, below: 30 } : { line: NEVER, below: 60 },
    ripples: 0,
    rough: 1,
  };
  switch (place.kind) {
    case "desert":
      return desert(usual, range);
    case "sea":
      return {
        ...usual,
        land: false,
        water: { level: 0, rough: range(0.85, 1.15), colour: [0.006, 0.024, 0.034] },
      };
    default:
      return mountains(usual, range, winter);
  }
}

type Range = (low: number, high: number) => number;

function desert(usual: Recipe, range: Range): Recipe {
  const size = range(130, 210);
  return {
    ...usual,
    ground: [0.5, 0.27, 0.105],
    second: [0.56, 0.32, 0.14],
    snow: { line: NEVER, below: 60 },
    dunes: { height: size * 0.15, size, turn: range(-0.9, 0.9) + (range(0, 1) < 0.5 ? 0 : Math.PI) },
    hills: { height: 8, size: 900 },
    bump: 0.05,
    ripples: 0.16,
    rough: 0.35,
  };
}

function mountains(usual: Recipe, range: Range, winter: boolean): Recipe {
  return {
    ...usual,
    peaks: { height: range(1050, 1450), from: 700, to: 3400, size: range(1700, 2400), gullies: 1 },
    valley: { x: range(-500, 500), width: range(900, 1500) },
    hills: { height: 26, size: 420 },
    bump: 0.35,
    forest: { ...usual.forest, share: 0.42, spikes: 0.42 },
    snow: winter ? { line: -60, below: 40 } : { line: range(620, 820), below: 160 },
  };
}

export function randomOf(place: Outdoors): Random {
  return randomFrom("place", place.seed);
}
