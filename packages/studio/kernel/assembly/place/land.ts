import {
  GULLIES,
  LEVELS,
  LEVEL_BYTES,
  LEVEL_COUNT,
  PLACE_SEED,
  SPIKES,
  SPIKE_FROM,
  TREE_LINE,
} from "../../../src/place/layout";
import { PLACE_AT } from "../../../src/render/layout";
import { word } from "../header";
import { count, given, smooth, turnCos4 } from "./curves";
import { chance, hash4 } from "./noise";
import { height4, prepareRelief } from "./relief";
import { takeRow } from "./rows";
import { mottling, woodsAt } from "./woods";

/** The land as three grids of heights about the camera, each eight times as coarse as the one inside it. */

let bareAt: i32 = 0;
let heightsAt: i32 = 0;
let side: i32 = 0;
let cell: f32 = 1;
let left: f32 = 0;
let far: f32 = 0;

// @ts-ignore: decorator
@inline
function openLevel(level: i32): void {
  const at = word(PLACE_AT) + LEVELS + level * LEVEL_BYTES;
  bareAt = load<i32>(at);
  heightsAt = load<i32>(at, 4);
  side = load<i32>(at, 12);
  cell = load<f32>(at, 16);
  left = load<f32>(at, 20);
  far = load<f32>(at, 24);
}

/** Raises the bare land. */
export function raise(): void {
  prepareRelief();
  openLevel(0);
  const rows = side * LEVEL_COUNT;
  for (let row = takeRow(rows); row >= 0; row = takeRow(rows)) {
    openLevel(row / side);
    const line = row % side;
    const z = f32x4.splat(far + f32(line) * cell);
    for (let column = 0; column < side; column += 4) {
      const x = f32x4.add(f32x4.splat(left + f32(column) * cell), f32x4(0, cell, cell + cell, cell * 3));
      v128.store(bareAt + (line * side + column) * 4, height4(x, z, cell));
    }
  }
}

/**
 * Cuts gullies down the slopes: waves whose crests run downhill, each octave led by the slope so far (the idea of
 * Johansen's and clayjohn's erosion noises). The new heights go to the level's second grid.
 */
export function carve(): void {
  openLevel(0);
  const rows = side * LEVEL_COUNT;
  const seed = count(PLACE_SEED);
  for (let row = takeRow(rows); row >= 0; row = takeRow(rows)) {
    openLevel(row / side);
    const line = row % side;
    const above = max(0, line - 1);
    const below = min(side - 1, line + 1);
    const strength = given(GULLIES);
    for (let column = 0; column < side; column += 4) {
      const here = bareAt + (line * side + column) * 4;
      let h = v128.load(here);
      // The ground before one's feet has none, however coarse its grid.
      if (strength > 0 && row >= side) {
        const before = column > 0 ? v128.load(here - 4) : h;
        const after = column + 4 < side ? v128.load(here + 4) : h;
        const scale = f32x4.splat(0.5 / cell);
        const sx = f32x4.mul(f32x4.sub(after, before), scale);
        const sz = f32x4.mul(
          f32x4.sub(
            v128.load(bareAt + (below * side + column) * 4),
            v128.load(bareAt + (above * side + column) * 4),
          ),
          scale,
        );
        const x = f32x4.add(f32x4.splat(left + f32(column) * cell), f32x4(0, cell, cell + cell, cell * 3));
        const z = f32x4.splat(far + f32(line) * cell);
        h = f32x4.add(h, gullies4(x, z, sx, sz, h, strength, seed));
      }
      v128.store(heightsAt + (line * side + column) * 4, h);
    }
  }
}

function gullies4(x: v128, z: v128, slopeX0: v128, slopeZ0: v128, h: v128, strength: f32, seed: i32): v128 {
  const steep2 = f32x4.add(f32x4.mul(slopeX0, slopeX0), f32x4.mul(slopeZ0, slopeZ0));
  if (!v128.any_true(f32x4.gt(steep2, f32x4.splat(0.004)))) return f32x4.splat(0);
  let sx = slopeX0;
  let sz = slopeZ0;
  let sum = f32x4.splat(0);
  let size: f32 = 560;
  let weight: f32 = 74;
  for (let octave = 0; octave < 5; octave++) {
    if (size < cell * 2.5) break;
    const pitch = f32x4.splat(1 / size);
    wave4(f32x4.mul(x, pitch), f32x4.mul(z, pitch), sx, sz, seed + octave * 7);
    const n = f32x4.mul(waveValue, f32x4.splat(weight));
    const perMetre = f32x4.splat(weight / size);
    sum = f32x4.add(sum, n);
    sx = f32x4.add(sx, f32x4.mul(waveX, perMetre));
    sz = f32x4.add(sz, f32x4.mul(waveZ, perMetre));
    size *= 0.5;
    weight *= 0.5;
  }
  // Flats stay flat, and so do the sharpest tops.
  const share = f32x4.div(steep2, f32x4.add(steep2, f32x4.splat(0.12)));
  return f32x4.mul(f32x4.mul(sum, share), f32x4.splat(strength));
}

let waveValue: v128 = f32x4.splat(0);
let waveX: v128 = f32x4.splat(0);
let waveZ: v128 = f32x4.splat(0);

/** Cosine waves about scattered points, running across the slope; value and slopes per unit. */
function wave4(x: v128, z: v128, slopeX: v128, slopeZ: v128, seed: i32): void {
  // Unit vector along the contour: waves vary along it, so that crests run downhill.
  const length = f32x4.sqrt(
    f32x4.add(f32x4.add(f32x4.mul(slopeX, slopeX), f32x4.mul(slopeZ, slopeZ)), f32x4.splat(1e-4)),
  );
  const ux = f32x4.div(f32x4.neg(slopeZ), length);
  const uz = f32x4.div(slopeX, length);
  const fx = f32x4.floor(x);
  const fz = f32x4.floor(z);
  const ix = i32x4.trunc_sat_f32x4_s(fx);
  const iz = i32x4.trunc_sat_f32x4_s(fz);
  const px = f32x4.sub(x, fx);
  const pz = f32x4.sub(z, fz);
  let total = f32x4.splat(1e-4);
  let value = f32x4.splat(0);
  let along = f32x4.splat(0);
  for (let j = -1; j <= 1; j++) {
    for (let i = -1; i <= 1; i++) {
      const h = hash4(i32x4.add(ix, i32x4.splat(i)), i32x4.add(iz, i32x4.splat(j)), seed);
      const ox = f32x4.mul(
        f32x4.convert_i32x4_s(v128.and(h, i32x4.splat(0xffff))),
        f32x4.splat(1.0 / 65536.0),
      );
      const oz = f32x4.mul(f32x4.convert_i32x4_s(i32x4.shr_u(h, 16)), f32x4.splat(1.0 / 65536.0));
      const dx = f32x4.sub(f32x4.sub(px, f32x4.splat(f32(i))), ox);
      const dz = f32x4.sub(f32x4.sub(pz, f32x4.splat(f32(j))), oz);
      const d2 = f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dz, dz));
      const reach = f32x4.pmax(f32x4.splat(0), f32x4.sub(f32x4.splat(1), f32x4.mul(d2, f32x4.splat(0.7))));
      const w = f32x4.mul(reach, reach);
      // Each point's waves have a length of their own, or gullies would stand like the teeth of a saw.
      const pitch = f32x4.add(f32x4.splat(0.6), f32x4.mul(ox, f32x4.splat(0.75)));
      const phase = f32x4.mul(f32x4.add(f32x4.mul(dx, ux), f32x4.mul(dz, uz)), pitch);
      value = f32x4.add(value, f32x4.mul(w, turnCos4(phase)));
      along = f32x4.add(along, f32x4.mul(w, turnCos4(f32x4.add(phase, f32x4.splat(0.25)))));
      total = f32x4.add(total, w);
    }
  }
  const inverse = f32x4.div(f32x4.splat(1), total);
  waveValue = f32x4.mul(value, inverse);
  const steep = f32x4.mul(f32x4.mul(along, inverse), f32x4.splat(6.2832));
  waveX = f32x4.mul(steep, ux);
  waveZ = f32x4.mul(steep, uz);
}

/** The level that shows far woods: on a finer one trees stand singly, a coarser one is too coarse for them. */
const WOODED = 1;

/** Raises far woods: cells of a grid as high as trees. */
export function plantWoods(): void {
  openLevel(WOODED);
  if (given(SPIKES) <= 0) return;
  const rows = side;
  const seed = count(PLACE_SEED) & 0xffff;
  for (let line = takeRow(rows); line >= 0; line = takeRow(rows)) {
    for (let column = 0; column < side; column++) plantAt(column, line, seed);
  }
}

/** Thinner than this, trees would stand alone, and a cell is too broad for a lone one. */
const SPARSEST: f32 = 0.14;

function plantAt(column: i32, line: i32, seed: i32): void {
  const at = heightsAt + (line * side + column) * 4;
  const h = load<f32>(at);
  const x = left + f32(column) * cell;
  const z = far + f32(line) * cell;
  const from = given(SPIKE_FROM);
  const away2 = x * x + z * z;
  if (h < 1.5 || h > given(TREE_LINE) * 1.2 || away2 < from * from) return;
  const luck = chance(column, line, seed + 32);
  if (luck > 0.9) return;
  const above = load<f32>(bareAt + (max(0, line - 1) * side + column) * 4);
  const beside = load<f32>(bareAt + (line * side + max(0, column - 1)) * 4);
  const here = load<f32>(bareAt + (line * side + column) * 4);
  const steep: f32 = max(abs(here - above), abs(here - beside)) / cell;
  if (steep > 1.1) return;
  const dense: f32 = woodsAt(x, z, h, mottling(x, z, seed), seed) - smooth(0.6, 1.1, steep);
  if (dense < SPARSEST || luck > dense + 0.2) return;
  // Near ones are lower, so that a cell of the grid does not look like a tent; they thin out towards a wood's edge.
  const tall: f32 = (0.4 + 0.6 * smooth(420, 1300, sqrt(away2))) * smooth(SPARSEST - 0.1, 0.42, dense);
  store<f32>(at, h + (4 + 11 * chance(column, line, seed + 33)) * tall);
}
