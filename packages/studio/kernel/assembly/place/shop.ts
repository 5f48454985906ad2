import { between, clamp01, smooth } from "./curves";
import { chance, octaves } from "./noise";

/** What is behind a shop's window: goods close to the glass, a room with shelves along its back, lamps in its ceiling. */

/** Colour of what is seen, and how much of the light that falls in from the street reaches it. */
export let insideRed: f32 = 0;
export let insideGreen: f32 = 0;
export let insideBlue: f32 = 0;
export let insideDay: f32 = 0;
/** Light of the room's own that what is seen throws back, 1 for its brightest. */
export let insideLamp: f32 = 0;

const DEPTH: f32 = 4.2;
/** How far behind the glass goods are laid out. */
const DISPLAY: f32 = 0.55;

// @ts-ignore: decorator
@inline
function see(red: f32, green: f32, blue: f32, day: f32, lamp: f32): void {
  insideRed = red;
  insideGreen = green;
  insideBlue = blue;
  insideDay = day;
  insideLamp = lamp;
}

/** A colour of goods by chance, out of one shop's few. */
function dye(luck: f32, hue: f32, day: f32, lamp: f32): void {
  const t: f32 = luck + hue - floor(luck + hue);
  const tone: f32 = 0.75 + 0.5 * luck;
  const red: f32 = t < 0.2 ? 0.46 : t < 0.38 ? 0.56 : t < 0.55 ? 0.1 : t < 0.72 ? 0.62 : t < 0.86 ? 0.16 : 0.5;
  const green: f32 = t < 0.2 ? 0.1 : t < 0.38 ? 0.38 : t < 0.55 ? 0.22 : t < 0.72 ? 0.57 : t < 0.86 ? 0.3 : 0.2;
  const blue: f32 = t < 0.2 ? 0.08 : t < 0.38 ? 0.12 : t < 0.55 ? 0.36 : t < 0.72 ? 0.47 : t < 0.86 ? 0.14 : 0.26;
  see(red * tone, green * tone, blue * tone, day, lamp);
}

/**
 * Looks through the glass of house (`bx`, `bz`) at a point of it, `own` along a front `wide` metres broad: along `turn`
 * and `rise` for each metre inwards. The window reaches from `sill` to `head`.
 */
export function lookInside(
  own: f32,
  y: f32,
  turn: f32,
  rise: f32,
  sill: f32,
  head: f32,
  wide: f32,
  bx: i32,
  bz: i32,
  span: f32,
  seed: i32,
): void {
  const hue = chance(bx, bz, seed + 461);
  const px: f32 = own + turn * DISPLAY;
  const py: f32 = y + rise * DISPLAY;
  if (goods(px, py, sill, hue, bx, bz, span, seed)) return;
  // Where the way ends in the room.
  const ceiling: f32 = head + 0.3;
  const floorAt: f32 = 0.1;
  const toSide: f32 = turn > 1e-4 ? (wide - 0.2 - own) / turn : turn < -1e-4 ? (0.2 - own) / turn : 1e6;
  const toLevel: f32 = rise > 1e-4 ? (ceiling - y) / rise : rise < -1e-4 ? (floorAt - y) / rise : 1e6;
  const t: f32 = max<f32>(0.05, min(DEPTH, min(toSide, toLevel)));
  const deep: f32 = t / DEPTH;
  const day: f32 = 0.42 * (1 - deep) * (1 - deep) + 0.035;
  const hx: f32 = own + turn * t;
  const hy: f32 = y + rise * t;
  if (t >= DEPTH || toSide <= toLevel) {
    // Shelves along the walls, filled; paint above and below them.
    const along: f32 = t >= DEPTH ? hx : t;
    const shelf: f32 = 0.46;
    const row = floor((hy - 0.35) / shelf);
    const fy: f32 = (hy - 0.35) / shelf - row;
    const lamp: f32 = 0.3 + 0.5 * clamp01(hy / ceiling);
    if (row < 0 || hy > ceiling - 0.7) {
      see(0.52, 0.46, 0.38, day, lamp * 1.1);
      return;
    }
    const seen: f32 = clamp01(1.6 - span * 7);
    if (fy < 0.1) {
      see(0.34, 0.25, 0.16, day, lamp);
      return;
    }
    const broad: f32 = 0.17 + 0.16 * chance(i32(row), bz, seed + 462);
    const column = floor(along / broad);
    const luck = chance(i32(column) + bx * 31, i32(row) + bz * 17, seed + 463);
    const tall: f32 = 0.45 + 0.45 * chance(i32(column), i32(row), seed + 464);
    if (fy < tall && luck > 0.12) dye(luck, hue * 0.6, day, lamp * between(0.75, 1, seen));
    else see(0.2, 0.16, 0.12, day, lamp * 0.7);
    return;
  }
  if (rise > 0) {
    // Lamps in rows in the ceiling.
    const lx: f32 = abs(hx - floor(hx / 1.3 + 0.5) * 1.3);
    const lz: f32 = abs(t - floor(t / 1.1 + 0.5) * 1.1);
    const bulb: f32 = smooth(0.22 + span, 0.1, max(lx, lz));
    see(0.6, 0.57, 0.5, day, 0.55 + 1.6 * bulb);
    return;
  }
  see(0.27, 0.2, 0.14, day * 1.3, 0.34);
}

/** Goods laid out behind the glass; false where the eye passes between them. */
function goods(x: f32, y: f32, sill: f32, hue: f32, bx: i32, bz: i32, span: f32, seed: i32): bool {
  const day: f32 = 0.6;
  const up: f32 = y - sill;
  // The board that they stand on.
  if (up < 0.06) {
    see(0.42, 0.37, 0.3, day, 0.6);
    return true;
  }
  const kind = chance(bx, bz, seed + 465);
  if (kind < 0.4) {
    // Dressed figures without heads worth the name.
    const cell: f32 = 1.05;
    const number = floor(x / cell);
    const luck = chance(i32(number) + bx * 13, bz, seed + 466);
    if (luck < 0.25) return false;
    const ax: f32 = abs(x - (number + 0.5) * cell - (luck - 0.6) * 0.3);
    const high: f32 = 1.62;
    const v: f32 = up / high;
    if (v > 1) return false;
    const dress = luck > 0.62;
    const half: f32 =
      v > 0.87
        ? 0.085 * (1 - ((v - 0.93) / 0.075) * ((v - 0.93) / 0.075))
        : v > 0.83
          ? 0.05
          : v > 0.58
            ? between(0.15, 0.2, smooth(0.58, 0.8, v)) * (v > 0.79 ? between(1, 0.6, (v - 0.79) / 0.04) : <f32>1)
            : dress
              ? v > 0.28
                ? between(0.31, 0.15, (v - 0.28) / 0.3)
                : 0.09
              : between(0.1, 0.16, v / 0.58);
    if (ax > half) return false;
    // Round to the sides.
    const turned: f32 = 1 - 0.5 * (ax / half) * (ax / half);
    if (v > 0.83) see(0.55 * turned, 0.46 * turned, 0.38 * turned, day, 0.85 * turned);
    else dye(v > 0.56 || dress ? luck : luck * 0.37 + 0.2, hue, day * turned, (0.55 + 0.4 * v) * turned);
    return true;
  }
  if (kind < 0.75) {
    // Bread, fruit or books in heaps and piles.
    const broad: f32 = 0.34;
    const column = floor(x / broad);
    const luck = chance(i32(column) + bx * 7, bz, seed + 467);
    const tall: f32 = 0.12 + 0.5 * luck * luck;
    if (up > tall + 0.06) return false;
    const ax: f32 = abs(x / broad - column - 0.5) * 2;
    const top: f32 = 0.06 + tall * (1 - 0.45 * ax * ax * (luck < 0.5 ? <f32>1 : 0));
    if (up > top || ax > 0.88) return false;
    const layer = floor(up / 0.11);
    const rim: f32 = 1 - 0.35 * ax * ax;
    dye(chance(i32(column), i32(layer), seed + 468), hue, day * rim, 0.85 * rim);
    return true;
  }
  // Plants and flowers in pots.
  const leaf: f32 = octaves(x, y, 2.1, seed + 469) * 0.35 + octaves(x, y, 7, seed + 470) * 0.2;
  const bed: f32 = 0.35 + octaves(x, 0.5, 0.9, seed + 471) * 0.35 + leaf * 0.5;
  if (up > bed) return false;
  const bloom = chance(i32(floor(x * 11)), i32(floor(y * 11)), seed + 472);
  if (up < 0.2) see(0.4, 0.2, 0.12, day, 0.6);
  else if (bloom > 0.72 && up > bed * 0.5) dye(bloom * 3, hue, day, 0.9);
  else see(0.08 + 0.1 * leaf, 0.2 + 0.2 * leaf, 0.06, day, 0.7);
  return true;
}
