import { randomFrom } from "../math/random.js";
import type { Rgb3 } from "./atmosphere.js";
import { type Rows, sown } from "./crops.js";
import { type Formed, withLandform } from "./landforms.js";
import type { Outdoors, Season } from "./place.js";
import { withSite } from "./sites.js";
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
  const make = place.falls ? falls : place.rocky && !place.afloat ? coast : KINDS[place.kind];
  return withSite(sown(withLandform(make({ usual, range, winter, place }), place, range), place), place);
}

interface Making {
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

function sea({ usual, range, place }: Making): Recipe {
  const storm = place.weather === "storm";
  const water = {
    level: place.afloat ? 0 : -Math.min(15, Math.max(0.5, place.metres * (place.metres > 4 ? 1.05 : 0.5))),
    rough: range(0.62, 0.8),
    colour: (storm ? [0.012, 0.034, 0.036] : [0.006, 0.026, 0.036]) as Rgb3,
    swell: SWELLS[place.weather] ?? 0.8,
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
function coast(making: Making): Recipe {
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

const SWELLS: Partial<Record<Outdoors["weather"], number>> = { storm: 6, rain: 1.6, fog: 0.4, overcast: 1 };

function beach({ usual, range, place }: Making): Recipe {
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

function lake(making: Making): Recipe {
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
      rough: place.weather === "storm" ? 0.2 : range(0.004, 0.009),
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
