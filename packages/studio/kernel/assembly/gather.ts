import { AMBIENT, FLOOR, GROUND_Y, KIND_GLOW, KIND_METAL, LIGHT_COUNT } from "../../src/render/layout";
import { CONTACT_THING, unhidden } from "./contact";
import { lobe, lobeDensity, lobeValue } from "./gloss";
import { real, word } from "./header";
import { closest, hitDistance } from "./intersect";
import {
  aim,
  lightBlue,
  lightDensity,
  lightGreen,
  lightRed,
  reaches,
  toLightX,
  toLightY,
  toLightZ,
} from "./lights";
import { OFFSET, matteRadiance, seenBlue, seenGreen, seenRed, wrappedLight } from "./mirror";
import {
  USE_BOUNCE,
  USE_KEY,
  USE_OTHER,
  draw2,
  pixelKey,
  sampleX,
  sampleY,
  turnAt,
  turnCos,
  turnOf,
  turnSin,
} from "./sampling";
import { flatX, flatY, flatZ, fromLocal, isClear, material, outX, outY, outZ, readSurface } from "./surface";

const PI: f32 = 3.1415927;

const FAR: f32 = 1e6;

export let gatheredRed: f32 = 0;
export let gatheredGreen: f32 = 0;
export let gatheredBlue: f32 = 0;
export let highlightRed: f32 = 0;
export let highlightGreen: f32 = 0;
export let highlightBlue: f32 = 0;
/** Whether light samples gather the highlight as well as the matte light. */
let directGloss: bool = false;

/** Says what kind of surface is shaded next: whether its highlight is shared with light samples, and its translucence. */
export function prepareGather(sharesHighlight: bool, translucence: f32): void {
  directGloss = sharesHighlight;
  softness = translucence;
}

/** The lobe's value and density between a view ray and a direction to light. */
// @ts-ignore: decorator
@inline
export function evaluateLobe(
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

/** Light that entered elsewhere and comes out here, with the body's own shadow left out. */
function addSoftLight(chosen: f32, px: f32, py: f32, pz: f32, cosine: f32): void {
  const wrapped = wrappedLight(cosine);
  if (wrapped <= 0) return;
  const open: f32 = cosine > 0 ? reaches(px, py, pz) : 1;
  const soft = wrapped * softness * chosen * (0.35 + 0.65 * open) * (1 / PI);
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
export function gatherDirect(
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
    const other = 1 + (turnAt(x, y, sample) % others);
    if (aim(other, px, py, pz)) addLight(f32(others), px, py, pz, nx, ny, nz, fx, fy, fz, dx, dy, dz, roughness);
  }
}

/** One bounce over the hemisphere: other things with their own light, the floor, the ambient dome. */
export function gatherBounce(
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
  const floor = by < -1e-4 ? (real(GROUND_Y) - py) / by : FAR;
  if (closest(px, py, pz, bx, by, bz, floor > 0 ? floor : FAR)) {
    const distance = hitDistance;
    readSurface(bx, by, bz);
    const kind = load<i32>(material);
    if (kind == KIND_METAL || isClear(kind)) {
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
    if (!isClear(kind) && kind != KIND_GLOW) dim(unhidden(distance, CONTACT_THING));
  } else if (floor > 0 && floor < 200) {
    // The floor under things is in their shadow: darker the nearer it is.
    const near: f32 = min<f32>(1, 0.35 + floor * 0.55);
    gatheredRed += real(FLOOR) * near;
    gatheredGreen += real(FLOOR + 4) * near;
    gatheredBlue += real(FLOOR + 8) * near;
    dim(unhidden(floor, CONTACT_THING));
  } else {
    gatheredRed += real(AMBIENT);
    gatheredGreen += real(AMBIENT + 4);
    gatheredBlue += real(AMBIENT + 8);
  }
}

/** Takes away all but a share of the light gathered so far. */
// @ts-ignore: decorator
@inline
function dim(left: f32): void {
  gatheredRed *= left;
  gatheredGreen *= left;
  gatheredBlue *= left;
}
