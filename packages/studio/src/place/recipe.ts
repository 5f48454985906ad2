import { randomFrom } from "../math/random.js";
import type { Rgb3 } from "./atmosphere.js";
import { type Rows, sown } from "./crops.js";
import { type Formed, withLandform } from "./landforms.js";
import type { Outdoors, Season } from "./place.js";
import { withSite } from "./sites.js";
import { beach, coast, lake, sea } from "./waters.js";
import type { Way } from "./way.js";

/** What a landscape is made of: lengths in metres, colours linear. The kernel's terrain reads these numbers. */
export interface Recipe extends Formed {
  /** Whether there is any land at all. */
  readonly land: boolean;
  readonly peaks?: { height: number; from: number; to: number; size: number; gullies: number };
  readonly valley?: { x: number; width: number };
  readonly hills?: { height: number; size: number };
  readonly dunes?: { height: number; size: number; turn: number };
  readonly basin?: { x: number; z: number; rx: number; rz: number; depth: number };
  /** Where its middle is beside the origin, and half its width. */
  readonly river?: { x: number; half: number };
  readonly shore?: { at: number; slant: number; slope: number };
  /** Height of the rocks on its shore. */
  readonly crags?: number;
  /** A rock face with falling water: its height, where its pool is and how large. */
  readonly falls?: { height: number; x: number; z: number; pool: number };
  /** Height of the near ground's unevenness. */
  readonly bump: number;
  /** `swell` is the height of the sea's long waves; none on lakes. */
  readonly water?: { level: number; rough: number; colour: Rgb3; swell?: number };
  readonly ground: Rgb3;
  readonly second: Rgb3;
  readonly rock: Rgb3;
  readonly forest: { colour: Rgb3; share: number; line: number; from: number; spikes: number };
  readonly snow: { line: number; below: number };
  readonly city?: {
    block: number;
    strip: number;
    from: number;
    depth: number;
    low: number;
    high: number;
    middle: number;
    within: boolean;
    /** Paved from wall to wall under pitched roofs. */
    old?: boolean;
    /** Metres ahead to where houses close its street. */
    closed?: number;
  };
  /** A road or a path over the land. */
  readonly way?: Way;
  /** A field about where things stand: how far it reaches, and its earth or its stalks in two tints. */
  readonly field?: { reach: number; bed: Rgb3; second: Rgb3 };
  /** The rows in it. */
  readonly rows?: Rows;
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
/** A snow line above all land. */
export const NEVER = 1e6;

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
  const make = place.falls ? falls : place.rocky && !place.afloat ? coast : KINDS[place.kind];
  return withSite(sown(withLandform(make({ usual, range, winter, place }), place, range), place), place);
}

export interface Making {
  readonly usual: Recipe;
  readonly range: Range;
  readonly winter: boolean;
  readonly place: Outdoors;
}

const KINDS: Record<Outdoors["kind"], (making: Making) => Recipe> = {
  mountains,
  hills,
  desert,
  sea,
  beach,
  lake,
  forest,
  meadow,
  snow: (making) => meadow({ ...making, winter: true }),
  sky: hills,
  city,
  street: city,
};

export type Range = (low: number, high: number) => number;

function desert({ usual, range, place }: Making): Recipe {
  if (place.airless) return moonscape({ usual, range });
  const size = range(130, 210);
  return {
    ...usual,
    ground: [0.5, 0.27, 0.105],
    second: [0.56, 0.32, 0.14],
    snow: { line: NEVER, below: 60 },
    dunes: {
      height: size * 0.15,
      size,
      turn: range(-0.9, 0.9) + (range(0, 1) < 0.5 ? 0 : Math.PI),
    },
    hills: { height: 8, size: 900 },
    bump: 0.05,
    ripples: 0.075,
    rough: 0.16,
  };
}

/** Dust and low old hills. */
function moonscape({ usual, range }: Pick<Making, "usual" | "range">): Recipe {
  return {
    ...usual,
    ground: [0.15, 0.148, 0.145],
    second: [0.21, 0.207, 0.2],
    rock: [0.13, 0.128, 0.125],
    snow: { line: NEVER, below: 60 },
    peaks: { height: range(260, 420), from: 500, to: 3000, size: range(900, 1400), gullies: 0.1 },
    hills: { height: range(10, 16), size: range(150, 220) },
    bump: 0.28,
    rough: 0.5,
  };
}

function mountains({ usual, range, winter }: Making): Recipe {
  return {
    ...usual,
    peaks: { height: range(1050, 1450), from: 700, to: 3400, size: range(1700, 2400), gullies: 0.65 },
    valley: { x: range(-500, 500), width: range(900, 1500) },
    hills: { height: 26, size: 420 },
    bump: 0.35,
    forest: { ...usual.forest, share: 0.42, spikes: 0.42 },
    snow: winter ? { line: -60, below: 40 } : { line: range(620, 820), below: 160 },
  };
}

function hills({ usual, range, place, winter }: Making): Recipe {
  return {
    ...usual,
    ...(place.high ? mountains({ usual, range, place, winter }) : {}),
    hills: { height: range(48, 70) * (place.knoll ? 0.55 : 1), size: range(420, 560) },
    bump: 0.25,
    forest: { ...usual.forest, share: -0.12, spikes: 0, from: 160, line: 900 },
  };
}

/** A bowl of rock in a wood, water falling into the pool at its foot. */
function falls(making: Making): Recipe {
  const { usual, range, place, winter } = making;
  const tall = place.kind === "mountains" ? 1.35 : 1;
  const base =
    place.kind === "mountains"
      ? mountains(making)
      : forest({ ...making, place: { ...place, kind: "forest" } });
  return {
    ...base,
    land: true,
    rock: [0.125, 0.118, 0.105],
    ground: winter ? base.ground : [0.05, 0.075, 0.022],
    second: winter ? base.second : [0.075, 0.1, 0.03],
    hills: { height: 5, size: 110 },
    bump: 0.22,
    rough: 0.9,
    water: { level: -0.5, rough: range(0.035, 0.05), colour: [0.01, 0.04, 0.04] },
    falls: {
      height: range(21, 25) * tall,
      x: range(-3, 3),
      z: -range(30, 34) * (0.75 + 0.25 * tall),
      pool: range(10.5, 12.5),
    },
    forest: { ...usual.forest, share: 0.8, spikes: 0.7, from: 170, line: 2000 },
  };
}

function forest({ usual, range, place }: Making): Recipe {
  // In autumn what has fallen covers the ground.
  const fallen = place.season === "autumn" && place.trees !== "conifer";
  return {
    ...usual,
    ground: fallen ? [0.13, 0.075, 0.025] : [0.06, 0.06, 0.025],
    second: fallen ? [0.26, 0.14, 0.03] : [0.1, 0.085, 0.04],
    hills: { height: 9, size: 150 },
    bump: 0.22,
    forest: { ...usual.forest, share: 0.8, spikes: 0.8, from: range(220, 260), line: 2000 },
  };
}

function meadow({ usual, range, winter }: Making): Recipe {
  return {
    ...usual,
    peaks: { height: range(620, 980), from: 900, to: 3600, size: range(1500, 2100), gullies: 0.65 },
    hills: { height: 13, size: 300 },
    bump: 0.14,
    forest: { ...usual.forest, share: 0.35, spikes: 0.42, from: 320, line: 380 },
    snow: winter ? { line: -60, below: 40 } : { line: range(520, 700), below: 140 },
  };
}

function city({ usual, range, place }: Making): Recipe {
  const street = place.kind === "street";
  // What stands before a city stands on a quay over its water.
  const quay = !street && place.stands === true;
  return {
    ...usual,
    land: false,
    ...(quay
      ? {
          ground: [0.2, 0.195, 0.185] as Rgb3,
          second: [0.25, 0.245, 0.235] as Rgb3,
          shore: { at: place.metres * 1.7 + 3, slant: 0, slope: 1.4 },
          bump: 0,
          rough: 0.3,
        }
      : {}),
    ...(street
      ? {}
      : {
          water: { level: quay ? -2.4 : 0, rough: range(0.04, 0.06), colour: [0.006, 0.02, 0.026] as Rgb3 },
        }),
    city: street
      ? { block: 34, strip: 8.6, from: 120, depth: 1400, low: 13, high: 30, middle: 1, within: true }
      : {
          block: 38,
          strip: 3.5,
          from: -820,
          depth: 2300,
          low: 58,
          high: range(290, 380),
          middle: range(480, 660),
          within: false,
        },
  };
}
