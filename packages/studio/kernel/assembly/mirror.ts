import {
  AMBIENT,
  AMBIENT_SHARE,
  BASE,
  FLOOR,
  GROUND_Y,
  KIND_GLOW,
  KIND_LIQUID,
  KIND_METAL,
} from "../../src/render/layout";
import {
  cross,
  hazeBlue,
  hazeGreen,
  hazeRed,
  hiddenInWall,
  inDrink,
  indicesAt,
  passBlue,
  passGreen,
  passRed,
  startIn,
  travel,
} from "./clear";
import { real } from "./header";
import { closest, hitDistance } from "./intersect";
import {
  aim,
  backdrop,
  bareAt,
  groundAbout,
  groundSeen,
  lightBlue,
  lightGreen,
  lightRed,
  reaches,
  setDrawnDensity,
  skyBlue,
  skyGreen,
  skyRed,
  studio,
  toLightX,
  toLightY,
  toLightZ,
} from "./lights";
import { draw2, sampleX, sampleY, turnCos, turnOf, turnSin } from "./sampling";
import {
  dielectric,
  flatX,
  flatY,
  flatZ,
  fromLocal,
  grazing,
  isClear,
  material,
  normalX,
  normalY,
  normalZ,
  outX,
  outY,
  outZ,
  readSurface,
} from "./surface";

/** Offset that keeps a new ray off the surface it leaves, scene units. */
export const OFFSET: f32 = 0.0004;
const FAR: f32 = 1e6;
const MAX_TURNS = 12;
const PI: f32 = 3.1415927;

/** Brighter answers after the first turn are clamped, or they would leave sparks. */
const BRIGHTEST: f32 = 4;

export let seenRed: f32 = 0;
export let seenGreen: f32 = 0;
export let seenBlue: f32 = 0;

/** The light on the open floor at (x, z), of 1: ambient plus the key light if it is not hidden. */
function floorLight(x: f32, z: f32, key: i32, sample: i32): f32 {
  const ambient = load<f32>(BASE + AMBIENT_SHARE);
  draw2(key, sample);
  if (!aim(0, x, 0, z)) return 1;
  return ambient + (1 - ambient) * reaches(x, OFFSET, z);
}

/** Light that wanders through a body, by the cosine to its source: the cosine wrapped around it (Green, GPU Gems 2004, ch. 16). */
// @ts-ignore: decorator
@inline
export function wrappedLight(cosine: f32): f32 {
  const wrapped: f32 = max<f32>(0, cosine + 0.8) * (1.0 / 1.8);
  return wrapped * wrapped;
}

/** Light leaving a matte surface that was just read, at p: key light with its shadow, and ambient by direction. */
export function matteRadiance(px: f32, py: f32, pz: f32, key: i32, sample: i32): void {
  const nx = normalX;
  const ny = normalY;
  const nz = normalZ;
  const albedoRed = load<f32>(material, 4);
  const albedoGreen = load<f32>(material, 8);
  const albedoBlue = load<f32>(material, 12);
  const up: f32 = 0.5 + 0.5 * ny;
  const down: f32 = (1 - up) * 0.55;
  let red = load<f32>(BASE + AMBIENT) * up + load<f32>(BASE + FLOOR) * down;
  let green = load<f32>(BASE + AMBIENT + 4) * up + load<f32>(BASE + FLOOR + 4) * down;
  let blue = load<f32>(BASE + AMBIENT + 8) * up + load<f32>(BASE + FLOOR + 8) * down;
  draw2(key, sample);
  if (aim(0, px, py, pz)) {
    const cosine = toLightX * nx + toLightY * ny + toLightZ * nz;
    const softness = load<f32>(material, 56);
    const wrapped = softness > 0 ? wrappedLight(cosine) : 0;
    if (cosine > 0 || wrapped > 0) {
      const open: f32 = cosine > 0 ? reaches(px, py, pz) : 1;
      const share = (max<f32>(0, cosine) * open * (1 - softness) + wrapped * softness * (0.35 + 0.65 * open)) * (1 / PI);
      red += lightRed * share;
      green += lightGreen * share;
      blue += lightBlue * share;
    }
  }
  seenRed = albedoRed * red;
  seenGreen = albedoGreen * green;
  seenBlue = albedoBlue * blue;
}

/**
 * What a mirror ray sees, or a ray that has entered glass or liquid (`entered`: its material, 0 in air): follows metal,
 * glass and liquid until something matte, the floor, or what is beyond answers: the studio for mirrors, the backdrop
 * through glass. A liquid reaches into the wall around it; where both are, the wall counts (Schmidt and Budge, "Simple
 * Nested Dielectrics in Ray Traced Images", 2002). The result is in seenRed, seenGreen, seenBlue.
 */
export function follow(
  ox: f32,
  oy: f32,
  oz: f32,
  dx: f32,
  dy: f32,
  dz: f32,
  entered: i32,
  key: i32,
  sample: i32,
): void {
  startIn(entered);
  chase(ox, oy, oz, dx, dy, dz, entered == 0, key, sample);
  seenRed += hazeRed;
  seenGreen += hazeGreen;
  seenBlue += hazeBlue;
}

function chase(
  ox0: f32,
  oy0: f32,
  oz0: f32,
  dx0: f32,
  dy0: f32,
  dz0: f32,
  isMirror: bool,
  key: i32,
  sample: i32,
): void {
  let mirrored = isMirror;
  let ox = ox0;
  let oy = oy0;
  let oz = oz0;
  let dx = dx0;
  let dy = dy0;
  let dz = dz0;
  let red: f32 = 1;
  let green: f32 = 1;
  let blue: f32 = 1;
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const floor = dy < -1e-5 ? (real(GROUND_Y) - oy) / dy : FAR;
    if (!closest(ox, oy, oz, dx, dy, dz, floor > 0 ? floor : FAR)) {
      if (floor > 0 && floor < 200) {
        // What stands on the ground shows it through all of its own depth.
        if (inDrink()) {
          travel(KIND_LIQUID, floor, red, green, blue);
          red *= passRed;
          green *= passGreen;
          blue *= passBlue;
        }
        // No shadow is seen on a card.
        const light: f32 = mirrored && bareAt(floor) < 0.12 ? 1 : floorLight(ox + dx * floor, oz + dz * floor, key, sample);
        if (mirrored) {
          groundAbout(ox + dx * floor, real(GROUND_Y), oz + dz * floor, floor, light);
          seenRed = red * skyRed;
          seenGreen = green * skyGreen;
          seenBlue = blue * skyBlue;
        } else {
          // Glass shows it as it is, or it would not match the backdrop.
          groundSeen(ox + dx * floor, real(GROUND_Y), oz + dz * floor);
          seenRed = red * skyRed * light;
          seenGreen = green * skyGreen * light;
          seenBlue = blue * skyBlue * light;
        }
      } else {
        if (mirrored) studio(ox, oy, oz, dx, dy, dz);
        else backdrop(dx, dy, dz);
        const most: f32 = turn == 0 ? 1000 : BRIGHTEST;
        seenRed = red * min(most, skyRed);
        seenGreen = green * min(most, skyGreen);
        seenBlue = blue * min(most, skyBlue);
      }
      return;
    }
    const distance = hitDistance;
    // From here on no light samples gather the highlight too.
    setDrawnDensity(0);
    readSurface(dx, dy, dz);
    const kind = load<i32>(material);
    const px = ox + dx * distance;
    const py = oy + dy * distance;
    const pz = oz + dz * distance;
    if (!isClear(kind) && inDrink()) {
      travel(kind, distance, red, green, blue);
      red *= passRed;
      green *= passGreen;
      blue *= passBlue;
    }
    if (kind == KIND_GLOW) {
      seenRed = red * load<f32>(material, 4);
      seenGreen = green * load<f32>(material, 8);
      seenBlue = blue * load<f32>(material, 12);
      return;
    }
    const cosine = -(dx * normalX + dy * normalY + dz * normalZ);
    if (kind == KIND_METAL) {
      const f = grazing(cosine);
      red *= load<f32>(material, 4) * (1 - f) + f;
      green *= load<f32>(material, 8) * (1 - f) + f;
      blue *= load<f32>(material, 12) * (1 - f) + f;
      mirrored = true;
      dx += 2 * cosine * normalX;
      dy += 2 * cosine * normalY;
      dz += 2 * cosine * normalZ;
      ox = px + flatX * OFFSET;
      oy = py + flatY * OFFSET;
      oz = pz + flatZ * OFFSET;
    } else if (isClear(kind)) {
      if (hiddenInWall(kind)) {
        ox = px - flatX * OFFSET;
        oy = py - flatY * OFFSET;
        oz = pz - flatZ * OFFSET;
        continue;
      }
      travel(kind, distance, red, green, blue);
      red *= passRed;
      green *= passGreen;
      blue *= passBlue;
      const eta = indicesAt(kind);
      const sine2: f32 = eta * eta * (1 - cosine * cosine);
      if (sine2 >= 1) {
        dx += 2 * cosine * normalX;
        dy += 2 * cosine * normalY;
        dz += 2 * cosine * normalZ;
        ox = px + flatX * OFFSET;
        oy = py + flatY * OFFSET;
        oz = pz + flatZ * OFFSET;
      } else {
        cross(kind);
        const through: f32 = 1 - dielectric(cosine, eta);
        red *= through;
        green *= through;
        blue *= through;
        const k: f32 = eta * cosine - sqrt<f32>(1 - sine2);
        dx = eta * dx + k * normalX;
        dy = eta * dy + k * normalY;
        dz = eta * dz + k * normalZ;
        ox = px - flatX * OFFSET;
        oy = py - flatY * OFFSET;
        oz = pz - flatZ * OFFSET;
      }
      const length: f32 = 1 / sqrt(dx * dx + dy * dy + dz * dz);
      dx *= length;
      dy *= length;
      dz *= length;
    } else {
      matteRadiance(px + flatX * OFFSET, py + flatY * OFFSET, pz + flatZ * OFFSET, key, sample);
      const shine: f32 = load<f32>(material, 20) * (0.04 + 0.96 * grazing(cosine)) * (1 - load<f32>(material, 16));
      seenRed = red * (seenRed + shine * load<f32>(BASE + FLOOR));
      seenGreen = green * (seenGreen + shine * load<f32>(BASE + FLOOR + 4));
      seenBlue = blue * (seenBlue + shine * load<f32>(BASE + FLOOR + 8));
      return;
    }
  }
  seenRed = red * load<f32>(BASE + FLOOR) * 0.7;
  seenGreen = green * load<f32>(BASE + FLOOR + 4) * 0.7;
  seenBlue = blue * load<f32>(BASE + FLOOR + 8) * 0.7;
}

/**
 * Reflects the view over a facet drawn from the visible GGX normals (Heitz 2018, "Sampling the GGX Distribution
 * of Visible Normals"), at the surface just read; the new direction is in outX…Z. False if it dips below.
 */
export function glossDirection(dx: f32, dy: f32, dz: f32, roughness: f32): bool {
  const nx = normalX;
  const ny = normalY;
  const nz = normalZ;
  const alpha: f32 = max<f32>(0.002, roughness * roughness);
  // View in the frame of the normal: the transpose of fromLocal.
  const sign: f32 = nz >= 0 ? 1 : -1;
  const a: f32 = -1 / (sign + nz);
  const b = nx * ny * a;
  const vx: f32 = -(dx * (1 + sign * nx * nx * a) + dy * sign * b - dz * sign * nx);
  const vy = -(dx * b + dy * (sign + ny * ny * a) - dz * ny);
  const vz = -(dx * nx + dy * ny + dz * nz);
  let hx = vx * alpha;
  let hy = vy * alpha;
  let hz = vz;
  const stretch: f32 = 1 / sqrt(hx * hx + hy * hy + hz * hz);
  hx *= stretch;
  hy *= stretch;
  hz *= stretch;
  const flat = hx * hx + hy * hy;
  const inverse: f32 = flat > 1e-12 ? 1 / sqrt(flat) : 0;
  const t1x: f32 = flat > 1e-12 ? -hy * inverse : 1;
  const t1y: f32 = flat > 1e-12 ? hx * inverse : 0;
  const t2x = -hz * t1y;
  const t2y = hz * t1x;
  const t2z = hx * t1y - hy * t1x;
  const radius = sqrt(sampleX);
  turnOf(sampleY);
  const p1 = radius * turnCos;
  const s: f32 = 0.5 * (1 + hz);
  const p2: f32 = (1 - s) * sqrt(max<f32>(0, 1 - p1 * p1)) + s * radius * turnSin;
  const p3: f32 = sqrt(max<f32>(0, 1 - p1 * p1 - p2 * p2));
  let mx = alpha * (p1 * t1x + p2 * t2x + p3 * hx);
  let my = alpha * (p1 * t1y + p2 * t2y + p3 * hy);
  let mz = max<f32>(1e-4, p2 * t2z + p3 * hz);
  const scale: f32 = 1 / sqrt(mx * mx + my * my + mz * mz);
  mx *= scale;
  my *= scale;
  mz *= scale;
  const along = (vx * mx + vy * my + vz * mz) * 2;
  fromLocal(along * mx - vx, along * my - vy, along * mz - vz, nx, ny, nz);
  return outX * flatX + outY * flatY + outZ * flatZ > 1e-4;
}
