import { CITY_BLOCK, CITY_GLOW, CITY_LIT, PLACE_SEED } from "../../../src/place/layout";
import { LAMP, LAMPS, PART_ACROSS, acrossFrom, acrossWide, houseWide, lampAside, part } from "./city";
import { between, clamp01, count, given, smooth } from "./curves";
import { chance, octaves } from "./noise";

/** The front of a house in a street: a shop below, storeys of windows above, a cornice; and the light of lamps. */

export let frontRed: f32 = 0;
export let frontGreen: f32 = 0;
export let frontBlue: f32 = 0;
/** How much of the point is glass, how brightly it is lit from within, and how white that light is. */
export let frontGlass: f32 = 0;
export let frontGlow: f32 = 0;
export let frontWarm: f32 = 0;

/** 1 inside an upright rectangle about (0, 0), 0 outside, soft over a pixel. */
// @ts-ignore: decorator
@inline
function within(ax: f32, ay: f32, wide: f32, tall: f32, span: f32): f32 {
  const inverse: f32 = 1 / max<f32>(0.004, span);
  return clamp01((wide - ax) * inverse + 0.5) * clamp01((tall - ay) * inverse + 0.5);
}

// @ts-ignore: decorator
@inline
function paint(red: f32, green: f32, blue: f32, share: f32): void {
  frontRed = between(frontRed, red, share);
  frontGreen = between(frontGreen, green, share);
  frontBlue = between(frontBlue, blue, share);
}

// @ts-ignore: decorator
@inline
function dim(by: f32): void {
  frontRed *= by;
  frontGreen *= by;
  frontBlue *= by;
}

/** Finds what the front of house (`bx`, `bz`) of height `top` is at a point; a pixel covers `span` metres. */
export function terraceFront(
  along: f32,
  y: f32,
  top: f32,
  bx: i32,
  bz: i32,
  face: i32,
  span: f32,
  red: f32,
  green: f32,
  blue: f32,
): void {
  const seed = count(PLACE_SEED) & 0xffff;
  frontRed = red;
  frontGreen = green;
  frontBlue = blue;
  frontGlass = 0;
  frontGlow = 0;
  frontWarm = chance(bx, bz, seed + 431);
  const stain: f32 = 1 + octaves(along, y * 0.6, 0.35, seed + 414) * 0.2 - 0.18 * smooth(3, 0, y);
  dim(stain);
  const shopHigh: f32 = 3.7 + 0.9 * chance(bx, bz, seed + 432);
  const across = part == PART_ACROSS;
  const wide: f32 = across ? acrossWide : houseWide();
  const own: f32 = across ? along - acrossFrom : along - f32(bz) * wide;
  if (y < shopHigh) shopFront(own, y, shopHigh, wide, bx, bz, span, seed);
  else upperFront(own, y - shopHigh, top - shopHigh, wide, bx, bz, face, span, seed);
  // A cornice under the roof, and the shadow that it throws.
  const under = top - y;
  if (under < 1.5) {
    if (under < 0.55) {
      frontGlass = 0;
      frontGlow = 0;
      paint(red * 1.25, green * 1.25, blue * 1.25, 0.8);
    } else {
      dim(1 - 0.45 * (1 - smooth(0.55, 1.5, under)));
    }
  }
  // A seam between neighbours.
  const edge = min(own, wide - own);
  dim(1 - 0.35 * (1 - smooth(0, 0.18 + span, abs(edge))));
}

function shopFront(own: f32, y: f32, high: f32, wide: f32, bx: i32, bz: i32, span: f32, seed: i32): void {
  const hue = chance(bx, bz, seed + 415);
  const trimRed: f32 = hue < 0.22 ? 0.3 : hue < 0.45 ? 0.03 : hue < 0.65 ? 0.04 : hue < 0.85 ? 0.3 : 0.07;
  const trimGreen: f32 = hue < 0.22 ? 0.035 : hue < 0.45 ? 0.11 : hue < 0.65 ? 0.06 : hue < 0.85 ? 0.26 : 0.06;
  const trimBlue: f32 = hue < 0.22 ? 0.03 : hue < 0.45 ? 0.07 : hue < 0.65 ? 0.17 : hue < 0.85 ? 0.19 : 0.06;
  const panes: f32 = hue > 0.5 ? 3 : 4;
  const pane: f32 = (wide - 0.9) / panes;
  const u = own - 0.45;
  const number = floor(u / pane);
  const inPane: f32 = u - (number + 0.5) * pane;
  const door = i32(number) == i32(chance(bx, bz, seed + 433) * panes);
  const sill: f32 = door ? 0.05 : 0.6;
  const head = high - 0.95;
  const middle: f32 = (sill + head) * 0.5;
  paint(trimRed, trimGreen, trimBlue, 0.92);
  if (number >= 0 && number < panes) {
    const open = within(abs(inPane), abs(y - middle), pane * 0.5 - (door ? 0.42 : 0.1), (head - sill) * 0.5, span);
    frontGlass = open;
    // Goods and people in the window, lit from above.
    const things = octaves(own * 1.1, y * 0.9, 0.9, seed + 434 + bz) * 0.5 + octaves(own, y, 3.1, seed + 435) * 0.3;
    const busy: f32 = 0.3 + 0.62 * smooth(-0.3, 0.5, things + (y - 1.5) * 0.45);
    const lit = chance(bx, bz, seed + 436) < given(CITY_LIT) * 2.4;
    frontGlow = lit ? open * busy * (0.75 + 0.5 * frontWarm) : open * given(CITY_LIT) * 0.08;
  }
  // A sign over the window, or an awning.
  const sign = y - head;
  if (sign > 0.12 && sign < 0.85) {
    const letters: f32 =
      abs(sign - 0.48) < 0.17 && octaves(own * 2.6, 0.5, 1, seed + bz * 3) > 0.05 && abs(own - wide * 0.5) < wide * 0.3 ? 1 : 0;
    paint(0.72, 0.66, 0.5, letters * 0.75 * clamp01(1.4 - span * 12));
  }
  if (chance(bx, bz, seed + 437) < 0.42 && y > head - 0.75 && y < head + 0.3) {
    const stripe: f32 = floor(own * 1.8) % 2 == 0 ? 1 : 0.3;
    paint(between(0.7, trimRed * 1.6, stripe), between(0.66, trimGreen * 1.6, stripe), between(0.58, trimBlue * 1.6, stripe), 1);
    const lobe: f32 = abs(own * 3.6 - floor(own * 3.6) - 0.5);
    frontGlass = 0;
    frontGlow = 0;
    dim(0.75 + 0.3 * (y - head + 0.75) - (y < head - 0.62 ? lobe * 0.6 : 0));
  }
}

function upperFront(own: f32, y: f32, high: f32, wide: f32, bx: i32, bz: i32, face: i32, span: f32, seed: i32): void {
  const style = chance(bx, bz, seed + 411);
  const storey: f32 = high / max<f32>(1, floor(high / (3 + 0.7 * style)));
  const luck: f32 = chance(bx, bz, seed + 438);
  const bays: f32 = luck < 0.33 ? 3 : luck < 0.67 ? 4 : 5;
  const bay: f32 = wide / bays;
  const row = floor(y / storey);
  const column = floor(own / bay);
  const ax = abs(own - (column + 0.5) * bay);
  const dy: f32 = y - (row + 0.48) * storey;
  const half: f32 = min<f32>(0.72, bay * (0.2 + 0.1 * style));
  const tall: f32 = storey * (0.27 + 0.08 * style);
  const open = within(ax, abs(dy), half, tall, span);
  const frame = within(ax, abs(dy), half + 0.13, tall + 0.13, span) - open;
  paint(0.66, 0.63, 0.57, max<f32>(0, frame) * (style < 0.7 ? 0.8 : 0.25));
  // A sill that throws a shadow, a string course at each floor, shutters on some houses.
  const sill = within(ax, abs(dy + tall + 0.2), half + 0.22, 0.07, span);
  paint(0.6, 0.58, 0.54, sill);
  dim(1 - 0.4 * within(ax, abs(dy + tall + 0.36), half + 0.22, 0.09, span));
  const course: f32 = within(0, abs(y - row * storey - 0.12), 1, 0.09, span) * (style > 0.35 ? 1 : 0);
  dim(1 + 0.22 * course);
  if (style > 0.2 && style < 0.5) {
    const shutter = within(abs(ax - half - 0.34), abs(dy), 0.19, tall, span);
    const slat: f32 = 0.85 + 0.15 * (floor(y * 9) % 2 == 0 ? 1 : 0) * clamp01(1.3 - span * 20);
    const tint = chance(bx, bz, seed + 439);
    paint((0.05 + 0.14 * tint) * slat, 0.11 * slat, (0.13 - 0.08 * tint) * slat, shutter);
  }
  // Glass lies back in the wall: its upper and one side edge are in shadow, and bars part it.
  const back: f32 = smooth(0.02, 0.16, tall - dy) * smooth(0.01, 0.1, half - ax);
  const bars: f32 = max<f32>(within(ax, 0, 0.028, 1, span), within(0, abs(dy - tall * 0.35), 1, 0.026, span)) * open;
  paint(0.5, 0.48, 0.44, bars * 0.85);
  frontGlass = open * (1 - bars) * (0.35 + 0.65 * back);
  const key = seed + bx * 57 + bz * 131 + face;
  const lit = chance(i32(column), i32(row), key) < given(CITY_LIT) * 1.25;
  frontWarm = chance(i32(column) + 91, i32(row), key) * 0.8;
  // Curtains to both sides, a lamp somewhere behind.
  const curtain: f32 = 0.45 + 0.55 * smooth(half * 0.2, half * 0.75, half - ax);
  const bright: f32 = 0.5 + 0.9 * chance(i32(column), i32(row) + 77, key);
  frontGlow = lit ? open * (1 - bars) * bright * curtain * (0.8 + 0.3 * (dy / tall)) : 0;
}

/** Irradiance over π from the two nearest lamps of the street, in units of the windows' glow. */
export let lamps: f32 = 0;

export function lampLight(x: f32, y: f32, z: f32): void {
  const block = given(CITY_BLOCK);
  const lane = abs(x - floor(x / block + 0.5) * block);
  const dx: f32 = lane - lampAside();
  const apart: f32 = block / f32(LAMPS);
  const dz: f32 = z - (floor(z / apart) + 0.5) * apart;
  const dy: f32 = y - LAMP + 0.3;
  const d2: f32 = dx * dx + dz * dz + dy * dy + 0.3;
  lamps = given(CITY_GLOW) * (0.1 + 6.5 / (d2 * (1 + d2 * 0.012)));
}
