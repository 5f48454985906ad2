import {
  APERTURE,
  EYE,
  FALLOFF,
  FOCUS,
  FORWARD,
  GROUND_EDGE,
  GROUND_Y,
  HEIGHT,
  PARALLEL,
  PATTERN_WOOD,
  PATTERN_WOOL,
  PAVING_AT,
  RIGHT,
  UP,
  WIDTH,
} from "../../src/render/layout";
import { real, word } from "./header";
import { colourAt, face, patternBlue, patternGreen, patternRed } from "./pattern";
import { cloud, turned } from "./solid-noise";

/** Beyond this a ground without an end is haze, in distances of what is in focus. */
const HAZE: f32 = 4.5;
/** How far from the things the light on the ground has fallen by half of what it falls, scene units. */
const POOL: f32 = 3.4;
/** A paper sweep has risen into its wall over this much of the frame's height below the horizon, so that none is seen. */
const RISE: f32 = 0.4;
/** Length of a board against its width. */
const BOARD_LENGTH: f32 = 7;

let surfaceRed: f32 = 0;
let surfaceGreen: f32 = 0;
let surfaceBlue: f32 = 0;

/**
 * A pixel of the endless ground over what is behind it, linear: the ground's material as a lens shows it, in a pool of
 * light about the things, fading into haze or ending at its edge. Shadows come later, as ratios.
 */
export function paved(px: f32, py: f32, behind: v128): v128 {
  const sx: f32 = (px / f32(word(WIDTH))) * 2 - 1;
  const sy: f32 = 1 - (py / f32(word(HEIGHT))) * 2;
  const parallel = real(PARALLEL);
  const spread: f32 = parallel > 0 ? 0 : 1;
  const asideX = real(RIGHT) * sx + real(UP) * sy;
  const asideY = real(RIGHT + 4) * sx + real(UP + 4) * sy;
  const asideZ = real(RIGHT + 8) * sx + real(UP + 8) * sy;
  const dx = real(FORWARD) + asideX * spread;
  const dy = real(FORWARD + 4) + asideY * spread;
  const dz = real(FORWARD + 8) + asideZ * spread;
  if (dy > -1e-4) return behind;
  const ahead: f32 = (real(GROUND_Y) - real(EYE + 4) - asideY * parallel) / dy;
  if (ahead <= 0) return behind;
  const x = real(EYE) + asideX * parallel + dx * ahead;
  const z = real(EYE + 8) + asideZ * parallel + dz * ahead;
  const focus = real(FOCUS);
  const scale: f32 = parallel > 0 ? parallel : ahead;
  const halfHigh = sqrt(real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8));
  // Width of a pixel and of the circle of confusion there, and what they cover of the ground along the view.
  const pixel: f32 = (2 * halfHigh * scale) / f32(word(HEIGHT));
  const blur: f32 = parallel > 0 ? 0 : (real(APERTURE) * abs(ahead - focus)) / focus;
  const wide = pixel + blur * 1.4;
  const slant: f32 = 1 / max<f32>(0.05, -dy);
  const edge = real(GROUND_EDGE);
  const soft: f32 = min<f32>(2, max<f32>(0.012, (blur + pixel * 0.7) * slant));
  let cover = ramp(edge - soft, edge + soft, z);
  if (edge < -1e5) {
    const beyond: f32 = max<f32>(0, ahead - focus) / (focus * HAZE);
    cover = 1 / (1 + beyond * beyond);
  }
  if (cover <= 0) return behind;
  const squared = x * x + z * z;
  const lit: f32 = 1 - (real(FALLOFF) * squared) / (squared + POOL * POOL);
  const surface = word(PAVING_AT);
  if (surface == 0) {
    const below: f32 = -dy / (2 * halfHigh * RISE);
    return f32x4.mul(behind, f32x4.splat(1 - ramp(0, 1, below) * cover * (1 - lit)));
  }
  readPaving(surface, x, z, wide * min<f32>(2.2, slant));
  const own = f32x4(surfaceRed * lit, surfaceGreen * lit, surfaceBlue * lit, 0);
  return f32x4.add(behind, f32x4.mul(f32x4.sub(own, behind), f32x4.splat(cover)));
}

/** The paving's colour at a point of the ground, whose seams are a board or a slab apart. */
function readPaving(surface: i32, x: f32, z: f32, width: f32): void {
  const kind = load<i32>(surface, 28);
  const pitch = load<f32>(surface, 60);
  const scale = load<f32>(surface, 44);
  let seam: f32 = 0;
  let tone: f32 = 1;
  let ox: f32 = x;
  let oy: f32 = 0;
  if (pitch > 0) {
    const row = floor(z / pitch);
    const length: f32 = kind == PATTERN_WOOD ? pitch * BOARD_LENGTH : pitch;
    const shift: f32 = kind == PATTERN_WOOD ? scatter(i32(row), 5) * length : 0;
    const column = floor((x + shift) / length);
    const n = i32(row) * 57 + i32(column);
    tone = 0.93 + 0.14 * scatter(n, 11);
    // Each is cut from another place.
    ox = x + scatter(n, 3) * 40;
    oy = scatter(n, 7) * 1.7;
    const joint: f32 = kind == PATTERN_WOOD ? 0.011 : 0.02;
    const fromSide = min<f32>(z - row * pitch, (row + 1) * pitch - z);
    const fromEnd = min<f32>(x + shift - column * length, (column + 1) * length - x - shift);
    seam = (1 - ramp(joint - width * 0.5, joint + width * 0.5 + 0.004, min<f32>(fromSide, fromEnd))) * min<f32>(1, (joint * 2) / (joint + width));
  }
  if (kind == PATTERN_WOOL) {
    readLawn(surface, x, z, width);
  } else if (kind == 0) {
    surfaceRed = load<f32>(surface, 4);
    surfaceGreen = load<f32>(surface, 8);
    surfaceBlue = load<f32>(surface, 12);
  } else {
    face(0, 1, 0);
    colourAt(surface, 0, ox * scale, oy, z * scale, width * scale);
    surfaceRed = patternRed;
    surfaceGreen = patternGreen;
    surfaceBlue = patternBlue;
  }
  const shade: f32 = tone * (1 - 0.62 * seam);
  surfaceRed *= shade;
  surfaceGreen *= shade;
  surfaceBlue *= shade;
}

/** Grass: patches, tufts and blades, lighter where they catch the sun; what is finer than the blur is left out. */
function readLawn(surface: i32, x: f32, z: f32, width: f32): void {
  const patches = cloud(x * 0.8, 3, z * 0.8) - 0.5;
  const tufts = (turned(x * 7, 1, z * 4.6) - 0.5) * (1 - ramp(0.3, 0.8, width * 5));
  const blades = (turned(x * 30, 2, z * 16) - 0.5) * (1 - ramp(0.3, 0.8, width * 18));
  const light: f32 = max<f32>(0.25, 0.86 + patches * 0.7 + tufts * 0.75 + blades * 0.95);
  // Lit blades are yellower, the earth between them browner.
  surfaceRed = load<f32>(surface, 4) * light * (0.94 + 0.2 * (tufts + patches));
  surfaceGreen = load<f32>(surface, 8) * light;
  surfaceBlue = load<f32>(surface, 12) * light * (0.95 - 0.3 * blades);
}

/** A number in [0, 1) of two whole ones. */
function scatter(a: i32, b: i32): f32 {
  let h: u32 = <u32>(a * 374761393 + b * 668265263);
  h = (h ^ (h >> 13)) * 1274126177;
  return f32((h ^ (h >> 16)) >>> 8) * (1.0 / 16777216.0);
}

// @ts-ignore: decorator
@inline
function ramp(low: f32, high: f32, value: f32): f32 {
  const t = min<f32>(1, max<f32>(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}
