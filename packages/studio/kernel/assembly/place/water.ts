import { CITY_LIT, HAS_THINGS, METRES, PLACE_SEED, SUN, SUN_LIGHT, SKY_LIGHT, SWELL, WATER_COLOUR, WATER_LEVEL, WATER_ROUGH } from "../../../src/place/layout";
import { closest } from "../intersect";
import { follow, seenBlue, seenGreen, seenRed } from "../mirror";
import { airyBlue, airyGreen, airyRed, liesLow, skyThroughMist, throughAir } from "./air";
import { cityHit, hasCity } from "./city";
import { clamp01, count, exp, given, smooth } from "./curves";
import { facadeBlue, facadeGreen, facadeRed, shadeFacade } from "./facade";
import { besideHull, stirX, stirZ, stirred } from "./floaters";
import { foamAt } from "./foam";
import { glintBlue, glintGreen, glintRed, glitter } from "./glitter";
import { REACH, heightAt, march } from "./ground";
import { kept, octaveSlopeX, octaveSlopeZ, slopedOctaves } from "./noise";
import { skyAlong, skyBlue, skyGreen, skyRed } from "./sky";
import { crest, swellX, swellZ } from "./swell";
import { landBlue, landGreen, landRed, shadeSoil } from "./soil";

/** Water: its waves' slopes, and what it mirrors. */

export let waterRed: f32 = 0;
export let waterGreen: f32 = 0;
export let waterBlue: f32 = 0;

/** Mean squared slope of the waves too small for the pixel, relative to the first octave's. */
let lost: f32 = 0;
let slopeX: f32 = 0;
let slopeZ: f32 = 0;

/** By how many times waves are finer along the view than their pitch says, with what noise has over that pitch. */
const FINER: f32 = 2.2;

/** Slopes of wind waves: eight octaves, each turned against the last by the noise's own offsets. */
function waves(x: f32, z: f32, span: f32, spanAcross: f32, rough: f32, seed: i32): void {
  // Long waves first; the wind drives them, so that crests lie across it.
  const u = x * 0.94 - z * 0.34;
  const v = (x * 0.34 + z * 0.94) * 1.7;
  const weights: v128 = f32x4(1, 0.46, 0.22, 0.1);
  // Across their crests, which one mostly looks at, waves are so much finer.
  const keptLong = kept(0.09 * FINER, span);
  slopedOctaves(u, v, 0.09, f32x4.mul(keptLong, weights), seed + 201);
  let sx = octaveSlopeX;
  let sz = octaveSlopeZ * 1.7;
  const keptShort = kept(1.5 * FINER, span);
  const short: v128 = f32x4(0.05, 0.02, 0.0085, 0.0036);
  slopedOctaves(v * 0.8, u, 1.5, f32x4.mul(keptShort, short), seed + 202);
  sx += octaveSlopeZ;
  sz += octaveSlopeX * 1.36;
  slopeX = (sx * 0.94 + sz * 0.34) * rough * 7;
  slopeZ = (sz * 0.94 - sx * 0.34) * rough * 7;
  // What the pixel averages away still spreads reflections.
  const one = f32x4.splat(1);
  const goneLong = f32x4.sub(one, f32x4.mul(keptLong, keptLong));
  const goneShort = f32x4.sub(one, f32x4.mul(keptShort, keptShort));
  const sumLong =
    f32x4.extract_lane(goneLong, 0) * 0.008 +
    f32x4.extract_lane(goneLong, 1) * 0.007 +
    f32x4.extract_lane(goneLong, 2) * 0.0063 +
    f32x4.extract_lane(goneLong, 3) * 0.005;
  const sumShort =
    f32x4.extract_lane(goneShort, 0) * 0.0056 +
    f32x4.extract_lane(goneShort, 1) * 0.0037 +
    f32x4.extract_lane(goneShort, 2) * 0.0026 +
    f32x4.extract_lane(goneShort, 3) * 0.0018;
  lost = (sumLong + sumShort) * rough * rough * 12;
}

let cityRed: f32 = 0;
let cityGreen: f32 = 0;
let cityBlue: f32 = 0;

/** Looks by way of the water at a city: little waves draw its lights out into pillars. False where only sky is mirrored. */
function mirrorCity(x: f32, y: f32, z: f32, rx: f32, ry: f32, rz: f32, wide: f32): bool {
  cityRed = 0;
  cityGreen = 0;
  cityBlue = 0;
  let met = 0;
  const spread: f32 = 1.1 * sqrt(lost) + 0.004;
  // Unlit walls by day make none, nor do waves near by that are all seen.
  const rays = given(CITY_LIT) > 0.1 && spread > 0.012 ? PILLAR : 1;
  for (let n = 0; n < rays; n++) {
    const up: f32 = max<f32>(0.003, ry + (rays > 1 ? spread * (f32(n) - 0.45) : 0));
    const t = cityHit(x, y + 0.02, z, rx, up, rz, 9000);
    if (t > 0) {
      shadeFacade(x + rx * t, y + up * t, z + rz * t, rx, up, rz, wide + t * 0.0026, true);
      throughAir(facadeRed, facadeGreen, facadeBlue, 1, rx, up, rz, t);
      cityRed += airyRed;
      cityGreen += airyGreen;
      cityBlue += airyBlue;
      met++;
    } else {
      skyAlong(rx, up, rz, false);
      cityRed += skyRed;
      cityGreen += skyGreen;
      cityBlue += skyBlue;
      // Over the roofs there is only sky.
      if (n == 0) return false;
    }
  }
  const share: f32 = 1 / f32(rays);
  cityRed *= share;
  cityGreen *= share;
  cityBlue *= share;
  return met > 0;
}

/** Rays by which a pillar of light is found. */
const PILLAR = 2;

/** How far a wave is seen tilted to the eye, as a cosine, for a roughness of 1: about half the root mean square of its slopes. */
const GENTLE: f32 = 0.42;

/** Shades water met along d after `distance`; a pixel's angle in radians, and whether land may be mirrored. */
export function shadeWater(
  x: f32,
  z: f32,
  dx: f32,
  dy: f32,
  dz: f32,
  distance: f32,
  angle: f32,
  mirrorsLand: bool,
): void {
  const level = given(WATER_LEVEL);
  const seed = count(PLACE_SEED) & 0xffff;
  const rough = given(WATER_ROUGH);
  const city = hasCity();
  // A pixel covers more water the flatter it is seen; waves blur by a mean of both sides that leans to the longer one.
  const across = distance * angle;
  const flat: f32 = sqrt(max<f32>(0.02, -dy));
  const span = across / (flat * sqrt(flat) * (city ? 1 : sqrt(sqrt(flat))));
  const depth: f32 = max<f32>(0, level - heightAt(x, z));
  const calm: f32 = 0.3 + 0.7 * smooth(0, 1.2, depth);
  waves(x, z, span, across, rough * calm, seed);
  stirred(x, z, across);
  slopeX += swellX + stirX;
  slopeZ += swellZ + stirZ;
  let nx = -slopeX;
  let nz = -slopeZ;
  let ny: f32 = 1 / sqrt<f32>(1 + nx * nx + nz * nz);
  nx *= ny;
  nz *= ny;
  let cosine = -(dx * nx + dy * ny + dz * nz);
  // A wave that turns away is hidden: of rough water one sees the sides that are turned this way.
  const least: f32 = 0.02 + 0.14 * rough;
  let more: f32 = 0.5 * (sqrt(cosine * cosine + 4 * least * least) - cosine);
  const glintX: f32 = nx - dx * more;
  const glintY: f32 = ny - dy * more;
  const glintZ: f32 = nz - dz * more;
  const glintCos: f32 = cosine + more;
  // What the sky lends is a mean over all that shows between the crests, so it turns more gently than each glint.
  const gentle: f32 = 0.02 + GENTLE * rough;
  more = 0.5 * (sqrt(cosine * cosine + 4 * gentle * gentle) - cosine);
  nx -= dx * more;
  ny -= dy * more;
  nz -= dz * more;
  cosine += more;
  // Rough water mirrors as if it were seen less flatly.
  const seenCos: f32 = sqrt(cosine * cosine + lost * 0.5);
  const m: f32 = clamp01(1 - seenCos);
  const m2 = m * m;
  const fresnel: f32 = 0.02 + 0.98 * m2 * m2 * m;
  let rx = dx + 2 * cosine * nx;
  let ry = dy + 2 * cosine * ny;
  let rz = dz + 2 * cosine * nz;
  // Spread waves lift the mean reflection.
  ry = max<f32>(0.004, ry + sqrt(lost) * 0.55);
  const length: f32 = 1 / sqrt(rx * rx + ry * ry + rz * rz);
  rx *= length;
  ry *= length;
  rz *= length;
  let red: f32;
  let green: f32;
  let blue: f32;
  let t: f32 = -1;
  const houses = city && mirrorCity(x, level, z, rx, ry, rz, distance * angle);
  // A rough sea mirrors no shore.
  if (mirrorsLand && rough < 0.5) t = march(x, level, z, rx, ry, rz, 2 + distance * 0.004, REACH, angle * 4 + 0.004);
  if (houses) {
    red = cityRed;
    green = cityGreen;
    blue = cityBlue;
  } else if (t > 0) {
    // Waves within the pixel blur what it mirrors, the more the farther off that is.
    const blur: f32 = t * rough * 0.16;
    shadeSoil(x + rx * t, level + ry * t, z + rz * t, rx, ry, rz, distance + t, (distance + t) * angle * 2 + blur);
    throughAir(landRed, landGreen, landBlue, level, rx, ry, rz, t);
    red = airyRed;
    green = airyGreen;
    blue = airyBlue;
  } else {
    skyAlong(rx, ry, rz, false);
    const mist = liesLow();
    if (mist) skyThroughMist(0, rx, ry, rz);
    red = mist ? airyRed : skyRed;
    green = mist ? airyGreen : skyGreen;
    blue = mist ? airyBlue : skyBlue;
  }
  if (mirrorsThing(x, level, z, rx, ry, rz)) {
    red = seenRed;
    green = seenGreen;
    blue = seenBlue;
  }
  // Below: scattered light of deep water, and the bed where it is shallow.
  const clear: f32 = exp(-depth * 0.9);
  const under: f32 = (given(SUN_LIGHT + 4) * max<f32>(0.1, given(SUN + 4)) + given(SKY_LIGHT + 4)) * 0.8;
  // Light comes through the thin tops of waves.
  const thin: f32 = max<f32>(0, crest + 0.12) * min<f32>(1, given(SWELL) * 0.4);
  let bodyRed = given(WATER_COLOUR) * under * (1 + 2.5 * thin);
  let bodyGreen = given(WATER_COLOUR + 4) * under * (1 + 5.5 * thin);
  let bodyBlue = given(WATER_COLOUR + 8) * under * (1 + 4.2 * thin);
  if (clear > 0.02) {
    shadeSoil(x, level, z, dx, dy, dz, distance, span);
    bodyRed += (landRed * 0.5 - bodyRed) * clear * clear;
    bodyGreen += (landGreen * 0.62 - bodyGreen) * clear;
    bodyBlue += (landBlue * 0.62 - bodyBlue) * clear;
  }
  waterRed = red * fresnel + bodyRed * (1 - fresnel);
  waterGreen = green * fresnel + bodyGreen * (1 - fresnel);
  waterBlue = blue * fresnel + bodyBlue * (1 - fresnel);
  waterRed *= besideHull;
  waterGreen *= besideHull;
  waterBlue *= besideHull;
  const white = foamAt(x, z, depth, span);
  if (white > 0) {
    const sun: f32 = max<f32>(0.12, given(SUN + 4)) * 0.85;
    waterRed += (0.8 * (given(SUN_LIGHT) * sun + given(SKY_LIGHT)) - waterRed) * white;
    waterGreen += (0.82 * (given(SUN_LIGHT + 4) * sun + given(SKY_LIGHT + 4)) - waterGreen) * white;
    waterBlue += (0.84 * (given(SUN_LIGHT + 8) * sun + given(SKY_LIGHT + 8)) - waterBlue) * white;
  }
  glitter(glintX, glintY, glintZ, dx, dy, dz, glintCos, lost);
  waterRed += glintRed;
  waterGreen += glintGreen;
  waterBlue += glintBlue;
}

/** Farther than this from the middle, in scene units, no thing is mirrored. */
const NEAR_THINGS: f32 = 14;

/** Whether a ray off the water meets a thing of the scene; what it shows is in the mirror's seenRed, Green, Blue. */
function mirrorsThing(x: f32, y: f32, z: f32, rx: f32, ry: f32, rz: f32): bool {
  if (count(HAS_THINGS) == 0) return false;
  const scale: f32 = 1 / given(METRES);
  const px = x * scale;
  const py: f32 = y * scale + 0.001;
  const pz = z * scale;
  if (abs(px) > NEAR_THINGS || abs(pz) > NEAR_THINGS) return false;
  if (!closest(px, py, pz, rx, ry, rz, NEAR_THINGS * 2)) return false;
  follow(px, py, pz, rx, ry, rz, 0, 0, 0);
  return true;
}
