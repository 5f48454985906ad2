import {
  AMBIENT,
  BASE,
  EYE,
  FLOOR,
  FORWARD,
  GOBO,
  FULL_HEIGHT,
  FULL_WIDTH,
  LIGHT_BYTES,
  LIGHT_COUNT,
  LIGHTS_AT,
  PARALLEL,
  RIGHT,
  ROW_BYTES,
  ROWS_AT,
  UP,
  VISTA_AT,
} from "../../src/render/layout";
import { real, word } from "./header";
import { goboShare } from "./gobo";
import { passage } from "./intersect";
import { groundOutdoors, isOutdoors, landBlue, landGreen, landRed, surroundings } from "./outdoors";
import { sampleX, sampleY } from "./sampling";
import { luminance } from "./sums";

/** A point drawn on a softbox, seen from a surface point: direction, distance, and radiance over density. */
export let toLightX: f32 = 0;
export let toLightY: f32 = 0;
export let toLightZ: f32 = 0;
export let toLightDistance: f32 = 0;
export let lightRed: f32 = 0;
export let lightGreen: f32 = 0;
export let lightBlue: f32 = 0;
/** Density of drawing that point, per solid angle. */
export let lightDensity: f32 = 0;

/** Emission falls off over the outer fifth of a softbox, so that highlights end softly. */
// @ts-ignore: decorator
@inline
function edge(a: f32): f32 {
  const t: f32 = min<f32>(1, (1 - abs(a)) * 5);
  return t * t * (3 - 2 * t);
}

/** Draws the point of the light that the current sample point names; false if it faces away. */
export function aim(light: i32, x: f32, y: f32, z: f32): bool {
  const at = load<i32>(BASE + LIGHTS_AT) + light * LIGHT_BYTES;
  const a = sampleX * 2 - 1;
  const b = sampleY * 2 - 1;
  const px = load<f32>(at) + load<f32>(at, 12) * a + load<f32>(at, 24) * b - x;
  const py = load<f32>(at, 4) + load<f32>(at, 16) * a + load<f32>(at, 28) * b - y;
  const pz = load<f32>(at, 8) + load<f32>(at, 20) * a + load<f32>(at, 32) * b - z;
  const squared = px * px + py * py + pz * pz;
  const distance = sqrt(squared);
  const inverse: f32 = 1 / distance;
  toLightX = px * inverse;
  toLightY = py * inverse;
  toLightZ = pz * inverse;
  toLightDistance = distance;
  throughGobo = light == 0 && word(GOBO) != 0 ? goboShare(at, a, b, px, py, pz) : 1;
  const cosine = -(toLightX * load<f32>(at, 36) + toLightY * load<f32>(at, 40) + toLightZ * load<f32>(at, 44));
  if (cosine <= 0) return false;
  const solid = (cosine * load<f32>(at, 60)) / squared;
  lightDensity = 1 / max<f32>(1e-9, solid);
  const scale = edge(a) * edge(b) * solid;
  lightRed = load<f32>(at, 48) * scale;
  lightGreen = load<f32>(at, 52) * scale;
  lightBlue = load<f32>(at, 56) * scale;
  return true;
}

/** What a gobo lets through on the way that `aim` drew. */
let throughGobo: f32 = 1;

/** Light passing to the point drawn by `aim`. */
// @ts-ignore: decorator
@inline
export function reaches(x: f32, y: f32, z: f32): f32 {
  if (throughGobo <= 0) return 0;
  return throughGobo * passage(x, y, z, toLightX, toLightY, toLightZ, toLightDistance * 0.999);
}

export let skyRed: f32 = 0;
export let skyGreen: f32 = 0;
export let skyBlue: f32 = 0;

/**
 * When the ray was drawn from a lobe whose highlight light samples gather too: the density of drawing it, by which
 * softboxes count for their share only. 0 counts them whole.
 */
let drawnDensity: f32 = 0;

export function setDrawnDensity(density: f32): void {
  drawnDensity = density;
}

/** The ground at a point of it, into skyRed…Blue: what the picture shows there, or its mean colour where the frame lacks it. */
export function groundSeen(x: f32, y: f32, z: f32): void {
  if (isOutdoors) {
    groundOutdoors(x, y, z);
    skyRed = landRed;
    skyGreen = landGreen;
    skyBlue = landBlue;
    return;
  }
  skyRed = real(FLOOR);
  skyGreen = real(FLOOR + 4);
  skyBlue = real(FLOOR + 8);
  const vista = word(VISTA_AT);
  if (vista == 0 || real(PARALLEL) > 0) return;
  const ex = x - real(EYE);
  const ey = y - real(EYE + 4);
  const ez = z - real(EYE + 8);
  const ahead = ex * real(FORWARD) + ey * real(FORWARD + 4) + ez * real(FORWARD + 8);
  if (ahead < 0.05) return;
  const wide = real(RIGHT) * real(RIGHT) + real(RIGHT + 4) * real(RIGHT + 4) + real(RIGHT + 8) * real(RIGHT + 8);
  const high = real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8);
  const across: f32 = (1 + (ex * real(RIGHT) + ey * real(RIGHT + 4) + ez * real(RIGHT + 8)) / (ahead * wide)) * 0.5;
  const down: f32 = (1 - (ex * real(UP) + ey * real(UP + 4) + ez * real(UP + 8)) / (ahead * high)) * 0.5;
  if (across < 0 || across >= 1 || down < 0 || down >= 1) return;
  const width = word(FULL_WIDTH);
  const seen = vista + (i32(down * f32(word(FULL_HEIGHT))) * width + i32(across * f32(width))) * 16;
  skyRed = load<f32>(seen);
  skyGreen = load<f32>(seen, 4);
  skyBlue = load<f32>(seen, 8);
}

/** Share of their own colour that the ground and what is hung about a studio show in metal. */
const TINGE: f32 = 0.12;
const GROUND_TINGE: f32 = 0.7;
/** Way to the ground at which a card laid there has taken the place of half of it, scene units. */
const CARD: f32 = 0.6;

/** How much of the bare ground metal sees after such a way; the rest is a card laid there. */
// @ts-ignore: decorator
@inline
export function bareAt(way: f32): f32 {
  const near: f32 = way * (1 / CARD);
  return 1 / (1 + near * near);
}

/**
 * Whoever photographs metal lays pale cards about it, or it would be of its ground's colour: metal sees the ground near
 * its foot alone, where its own body keeps the light off, then a card, which darkens to its far ends so that round
 * things show their form. `light` of 1 falls on the ground at (x, y, z), met after a way; the result is in skyRed…Blue.
 */
export function groundAbout(x: f32, y: f32, z: f32, way: f32, light: f32): void {
  groundSeen(x, y, z);
  if (isOutdoors) {
    const open: f32 = (0.3 + 0.7 * light) * (1 - 0.45 * bareAt(way));
    skyRed *= open;
    skyGreen *= open;
    skyBlue *= open;
    return;
  }
  const grey = luminance(skyRed, skyGreen, skyBlue);
  const bare = bareAt(way);
  const ground: f32 = (0.3 + 0.7 * light) * bare * (1 - 0.45 * bare);
  const end = max<f32>(ramp(2, 9, way), 0.8 * ramp(1.6, 5, abs(x)));
  const card: f32 = (1 - bare) * (1.25 - 0.85 * end);
  skyRed = (grey + (skyRed - grey) * GROUND_TINGE) * ground + wallRed() * card;
  skyGreen = (grey + (skyGreen - grey) * GROUND_TINGE) * ground + wallGreen() * card;
  skyBlue = (grey + (skyBlue - grey) * GROUND_TINGE) * ground + wallBlue() * card;
}

/** The walls of the studio, all but neutral: grey reflectors with a tinge of the ground, or metal on a dark ground would be black. */
// @ts-ignore: decorator
@inline
function wallOf(ground: f32): f32 {
  const grey = luminance(real(FLOOR), real(FLOOR + 4), real(FLOOR + 8));
  return (grey + (ground - grey) * TINGE) * 0.6 + 0.28;
}

// @ts-ignore: decorator
@inline
function wallRed(): f32 {
  return wallOf(real(FLOOR));
}

// @ts-ignore: decorator
@inline
function wallGreen(): f32 {
  return wallOf(real(FLOOR + 4));
}

// @ts-ignore: decorator
@inline
function wallBlue(): f32 {
  return wallOf(real(FLOOR + 8));
}

/** What shows through glass past all things: the backdrop where the direction meets the picture, into skyRed…Blue. */
export function backdrop(dx: f32, dy: f32, dz: f32): void {
  if (isOutdoors) {
    surroundings(dx, dy, dz);
    skyRed = landRed;
    skyGreen = landGreen;
    skyBlue = landBlue;
    return;
  }
  const ahead = dx * real(FORWARD) + dy * real(FORWARD + 4) + dz * real(FORWARD + 8);
  const above = dx * real(UP) + dy * real(UP + 4) + dz * real(UP + 8);
  const reach = real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8);
  const height: f32 = ahead > 0.05 ? above / (ahead * reach) : dy > 0 ? 1 : -1;
  const share: f32 = min<f32>(1, max<f32>(0, (1 - height) * 0.5));
  const vista = word(VISTA_AT);
  if (vista != 0 && ahead > 0.05) {
    const aside = dx * real(RIGHT) + dy * real(RIGHT + 4) + dz * real(RIGHT + 8);
    const breadth = real(RIGHT) * real(RIGHT) + real(RIGHT + 4) * real(RIGHT + 4) + real(RIGHT + 8) * real(RIGHT + 8);
    const across: f32 = min<f32>(1, max<f32>(0, (1 + aside / (ahead * breadth)) * 0.5));
    const width = word(FULL_WIDTH);
    const pixel = i32(share * f32(word(FULL_HEIGHT) - 1)) * width + i32(across * f32(width - 1));
    const seen = vista + pixel * 16;
    skyRed = load<f32>(seen);
    skyGreen = load<f32>(seen, 4);
    skyBlue = load<f32>(seen, 8);
    return;
  }
  const row = word(ROWS_AT) + i32(share * f32(word(FULL_HEIGHT) - 1)) * ROW_BYTES;
  skyRed = load<f32>(row, 16);
  skyGreen = load<f32>(row, 20);
  skyBlue = load<f32>(row, 24);
}

// @ts-ignore: decorator
@inline
function ramp(low: f32, high: f32, value: f32): f32 {
  const t = min<f32>(1, max<f32>(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

/** How much of the scrim that hangs over a studio lies in a direction; its soft border is what curved metal shows. */
// @ts-ignore: decorator
@inline
function scrim(dx: f32, dy: f32, dz: f32): f32 {
  if (dy < 0.2) return 0;
  const over: f32 = 1 / dy;
  return (1 - ramp(0.9, 1.15, abs(dx * over))) * (1 - ramp(0.95, 1.3, abs(dz * over - 0.35)));
}

/** The empty studio in a direction: a wall that fades from the ground's colour to the ambient dome. */
function walls(dx: f32, dy: f32, dz: f32): void {
  let t: f32 = min<f32>(1, max<f32>(0, dy * 1.6));
  t = t * t * (3 - 2 * t);
  // A darker band behind the camera gives polished things something to show their form with.
  const behind: f32 = max<f32>(0, dz) * (1 - t);
  // And dark flags to either side and along the ground give them edges.
  const flag = max<f32>(ramp(0.72, 0.9, abs(dx)), ramp(-0.02, 0.02, dy) * (1 - ramp(0.1, 0.4, dy)) * 0.7);
  const wall: f32 = (1 - t) * (0.9 - 0.62 * behind) * (1 - 0.7 * flag);
  const dome: f32 = t * (0.6 + 1.7 * scrim(dx, dy, dz));
  skyRed = wallRed() * wall + load<f32>(BASE + AMBIENT) * dome;
  skyGreen = wallGreen() * wall + load<f32>(BASE + AMBIENT + 4) * dome;
  skyBlue = wallBlue() * wall + load<f32>(BASE + AMBIENT + 8) * dome;
}

/** What a mirror sees past all things: the studio with its softboxes, or a landscape with its sun. */
export function studio(ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32): void {
  if (isOutdoors) backdrop(dx, dy, dz);
  else walls(dx, dy, dz);
  const count = load<i32>(BASE + LIGHT_COUNT);
  for (let light = 0; light < count; light++) {
    const at = load<i32>(BASE + LIGHTS_AT) + light * LIGHT_BYTES;
    const nx = load<f32>(at, 36);
    const ny = load<f32>(at, 40);
    const nz = load<f32>(at, 44);
    const facing = -(dx * nx + dy * ny + dz * nz);
    if (facing <= 1e-4) continue;
    const cx = load<f32>(at) - ox;
    const cy = load<f32>(at, 4) - oy;
    const cz = load<f32>(at, 8) - oz;
    const distance = -(cx * nx + cy * ny + cz * nz) / facing;
    if (distance <= 0) continue;
    const px = dx * distance - cx;
    const py = dy * distance - cy;
    const pz = dz * distance - cz;
    const ux = load<f32>(at, 12);
    const uy = load<f32>(at, 16);
    const uz = load<f32>(at, 20);
    const vx = load<f32>(at, 24);
    const vy = load<f32>(at, 28);
    const vz = load<f32>(at, 32);
    const a = (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz);
    const b = (px * vx + py * vy + pz * vz) / (vx * vx + vy * vy + vz * vz);
    if (abs(a) >= 1 || abs(b) >= 1) continue;
    let glow = edge(a) * edge(b);
    if (drawnDensity > 0) {
      const chosen: f32 = light == 0 ? 1 : 1 / f32(count - 1);
      const drawn = (chosen * distance * distance) / (facing * load<f32>(at, 60));
      glow *= drawnDensity / (drawnDensity + drawn);
    }
    skyRed += (load<f32>(at, 48) - skyRed) * glow;
    skyGreen += (load<f32>(at, 52) - skyGreen) * glow;
    skyBlue += (load<f32>(at, 56) - skyBlue) * glow;
  }
}
