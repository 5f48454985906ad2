import {
  BOW,
  CAUSTICS,
  CITY_WITHIN,
  FOG,
  HAS_THINGS,
  LEVELS,
  PLACE_EYE,
  QUICK_SAMPLES,
  RADIANCE_AT,
  SAMPLES,
  SKY_LIGHT,
  SUN,
  WATER_LEVEL,
} from "../../../src/place/layout";
import { FORWARD, HEIGHT, PLACE_AT, RIGHT, UP, WIDTH } from "../../../src/render/layout";
import { real, word } from "../header";
import { prepareRays } from "../intersect";
import { prepareOutdoors } from "../outdoors";
import { columnsLeft, columnsRight, takeColumns, takeTile, tileBottom, tileLeft, tileRight, tileTop } from "../tiles";
import { airyBlue, airyGreen, airyRed, liesLow, skyThroughMist, throughAir } from "./air";
import { cityHit, hasCity, prepareCity } from "./city";
import { count, given, smooth } from "./curves";
import { facadeBlue, facadeGreen, facadeRed, prepareFacade, shadeFacade } from "./facade";
import { REACH, march, prepareGround } from "./ground";
import { prepareSky, skyAlong, skyBlue, skyGreen, skyRed } from "./sky";
import { landBlue, landGreen, landRed, prepareSoil, shadeSoil } from "./soil";
import { shaftsAlong, surfaceOverhead } from "./seabed-light";
import { shadeStreet, streetBlue, streetGreen, streetRed } from "./street";
import { mayMeetSwell, meetSwell, prepareSwell } from "./swell";
import { shadeWater, waterBlue, waterGreen, waterRed } from "./water";

/** The place as the camera sees it, without the things in it. */

let angle: f32 = 0;
let hasLand: bool = false;
let eyeX: f32 = 0;
let eyeY: f32 = 0;
let eyeZ: f32 = 0;

let seenRed: f32 = 0;
let seenGreen: f32 = 0;
let seenBlue: f32 = 0;
let seenFar: f32 = 0;

const FARTHEST: f32 = 1e6;

function prepareView(worker: i32): void {
  if (count(HAS_THINGS) != 0) prepareRays(worker);
  prepareOutdoors(false);
  prepareGround();
  prepareSky();
  prepareSoil();
  prepareCity();
  prepareFacade();
  prepareSwell();
  const high = sqrt(real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8));
  angle = (high * 2) / f32(word(HEIGHT));
  hasLand = load<i32>(word(PLACE_AT) + LEVELS) != 0;
  eyeX = given(PLACE_EYE);
  eyeY = given(PLACE_EYE + 4);
  eyeZ = given(PLACE_EYE + 8);
}

/** Share by which the light of four pixels may differ, and that by which their distances may, for one between to borrow it. */
const SAME_LIGHT: f32 = 0.05;
const SAME_FAR: f32 = 0.1;

/** Draws one pixel of four, for a quick drawing: sky, calm water and haze need no more. */
export function placeGlimpse(worker: i32): void {
  prepareView(worker);
  while (takeColumns()) {
    for (let x = columnsLeft; x < columnsRight; x += 2) drawColumn(x, 2, false);
  }
}

/** Draws the place, one sample a pixel; a quick drawing borrows what its glimpse tells. */
export function placeView(worker: i32): void {
  prepareView(worker);
  const quick = count(SAMPLES) <= QUICK_SAMPLES;
  while (takeColumns()) {
    for (let x = columnsLeft; x < columnsRight; x++) drawColumn(x, 1, quick);
  }
}

/** Draws a column of the picture, every row of it or every second one. */
function drawColumn(x: i32, stride: i32, quick: bool): void {
  const width = word(WIDTH);
  const out = count(RADIANCE_AT);
  // Up a column land and sea only recede, so that each ray can begin near where the one below it ended.
  let start: f32 = 0;
  for (let y = (word(HEIGHT) - 1) / stride * stride; y >= 0; y -= stride) {
    if (quick && (((x | y) & 1) == 0 || borrow(x, y, width, out))) continue;
    start = look(f32(x) + 0.5, f32(y) + 0.5, start);
    v128.store(out + (y * width + x) * 16, f32x4(seenRed, seenGreen, seenBlue, seenFar));
  }
}

/** Gives a pixel the mean of the glimpsed ones about it; false where they differ or one is missing. */
function borrow(x: i32, y: i32, width: i32, out: i32): bool {
  const left = x - (x & 1);
  const right = x + (x & 1);
  const above = y - (y & 1);
  const below = y + (y & 1);
  if (right >= width || below >= word(HEIGHT)) return false;
  const first = v128.load(out + (above * width + left) * 16);
  const second = v128.load(out + (above * width + right) * 16);
  const third = v128.load(out + (below * width + left) * 16);
  const fourth = v128.load(out + (below * width + right) * 16);
  const least = f32x4.min(f32x4.min(first, second), f32x4.min(third, fourth));
  const most = f32x4.max(f32x4.max(first, second), f32x4.max(third, fourth));
  const room = f32x4.add(least, f32x4.mul(least, f32x4(SAME_LIGHT, SAME_LIGHT, SAME_LIGHT, SAME_FAR)));
  if (v128.any_true(f32x4.gt(most, room))) return false;
  const sum = f32x4.add(f32x4.add(first, second), f32x4.add(third, fourth));
  v128.store(out + (y * width + x) * 16, f32x4.mul(sum, f32x4.splat(0.25)));
  return true;
}

/** Looks through a point of the picture; gives the distance at which land or water was met, `start` for none. */
function look(px: f32, py: f32, start: f32): f32 {
  const sx: f32 = (px / f32(word(WIDTH))) * 2 - 1;
  const sy: f32 = 1 - (py / f32(word(HEIGHT))) * 2;
  let dx = real(FORWARD) + real(RIGHT) * sx + real(UP) * sy;
  let dy = real(FORWARD + 4) + real(RIGHT + 4) * sx + real(UP + 4) * sy;
  let dz = real(FORWARD + 8) + real(RIGHT + 8) * sx + real(UP + 8) * sy;
  const length: f32 = 1 / sqrt(dx * dx + dy * dy + dz * dz);
  dx *= length;
  dy *= length;
  dz *= length;
  const level = given(WATER_LEVEL);
  let toWater: f32 = dy < -1e-6 && level > -1000 ? (level - eyeY) / dy : FARTHEST;
  if (mayMeetSwell(eyeY, dy)) {
    toWater = meetSwell(eyeX, eyeY, eyeZ, dx, dy, dz, angle);
    if (toWater < 0) toWater = FARTHEST;
  }
  let land: f32 = -1;
  let first: f32 = start;
  if (hasCity() && lookAtCity(dx, dy, dz)) return start;
  if (hasLand && toWater > 0) {
    land = march(eyeX, eyeY, eyeZ, dx, dy, dz, max<f32>(0.3, start * 0.96 - 0.4), min<f32>(toWater, REACH), angle);
    if (land > 0) first = land;
  }
  if (land > 0) {
    shadeSoil(eyeX + dx * land, eyeY + dy * land, eyeZ + dz * land, dx, dy, dz, land, land * angle);
    throughAir(landRed, landGreen, landBlue, eyeY, dx, dy, dz, land);
    seenRed = airyRed;
    seenGreen = airyGreen;
    seenBlue = airyBlue;
    seenFar = land;
  } else if (toWater < FARTHEST && toWater > 0) {
    shadeWater(eyeX + dx * toWater, eyeZ + dz * toWater, dx, dy, dz, toWater, angle, hasLand);
    // The sea ends at its horizon, however far the plane goes on.
    const far: f32 = min<f32>(toWater, 3570 * sqrt(max<f32>(1, eyeY - level)) * 1.6);
    throughAir(waterRed, waterGreen, waterBlue, eyeY, dx, dy, dz, far);
    seenRed = airyRed;
    seenGreen = airyGreen;
    seenBlue = airyBlue;
    seenFar = toWater;
    first = toWater;
  } else {
    skyAlong(dx, dy, dz, true);
    // Thick fog hides the sky too.
    if (liesLow()) skyThroughMist(eyeY, dx, dy, dz);
    else throughAir(skyRed, skyGreen, skyBlue, eyeY, dx, dy, dz, given(FOG) > 0.001 ? 2500 : 0);
    seenRed = airyRed;
    seenGreen = airyGreen;
    seenBlue = airyBlue;
    seenFar = FARTHEST;
  }
  if (given(BOW) > 0) addBow(dx, dy, dz);
  if (given(CAUSTICS) > 0) lightUnderWater(dx, dy, dz);
  return first;
}

/** Lays over what is seen the light that waves gather overhead. */
function lightUnderWater(dx: f32, dy: f32, dz: f32): void {
  if (seenFar >= FARTHEST) {
    const open = surfaceOverhead(eyeX, eyeY, eyeZ, dx, dy, dz, angle);
    seenRed *= open;
    seenGreen *= open;
    seenBlue *= open;
  }
  const light: f32 = shaftsAlong(dx, dy, dz, seenFar) * given(SKY_LIGHT + 4);
  seenRed += light * 0.55;
  seenGreen += light * 0.95;
  seenBlue += light;
}

/** Lays a rainbow's light over what is seen that way: 40.6° to 42.4° about the point opposite the sun, drawn a little broader. */
function addBow(dx: f32, dy: f32, dz: f32): void {
  const away = -(dx * given(SUN) + dy * given(SUN + 4) + dz * given(SUN + 8));
  // From its outer, red edge to the inner, violet one; within it the rain shines a little.
  const t: f32 = (away - 0.728) * (1.0 / 0.034);
  if (t < -0.2 || seenFar < 60) return;
  const far: f32 = smooth(60, 900, seenFar) * given(BOW) * smooth(-0.02, 0.05, dy + 0.02);
  const light: f32 = given(SKY_LIGHT + 4) * far;
  const inside: f32 = 0.1 * smooth(0, 1, t) * smooth(0.97, 0.75, away);
  seenRed += light * (hump(t - 0.16, 0.25) + 0.35 * hump(t - 0.98, 0.18) + inside);
  seenGreen += light * (hump(t - 0.46, 0.28) * 0.78 + inside);
  seenBlue += light * (hump(t - 0.82, 0.3) * 0.95 + inside);
}

/** 1 at 0, falling smoothly to 0 at `wide` on both sides. */
// @ts-ignore: decorator
@inline
function hump(x: f32, wide: f32): f32 {
  return 1 - smooth(0, wide, abs(x));
}

/** Looks for a house, or for the street; true where it sees either. */
function lookAtCity(dx: f32, dy: f32, dz: f32): bool {
  const hit = cityHit(eyeX, eyeY, eyeZ, dx, dy, dz, 9000);
  let far = hit;
  if (hit > 0) {
    shadeFacade(eyeX + dx * hit, eyeY + dy * hit, eyeZ + dz * hit, dx, dy, dz, hit * angle, false);
  } else {
    if (given(CITY_WITHIN) <= 0 || dy >= -1e-5) return false;
    far = -eyeY / dy;
    shadeStreet(eyeX + dx * far, eyeZ + dz * far, dx, dy, dz, far, far * angle);
  }
  const walls = hit > 0;
  throughAir(
    walls ? facadeRed : streetRed,
    walls ? facadeGreen : streetGreen,
    walls ? facadeBlue : streetBlue,
    eyeY,
    dx,
    dy,
    dz,
    far,
  );
  seenRed = airyRed;
  seenGreen = airyGreen;
  seenBlue = airyBlue;
  seenFar = far;
  return true;
}

/** Marks the pixels on silhouettes and in glitter: their distance becomes negative. */
export function placeMark(): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const at = count(RADIANCE_AT);
  while (takeTile()) {
    for (let y = max(1, tileTop); y < min(height - 1, tileBottom); y++) {
      for (let x = max(1, tileLeft); x < min(width - 1, tileRight); x++) {
        const p = at + (y * width + x) * 16;
        if (!differs(p, p - 16) && !differs(p, p + 16) && !differs(p, p - width * 16) && !differs(p, p + width * 16))
          continue;
        store<f32>(p, -load<f32>(p, 12), 12);
      }
    }
  }
}

/** Looks again, more closely, at the marked pixels. */
export function placeEdges(worker: i32): void {
  prepareView(worker);
  const width = word(WIDTH);
  const at = count(RADIANCE_AT);
  const samples = count(SAMPLES);
  const quick = samples <= QUICK_SAMPLES;
  while (takeTile()) {
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const p = at + (y * width + x) * 16;
        if (load<f32>(p, 12) >= 0) continue;
        const distance = -load<f32>(p, 12);
        // No ray of this pixel meets land much nearer than its neighbours did.
        const beside = min(abs(load<f32>(p - 16, 12)), abs(load<f32>(p + 16, 12)));
        const start: f32 = min(distance, min(beside, abs(load<f32>(p + width * 16, 12))));
        // Its middle has been looked at.
        seenRed = load<f32>(p);
        seenGreen = load<f32>(p, 4);
        seenBlue = load<f32>(p, 8);
        let weight: f32 = glareShare();
        let red = seenRed * weight;
        let green = seenGreen * weight;
        let blue = seenBlue * weight;
        // In quick drawings twice will do where one surface goes on.
        const looks = quick && !apart(p, width) ? QUICK_LOOKS : samples;
        for (let n = 1; n < looks; n++) {
          look(f32(x) + offsetOf(n * <i32>3242174889), f32(y) + offsetOf(n * <i32>2447445413), start < REACH ? start : 0);
          const w = glareShare();
          red += seenRed * w;
          green += seenGreen * w;
          blue += seenBlue * w;
          weight += w;
        }
        const scale: f32 = 1 / weight;
        v128.store(p, f32x4(red * scale, green * scale, blue * scale, distance));
      }
    }
  }
}

/** Where in a pixel a further look goes, as a fixed-point fraction: spread about the middle, which counts already. */
// @ts-ignore: decorator
@inline
function offsetOf(n: i32): f32 {
  return f32(u32(n + i32.MIN_VALUE) >>> 8) * (1.0 / 16777216.0);
}

/** What a look counts for: bright glints less, or they would outweigh all else at an edge. */
// @ts-ignore: decorator
@inline
function glareShare(): f32 {
  return 1 / (1 + 0.25 * max(seenRed, max(seenGreen, seenBlue)));
}

/** Looks at a pixel that is marked for its light alone, in a quick drawing. */
const QUICK_LOOKS = 2;

/** Whether a pixel lies on a silhouette. */
function apart(p: i32, width: i32): bool {
  return liesOff(p, p - 16) || liesOff(p, p + 16) || liesOff(p, p - width * 16) || liesOff(p, p + width * 16);
}

/** Whether one of two pixels shows what is plainly farther off. */
// @ts-ignore: decorator
@inline
function liesOff(p: i32, q: i32): bool {
  const a = abs(load<f32>(p, 12));
  const b = abs(load<f32>(q, 12));
  return max(a, b) > min(a, b) * 1.16 + 0.02;
}

/** Whether two pixels lie across an edge. */
function differs(p: i32, q: i32): bool {
  if (liesOff(p, q)) return true;
  const la = load<f32>(p) + load<f32>(p, 4) * 2 + load<f32>(p, 8);
  const lb = load<f32>(q) + load<f32>(q, 4) * 2 + load<f32>(q, 8);
  return max(la, lb) > min(la, lb) * 1.75 + 0.03;
}
