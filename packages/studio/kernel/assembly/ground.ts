import { AMBIENT, KIND_GLOW, LIGHT_COUNT } from "../../src/render/layout";
import { CONTACT_GLASS, CONTACT_GROUND, unhidden } from "./contact";
import { real, word } from "./header";
import { closest, hitDistance } from "./intersect";
import { aim, lightBlue, lightGreen, lightRed, reaches, toLightY } from "./lights";
import { OFFSET } from "./mirror";
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
import { isClear, material, readSurface } from "./surface";

const PI: f32 = 3.1415927;

const FAR: f32 = 1e6;

export let floorRed: f32 = 1;
export let floorGreen: f32 = 1;
export let floorBlue: f32 = 1;

/** The light on a floor point with the things there, over the same without them. */
export function shadeFloor(x: i32, y: i32, sample: i32, seed: i32, px: f32, pz: f32): void {
  const lights = word(LIGHT_COUNT);
  let openRed = real(AMBIENT);
  let openGreen = real(AMBIENT + 4);
  let openBlue = real(AMBIENT + 8);
  let red: f32 = 0;
  let green: f32 = 0;
  let blue: f32 = 0;
  draw2(pixelKey(x, y, USE_KEY, seed), sample);
  if (aim(0, px, 0, pz) && toLightY > 0) {
    const cosine = toLightY * (1 / PI);
    const share = reaches(px, OFFSET, pz);
    openRed += lightRed * cosine;
    openGreen += lightGreen * cosine;
    openBlue += lightBlue * cosine;
    red += lightRed * cosine * share;
    green += lightGreen * cosine * share;
    blue += lightBlue * cosine * share;
  }
  if (lights > 1) {
    draw2(pixelKey(x, y, USE_OTHER, seed), sample);
    const other = 1 + (turnAt(x, y, sample) % (lights - 1));
    if (aim(other, px, 0, pz) && toLightY > 0) {
      const cosine = toLightY * f32(lights - 1) * (1 / PI);
      const share = reaches(px, OFFSET, pz);
      openRed += lightRed * cosine;
      openGreen += lightGreen * cosine;
      openBlue += lightBlue * cosine;
      red += lightRed * cosine * share;
      green += lightGreen * cosine * share;
      blue += lightBlue * cosine * share;
    }
  }
  draw2(pixelKey(x, y, USE_BOUNCE, seed), sample);
  const radius = sqrt(sampleX);
  turnOf(sampleY);
  const bx = radius * turnCos;
  const bz = radius * turnSin;
  const by: f32 = sqrt(max<f32>(0, 1 - sampleX));
  if (closest(px, OFFSET, pz, bx, by, bz, FAR)) {
    // What hides the sky sends back some of its own colour.
    readSurface(bx, by, bz);
    const kind = load<i32>(material);
    const back: f32 = isClear(kind) ? 0.85 : 0.3 + 0.12 * (1 - by);
    const glow: f32 = kind == KIND_GLOW ? 2 : back;
    red += real(AMBIENT) * load<f32>(material, 4) * glow;
    green += real(AMBIENT + 4) * load<f32>(material, 8) * glow;
    blue += real(AMBIENT + 8) * load<f32>(material, 12) * glow;
    if (kind != KIND_GLOW) {
      const left = unhidden(hitDistance, isClear(kind) ? CONTACT_GROUND * CONTACT_GLASS : CONTACT_GROUND);
      red *= left;
      green *= left;
      blue *= left;
    }
  } else {
    red += real(AMBIENT);
    green += real(AMBIENT + 4);
    blue += real(AMBIENT + 8);
  }
  floorRed = red / openRed;
  floorGreen = green / openGreen;
  floorBlue = blue / openBlue;
}

