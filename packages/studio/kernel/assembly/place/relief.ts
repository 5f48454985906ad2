import {
  BASIN_DEPTH,
  BASIN_RX,
  BASIN_RZ,
  BASIN_X,
  BASIN_Z,
  BUMP,
  CRAGS,
  DUNE_HEIGHT,
  DUNE_SIZE,
  DUNE_TURN,
  FALL_HEIGHT,
  FALL_POOL,
  FALL_X,
  FALL_Z,
  BERGS,
  CONE_HEIGHT,
  ISLE_RADIUS,
  STEP_HEIGHT,
  HILL_HEIGHT,
  HILL_SIZE,
  KNOLL_DROP,
  KNOLL_FLAT,
  KNOLL_WIDE,
  LEVEL_FALL,
  LEVEL_RADIUS,
  LEVEL_X,
  LEVEL_Z,
  PEAK_FROM,
  PEAK_HEIGHT,
  PEAK_SIZE,
  PEAK_TO,
  PLACE_SEED,
  RIVER_WIDTH,
  RIVER_X,
  SHORE_AT,
  SHORE_SLANT,
  SHORE_SLOPE,
  VALLEY_WIDTH,
  VALLEY_X,
  WATER_LEVEL,
  WAY_HALF,
} from "../../../src/place/layout";
import { count, given, smooth4 } from "./curves";
import { bergs4, cone4, isle4, stepped4 } from "./landform";
import { noise4, slopeX, slopeZ, slopedNoise4 } from "./noise";
import { add, all, mul, sub } from "./lanes";
import { wayAside4, wayMiddle4 } from "./way";

/** The bare shape of the land, four points of a row at a time, metres. */

let seed: i32 = 0;
let base: f32 = 0;

/** Must run once per worker and drawing: finds the height of the place where things stand, which becomes 0. */
export function prepareRelief(): void {
  seed = count(PLACE_SEED);
  base = 0;
  const wild = wildHeight4(f32x4.splat(given(LEVEL_X)), f32x4.splat(given(LEVEL_Z)), 8);
  base = given(ISLE_RADIUS) > 0 || given(BERGS) > 0 || given(SHORE_SLOPE) > 0 || given(BASIN_DEPTH) > 0 || given(FALL_HEIGHT) > 0 ? 0 : f32x4.extract_lane(wild, 0);
}

/** Height where things stand is 0, and the land is level about them, or falls away on all sides. */
export function height4(x: v128, z: v128, cell: f32): v128 {
  const h = levelled4(x, z, cell);
  if (given(WAY_HALF) > 0) return graded4(h, x, z, cell);
  return given(KNOLL_DROP) > 0 ? sub(h, fallen4(x, z)) : h;
}

/** Land that a way runs over: across the way it lies level, cut into the slope above and banked up below. */
function graded4(h: v128, x: v128, z: v128, cell: f32): v128 {
  const half = given(WAY_HALF);
  const aside = wayAside4(x, z);
  const shoulder: f32 = half * 2.6 + 1.2;
  if (!v128.any_true(f32x4.lt(aside, all(shoulder)))) return h;
  // Its own unevenness is too fine for a way.
  const bed = levelled4(wayMiddle4(z), z, max<f32>(cell, 3.2));
  return add(h, mul(sub(bed, h), smooth4(shoulder, half * 1.05, aside)));
}

/** How far below a hilltop's land lies, over a rim that is not quite round. */
function fallen4(x: v128, z: v128): v128 {
  const wide = given(KNOLL_WIDE);
  const pitch: f32 = 1.1 / wide;
  const ragged = mul(noise4(mul(x, all(pitch)), mul(z, all(pitch)), seed + 55), all(0.3));
  const away = mul(f32x4.sqrt(add(mul(x, x), mul(z, z))), add(all(1), ragged));
  const drop = given(KNOLL_DROP);
  const fine: f32 = 6 / wide;
  const rough = noise4(mul(x, all(fine)), mul(z, all(fine)), seed + 56);
  const fallen = smooth4(given(KNOLL_FLAT), wide, away);
  return mul(add(fallen, mul(mul(rough, all(0.11)), f32x4.pmin(all(1), mul(fallen, all(4))))), all(drop));
}

function levelled4(x: v128, z: v128, cell: f32): v128 {
  const wild = sub(wildHeight4(x, z, cell), all(base));
  const radius = given(LEVEL_RADIUS);
  if (radius <= 0) return channelled(wild, x, z);
  const dx = sub(x, all(given(LEVEL_X)));
  const dz = sub(z, all(given(LEVEL_Z)));
  const away = f32x4.sqrt(add(mul(dx, dx), mul(dz, dz)));
  return channelled(mul(wild, smooth4(radius, radius * given(LEVEL_FALL), away)), x, z);
}

/** How far a river's middle has wandered at a distance, of its bends' reach. */
// @ts-ignore: decorator
@inline
function wander4(z: v128): v128 {
  const long = noise4(mul(z, all(1.0 / 330)), all(0.37), seed + 51);
  const short = noise4(mul(z, all(1.0 / 118)), all(0.71), seed + 52);
  return add(mul(long, all(170)), mul(short, all(44)));
}

/** The land with a river through it, whose banks nothing beside it undercuts. */
function channelled(h: v128, x: v128, z: v128): v128 {
  const half = given(RIVER_WIDTH);
  if (half <= 0) return h;
  const level = given(WATER_LEVEL);
  const middle = add(all(given(RIVER_X)), sub(wander4(z), wander4(all(0))));
  const ragged = mul(noise4(mul(x, all(0.045)), mul(z, all(0.045)), seed + 53), all(0.16));
  const e = add(mul(f32x4.abs(sub(x, middle)), all(1 / half)), ragged);
  const hollow = f32x4.pmax(all(0), sub(all(1), mul(e, e)));
  const bed = sub(all(level - 0.2), mul(hollow, all(1.7)));
  // Banks rise gently from the water, whatever stands behind them.
  const away = mul(f32x4.pmax(all(0), sub(e, all(1))), all(half));
  const bank = add(all(level + 0.55), mul(away, add(all(0.12), mul(away, all(0.004)))));
  const land = f32x4.pmin(f32x4.pmax(h, all(level + 0.55)), bank);
  return add(bed, mul(sub(land, bed), smooth4(0.92, 1.75, e)));
}

function wildHeight4(x: v128, z: v128, cell: f32): v128 {
  let h = all(0);
  if (given(HILL_HEIGHT) > 0) h = add(h, hills4(x, z));
  if (given(DUNE_HEIGHT) > 0) h = add(h, dunes4(x, z));
  if (given(PEAK_HEIGHT) > 0) h = add(h, peaks4(x, z, cell));
  if (given(CONE_HEIGHT) > 0) h = cone4(h, x, z, seed);
  if (given(STEP_HEIGHT) > 0) h = stepped4(h, x, z, seed);
  if (given(BASIN_DEPTH) > 0) h = basin4(h, x, z);
  if (given(FALL_HEIGHT) > 0) h = falls4(h, x, z);
  if (given(SHORE_SLOPE) > 0) h = shore4(h, x, z);
  if (given(ISLE_RADIUS) > 0) h = isle4(h, x, z, given(WATER_LEVEL) - 5, seed);
  if (given(BERGS) > 0) h = bergs4(all(given(WATER_LEVEL) - 6), x, z, seed);
  const bump = given(BUMP);
  if (bump > 0 && cell < 3) {
    let n = noise4(mul(x, all(0.21)), mul(z, all(0.21)), seed + 41);
    n = add(n, mul(noise4(mul(x, all(0.53)), mul(z, all(0.53)), seed + 42), all(0.45)));
    n = add(n, mul(noise4(mul(x, all(1.31)), mul(z, all(1.31)), seed + 43), all(0.2)));
    h = add(h, mul(n, all(bump)));
  }
  return h;
}

/** Long swells with finer ones on them. */
function hills4(x: v128, z: v128): v128 {
  let pitch: f32 = 1 / given(HILL_SIZE);
  let weight: f32 = 1;
  let sum = all(0);
  for (let octave = 0; octave < 4; octave++) {
    sum = add(sum, mul(noise4(mul(x, all(pitch)), mul(z, all(pitch)), seed + octave), all(weight)));
    pitch *= 2.1;
    weight *= 0.36;
  }
  // Low behind the camera, or what nobody sees would keep the sun from what lies before one's feet.
  const eye: f32 = given(LEVEL_Z) * 2;
  return mul(mul(sum, sub(all(1), mul(smooth4(eye + 8, eye + 80, z), all(0.85)))), all(given(HILL_HEIGHT)));
}

/** One train of dunes: slow rise to windward, a slip face at the sand's own angle to lee. */
function train4(along: v128, across: v128, size: f32, salt: i32): v128 {
  const pitch: f32 = 1 / size;
  const u = mul(along, all(pitch));
  const v = mul(across, all(pitch));
  let bent = mul(noise4(mul(u, all(0.31)), mul(v, all(0.42)), seed + salt), all(1.5));
  bent = add(bent, mul(noise4(mul(u, all(0.9)), mul(v, all(1.1)), seed + salt + 1), all(0.22)));
  const s = add(u, bent);
  const phase = sub(s, f32x4.floor(s));
  const rise = f32x4.pmin(all(1), mul(phase, all(1 / 0.72)));
  const fall = f32x4.pmax(all(0), mul(sub(phase, all(0.72)), all(1 / 0.28)));
  const up = mul(rise, add(all(0.35), mul(rise, sub(all(1.3), mul(rise, all(0.65))))));
  const left = sub(all(1), fall);
  const down = mul(left, add(all(0.62), mul(left, all(0.38))));
  const strong = add(all(0.5), mul(noise4(mul(u, all(0.4)), mul(v, all(0.3)), seed + salt + 2), all(0.95)));
  return mul(v128.bitselect(down, up, f32x4.gt(fall, all(0))), f32x4.pmax(all(0.06), strong));
}

function dunes4(x: v128, z: v128): v128 {
  const turn = given(DUNE_TURN);
  const c: f32 = f32(NativeMathf.cos(turn));
  const s: f32 = f32(NativeMathf.sin(turn));
  const along = add(mul(x, all(c)), mul(z, all(s)));
  const across = sub(mul(z, all(c)), mul(x, all(s)));
  const size = given(DUNE_SIZE);
  const large = train4(along, across, size, 11);
  const fine = train4(add(along, mul(across, all(0.3))), across, size * 0.37, 17);
  const far = noise4(mul(x, all(0.31 / size)), mul(z, all(0.31 / size)), seed + 29);
  const h = add(large, add(mul(fine, all(0.2)), mul(far, all(0.9))));
  return mul(h, all(given(DUNE_HEIGHT)));
}

/** Where mountains stand, 0 to 1: ahead and to the sides, open along the valley. */
function range4(x: v128, z: v128): v128 {
  const away = f32x4.sqrt(add(mul(x, x), mul(z, z)));
  const pitch: f32 = 1 / given(PEAK_SIZE);
  const wobble = mul(noise4(mul(x, all(pitch * 0.8)), mul(z, all(pitch * 0.8)), seed + 3), all(0.5));
  const reach = mul(away, add(all(1), wobble));
  const ring = smooth4(given(PEAK_FROM), given(PEAK_TO), reach);
  const ahead = smooth4(-0.55, 0.1, f32x4.div(f32x4.neg(z), add(away, all(1))));
  const width = given(VALLEY_WIDTH);
  if (width <= 0) return mul(ring, ahead);
  const bend = mul(noise4(mul(z, all(pitch * 0.5)), all(0.5), seed + 4), all(width * 1.4));
  // Spurs reach into the valley from both sides.
  const spurs = mul(noise4(mul(x, all(pitch * 1.9)), mul(z, all(pitch * 1.9)), seed + 10), all(width * 0.6));
  const aside = f32x4.abs(sub(add(x, spurs), add(all(given(VALLEY_X)), bend)));
  const open = smooth4(width * 0.15, width, aside);
  const closed = smooth4(given(PEAK_TO) * 1.5, given(PEAK_TO) * 3.2, away);
  return mul(mul(ring, ahead), f32x4.pmax(open, mul(closed, all(0.75))));
}

/** Ridges under a wandering warp, and finer relief that keeps off steep ground (slope-damped octaves). */
function peaks4(x: v128, z: v128, cell: f32): v128 {
  const mask = range4(x, z);
  if (!v128.any_true(f32x4.gt(mask, all(0.001)))) return all(0);
  const size = given(PEAK_SIZE);
  let pitch: f32 = 1 / size;
  const warpX = mul(noise4(mul(x, all(pitch * 0.9)), mul(z, all(pitch * 0.9)), seed + 5), all(size * 0.55));
  const warpZ = mul(noise4(mul(x, all(pitch * 0.9)), mul(z, all(pitch * 0.9)), seed + 6), all(size * 0.55));
  const px = add(x, warpX);
  const pz = add(z, warpZ);
  const first = sub(all(1), mul(f32x4.abs(noise4(mul(px, all(pitch)), mul(pz, all(pitch)), seed + 7)), all(2.1)));
  const second = sub(
    all(1),
    mul(f32x4.abs(noise4(mul(px, all(pitch * 2.1)), mul(pz, all(pitch * 2.1)), seed + 8)), all(2.0)),
  );
  const third = sub(
    all(1),
    mul(f32x4.abs(noise4(mul(px, all(pitch * 4.6)), mul(pz, all(pitch * 4.6)), seed + 9)), all(2.0)),
  );
  const ridge = f32x4.pmax(all(0), first);
  // Flanks steepen towards the crest, but a lone square would make horns of all summits.
  let h = mul(ridge, add(all(0.24), mul(ridge, all(0.44))));
  h = add(h, mul(mul(second, f32x4.pmax(all(0.12), ridge)), all(0.34)));
  h = add(h, mul(mul(third, f32x4.pmax(all(0.08), h)), all(0.26)));
  let weight: f32 = 0.16;
  pitch *= 5;
  let steepX = all(0);
  let steepZ = all(0);
  for (let octave = 0; octave < 7; octave++) {
    if (pitch * cell > 0.4) break;
    const n = slopedNoise4(mul(px, all(pitch)), mul(pz, all(pitch)), seed + 60 + octave);
    steepX = add(steepX, mul(slopeX, all(0.7)));
    steepZ = add(steepZ, mul(slopeZ, all(0.7)));
    const damp = add(all(1), add(mul(steepX, steepX), mul(steepZ, steepZ)));
    h = add(h, f32x4.div(mul(n, all(weight)), damp));
    pitch *= 2.07;
    weight *= 0.5;
  }
  return mul(mul(h, mask), all(given(PEAK_HEIGHT)));
}

/** A lake's bed, and shores that rise from it. */
function basin4(h: v128, x: v128, z: v128): v128 {
  const rx = given(BASIN_RX);
  const rz = given(BASIN_RZ);
  const u = mul(sub(x, all(given(BASIN_X))), all(1 / rx));
  const v = mul(sub(z, all(given(BASIN_Z))), all(1 / rz));
  const wobble = mul(noise4(mul(u, all(1.7)), mul(v, all(1.7)), seed + 21), all(0.34));
  const fine = mul(noise4(mul(u, all(9)), mul(v, all(9)), seed + 22), all(0.035));
  const e = add(f32x4.sqrt(add(mul(u, u), mul(v, v))), add(wobble, fine));
  const out = sub(e, all(1));
  const bank = mul(f32x4.pmax(all(-1), out), all(given(BASIN_DEPTH)));
  return add(mul(h, smooth4(1.0, 1.75, e)), bank);
}

/** Sand that falls gently into the sea ahead. */
function shore4(h: v128, x: v128, z: v128): v128 {
  const wobble = mul(noise4(mul(x, all(0.013)), mul(z, all(0.013)), seed + 23), all(9));
  const fine = mul(noise4(mul(x, all(0.09)), mul(z, all(0.09)), seed + 24), all(1.1));
  const ahead = sub(mul(x, all(given(SHORE_SLANT))), z);
  const inland = add(sub(all(given(SHORE_AT)), ahead), add(wobble, fine));
  const slope = mul(inland, all(given(SHORE_SLOPE)));
  const bed: f32 = min<f32>(-6, max<f32>(-40, given(WATER_LEVEL)) - 5);
  const stony = given(CRAGS) > 0;
  const cap = stony ? f32x4.pmin(add(all(2.6), mul(slope, all(0.9))), all(15)) : add(all(1.6), mul(slope, all(0.12)));
  const bounded = f32x4.pmax(all(bed), f32x4.pmin(slope, cap));
  const crags = given(CRAGS);
  const rocks = crags > 0 ? mul(crags4(x, z, inland), all(crags)) : all(0);
  return add(add(bounded, rocks), mul(h, smooth4(6, 60, inland)));
}

/** Broken rock along a shore and out in the surf before it, in heights of its crags. */
function crags4(x: v128, z: v128, inland: v128): v128 {
  const u = add(mul(x, all(0.83)), mul(z, all(0.56)));
  const v = sub(mul(z, all(0.83)), mul(x, all(0.56)));
  const bend = mul(noise4(mul(u, all(0.05)), mul(v, all(0.05)), seed + 25), all(3.4));
  // Blocks: ridges in three sizes, each broken by the next.
  const first = sub(all(1), mul(f32x4.abs(noise4(mul(add(u, bend), all(0.062)), mul(v, all(0.085)), seed + 26)), all(2.6)));
  const second = sub(all(1), mul(f32x4.abs(noise4(mul(u, all(0.17)), mul(add(v, bend), all(0.21)), seed + 27)), all(2.4)));
  const third = sub(all(1), mul(f32x4.abs(noise4(mul(u, all(0.52)), mul(v, all(0.6)), seed + 28)), all(2.2)));
  const fine = noise4(mul(u, all(1.7)), mul(v, all(1.7)), seed + 29);
  const block = add(mul(first, all(0.62)), mul(second, all(0.3)));
  const whole = add(block, add(mul(third, mul(f32x4.pmax(all(0.2), block), all(0.2))), mul(fine, all(0.045))));
  // Some stand alone out in the water; inland they are worn down.
  const out = smooth4(-64, -2, inland);
  const worn = sub(all(1), mul(smooth4(30, 90, inland), all(0.6)));
  // Stacks that the sea has cut off stand farther out.
  const stack = smooth4(0.2, 0.42, noise4(mul(x, all(0.031)), mul(z, all(0.031)), seed + 57));
  const sunk = mul(stack, add(all(0.62), mul(whole, all(0.5))));
  const near = mul(sub(whole, all(0.2)), mul(worn, mul(out, all(1.1))));
  const reach = mul(sub(all(1), smooth4(-30, 20, inland)), smooth4(-560, -330, inland));
  return f32x4.pmax(near, mul(sunk, reach));
}

/** A bowl of rock that opens towards the camera: a pool, a brook that leaves it, ledges and walls around. */
function falls4(h: v128, x: v128, z: v128): v128 {
  const pool = given(FALL_POOL);
  const dx = sub(x, all(given(FALL_X)));
  const dz = sub(z, all(given(FALL_Z)));
  const wobble = add(
    mul(noise4(mul(x, all(0.055)), mul(z, all(0.055)), seed + 71), all(pool * 0.5)),
    mul(noise4(mul(x, all(0.21)), mul(z, all(0.21)), seed + 72), all(pool * 0.16)),
  );
  const away = sub(f32x4.sqrt(add(mul(dx, dx), mul(dz, dz))), all(pool));
  // Buttresses and clefts in two sizes.
  const cleft = f32x4.abs(noise4(mul(x, all(0.12)), mul(z, all(0.12)), seed + 75));
  const crack = f32x4.abs(noise4(mul(x, all(0.37)), mul(z, all(0.37)), seed + 76));
  const rugged = add(mul(cleft, all(pool * 0.62)), mul(crack, all(1.3)));
  const out = add(away, add(wobble, sub(rugged, all(pool * 0.2))));
  // The wall stands behind the pool and beside it, and sinks towards the camera.
  const behind = smooth4(pool * 1.5, -pool * 0.35, sub(dz, mul(f32x4.abs(dx), all(0.35))));
  const high = mul(all(given(FALL_HEIGHT)), behind);
  // Ledges: the height is climbed in steps, whose edges wander.
  const ledge = noise4(mul(x, all(0.07)), mul(z, all(0.07)), seed + 73);
  const climbed = f32x4.pmax(all(0), f32x4.pmin(all(1), mul(out, all(0.105))));
  const third = add(mul(climbed, all(3)), mul(ledge, all(0.5)));
  const whole = f32x4.floor(third);
  const stepped = mul(add(whole, smooth4(0.08, 0.52, sub(third, whole))), all(1.0 / 3));
  const within = smooth4(0, 0.08, climbed);
  const wall = mul(high, f32x4.pmax(all(0), f32x4.pmin(all(1.12), mul(stepped, within))));
  // Where the water comes over the edge it has worn a notch, straight below which the face is even.
  const aside = f32x4.abs(dx);
  const lip = mul(sub(all(1), smooth4(2.2, 4.6, aside)), smooth4(0, -1, dz));
  const face = mul(high, smooth4(0.2, 3.4, away));
  const worn = sub(face, mul(smooth4(2, 4, away), all(1.5)));
  const cliff = add(wall, mul(sub(worn, wall), lip));
  // Its bed, and the brook's that leaves it.
  const brook = f32x4.abs(add(dx, mul(noise4(mul(z, all(0.05)), all(0.3), seed + 74), all(5))));
  const wide = sub(all(pool * 0.42), mul(f32x4.pmax(all(0), dz), all(0.012)));
  const channel = mul(smooth4(1.25, 0.6, f32x4.div(brook, f32x4.pmax(all(1.5), wide))), smooth4(-pool * 0.3, pool * 0.3, dz));
  const basin = smooth4(pool * 0.12, -pool * 0.22, out);
  const wet = f32x4.pmax(channel, basin);
  const land = add(mul(h, all(0.5)), add(cliff, mul(smooth4(0, 40, out), all(1.2))));
  return sub(mul(land, sub(all(1), wet)), mul(wet, all(1.5)));
}
