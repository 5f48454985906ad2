import { chance } from "./noise";

/** Geometric patterns on a torus: whole modules across and down, so that copies side by side join. */

/** Number of the colour at a point of the unit square. */
export function tileAt(u: f32, v: f32, aspect: f32, design: i32, seed: i32, kinds: i32): i32 {
  if (design == 1) return blocks(u, v, aspect, kinds);
  if (design == 2) return scales(u, v, aspect, seed, kinds);
  if (design == 3) return triangles(u, v, aspect, seed, kinds);
  return modules(u, v, aspect, seed, kinds);
}

let cellX: i32 = 0;
let cellY: i32 = 0;
let inX: f32 = 0;
let inY: f32 = 0;
let across: i32 = 1;
let down: i32 = 1;

/** Divides the frame into about `wanted` modules over its short side, even numbers each way; finds the point's own. */
function divide(u: f32, v: f32, aspect: f32, wanted: f32, ratio: f32): void {
  const wide: f32 = aspect >= 1 ? wanted * aspect : wanted;
  const high: f32 = aspect >= 1 ? wanted * ratio : (wanted / aspect) * ratio;
  across = max(2, i32(nearest(wide * 0.5)) * 2);
  down = max(2, i32(nearest(high * 0.5)) * 2);
  const x = u * f32(across);
  const y = v * f32(down);
  cellX = i32(floor(x));
  cellY = i32(floor(y));
  inX = x - f32(cellX);
  inY = y - f32(cellY);
}

/** A number from 0 to 1 of a module, the same at both ends of the frame. */
// @ts-ignore: decorator
@inline
function luck(i: i32, j: i32, seed: i32): f32 {
  return chance((i + across * 2) % across, (j + down * 2) % down, seed);
}

// @ts-ignore: decorator
@inline
function another(first: i32, by: f32, kinds: i32): i32 {
  return (first + 1 + i32(by * f32(kinds - 1) * 0.9999)) % kinds;
}

/** Squares with quarter discs, discs, leaves and triangles, each turned its own way. */
function modules(u: f32, v: f32, aspect: f32, seed: i32, kinds: i32): i32 {
  divide(u, v, aspect, 6, 1);
  const ground = i32(luck(cellX, cellY, seed + 1) * f32(kinds) * 0.9999);
  const figure = another(ground, luck(cellX, cellY, seed + 2), kinds);
  const turn = i32(luck(cellX, cellY, seed + 3) * 3.9999);
  let x = inX;
  let y = inY;
  if ((turn & 1) != 0) x = 1 - x;
  if ((turn & 2) != 0) y = 1 - y;
  const form = i32(luck(cellX, cellY, seed + 4) * 5.9999);
  const d2 = x * x + y * y;
  const c2 = (x - 0.5) * (x - 0.5) + (y - 0.5) * (y - 0.5);
  if (form == 0) return d2 < 1 ? figure : ground;
  if (form == 1) return d2 < 1 ? (d2 < 0.25 ? another(figure, luck(cellX, cellY, seed + 5), kinds) : figure) : ground;
  if (form == 2) return c2 < 0.16 ? figure : ground;
  if (form == 3) return d2 < 1 && (1 - x) * (1 - x) + (1 - y) * (1 - y) < 1 ? figure : ground;
  if (form == 4) return x + y < 1 ? figure : ground;
  return y < 0.5 ? (x - 0.5) * (x - 0.5) + y * y < 0.25 ? figure : ground : (x - 0.5) * (x - 0.5) + (1 - y) * (1 - y) < 0.25 ? figure : ground;
}

/** Cubes stacked in a corner: hexagons in three shades. */
function blocks(u: f32, v: f32, aspect: f32, kinds: i32): i32 {
  divide(u, v, aspect, 6, 1.1547 / 2 * 2);
  // Hexagon rows overlap by a quarter of their height; two rows are a period.
  const x = u * f32(across);
  const y = v * f32(down) * 0.75 * 1.3333;
  let best: f32 = 1e9;
  let hx: f32 = 0;
  let hy: f32 = 0;
  let row0: i32 = 0;
  const row = i32(floor(y));
  for (let j = row - 1; j <= row + 1; j++) {
    const shift: f32 = (j & 1) != 0 ? 0.5 : 0;
    const i = floor(x - shift + 0.5);
    const dx = x - shift - i;
    const dy = (y - f32(j) - 0.5) * 0.866;
    const d = dx * dx + dy * dy;
    if (d < best) {
      best = d;
      hx = dx;
      hy = dy;
      row0 = j;
    }
  }
  const tone = (((row0 % 3) + 3) % 3) * 0;
  // The three faces meet in the middle.
  if (hy < -abs(hx) * 0.577) return tone % kinds;
  return hx < 0 ? 1 % kinds : 2 % kinds;
}

/** Overlapping scales in rings. */
function scales(u: f32, v: f32, aspect: f32, seed: i32, kinds: i32): i32 {
  divide(u, v, aspect, 6, 2);
  const x = u * f32(across);
  const y = v * f32(down);
  const row = i32(floor(y));
  for (let j = row + 2; j >= row - 1; j--) {
    const shift: f32 = (j & 1) != 0 ? 0.5 : 0;
    const i = i32(floor(x - shift + 0.5));
    const dx = x - shift - f32(i);
    const dy: f32 = (y - f32(j)) * 0.5;
    const d = sqrt(dx * dx + dy * dy);
    if (d > 0.5 || dy > 0) continue;
    const first = i32(luck(i, j, seed + 1) * f32(kinds) * 0.9999);
    const ring = i32(d * 8);
    return (ring & 1) == 0 ? first : another(first, luck(i, j, seed + 2), kinds);
  }
  return 0;
}

/** Triangles in rows, coloured by chance. */
function triangles(u: f32, v: f32, aspect: f32, seed: i32, kinds: i32): i32 {
  divide(u, v, aspect, 7, 1.1547);
  const odd = (cellY & 1) != 0;
  let x: f32 = u * f32(across) + (odd ? 0.5 : 0);
  const i = i32(floor(x));
  x -= f32(i);
  const up = abs(x - 0.5) < (1 - inY) * 0.5;
  const number = up ? i : x < 0.5 ? i - 1 + 1000 : i + 1000;
  return i32(chance(((number + across * 2) % across) + (up ? 0 : 77), cellY % down, seed + 1) * f32(kinds) * 0.9999);
}
