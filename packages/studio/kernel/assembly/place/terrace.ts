import { CITY_BLOCK, CITY_GLOW, CITY_LIT, PLACE_SEED } from "../../../src/place/layout";
import { LAMP, LAMPS, PART_ACROSS, acrossFrom, acrossWide, houseWide, lampAside, part } from "./city";
import { between, clamp01, count, given, smooth } from "./curves";
import { chance, octaves } from "./noise";
import { insideBlue, insideDay, insideGreen, insideLamp, insideRed, lookInside } from "./shop";

/** The front of a house in a street: a shop below, storeys of windows above, a cornice; and the light of lamps. */

export let frontRed: f32 = 0;
export let frontGreen: f32 = 0;
export let frontBlue: f32 = 0;
/** How much of the point is glass, how brightly it is lit from within, and how white that light is. */
export let frontGlass: f32 = 0;
export let frontGlow: f32 = 0;
export let frontWarm: f32 = 0;
/** Share of the sun and of the sky that reaches the point, where it lies back in the wall or behind glass. */
export let frontSun: f32 = 1;
export let frontOpen: f32 = 1;

/** How far glass lies back in its wall, metres. */
const REVEAL: f32 = 0.2;

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
  turn: f32,
  rise: f32,
): void {
  const seed = count(PLACE_SEED) & 0xffff;
  frontRed = red;
  frontGreen = green;
  frontBlue = blue;
  frontGlass = 0;
  frontGlow = 0;
  frontSun = 1;
  frontOpen = 1;
  frontWarm = chance(bx, bz, seed + 431);
  const stain: f32 = 1 + octaves(along, y * 0.6, 0.35, seed + 414) * 0.2 - 0.18 * smooth(3, 0, y);
  dim(stain);
  const shopHigh: f32 = 3.7 + 0.9 * chance(bx, bz, seed + 432);
  const across = part == PART_ACROSS;
  const wide: f32 = across ? acrossWide : houseWide();
  const own: f32 = across ? along - acrossFrom : along - f32(bz) * wide;
  if (y < shopHigh) shopFront(own, y, shopHigh, wide, bx, bz, span, seed, turn, rise);
  else upperFront(own, y - shopHigh, top - shopHigh, wide, bx, bz, face, span, seed, turn, rise);
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

/** Paint on the wall's wood and stone: what lies back gets less light. */
// @ts-ignore: decorator
@inline
function recess(sun: f32, sky: f32, share: f32): void {
  frontSun = between(frontSun, sun, share);
  frontOpen = between(frontOpen, sky, share);
}

function shopFront(
  own: f32,
  y: f32,
  high: f32,
  wide: f32,
  bx: i32,
  bz: i32,
  span: f32,
  seed: i32,
  turn: f32,
  rise: f32,
): void {
  const hue = chance(bx, bz, seed + 415);
  const trimRed: f32 = hue < 0.22 ? 0.24 : hue < 0.45 ? 0.03 : hue < 0.65 ? 0.035 : hue < 0.85 ? 0.36 : 0.07;
  const trimGreen: f32 = hue < 0.22 ? 0.035 : hue < 0.45 ? 0.1 : hue < 0.65 ? 0.06 : hue < 0.85 ? 0.32 : 0.065;
  const trimBlue: f32 = hue < 0.22 ? 0.03 : hue < 0.45 ? 0.07 : hue < 0.65 ? 0.15 : hue < 0.85 ? 0.25 : 0.07;
  const panes: f32 = hue > 0.5 ? 3 : 4;
  const pane: f32 = (wide - 1.1) / panes;
  const u = own - 0.55;
  const head = high - 0.95;
  // Piers of the house's own wall at both ends, woodwork between them.
  const wood: f32 = clamp01(min(u, wide - 1.1 - u) / max<f32>(0.01, span) + 0.5);
  paint(trimRed, trimGreen, trimBlue, 0.92 * (y < head + 0.85 ? wood : 1));
  if (y < head + 0.05 && u > 0 && u < wide - 1.1) {
    // The pane that the eye passes through lies back in the woodwork.
    const bu: f32 = u + turn * REVEAL;
    const by: f32 = y + rise * REVEAL;
    const number: f32 = min(panes - 1, max<f32>(0, floor(u / pane)));
    const door = i32(number) == i32(chance(bx, bz, seed + 433) * panes);
    const sill: f32 = door ? 0.05 : 0.62;
    const middle: f32 = (sill + head) * 0.5;
    const half: f32 = pane * 0.5 - 0.07;
    const front: f32 = within(abs(u - (number + 0.5) * pane), abs(y - middle), half, (head - sill) * 0.5, span);
    const ax: f32 = abs(bu - (number + 0.5) * pane);
    const inner: f32 = half - (door ? 0.24 : 0.035);
    const foot: f32 = door ? 0.5 : sill + 0.04;
    const open: f32 = front * within(ax, abs(by - (foot + head - 0.04) * 0.5), inner, (head - 0.04 - foot) * 0.5, span);
    // Jambs and the board under the window, then a transom across and a handle on the door.
    recess(0.45, 0.6, front * (1 - open));
    const transom: f32 = within(0, abs(by - head + 0.62), 1, 0.035, span) * open;
    const clear: f32 = open * (1 - transom);
    frontGlass = clear;
    if (door && abs(bu - (number + 0.5) * pane - inner - 0.1) < 0.03 && abs(y - 1.1) < 0.16) paint(0.5, 0.38, 0.16, front);
    if (clear > 0.01) {
      lookInside(bu + 0.55, by, turn, rise, sill, head, wide, bx, bz, span, seed);
      const lit = chance(bx, bz, seed + 436) < given(CITY_LIT) * 2.4;
      // By day a shop's lamps are on as well; they only tell less.
      const lamp: f32 = 0.2 * insideLamp;
      paint(insideRed, insideGreen, insideBlue, clear);
      recess(insideDay * 0.5, min<f32>(1, insideDay + lamp), clear);
      const mean: f32 = insideRed * 0.3 + insideGreen * 0.5 + insideBlue * 0.2;
      frontGlow = lit ? clear * insideLamp * (0.3 + 1.4 * mean) : clear * given(CITY_LIT) * 0.06;
    }
    // A dado of panels under the window.
    if (!door && y < sill - 0.04) {
      const rim: f32 = max(abs(u - (number + 0.5) * pane) - half + 0.12, abs(y - sill * 0.5) - sill * 0.5 + 0.14);
      dim(1 - 0.3 * smooth(0.03 + span, 0, abs(rim)));
    }
  }
  // A board over the window: a fillet about it, an emblem in its middle; a ledge throws its shadow on the glass.
  const sign = y - head;
  if (sign > 0.08) {
    const tall: f32 = 0.36;
    const line: f32 = max(abs(own - wide * 0.5) - wide * 0.5 + 0.75, abs(sign - 0.47) - tall + 0.09);
    const gold: f32 = smooth(0.022 + span, 0.006, abs(line));
    const ex: f32 = own - wide * 0.5;
    const ey: f32 = sign - 0.47;
    const round: f32 = sqrt(ex * ex + ey * ey);
    const emblem: f32 = clamp01((0.2 - round) / max<f32>(0.006, span) + 0.5) * (chance(bx, bz, seed + 440) < 0.6 ? 1 : 0);
    paint(0.6, 0.47, 0.22, max(gold * clamp01(1.6 - span * 12), emblem) * (hue < 0.65 ? 1 : 0.35));
    if (sign > 0.84) {
      paint(trimRed * 1.5 + 0.04, trimGreen * 1.5 + 0.04, trimBlue * 1.5 + 0.04, 1);
      frontOpen = 1.1;
    } else recess(1 - 0.5 * smooth(0.6, 0.84, sign), 1 - 0.4 * smooth(0.55, 0.84, sign), 1);
  } else if (frontGlass < 0.5) recess(1, 1 - 0.35 * smooth(-0.4, 0.08, sign), 1);
}

function upperFront(
  own: f32,
  y: f32,
  high: f32,
  wide: f32,
  bx: i32,
  bz: i32,
  face: i32,
  span: f32,
  seed: i32,
  turn: f32,
  rise: f32,
): void {
  const style = chance(bx, bz, seed + 411);
  const storey: f32 = high / max<f32>(1, floor(high / (3 + 0.7 * style)));
  const luck: f32 = chance(bx, bz, seed + 438);
  const bays: f32 = luck < 0.33 ? 3 : luck < 0.67 ? 4 : 5;
  const bay: f32 = wide / bays;
  const row = floor(y / storey);
  const column = floor(own / bay);
  const offX: f32 = own - (column + 0.5) * bay;
  const ax = abs(offX);
  const dy: f32 = y - (row + 0.48) * storey;
  const half: f32 = min<f32>(0.72, bay * (0.2 + 0.1 * style));
  const tall: f32 = storey * (0.27 + 0.08 * style);
  const front = within(ax, abs(dy), half, tall, span);
  const frame = within(ax, abs(dy), half + 0.15, tall + 0.15, span) - front;
  paint(0.66, 0.63, 0.57, max<f32>(0, frame) * (style < 0.7 ? 0.85 : 0.3));
  // A sill and a lintel that throw shadows, a string course at each floor, shutters on some houses.
  const sill = within(ax, abs(dy + tall + 0.2), half + 0.24, 0.07, span);
  paint(0.62, 0.6, 0.56, sill);
  const lintel = style > 0.5 ? within(ax, abs(dy - tall - 0.24), half + 0.26, 0.09, span) : 0;
  paint(0.66, 0.63, 0.58, lintel);
  dim(1 - 0.45 * within(ax, abs(dy + tall + 0.36), half + 0.22, 0.09, span));
  dim(1 - 0.3 * within(ax, abs(dy - tall - 0.11), half + 0.2, 0.05, span) * (style > 0.5 ? 1 : 0));
  const course: f32 = within(0, abs(y - row * storey - 0.12), 1, 0.09, span) * (style > 0.35 ? 1 : 0);
  dim((1 + 0.22 * course) * (1 - 0.3 * within(0, abs(y - row * storey + 0.03), 1, 0.06, span) * (style > 0.35 ? 1 : 0)));
  if (style > 0.2 && style < 0.5) {
    const shutter = within(abs(ax - half - 0.34), abs(dy), 0.19, tall, span);
    const slat: f32 = 0.85 + 0.15 * (floor(y * 9) % 2 == 0 ? 1 : 0) * clamp01(1.3 - span * 20);
    const tint = chance(bx, bz, seed + 439);
    paint((0.05 + 0.14 * tint) * slat, 0.11 * slat, (0.13 - 0.08 * tint) * slat, shutter);
  }
  if (front <= 0.01) return;
  // Glass lies back in the wall: from aside the jamb shows, and a casement before the panes, with a bar each way.
  const gx: f32 = offX + turn * REVEAL;
  const gy: f32 = dy + rise * REVEAL;
  const back = within(abs(gx), abs(gy), half - 0.01, tall - 0.01, span) * front;
  paint(0.5, 0.47, 0.42, (front - back) * 0.7);
  recess(0.35, 0.5, front - back);
  const sash = within(abs(gx), abs(gy), half - 0.07, tall - 0.07, span) * front;
  const bars: f32 = max<f32>(within(abs(gx), 0, 0.034, 1, span), within(0, abs(gy - tall * 0.35), 1, 0.03, span));
  const pane: f32 = sash * (1 - bars);
  paint(0.56, 0.54, 0.49, (back - pane) * 0.9);
  recess(0.6, 0.72, back - pane);
  frontGlass = pane;
  const key = seed + bx * 57 + bz * 131 + face;
  const lit = chance(i32(column), i32(row), key) < given(CITY_LIT) * 1.25;
  frontWarm = chance(i32(column) + 91, i32(row), key) * 0.8;
  // Curtains to both sides or a blind part of the way down, a hand behind the glass; the room behind is dark by day.
  const hung = chance(i32(column) + 17, i32(row), key);
  const cx: f32 = offX + turn * (REVEAL + 0.12);
  const cy: f32 = dy + rise * (REVEAL + 0.12);
  const drawn: f32 = half * (0.25 + 0.6 * hung);
  const blind = hung > 0.66;
  const cloth: f32 = blind
    ? smooth(-span - 0.01, span + 0.01, cy - tall * (1 - 2 * (hung - 0.62) * 2))
    : hung > 0.2
      ? smooth(-span - 0.02, span + 0.02, abs(cx) - drawn)
      : 0;
  const fold: f32 = blind ? 0.95 : 0.82 + 0.18 * (abs(cx * 9 - floor(cx * 9) - 0.5) * 2);
  const deep: f32 = 0.05 + 0.05 * clamp01(0.5 - gy / tall);
  paint(between(0.3, 0.6 * fold, cloth), between(0.27, 0.57 * fold, cloth), between(0.24, 0.5 * fold, cloth), pane);
  recess(between(deep, 0.3, cloth), between(deep, 0.5, cloth), pane);
  const bright: f32 = 0.5 + 0.9 * chance(i32(column), i32(row) + 77, key);
  frontGlow = lit ? pane * bright * between(1, 0.62 * fold, cloth) * (0.8 + 0.3 * (dy / tall)) : 0;
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
