import {
  ALBEDO_AT,
  AMBIENT,
  BACKDROP_AT,
  BASE,
  CANCEL,
  EDGE_SAMPLES,
  EYE,
  FLAG_BYTES,
  FLAG_EDGE,
  FLAG_NOISY,
  FLAGS_AT,
  FLOOR,
  FORWARD,
  GLOSS_AT,
  GUIDE_AT,
  HEIGHT,
  KIND_GLASS,
  KIND_GLOW,
  KIND_METAL,
  LIGHT_AT,
  LIGHT_COUNT,
  MATERIAL_BYTES,
  MATERIALS_AT,
  MORE_SAMPLES,
  PICTURE_AT,
  QUIET_AT,
  RIGHT,
  SAMPLE_LAST,
  SEED,
  TILE,
  TILE_COUNTER,
  UP,
  WIDTH,
} from "../../src/render/layout";
import { real, word } from "./header";
import { closest, hitDistance, prepareRays } from "./intersect";
import {
  aim,
  lightBlue,
  lightDensity,
  lightGreen,
  lightRed,
  reaches,
  setDrawnDensity,
  toLightX,
  toLightY,
  toLightZ,
} from "./lights";
import { drawnWeight, lobe, lobeDensity, lobeValue, SHARPEST } from "./gloss";
import { follow, glossDirection, matteRadiance, OFFSET, seenBlue, seenGreen, seenRed } from "./mirror";
import { decorate, patternBlue, patternGreen, patternRed } from "./pattern";
import { draw2, pixelKey, sampleX, sampleY, turnCos, turnOf, turnSin } from "./sampling";
import {
  dielectric,
  flatX,
  flatY,
  flatZ,
  fromLocal,
  grazing,
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

const PI: f32 = 3.1415927;
const FAR: f32 = 1e6;
/** Brighter single answers are clamped, or they would leave sparks. */
const BRIGHTEST: f32 = 4;

// Uses of randomness, each with its own shift of the sample tile.
const USE_KEY = 1;
const USE_OTHER = 2;
const USE_BOUNCE = 3;
const USE_GLOSS = 4;
const USE_SECOND = 5;

/** Takes the next tile, or −1 when none is left or the drawing was cancelled. */
export function nextTile(): i32 {
  if (atomic.load<i32>(BASE + CANCEL) != 0) return -1;
  const across = (word(WIDTH) + TILE - 1) / TILE;
  const down = (word(HEIGHT) + TILE - 1) / TILE;
  const tile = atomic.add<i32>(BASE + TILE_COUNTER, 1);
  return tile < across * down ? tile : -1;
}

/** Gathers samples for every pixel up to the number in the header; many workers may run it at once. */
export function trace(worker: i32): void {
  prepareRays(worker);
  const width = word(WIDTH);
  const across = (width + TILE - 1) / TILE;
  const last = word(SAMPLE_LAST);
  for (let tile = nextTile(); tile >= 0; tile = nextTile()) {
    // A thousand rays of a quiet tile have met open ground alone: more would say the same.
    if (load<u8>(word(QUIET_AT) + tile) != 0) continue;
    const x0 = (tile % across) * TILE;
    const y0 = (tile / across) * TILE;
    const x1 = min(x0 + TILE, width);
    const y1 = min(y0 + TILE, word(HEIGHT));
    disturbed = false;
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) tracePixelTo(x, y, width, last);
    }
    store<u8>(word(QUIET_AT) + tile, disturbed ? 0 : 1);
  }
}

/** Whether anything but open ground was met since the flag was lowered. */
let disturbed: bool = false;

/** Gathers more samples for the pixels marked as noisy or as edges. */
export function refine(worker: i32): void {
  prepareRays(worker);
  const width = word(WIDTH);
  const across = (width + TILE - 1) / TILE;
  const more = word(MORE_SAMPLES);
  const edge = word(EDGE_SAMPLES);
  for (let tile = nextTile(); tile >= 0; tile = nextTile()) {
    const x0 = (tile % across) * TILE;
    const y0 = (tile / across) * TILE;
    const x1 = min(x0 + TILE, width);
    const y1 = min(y0 + TILE, word(HEIGHT));
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) {
        const flags = load<u8>(word(FLAGS_AT) + (y * width + x) * FLAG_BYTES);
        if ((flags & FLAG_EDGE) != 0) tracePixelTo(x, y, width, edge);
        else if ((flags & FLAG_NOISY) != 0) tracePixelTo(x, y, width, more);
      }
    }
  }
}

/** Goes on with a pixel where it stands, until it has `last` samples. */
function tracePixelTo(x: i32, y: i32, width: i32, last: i32): void {
  const count = word(FLAGS_AT) + (y * width + x) * FLAG_BYTES + 1;
  for (let sample = <i32>load<u8>(count); sample < last; sample++) tracePixel(x, y, sample);
  store<u8>(count, <u8>last);
}

// @ts-ignore: decorator
@inline
function addTo(at: i32, r: f32, g: f32, b: f32, w: f32): void {
  v128.store(at, f32x4.add(v128.load(at), f32x4(r, g, b, w)));
}

// @ts-ignore: decorator
@inline
function luminance(r: f32, g: f32, b: f32): f32 {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// @ts-ignore: decorator
@inline
function fraction(n: i32): f32 {
  return f32(u32(n) >>> 8) * (1.0 / 16777216.0);
}

/** One sample of one pixel, added to the picture buffers. */
function tracePixel(x: i32, y: i32, sample: i32): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const seed = word(SEED);
  const pixel = (y * width + x) * 16;
  // One jitter for all pixels: an R2 point spread over slightly more than the pixel.
  const jitterX: f32 = (fraction((sample + 1) * <i32>3242174889) - 0.5) * 1.3;
  const jitterY: f32 = (fraction((sample + 1) * <i32>2447445413) - 0.5) * 1.3;
  const sx: f32 = ((f32(x) + 0.5 + jitterX) / f32(width)) * 2 - 1;
  const sy: f32 = 1 - ((f32(y) + 0.5 + jitterY) / f32(height)) * 2;
  let dx = real(FORWARD) + real(RIGHT) * sx + real(UP) * sy;
  let dy = real(FORWARD + 4) + real(RIGHT + 4) * sx + real(UP + 4) * sy;
  let dz = real(FORWARD + 8) + real(RIGHT + 8) * sx + real(UP + 8) * sy;
  const length: f32 = 1 / sqrt(dx * dx + dy * dy + dz * dz);
  dx *= length;
  dy *= length;
  dz *= length;
  const ox = real(EYE);
  const oy = real(EYE + 4);
  const oz = real(EYE + 8);
  const floor = dy < -1e-4 ? -oy / dy : FAR;
  if (closest(ox, oy, oz, dx, dy, dz, floor > 0 ? floor : FAR)) {
    disturbed = true;
    const distance = hitDistance;
    shadeThing(x, y, sample, seed, pixel, ox, oy, oz, dx, dy, dz, distance);
  } else {
    let ratioRed: f32 = 1;
    let ratioGreen: f32 = 1;
    let ratioBlue: f32 = 1;
    if (floor > 0 && floor < 200) {
      shadeFloor(x, y, sample, seed, ox + dx * floor, oz + dz * floor);
      ratioRed = floorRed;
      ratioGreen = floorGreen;
      ratioBlue = floorBlue;
    }
    const light = luminance(ratioRed, ratioGreen, ratioBlue);
    if (light < 0.9999) disturbed = true;
    addTo(word(BACKDROP_AT) + pixel, ratioRed, ratioGreen, ratioBlue, light * light);
  }
}

let floorRed: f32 = 1;
let floorGreen: f32 = 1;
let floorBlue: f32 = 1;

/** The light on a floor point with the things there, over the same without them. */
function shadeFloor(x: i32, y: i32, sample: i32, seed: i32, px: f32, pz: f32): void {
  const lights = word(LIGHT_COUNT);
  let openRed = real(AMBIENT);
  let openGreen = real(AMBIENT + 4);
  let openBlue = real(AMBIENT + 8);
  let red: f32 = 0;
  let green: f32 = 0;
  let blue: f32 = 0;
  draw2(pixelKey(x, y, USE_KEY, seed), sample);
  if (aim(0, px, 0, pz) && toLightY > 0) {
    const cosine = toLightY * (1 / PI);
    const share = reaches(px, OFFSET, pz);
    openRed += lightRed * cosine;
    openGreen += lightGreen * cosine;
    openBlue += lightBlue * cosine;
    red += lightRed * cosine * share;
    green += lightGreen * cosine * share;
    blue += lightBlue * cosine * share;
  }
  if (lights > 1) {
    draw2(pixelKey(x, y, USE_OTHER, seed), sample);
    const other = 1 + ((sample + x + y) % (lights - 1));
    if (aim(other, px, 0, pz) && toLightY > 0) {
      const cosine = toLightY * f32(lights - 1) * (1 / PI);
      const share = reaches(px, OFFSET, pz);
      openRed += lightRed * cosine;
      openGreen += lightGreen * cosine;
      openBlue += lightBlue * cosine;
      red += lightRed * cosine * share;
      green += lightGreen * cosine * share;
      blue += lightBlue * cosine * share;
    }
  }
  draw2(pixelKey(x, y, USE_BOUNCE, seed), sample);
  const radius = sqrt(sampleX);
  turnOf(sampleY);
  const bx = radius * turnCos;
  const bz = radius * turnSin;
  const by: f32 = sqrt(max<f32>(0, 1 - sampleX));
  if (closest(px, OFFSET, pz, bx, by, bz, FAR)) {
    // What hides the sky sends back some of its own colour.
    readSurface(bx, by, bz);
    const kind = load<i32>(material);
    const back: f32 = kind == KIND_GLASS ? 0.85 : 0.3 + 0.12 * (1 - by);
    const glow: f32 = kind == KIND_GLOW ? 2 : back;
    red += real(AMBIENT) * load<f32>(material, 4) * glow;
    green += real(AMBIENT + 4) * load<f32>(material, 8) * glow;
    blue += real(AMBIENT + 8) * load<f32>(material, 12) * glow;
  } else {
    red += real(AMBIENT);
    green += real(AMBIENT + 4);
    blue += real(AMBIENT + 8);
  }
  floorRed = red / openRed;
  floorGreen = green / openGreen;
  floorBlue = blue / openBlue;
}

/** Shades the thing hit by a camera ray and adds it to the buffers. */
function shadeThing(
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
): void {
  readSurface(dx, dy, dz);
  const surface = material;
  const kind = load<i32>(surface);
  const patterned = load<i32>(surface, 28) != 0;
  const smoothX = normalX;
  const smoothY = normalY;
  const smoothZ = normalZ;
  if (patterned) decorate(surface, ox + dx * distance, oy + dy * distance, oz + dz * distance);
  const nx = normalX;
  const ny = normalY;
  const nz = normalZ;
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
  if (kind == KIND_GLOW) {
    glossR = load<f32>(surface, 4);
    glossG = load<f32>(surface, 8);
    glossB = load<f32>(surface, 12);
  } else if (kind == KIND_GLASS) {
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
    const mirrored: f32 = dielectric(slant, 1.0 / 1.5);
    const eta: f32 = 1.0 / 1.5;
    follow(px, py, pz, dx + 2 * slant * mx, dy + 2 * slant * my, dz + 2 * slant * mz, true, secondKey, sample);
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
      false,
      secondKey,
      sample,
    );
    glossR += seenRed * (1 - mirrored);
    glossG += seenGreen * (1 - mirrored);
    glossB += seenBlue * (1 - mirrored);
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
    directGloss = shared;
    softness = load<f32>(surface, 56);
    gatherDirect(x, y, sample, seed, px, py, pz, nx, ny, nz, fx, fy, fz, dx, dy, dz, roughness);
    if (kind != KIND_METAL) {
      albedoRed = patterned ? patternRed : load<f32>(surface, 4);
      albedoGreen = patterned ? patternGreen : load<f32>(surface, 8);
      albedoBlue = patterned ? patternBlue : load<f32>(surface, 12);
      gatherBounce(x, y, sample, seed, px, py, pz, nx, ny, nz, fx, fy, fz, secondKey);
      const body: f32 = 1 - fresnelRed;
      const m: f32 = 1 - cosine;
      const fuzz: f32 = 1 + load<f32>(surface, 24) * m * m * 0.9;
      lightR = min(BRIGHTEST, gatheredRed) * body * fuzz;
      lightG = min(BRIGHTEST, gatheredGreen) * body * fuzz;
      lightB = min(BRIGHTEST, gatheredBlue) * body * fuzz;
    }
    if (fresnelRed > 0.002) {
      glossR = highlightRed * fresnelRed;
      glossG = highlightGreen * fresnelGreen;
      glossB = highlightBlue * fresnelBlue;
      // The dull reflection of a coat changes slowly: every second sample asks for it, and counts twice.
      const dull = kind != KIND_METAL && roughness > 0.25;
      draw2(pixelKey(x, y, USE_GLOSS, seed), sample);
      normalTo(nx, ny, nz, fx, fy, fz);
      if ((!dull || (sample & 1) == 0) && glossDirection(dx, dy, dz, roughness)) {
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
        follow(px, py, pz, toX, toY, toZ, true, secondKey, sample);
        setDrawnDensity(0);
        glossR += seenRed * fresnelRed * counts;
        glossG += seenGreen * fresnelGreen * counts;
        glossB += seenBlue * fresnelBlue * counts;
      }
    }
  }
  if (sample == 0) {
    store<u16>(word(FLAGS_AT) + (pixel >> 4) * FLAG_BYTES + 2, <u16>((surface - word(MATERIALS_AT)) / MATERIAL_BYTES + 1));
  }
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

let gatheredRed: f32 = 0;
let gatheredGreen: f32 = 0;
let gatheredBlue: f32 = 0;
let highlightRed: f32 = 0;
let highlightGreen: f32 = 0;
let highlightBlue: f32 = 0;
/** Whether light samples gather the highlight as well as the matte light. */
let directGloss: bool = false;

/** The lobe's value and density between a view ray and a direction to light. */
// @ts-ignore: decorator
@inline
function evaluateLobe(
  dx: f32,
  dy: f32,
  dz: f32,
  lx: f32,
  ly: f32,
  lz: f32,
  nx: f32,
  ny: f32,
  nz: f32,
  roughness: f32,
): void {
  const hx = lx - dx;
  const hy = ly - dy;
  const hz = lz - dz;
  const scale: f32 = 1 / max<f32>(1e-6, sqrt(hx * hx + hy * hy + hz * hz));
  lobe(
    -(dx * nx + dy * ny + dz * nz),
    lx * nx + ly * ny + lz * nz,
    (hx * nx + hy * ny + hz * nz) * scale,
    roughness,
  );
}

/** Share of light that wanders through the body of the surface being shaded. */
let softness: f32 = 0;

/**
 * Light that entered elsewhere and comes out here: the cosine wrapped around the body (Green, GPU Gems 2004, ch. 16),
 * with the body's own shadow left out.
 */
function addSoftLight(chosen: f32, px: f32, py: f32, pz: f32, cosine: f32): void {
  const wrapped: f32 = (cosine + 0.8) / 1.8;
  if (wrapped <= 0) return;
  const open: f32 = cosine > 0 ? reaches(px, py, pz) : 1;
  const soft = wrapped * wrapped * softness * chosen * (0.35 + 0.65 * open) * (1 / PI);
  gatheredRed += lightRed * soft;
  gatheredGreen += lightGreen * soft;
  gatheredBlue += lightBlue * soft;
}

/** Adds the light of the point that was just aimed at, which `chosen` lights in turn share. */
function addLight(
  chosen: f32,
  px: f32,
  py: f32,
  pz: f32,
  nx: f32,
  ny: f32,
  nz: f32,
  fx: f32,
  fy: f32,
  fz: f32,
  dx: f32,
  dy: f32,
  dz: f32,
  roughness: f32,
): void {
  const cosine = toLightX * nx + toLightY * ny + toLightZ * nz;
  if (softness > 0) addSoftLight(chosen, px, py, pz, cosine);
  if (cosine <= 0 || toLightX * fx + toLightY * fy + toLightZ * fz <= 0) return;
  const share = reaches(px, py, pz) * chosen;
  if (share <= 0) return;
  const matte: f32 = cosine * share * (1 - softness) * (1 / PI);
  gatheredRed += lightRed * matte;
  gatheredGreen += lightGreen * matte;
  gatheredBlue += lightBlue * matte;
  if (!directGloss) return;
  evaluateLobe(dx, dy, dz, toLightX, toLightY, toLightZ, nx, ny, nz, roughness);
  const density = lightDensity / chosen;
  const gloss = (lobeValue * share * density) / (density + lobeDensity);
  highlightRed += lightRed * gloss;
  highlightGreen += lightGreen * gloss;
  highlightBlue += lightBlue * gloss;
}

/** Light straight from the key and one other softbox: irradiance over π, and highlight without Fresnel. */
function gatherDirect(
  x: i32,
  y: i32,
  sample: i32,
  seed: i32,
  px: f32,
  py: f32,
  pz: f32,
  nx: f32,
  ny: f32,
  nz: f32,
  fx: f32,
  fy: f32,
  fz: f32,
  dx: f32,
  dy: f32,
  dz: f32,
  roughness: f32,
): void {
  gatheredRed = 0;
  gatheredGreen = 0;
  gatheredBlue = 0;
  highlightRed = 0;
  highlightGreen = 0;
  highlightBlue = 0;
  draw2(pixelKey(x, y, USE_KEY, seed), sample);
  if (aim(0, px, py, pz)) addLight(1, px, py, pz, nx, ny, nz, fx, fy, fz, dx, dy, dz, roughness);
  const others = word(LIGHT_COUNT) - 1;
  if (others > 0) {
    draw2(pixelKey(x, y, USE_OTHER, seed), sample);
    const other = 1 + ((sample + x + y) % others);
    if (aim(other, px, py, pz)) addLight(f32(others), px, py, pz, nx, ny, nz, fx, fy, fz, dx, dy, dz, roughness);
  }
}

/** One bounce over the hemisphere: other things with their own light, the floor, the ambient dome. */
function gatherBounce(
  x: i32,
  y: i32,
  sample: i32,
  seed: i32,
  px: f32,
  py: f32,
  pz: f32,
  nx: f32,
  ny: f32,
  nz: f32,
  fx: f32,
  fy: f32,
  fz: f32,
  secondKey: i32,
): void {
  draw2(pixelKey(x, y, USE_BOUNCE, seed), sample);
  const radius = sqrt(sampleX);
  turnOf(sampleY);
  fromLocal(radius * turnCos, radius * turnSin, sqrt(max<f32>(0, 1 - sampleX)), nx, ny, nz);
  const bx = outX;
  const by = outY;
  const bz = outZ;
  if (bx * fx + by * fy + bz * fz <= 0) return;
  const floor = by < -1e-4 ? -py / by : FAR;
  if (closest(px, py, pz, bx, by, bz, floor > 0 ? floor : FAR)) {
    const distance = hitDistance;
    readSurface(bx, by, bz);
    const kind = load<i32>(material);
    if (kind == KIND_METAL || kind == KIND_GLASS) {
      gatheredRed += real(FLOOR) * 0.5 * load<f32>(material, 4);
      gatheredGreen += real(FLOOR + 4) * 0.5 * load<f32>(material, 8);
      gatheredBlue += real(FLOOR + 8) * 0.5 * load<f32>(material, 12);
    } else if (kind == KIND_GLOW) {
      gatheredRed += load<f32>(material, 4);
      gatheredGreen += load<f32>(material, 8);
      gatheredBlue += load<f32>(material, 12);
    } else {
      matteRadiance(
        px + bx * distance + flatX * OFFSET,
        py + by * distance + flatY * OFFSET,
        pz + bz * distance + flatZ * OFFSET,
        secondKey,
        sample,
      );
      gatheredRed += seenRed;
      gatheredGreen += seenGreen;
      gatheredBlue += seenBlue;
    }
  } else if (floor > 0 && floor < 200) {
    // The floor under things is in their shadow: darker the nearer it is.
    const near: f32 = min<f32>(1, 0.35 + floor * 0.55);
    gatheredRed += real(FLOOR) * near;
    gatheredGreen += real(FLOOR + 4) * near;
    gatheredBlue += real(FLOOR + 8) * near;
  } else {
    gatheredRed += real(AMBIENT);
    gatheredGreen += real(AMBIENT + 4);
    gatheredBlue += real(AMBIENT + 8);
  }
}
