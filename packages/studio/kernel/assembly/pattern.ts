import {
  BASE,
  INSTANCE_BYTES,
  INSTANCES_AT,
  AROUND,
  PATTERN_BRUSHED,
  PATTERN_CHECKERED,
  PATTERN_CLAY,
  PATTERN_CONCRETE,
  PATTERN_DOTTED,
  PATTERN_FELT,
  PATTERN_ICE,
  PATTERN_KNIT,
  PATTERN_LEATHER,
  PATTERN_MARBLE,
  PATTERN_PAPER,
  PATTERN_PEEL,
  PATTERN_STONE,
  PATTERN_STRIPED,
  PATTERN_TERRAZZO,
  PATTERN_WEAVE,
  PATTERN_WOOD,
  PATTERN_WOOL,
} from "../../src/render/layout";
import { cellOwner, intoCell, slopeX, slopeY, slopeZ } from "./cells";
import { FIBRES, STITCHES, THREADS, clothHeight } from "./cloth";
import { hitInstance } from "./intersect";
import { cloud, hash, lattice, noise, turned } from "./solid-noise";
import { flatX, flatY, flatZ, normalTo, normalX, normalY, normalZ } from "./surface";
import { turnAround } from "./turn";

/**
 * Solid patterns: colour and fine relief as functions of the place inside the thing, so that no seam and no repeat
 * shows (Perlin 1985, "An Image Synthesizer").
 */
export let patternRed: f32 = 0;
export let patternGreen: f32 = 0;
export let patternBlue: f32 = 0;
/** How much of the second colour there is. */
export let patternShare: f32 = 0;

// @ts-ignore: decorator
@inline
function ramp(low: f32, high: f32, value: f32): f32 {
  const t = min<f32>(1, max<f32>(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

/** How much of a detail shows whose period is that many pixels' inverse: all where it is wide, none where it is narrow. */
// @ts-ignore: decorator
@inline
function clear(perPixel: f32): f32 {
  return 1 - ramp(0.2, 0.55, perPixel);
}

let chipRed: f32 = 1;
let chipGreen: f32 = 1;
let chipBlue: f32 = 1;

/** How far into the nearest chip a point lies, and that chip's tint. */
function chips(x: f32, y: f32, z: f32): f32 {
  const inside = intoCell(x, y, z);
  const owner = i32(cellOwner);
  const tone: f32 = 0.35 + f32(hash(owner, 3, 5) & 255) * (0.75 / 255.0);
  chipRed = tone;
  chipGreen = tone * (0.82 + f32(hash(owner, 7, 1) & 255) * (0.2 / 255.0));
  chipBlue = tone * (0.7 + f32(hash(owner, 2, 9) & 255) * (0.3 / 255.0));
  return inside;
}

/** Height of a skin with a round pit in every cell of a jittered grid, 0 in a pit's middle to 1 between them. */
function pores(x: f32, y: f32, z: f32): f32 {
  const ix = i32(floor(x));
  const iy = i32(floor(y));
  const iz = i32(floor(z));
  let nearest: f32 = 9;
  for (let k = iz - 1; k <= iz + 1; k++) {
    for (let j = iy - 1; j <= iy + 1; j++) {
      for (let i = ix - 1; i <= ix + 1; i++) {
        const h = hash(i, j, k);
        const px = f32(i) + 0.2 + f32(h & 1023) * (0.6 / 1023.0) - x;
        const py = f32(j) + 0.2 + f32((h >> 10) & 1023) * (0.6 / 1023.0) - y;
        const pz = f32(k) + 0.2 + f32((h >> 20) & 1023) * (0.6 / 1023.0) - z;
        nearest = min<f32>(nearest, px * px + py * py + pz * pz);
      }
    }
  }
  return ramp(0.0, 0.42, sqrt(nearest));
}

/** How dark timber is, 0 to 1: year rings far wider along the tree than across, their edges soft and of unlike strength, fibres and pores. */
function timber(x: f32, y: f32, z: f32, width: f32): f32 {
  const bend = cloud(x * 0.16 + 3, y * 1.1, z * 1.1);
  const ey: f32 = y + 2.3 + bend * 0.5;
  const ez: f32 = z + 1.3 + turned(x * 0.3 + 5, y * 0.8, z * 0.8) * 0.4;
  const rings: f32 = sqrt(ey * ey + ez * ez) * 13;
  const year = floor(rings);
  const f = rings - year;
  // No two years are alike: some leave a dark line, most hardly any.
  const mark: f32 = 0.25 + 0.75 * lattice(i32(year), 7, 3);
  const late = ramp(0.05, 0.85, f) * (1 - ramp(0.86, 1, f)) * mark;
  const fibre = noise(x * 1.6, y * 62, z * 62);
  const fine = noise(x * 3.1 + 9, y * 150, z * 150);
  const pore = ramp(0.74, 0.92, noise(x * 4.3 + 2, y * 105 + 5, z * 105)) * clear(width * 60);
  return (
    0.3 +
    (late - 0.28) * 0.5 * clear(width * 13) +
    (fibre - 0.5) * 0.2 * clear(width * 40) +
    (fine - 0.5) * 0.16 * clear(width * 90) +
    pore * 0.22 +
    (bend - 0.5) * 0.5
  );
}

/** How dark marble is, 0 to 1: broad grey drifts, and veins that run one way, part, thin out and fade. */
function veined(x: f32, y: f32, z: f32, width: f32): f32 {
  const bx = turned(x * 0.8 + 3.1, y * 0.8, z * 0.8) - 0.5;
  const by = turned(x * 0.8, y * 0.8 + 7.7, z * 0.8) - 0.5;
  const fine = cloud(x * 2.6 + 1, y * 2.6 + 5, z * 2.6) - 0.5;
  const along: f32 = x * 0.62 + y * 0.5 + z * 0.45;
  const first: f32 = along * 0.72 + bx * 1.5 + fine * 0.42;
  const second: f32 = along * 1.7 - z * 0.6 + by * 1.9 + fine * 0.5 + 0.37;
  const a: f32 = 1 - abs((first - floor(first)) * 2 - 1);
  const b: f32 = 1 - abs((second - floor(second)) * 2 - 1);
  const strong = ramp(0.3, 0.75, turned(x * 0.9 + 4.4, y * 0.9 + 8.1, z * 0.9 + 2.7));
  const weak = ramp(0.5, 0.85, turned(x * 1.3 + 1.4, y * 1.3 + 2.1, z * 1.3 + 6.7));
  const a2 = a * a;
  const a8 = a2 * a2 * a2 * a2;
  const b2 = b * b;
  const b8 = b2 * b2 * b2 * b2;
  const sharp = clear(width * 20);
  const thin = a8 * a8 * a8 * strong * 0.5 + b8 * b8 * b8 * weak * 0.3;
  return 0.05 + a8 * strong * 0.3 + b8 * weak * 0.1 + thin * sharp + (fine + 0.22) * 0.3;
}

/** How white ice is, 0 to 1: planes along which it has cracked, bubbles in swarms, and places where it froze fast. */
function cracked(x: f32, y: f32, z: f32, width: f32): f32 {
  const bend = turned(x * 1.1, y * 1.1, z * 1.1);
  const first: f32 = 1 - abs(turned(x * 1.7 + 4, y * 1.7, z * 1.7 + bend) * 2 - 1);
  const second: f32 = 1 - abs(turned(x * 2.9, y * 2.9 + 7, z * 2.9 - bend) * 2 - 1);
  const a = ramp(0.93 - width * 4, 1, first) * ramp(0.3, 0.6, bend);
  const b = ramp(0.95 - width * 6, 1, second) * ramp(0.4, 0.7, turned(x * 1.3 + 2, y * 1.3, z * 1.3 + 8));
  const fast = ramp(0.5, 0.85, cloud(x * 1.2 + 9, y * 1.2, z * 1.2));
  const bubbles = ramp(0.8, 0.88, turned(x * 26, y * 26, z * 26)) * clear(width * 20) * (0.25 + fast);
  return a * 0.75 + b * 0.5 + bubbles * 0.7 + fast * 0.5;
}

/** How much of the finest detail the pixels can show. */
let fade: f32 = 1;

/** Pebbles of hide in a unit, and how far the creases between them reach into them. */
const PEBBLES: f32 = 24;
const CREASE: f32 = 0.2;

/** The relief where the colour was last looked up. */
let height: f32 = 0;

/** Details per unit of the finest part of a soft pattern. */
// @ts-ignore: decorator
@inline
function detailOf(kind: i32): f32 {
  if (kind == PATTERN_KNIT) return STITCHES * 1.3;
  return kind == PATTERN_LEATHER ? 30 : kind == PATTERN_WEAVE ? THREADS : kind == PATTERN_FELT ? FIBRES : kind == PATTERN_WOOL ? 55 : kind == PATTERN_CLAY ? 9 : kind == PATTERN_PEEL ? 30 : 60;
}

/** Whether a pattern is laid on a thing rather than part of what it is made of. */
// @ts-ignore: decorator
@inline
function isLaid(kind: i32): bool {
  return kind == PATTERN_STRIPED || kind == PATTERN_DOTTED || kind == PATTERN_CHECKERED;
}

// @ts-ignore: decorator
@inline
function isCloth(kind: i32): bool {
  return kind == PATTERN_WEAVE || kind == PATTERN_KNIT || kind == PATTERN_FELT;
}

/** Whether a pattern keeps the thing's own axes rather than follow a grain. */
// @ts-ignore: decorator
@inline
function keepsAxes(kind: i32): bool {
  return kind == PATTERN_DOTTED || kind == PATTERN_CHECKERED || isCloth(kind);
}

/** Whether a pattern's colour is not told by its relief. */
// @ts-ignore: decorator
@inline
function hasOwnColour(kind: i32): bool {
  return kind == PATTERN_STONE || kind == PATTERN_CONCRETE;
}

/** Fine relief of the soft patterns, in [0, 1]. */
function relief(kind: i32, axis: i32, x: f32, y: f32, z: f32): f32 {
  if (isCloth(kind)) return clothHeight(kind, axis, x, y, z, ownX, ownY, ownZ);
  if (kind == PATTERN_WOOL) return turned(x * 55, y * 55, z * 55) * 0.6 + turned(x * 120, y * 120, z * 120) * 0.4;
  if (kind == PATTERN_LEATHER) return ramp(0.02, CREASE, intoCell(x * PEBBLES, y * PEBBLES, z * PEBBLES));
  if (kind == PATTERN_CLAY) {
    // Thumbs leave wide shallow dents, fingertips a faint grain.
    const dents = ramp(0.3, 0.72, turned(x * 3.4, y * 3.4, z * 3.4));
    return dents * 0.62 + turned(x * 8.5 + 4, y * 8.5, z * 8.5) * 0.26 + turned(x * 27, y * 27, z * 27 + 6) * 0.12;
  }
  if (kind == PATTERN_PEEL) return pores(x * 26, y * 26, z * 26) + turned(x * 9, y * 9, z * 9) * 0.2;
  if (kind == PATTERN_PAPER) return turned(x * 60, y * 60, z * 60);
  return cloud(x * 9, y * 9, z * 9);
}

/** Bands, dots and squares across a thing, whose longest side is 1 in the measure of these patterns. */
const BANDS: f32 = 8;
const DOTS: f32 = 7;
const SQUARES: f32 = 9;
/** Of a dot's place. */
const DOT_RADIUS: f32 = 0.3;

/** Share of the second colour in bands, dots or squares; edges as soft as a pixel. \`width\` is a pixel's. */
function laid(kind: i32, axis: i32, x: f32, y: f32, z: f32, width: f32): f32 {
  if (kind == PATTERN_STRIPED) {
    const t: f32 = x * BANDS;
    const soft: f32 = max<f32>(0.02, width * BANDS);
    return ramp(0.5 - soft, 0.5 + soft, abs((t - floor(t)) * 2 - 1));
  }
  const per: f32 = kind == PATTERN_DOTTED ? DOTS : SQUARES;
  let u: f32;
  let v: f32;
  let squeeze: f32 = 1;
  if (axis == AROUND) {
    const radius = sqrt(x * x + z * z);
    // A whole number goes around, and half as many where that is too narrow for them.
    let around: f32 = kind == PATTERN_DOTTED ? 20 : 24;
    squeeze = (radius * 6.2832 * per) / around;
    for (let halving = 0; halving < 2 && squeeze < 0.7; halving++) {
      around *= 0.5;
      squeeze *= 2;
    }
    u = turnAround(x, z) * around;
    v = y * per;
    if (squeeze < 0.2) return 0;
  } else {
    const ax = abs(ownX);
    const ay = abs(ownY);
    const az = abs(ownZ);
    u = (ax > ay && ax > az ? y : x) * per;
    v = (az > ax && az > ay ? y : z) * per;
  }
  if (kind == PATTERN_CHECKERED) {
    const soft: f32 = max<f32>(0.02, width * per);
    const a = abs((u * 0.5 - floor(u * 0.5)) * 2 - 1) - 0.5;
    const b = abs((v * 0.5 - floor(v * 0.5)) * 2 - 1) - 0.5;
    const s = ramp(-soft, soft, a);
    const t = ramp(-soft, soft, b);
    return s * (1 - t) + t * (1 - s);
  }
  // Every second row is shifted by half a place.
  const row = floor(v);
  const shifted: f32 = u + (f32(i32(row) & 1) * 0.5);
  const du: f32 = (shifted - floor(shifted) - 0.5) * squeeze;
  const dv: f32 = v - row - 0.5;
  const soft: f32 = max<f32>(0.015, width * per * 0.7);
  return 1 - ramp(DOT_RADIUS - soft, DOT_RADIUS + soft, sqrt(du * du + dv * dv));
}

let ownX: f32 = 0;
let ownY: f32 = 0;
let ownZ: f32 = 0;

/** Says which way a surface faces in the axes of its pattern. */
export function face(x: f32, y: f32, z: f32): void {
  ownX = x;
  ownY = y;
  ownZ = z;
}

/** Brings a normal of the scene into the thing's own axes, where flat patterns are laid. */
function ownNormal(at: i32, nx: f32, ny: f32, nz: f32): void {
  const size = load<f32>(at, 84);
  ownX = (load<f32>(at) * nx + load<f32>(at, 4) * ny + load<f32>(at, 8) * nz) * size;
  ownY = (load<f32>(at, 12) * nx + load<f32>(at, 16) * ny + load<f32>(at, 20) * nz) * size;
  ownZ = (load<f32>(at, 24) * nx + load<f32>(at, 28) * ny + load<f32>(at, 32) * nz) * size;
}

/**
 * Sets the colour of a patterned surface that was just read, at a scene point, and roughens its normal. `span` is the
 * width of a pixel there: detail finer than that fades, or it would shimmer.
 */
export function decorate(surface: i32, px: f32, py: f32, pz: f32, span: f32): void {
  const kind = load<i32>(surface, 28);
  const at = load<i32>(BASE + INSTANCES_AT) + hitInstance * INSTANCE_BYTES;
  const qx = px - load<f32>(at, 36);
  const qy = py - load<f32>(at, 40);
  const qz = pz - load<f32>(at, 44);
  // Own units times the thing's size: the grain of a small and a large thing is the same.
  const size = load<f32>(at, 84) * load<f32>(surface, 44);
  let x = (load<f32>(at) * qx + load<f32>(at, 4) * qy + load<f32>(at, 8) * qz) * size;
  let y = (load<f32>(at, 12) * qx + load<f32>(at, 16) * qy + load<f32>(at, 20) * qz) * size;
  let z = (load<f32>(at, 24) * qx + load<f32>(at, 28) * qy + load<f32>(at, 32) * qz) * size;
  if (isLaid(kind)) ownNormal(at, flatX, flatY, flatZ);
  if (isCloth(kind)) ownNormal(at, normalX, normalY, normalZ);
  // The grain runs along x: swap it with the part's longest side.
  const axis = load<i32>(surface, 48);
  if (keepsAxes(kind)) {
    // Laid on or worked, not grown.
  } else if (axis == 1) {
    const t = x;
    x = y;
    y = t;
  } else if (axis == 2) {
    const t = x;
    x = z;
    z = t;
  }
  // In the pattern's own measure; where detail is finer than this only its mean is left.
  colourAt(surface, axis, x, y, z, span * load<f32>(surface, 44));
  const depth = load<f32>(surface, 52);
  if (depth * fade > 0.01) roughen(kind, at, axis, x, y, z, depth * fade);
}

/** Sets the colour of a patterned surface at a point of its own, where a pixel is `width` wide in the pattern's measure. */
export function colourAt(surface: i32, axis: i32, x: f32, y: f32, z: f32, width: f32): void {
  const kind = load<i32>(surface, 28);
  let share: f32 = 0;
  fade = 1;
  if (kind == PATTERN_WOOD) {
    share = timber(x, y, z, width);
  } else if (kind == PATTERN_MARBLE) {
    share = veined(x, y, z, width);
  } else if (kind == PATTERN_STONE) {
    const grain = turned(x * 46, y * 46, z * 46);
    const fine = turned(x * 110 + 4, y * 110, z * 110);
    share = ramp(0.5, 0.8, grain) * 0.6 + ramp(0.5, 0.85, fine) * 0.5 + cloud(x * 3, y * 3, z * 3) * 0.25 - 0.1;
  } else if (kind == PATTERN_CONCRETE) {
    share = cloud(x * 2.2, y * 2.2, z * 2.2) * 0.5 + ramp(0.84, 0.9, turned(x * 48, y * 48, z * 48)) * 0.6 + turned(x * 120, y * 120, z * 120) * 0.12 - 0.15;
  } else if (kind == PATTERN_TERRAZZO) {
    const inside = ramp(0.1, 0.16, chips(x * 7, y * 7, z * 7));
    patternRed = load<f32>(surface, 4) * (1 - inside) + chipRed * inside * load<f32>(surface, 32);
    patternGreen = load<f32>(surface, 8) * (1 - inside) + chipGreen * inside * load<f32>(surface, 36);
    patternBlue = load<f32>(surface, 12) * (1 - inside) + chipBlue * inside * load<f32>(surface, 40);
    return;
  } else if (kind == PATTERN_ICE) {
    share = cracked(x, y, z, width);
  } else if (isLaid(kind)) {
    share = laid(kind, axis, x, y, z, width);
  } else if (kind == PATTERN_BRUSHED) {
    share = noise(x * 1.5, y * 160, z * 160);
  } else {
    fade = clear(width * detailOf(kind));
    height = relief(kind, axis, x, y, z);
    share = 0.5 + (0.5 - height) * fade;
    // Yarn is never of one thickness: from where no thread is seen, cloth is softly clouded.
    if (kind == PATTERN_WEAVE) share += (turned(x * 5, y * 5, z * 5) - 0.5) * 0.35 * clear(width * 5) * (1 - fade * 0.6);
  }
  share = min<f32>(1, max<f32>(0, share));
  patternShare = share;
  patternRed = load<f32>(surface, 4) + (load<f32>(surface, 32) - load<f32>(surface, 4)) * share;
  patternGreen = load<f32>(surface, 8) + (load<f32>(surface, 36) - load<f32>(surface, 8)) * share;
  patternBlue = load<f32>(surface, 12) + (load<f32>(surface, 40) - load<f32>(surface, 12)) * share;
}

/** Tilts the normal by the slope of the relief, taken by differences. */
function roughen(kind: i32, at: i32, axis: i32, x: f32, y: f32, z: f32, depth: f32): void {
  const e: f32 = 0.004;
  let sx: f32;
  let sy: f32;
  let sz: f32;
  if (kind == PATTERN_BRUSHED) {
    const middle = noise(x * 1.5, y * 160, z * 160);
    sx = 0;
    sy = noise(x * 1.5, y * 160 + 0.5, z * 160) - middle;
    sz = noise(x * 1.5, y * 160, z * 160 + 0.5) - middle;
  } else if (kind == PATTERN_LEATHER) {
    const steep: f32 = height > 0 && height < 1 ? (e * PEBBLES * 1.5 * (1 - abs(height * 2 - 1))) / CREASE : 0;
    sx = slopeX * steep;
    sy = slopeY * steep;
    sz = slopeZ * steep;
  } else {
    const middle = hasOwnColour(kind) ? relief(kind, axis, x, y, z) : height;
    sx = relief(kind, axis, x + e, y, z) - middle;
    sy = relief(kind, axis, x, y + e, z) - middle;
    sz = relief(kind, axis, x, y, z + e) - middle;
  }
  if (keepsAxes(kind)) {
    // Nothing was swapped.
  } else if (axis == 1) {
    const t = sx;
    sx = sy;
    sy = t;
  } else if (axis == 2) {
    const t = sx;
    sx = sz;
    sz = t;
  }
  const tx = load<f32>(at, 48) * sx + load<f32>(at, 52) * sy + load<f32>(at, 56) * sz;
  const ty = load<f32>(at, 60) * sx + load<f32>(at, 64) * sy + load<f32>(at, 68) * sz;
  const tz = load<f32>(at, 72) * sx + load<f32>(at, 76) * sy + load<f32>(at, 80) * sz;
  const nx = normalX - tx * depth;
  const ny = normalY - ty * depth;
  const nz = normalZ - tz * depth;
  const scale: f32 = 1 / sqrt(nx * nx + ny * ny + nz * nz);
  normalTo(nx * scale, ny * scale, nz * scale, flatX, flatY, flatZ);
}
