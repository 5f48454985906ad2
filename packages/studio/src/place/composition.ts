import { type View, viewOf } from "../camera.js";
import { randomFrom } from "../math/random.js";
import type { Scene } from "../scene.js";
import { type Rgb3, towards } from "./atmosphere.js";
import { eyeIn, type Heights, heightsOf } from "./heights.js";
import type { Landform, OutdoorKind, Outdoors } from "./place.js";
import { type Recipe, recipeOf } from "./recipe.js";

/** How high the land stands in the frame where it looks best, from the foot; kinds without land are not composed. */
const SKYLINES: Partial<Record<OutdoorKind, number>> = {
  mountains: 0.68,
  hills: 0.5,
  desert: 0.58,
  lake: 0.68,
  meadow: 0.66,
  snow: 0.66,
  sky: 0.2,
};

/** The same of land of a form of its own; an island and ice are where they are. */
const FORMED: Partial<Record<Landform, number>> = {
  savannah: 0.47,
  canyon: 0.72,
  volcano: 0.62,
  cone: 0.62,
  terraces: 0.7,
};
const OVER_FIELDS = 0.6;

/** The same of what lies about a hilltop. */
const ROUND_HILLTOP = 0.3;

/** Landscapes that are looked at before one is chosen. */
const CANDIDATES = 6;
const COLUMNS = 40;
/** Metres at which one depth gives way to the next: the ground before one's feet, the middle, the far. */
const NEAR = 70;
const MIDDLE = 900;
const FARTHEST = 22000;

/**
 * The same place on the land that makes the best picture of some that its seed could have: a photographer walks about
 * before he sets up. Pure; some tens of milliseconds.
 */
export function composed(
  place: Outdoors,
  camera: Scene["camera"],
  frame: { width: number; height: number },
): Outdoors {
  // A coast and a waterfall are where they are, and so is what people have made.
  if (place.rocky || place.falls || place.site) return place;
  const aim = aimOf(place);
  if (aim === undefined) return place;
  const view = viewOf({ camera, ...frame });
  const random = randomFrom("composition", place.seed);
  let best = place;
  let most = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < CANDIDATES; n++) {
    const candidate = n === 0 ? place : { ...place, seed: Math.floor(random() * 0x100000000) };
    const score = scoreOf(candidate, view, aim);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

function aimOf({ knoll, landform, crop, kind }: Outdoors): number | undefined {
  if (knoll) return ROUND_HILLTOP;
  if (landform) return FORMED[landform];
  return crop ? OVER_FIELDS : SKYLINES[kind];
}

/** How good a picture a place makes: its horizon, depth, relief, a summit on a third, light on it, nothing in the way. */
export function scoreOf(place: Outdoors, view: View, aim: number): number {
  const recipe = recipeOf(place);
  const eye = eyeIn(place, view);
  const outline = outlineOf(place, recipe, view, eye, heightsOf(place, recipe, eye));
  const { tops } = outline;
  const mean = tops.reduce((sum, top) => sum + top, 0) / COLUMNS;
  const spread = Math.sqrt(tops.reduce((sum, top) => sum + (top - mean) ** 2, 0) / COLUMNS);
  const highest = Math.max(...tops);
  const at = (tops.indexOf(highest) + 0.5) / COLUMNS;
  const fromThird = Math.min(Math.abs(at - 1 / 3), Math.abs(at - 2 / 3));
  const summit = Math.max(0, 1 - fromThird / 0.17) * Math.min(1, (highest - mean) / 0.1);
  const cropped = tops.filter((top) => top > 0.95).length / COLUMNS;
  return (
    -3 * Math.abs(mean - aim) +
    4 * Math.min(spread, 0.12) +
    0.35 * summit +
    0.7 * evenness(outline.depths) -
    2 * cropped -
    1.5 * outline.blocked -
    1.2 * Math.abs(outline.lit - 0.75)
  );
}

interface Outline {
  /** Height of the land in the frame, column by column, 0 at its foot, 1 at its top. */
  readonly tops: readonly number[];
  /** Shares of the land in the frame that are near, in the middle and far. */
  readonly depths: readonly [number, number, number];
  /** Share of columns whose skyline is near ground. */
  readonly blocked: number;
  /** Share of the land in the frame that faces the sun. */
  readonly lit: number;
}

function outlineOf(place: Outdoors, recipe: Recipe, view: View, eye: Rgb3, heights: Heights): Outline {
  const level = recipe.water?.level ?? Number.NEGATIVE_INFINITY;
  const sun = towards(place.sun.elevation, place.sun.azimuth);
  const depths: [number, number, number] = [0, 0, 0];
  const tops: number[] = [];
  let blocked = 0;
  let lit = 0;
  for (let column = 0; column < COLUMNS; column++) {
    const across = (((column + 0.5) / COLUMNS) * 2 - 1) * view.halfWidth;
    const dx = view.forward[0] + view.right[0] * across;
    const dz = view.forward[2] + view.right[2] * across;
    const scale = 1 / Math.sqrt(dx * dx + dz * dz);
    let top = 0;
    let far = 0;
    for (let t = 4; t < FARTHEST; t *= 1.06) {
      const [x, z] = [eye[0] + dx * scale * t, eye[2] + dz * scale * t];
      const seen = screenHeight(view, [x - eye[0], Math.max(level, heights(x, z)) - eye[1], z - eye[2]]);
      if (seen <= top) continue;
      const shown = Math.min(1, seen) - Math.min(1, top);
      depths[t < NEAR ? 0 : t < MIDDLE ? 1 : 2] += shown;
      if (facesSun(heights, x, z, Math.max(4, t * 0.02), sun)) lit += shown;
      [top, far] = [seen, t];
    }
    tops.push(Math.min(1.1, top));
    if (far < NEAR) blocked += 1 / COLUMNS;
  }
  const land = depths[0] + depths[1] + depths[2] || 1;
  return { tops, depths, blocked, lit: lit / land };
}

/** Whether the land at a point is turned to the sun; its slopes are taken over `step` metres either way. */
function facesSun(heights: Heights, x: number, z: number, step: number, sun: Rgb3): boolean {
  const slopeX = (heights(x + step, z) - heights(x - step, z)) / (2 * step);
  const slopeZ = (heights(x, z + step) - heights(x, z - step)) / (2 * step);
  return sun[1] - slopeX * sun[0] - slopeZ * sun[2] > 0;
}

function screenHeight({ forward, up, halfHeight }: View, [x, y, z]: Rgb3): number {
  const depth = Math.max(0.01, x * forward[0] + y * forward[1] + z * forward[2]);
  return 0.5 + (0.5 * (x * up[0] + y * up[1] + z * up[2])) / (depth * halfHeight);
}

/** 1 where three shares are alike, 0 where one has all. */
function evenness(shares: readonly [number, number, number]): number {
  const total = shares[0] + shares[1] + shares[2] || 1;
  const squares = shares.reduce((sum, share) => sum + (share / total) ** 2, 0);
  return (1 - squares) * 1.5;
}
