import { CLOUD_AT, RADIANCE_AT } from "../../src/place/layout";
import { EYE, FLOOR, FORWARD, FULL_HEIGHT, FULL_WIDTH, PLACE_AT, RIGHT, UP } from "../../src/render/layout";
import { real, word } from "./header";
import { count } from "./place/curves";
import { airAlong, prepareSky, skyBlue, skyGreen, skyRed } from "./place/sky";

/**
 * What metal and glass see of a landscape: the sky, and the picture of the place itself. Of the land only what is in
 * frame is known; what lies beside it and behind the camera is taken to be its mirror image.
 */

export let landRed: f32 = 0;
export let landGreen: f32 = 0;
export let landBlue: f32 = 0;

/** Whether the scene stands in a landscape. */
export let isOutdoors: bool = false;

/** The place's picture, radiance ×3 and distance per pixel; 0 while it is being drawn. */
let picture: i32 = 0;
/** The level way ahead, and half the frame's extents as tangents, squared. */
let aheadX: f32 = 0;
let aheadZ: f32 = -1;
let wide2: f32 = 1;
let high2: f32 = 1;
/** Share of the frame's height that lies over the horizon, if the camera does not look far up. */
let overHorizon: f32 = 0;
const LOWEST: f32 = 0.9;

/** To be called before rays are followed; `drawn` says whether the place's picture is whole. */
export function prepareOutdoors(drawn: bool): void {
  isOutdoors = word(PLACE_AT) != 0 && count(CLOUD_AT) != 0;
  if (!isOutdoors) return;
  prepareSky();
  picture = drawn ? count(RADIANCE_AT) : 0;
  const x = real(FORWARD);
  const z = real(FORWARD + 8);
  const level: f32 = sqrt(x * x + z * z);
  aheadX = level > 0.05 ? x / level : 0;
  aheadZ = level > 0.05 ? z / level : -1;
  wide2 = real(RIGHT) * real(RIGHT) + real(RIGHT + 4) * real(RIGHT + 4) + real(RIGHT + 8) * real(RIGHT + 8);
  high2 = real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8);
  const depth: f32 = max<f32>(0.05, aheadX * x + aheadZ * z);
  const rise: f32 = (aheadX * real(UP) + aheadZ * real(UP + 8)) / (depth * high2);
  overHorizon = min<f32>(LOWEST, max<f32>(0, (1 - rise) * 0.5));
}

/** The sky, and far land near the horizon, in a direction. */
export function surroundings(dx: f32, dy: f32, dz: f32): void {
  turnAhead(dx, dz);
  // What is far to the side is drawn in: more of it than the frame holds would repeat.
  const depth: f32 = max<f32>(1e-4, max<f32>(ahead, 0.5 * abs(aside)));
  const level: f32 = 1 / sqrt(depth * depth + aside * aside);
  const x = (aheadX * depth - aheadZ * aside) * level;
  const z = (aheadZ * depth + aheadX * aside) * level;
  const shown: f32 = picture == 0 ? 0 : look(x, max<f32>(0, dy), z, 0);
  if (shown >= 1) return;
  // Clouds are known ahead alone.
  airAlong(dx, dy, dz);
  landRed = skyRed + (landRed - skyRed) * shown;
  landGreen = skyGreen + (landGreen - skyGreen) * shown;
  landBlue = skyBlue + (landBlue - skyBlue) * shown;
}

/** The ground at a point of it. */
export function groundOutdoors(x: f32, y: f32, z: f32): void {
  if (picture == 0) {
    landRed = real(FLOOR);
    landGreen = real(FLOOR + 4);
    landBlue = real(FLOOR + 8);
    return;
  }
  turnAhead(x - real(EYE), z - real(EYE + 8));
  const depth: f32 = max<f32>(0.3, ahead);
  look(aheadX * depth - aheadZ * aside, y - real(EYE + 4), aheadZ * depth + aheadX * aside, overHorizon);
}

let ahead: f32 = 0;
let aside: f32 = 0;

/** Takes a level way apart into ahead and aside; what lies behind is turned to lie ahead. */
// @ts-ignore: decorator
@inline
function turnAhead(x: f32, z: f32): void {
  ahead = abs(x * aheadX + z * aheadZ);
  aside = z * aheadX - x * aheadZ;
}

/** Share of the frame's height over which its picture gives way to the sky alone. */
const TOP: f32 = 0.3;

/**
 * Reads the picture, below a share of its height, along a way from the eye; gives how far it counts, less towards the
 * upper border. What the frame lacks is what it shows, mirrored at its borders.
 */
function look(x: f32, y: f32, z: f32, top: f32): f32 {
  const depth: f32 = max<f32>(1e-3, x * real(FORWARD) + y * real(FORWARD + 4) + z * real(FORWARD + 8));
  const across = (x * real(RIGHT) + y * real(RIGHT + 4) + z * real(RIGHT + 8)) / (depth * wide2);
  const up = (x * real(UP) + y * real(UP + 4) + z * real(UP + 8)) / (depth * high2);
  const down: f32 = (1 - up) * 0.5;
  if (down <= 0) return 0;
  const width = word(FULL_WIDTH);
  const height = word(FULL_HEIGHT);
  const px = i32(folded((1 + across) * 0.5) * f32(width - 1));
  const py = i32((top + (1 - top) * folded((down - top) / (1 - top))) * f32(height - 1));
  // Four points about it: a curved mirror shows the picture smaller than it is.
  const left = max(0, px - 2);
  const right = min(width - 1, px + 2);
  const above = max(0, py - 1);
  const below = min(height - 1, py + 1);
  const sum = f32x4.add(
    f32x4.add(v128.load(picture + (above * width + left) * 16), v128.load(picture + (above * width + right) * 16)),
    f32x4.add(v128.load(picture + (below * width + left) * 16), v128.load(picture + (below * width + right) * 16)),
  );
  landRed = f32x4.extract_lane(sum, 0) * 0.25;
  landGreen = f32x4.extract_lane(sum, 1) * 0.25;
  landBlue = f32x4.extract_lane(sum, 2) * 0.25;
  const share: f32 = min<f32>(1, down * (1 / TOP));
  return share * share * (3 - 2 * share);
}

/** Goes to and fro between 0 and 1. */
// @ts-ignore: decorator
@inline
function folded(value: f32): f32 {
  const t: f32 = value - 2 * floor(value * 0.5);
  return t > 1 ? 2 - t : t;
}
