import {
  ALBEDO_AT,
  AMBIENT,
  AMBIENT_SHARE,
  FIRST_COUNT,
  FIRST_MATERIAL,
  FLAGS_AT,
  FLAG_BORROWS,
  FLAG_BYTES,
  FLAG_FINE,
  GLOSS_AT,
  GUIDE_AT,
  FULL_HEIGHT,
  KIND_GLOW,
  KIND_METAL,
  KIND_OPAQUE,
  LEFT,
  LIGHT_AT,
  MATERIALS_AT,
  MATERIAL_BYTES,
  PATTERN_ICE,
  PICTURE_AT,
  SECOND_COUNT,
  SECOND_MATERIAL,
  TOP,
  UP,
} from "../../src/render/layout";
import { indexOf } from "./clear";
import {
  evaluateLobe,
  gatherBounce,
  gatherDirect,
  gatheredBlue,
  gatheredGreen,
  gatheredRed,
  highlightBlue,
  highlightGreen,
  highlightRed,
  prepareGather,
} from "./gather";
import { SHARPEST, drawnWeight, lobeDensity } from "./gloss";
import { real, word } from "./header";
import { borrowForThing, lentGloss, lentLight } from "./lend";
import { setDrawnDensity } from "./lights";
import { OFFSET, follow, glossDirection, seenBlue, seenGreen, seenRed } from "./mirror";
import { decorate, patternBlue, patternGreen, patternRed, patternShare } from "./pattern";
import {
  USE_GLOSS,
  USE_SECOND,
  draw2,
  pixelKey,
  sampleX,
  sampleY,
  turnAt,
  turnCos,
  turnOf,
  turnSin,
} from "./sampling";
import { addTo, luminance } from "./sums";
import {
  dielectric,
  flatX,
  flatY,
  flatZ,
  fromLocal,
  grazing,
  isClear,
  material,
  normalTo,
  normalX,
  normalY,
  normalZ,
  outX,
  outY,
  outZ,
  readSurface,
} from "./surface";

/** Brighter single answers are clamped, or they would leave sparks. */
const BRIGHTEST: f32 = 4;

/** A coat rougher than this changes its reflections slowly. */
const DULL: f32 = 0.25;
/** What is mirrored by more than this share, as along the rim of a ball, shows who has asked for it and who has not. */
const SLIGHT: f32 = 0.06;
/** Cosine of the slope of dents that hardly show. */
const LEVEL: f32 = 0.99;
/** The same of dents that show in highlights, on surfaces less rough than this. */
const GRAINED: f32 = 0.998;
const SATIN: f32 = 0.5;
/** Metal rougher than this does too, as far as neighbours go. */
const BRUSHED: f32 = 0.2;

/**
 * Shades the thing hit by a camera ray and adds it to the buffers; a pixel `between` others borrows their light if it can.
 */
export function shadeThing(
  x: i32,
  y: i32,
  sample: i32,
  seed: i32,
  pixel: i32,
  ox: f32,
  oy: f32,
  oz: f32,
  dx: f32,
  dy: f32,
  dz: f32,
  distance: f32,
  between: bool,
): void {
  readSurface(dx, dy, dz);
  const surface = material;
  const kind = load<i32>(surface);
  const patterned = load<i32>(surface, 28) != 0 && (!isClear(kind) || load<i32>(surface, 28) == PATTERN_ICE);
  const smoothX = normalX;
  const smoothY = normalY;
  const smoothZ = normalZ;
  if (patterned) {
    const span: f32 = (distance * 2 * sqrt(real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8))) / f32(word(FULL_HEIGHT));
    decorate(surface, ox + dx * distance, oy + dy * distance, oz + dz * distance, span);
  }
  const nx = normalX;
  const ny = normalY;
  const nz = normalZ;
  const dented = nx * smoothX + ny * smoothY + nz * smoothZ;
  const fx = flatX;
  const fy = flatY;
  const fz = flatZ;
  const cosine = min<f32>(1, -(dx * nx + dy * ny + dz * nz));
  const px = ox + dx * distance + fx * OFFSET;
  const py = oy + dy * distance + fy * OFFSET;
  const pz = oz + dz * distance + fz * OFFSET;
  let albedoRed: f32 = 0;
  let albedoGreen: f32 = 0;
  let albedoBlue: f32 = 0;
  let lightR: f32 = 0;
  let lightG: f32 = 0;
  let lightB: f32 = 0;
  let glossR: f32 = 0;
  let glossG: f32 = 0;
  let glossB: f32 = 0;
  const secondKey = pixelKey(x, y, USE_SECOND, seed);
  const roughness = load<f32>(surface, 16);
  const number = (surface - word(MATERIALS_AT)) / MATERIAL_BYTES + 1;
  if (between && borrows(kind, roughness, patterned, dented) &&
    borrowForThing(x - word(LEFT), y - word(TOP), number, nx, ny, nz, distance)) {
    const flags = word(FLAGS_AT) + (pixel >> 4) * FLAG_BYTES;
    store<u8>(flags, load<u8>(flags) | FLAG_BORROWS);
    albedoRed = patterned ? patternRed : load<f32>(surface, 4);
    albedoGreen = patterned ? patternGreen : load<f32>(surface, 8);
    albedoBlue = patterned ? patternBlue : load<f32>(surface, 12);
    lightR = f32x4.extract_lane(lentLight, 0);
    lightG = f32x4.extract_lane(lentLight, 1);
    lightB = f32x4.extract_lane(lentLight, 2);
    glossR = f32x4.extract_lane(lentGloss, 0);
    glossG = f32x4.extract_lane(lentGloss, 1);
    glossB = f32x4.extract_lane(lentGloss, 2);
  } else if (kind == KIND_GLOW) {
    glossR = load<f32>(surface, 4);
    glossG = load<f32>(surface, 8);
    glossB = load<f32>(surface, 12);
  } else if (isClear(kind)) {
    // Mirror and passage are both followed, each with its exact share: no noise.
    let mx = nx;
    let my = ny;
    let mz = nz;
    if (roughness > 0) {
      draw2(pixelKey(x, y, USE_GLOSS, seed), sample);
      const spread: f32 = sqrt(sampleX) * roughness;
      turnOf(sampleY);
      fromLocal(spread * turnCos, spread * turnSin, sqrt<f32>(1 - spread * spread), nx, ny, nz);
      mx = outX;
      my = outY;
      mz = outZ;
    }
    const slant: f32 = max<f32>(0.02, min<f32>(1, -(dx * mx + dy * my + dz * mz)));
    const eta: f32 = 1 / indexOf(kind);
    const mirrored: f32 = dielectric(slant, eta);
    follow(px, py, pz, dx + 2 * slant * mx, dy + 2 * slant * my, dz + 2 * slant * mz, 0, secondKey, sample);
    glossR = seenRed * mirrored;
    glossG = seenGreen * mirrored;
    glossB = seenBlue * mirrored;
    const k: f32 = eta * slant - sqrt<f32>(1 - eta * eta * (1 - slant * slant));
    follow(
      px - 2 * fx * OFFSET,
      py - 2 * fy * OFFSET,
      pz - 2 * fz * OFFSET,
      eta * dx + k * mx,
      eta * dy + k * my,
      eta * dz + k * mz,
      surface,
      secondKey,
      sample,
    );
    glossR += seenRed * (1 - mirrored);
    glossG += seenGreen * (1 - mirrored);
    glossB += seenBlue * (1 - mirrored);
    if (patterned) {
      const white: f32 = (patternShare * (0.6 + 0.4 * ny)) / max<f32>(0.1, real(AMBIENT_SHARE));
      const left: f32 = 1 - patternShare;
      glossR = glossR * left + real(AMBIENT) * white;
      glossG = glossG * left + real(AMBIENT + 4) * white;
      glossB = glossB * left + real(AMBIENT + 8) * white;
    }
  } else {
    const f = grazing(cosine);
    let fresnelRed: f32;
    let fresnelGreen: f32;
    let fresnelBlue: f32;
    if (kind == KIND_METAL) {
      fresnelRed = (patterned ? patternRed : load<f32>(surface, 4)) * (1 - f) + f;
      fresnelGreen = (patterned ? patternGreen : load<f32>(surface, 8)) * (1 - f) + f;
      fresnelBlue = (patterned ? patternBlue : load<f32>(surface, 12)) * (1 - f) + f;
    } else {
      // A rough coat loses most of its grazing rise to its own shadowing.
      const rise: f32 = 0.96 * (1 - roughness) * f;
      fresnelRed = min<f32>(1, load<f32>(surface, 20) * (0.04 + rise));
      fresnelGreen = fresnelRed;
      fresnelBlue = fresnelRed;
    }
    const shared = roughness >= SHARPEST;
    prepareGather(shared, load<f32>(surface, 56));
    gatherDirect(x, y, sample, seed, px, py, pz, nx, ny, nz, fx, fy, fz, dx, dy, dz, roughness);
    if (kind != KIND_METAL) {
      albedoRed = patterned ? patternRed : load<f32>(surface, 4);
      albedoGreen = patterned ? patternGreen : load<f32>(surface, 8);
      albedoBlue = patterned ? patternBlue : load<f32>(surface, 12);
      gatherBounce(x, y, sample, seed, px, py, pz, nx, ny, nz, fx, fy, fz, secondKey);
      const body: f32 = 1 - fresnelRed;
      const m: f32 = 1 - cosine;
      // Fuzz catches light from the side; where light wanders through, thin edges are lit from behind.
      const fuzz: f32 = 1 + (load<f32>(surface, 24) * 0.9 + load<f32>(surface, 56) * 0.6) * m * m;
      lightR = min(BRIGHTEST, gatheredRed) * body * fuzz;
      lightG = min(BRIGHTEST, gatheredGreen) * body * fuzz;
      lightB = min(BRIGHTEST, gatheredBlue) * body * fuzz;
    }
    if (fresnelRed > 0.002) {
      glossR = highlightRed * fresnelRed;
      glossG = highlightGreen * fresnelGreen;
      glossB = highlightBlue * fresnelBlue;
      // The dull reflection of a coat changes slowly: every second sample asks for it, by turns with its neighbours, and counts twice.
      const dull = kind != KIND_METAL && roughness > DULL && fresnelRed < SLIGHT;
      draw2(pixelKey(x, y, USE_GLOSS, seed), sample);
      normalTo(nx, ny, nz, fx, fy, fz);
      if ((!dull || (turnAt(x, y, sample) & 1) == 0) && glossDirection(dx, dy, dz, roughness)) {
        const toX = outX;
        const toY = outY;
        const toZ = outZ;
        const along = toX * nx + toY * ny + toZ * nz;
        let counts: f32 = dull ? 2 : 1;
        if (shared) {
          evaluateLobe(dx, dy, dz, toX, toY, toZ, nx, ny, nz, roughness);
          setDrawnDensity(lobeDensity);
          counts *= drawnWeight(cosine, along, roughness);
        }
        follow(px, py, pz, toX, toY, toZ, 0, secondKey, sample);
        setDrawnDensity(0);
        glossR += seenRed * fresnelRed * counts;
        glossG += seenGreen * fresnelGreen * counts;
        glossB += seenBlue * fresnelBlue * counts;
      }
    }
  }
  // Brighter is white in any case; what a sample has beyond that would make its whole pixel white, edges and all.
  const most = max(glossR, max(glossG, glossB));
  if (most > BRIGHTEST) {
    const share = BRIGHTEST / most;
    glossR *= share;
    glossG *= share;
    glossB *= share;
  }
  const flags = word(FLAGS_AT) + (pixel >> 4) * FLAG_BYTES;
  if (isClear(kind) || (dented < GRAINED && roughness < SATIN)) store<u8>(flags, load<u8>(flags) | FLAG_FINE);
  countMaterial(flags, number);
  const light = luminance(lightR, lightG, lightB);
  const gloss = luminance(glossR, glossG, glossB);
  addTo(word(LIGHT_AT) + pixel, lightR, lightG, lightB, light * light);
  addTo(word(GLOSS_AT) + pixel, glossR, glossG, glossB, gloss * gloss);
  addTo(word(ALBEDO_AT) + pixel, albedoRed, albedoGreen, albedoBlue, 1);
  addTo(word(GUIDE_AT) + pixel, smoothX, smoothY, smoothZ, distance);
  addTo(
    word(PICTURE_AT) + pixel,
    albedoRed * lightR + glossR,
    albedoGreen * lightG + glossG,
    albedoBlue * lightB + glossB,
    roughness,
  );
}

/** Whether a surface may borrow light at all: what reflects sharply would be smeared, what is dented flattened. */
// @ts-ignore: decorator
@inline
function borrows(kind: i32, roughness: f32, patterned: bool, dented: f32): bool {
  if (dented < LEVEL) return false;
  return kind == KIND_OPAQUE ? roughness >= SHARPEST : kind == KIND_METAL && roughness > BRUSHED && !patterned;
}

/** Counts a sample's material among the two that a pixel remembers. */
// @ts-ignore: decorator
@inline
function countMaterial(flags: i32, number: i32): void {
  const first = <i32>load<u16>(flags, FIRST_MATERIAL);
  if (first == 0) store<u16>(flags, <u16>number, FIRST_MATERIAL);
  if (first == 0 || first == number) {
    store<u8>(flags, load<u8>(flags, FIRST_COUNT) + 1, FIRST_COUNT);
    return;
  }
  const second = <i32>load<u16>(flags, SECOND_MATERIAL);
  if (second == 0) store<u16>(flags, <u16>number, SECOND_MATERIAL);
  if (second == 0 || second == number) store<u8>(flags, load<u8>(flags, SECOND_COUNT) + 1, SECOND_COUNT);
}
