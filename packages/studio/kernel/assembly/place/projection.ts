import { PLACE_EYE } from "../../../src/place/layout";
import { FORWARD, HEIGHT, RIGHT, UP, WIDTH } from "../../../src/render/layout";
import { real, word } from "../header";
import { given } from "./curves";

/** Where points of the place appear in the picture, in pixels. */

/** What is nearer than this is not drawn, metres. */
export const NEAR: f32 = 0.12;

export let width: i32 = 0;
export let height: i32 = 0;
export let eyeX: f32 = 0;
export let eyeY: f32 = 0;
export let eyeZ: f32 = 0;
/** The camera's axes, scaled so that a point's products with them, over its depth, are pixels. */
let rightX: f32 = 0;
let rightY: f32 = 0;
let rightZ: f32 = 0;
let upX: f32 = 0;
let upY: f32 = 0;
let upZ: f32 = 0;
let aheadX: f32 = 0;
let aheadY: f32 = 0;
let aheadZ: f32 = 0;

export function prepareProjection(): void {
  width = word(WIDTH);
  height = word(HEIGHT);
  eyeX = given(PLACE_EYE);
  eyeY = given(PLACE_EYE + 4);
  eyeZ = given(PLACE_EYE + 8);
  aheadX = real(FORWARD);
  aheadY = real(FORWARD + 4);
  aheadZ = real(FORWARD + 8);
  const r2 = real(RIGHT) * real(RIGHT) + real(RIGHT + 4) * real(RIGHT + 4) + real(RIGHT + 8) * real(RIGHT + 8);
  const u2 = real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8);
  const rs: f32 = (f32(width) * 0.5) / r2;
  const us: f32 = (f32(height) * 0.5) / u2;
  rightX = real(RIGHT) * rs;
  rightY = real(RIGHT + 4) * rs;
  rightZ = real(RIGHT + 8) * rs;
  upX = real(UP) * us;
  upY = real(UP + 4) * us;
  upZ = real(UP + 8) * us;
}

export let seenX: f32 = 0;
export let seenY: f32 = 0;
export let seenDepth: f32 = 0;

// @ts-ignore: decorator
@inline
export function project(x: f32, y: f32, z: f32): void {
  const ox = x - eyeX;
  const oy = y - eyeY;
  const oz = z - eyeZ;
  const depth = ox * aheadX + oy * aheadY + oz * aheadZ;
  const inverse: f32 = 1 / max<f32>(NEAR * 0.5, depth);
  seenX = f32(width) * 0.5 + (ox * rightX + oy * rightY + oz * rightZ) * inverse;
  seenY = f32(height) * 0.5 - (ox * upX + oy * upY + oz * upZ) * inverse;
  seenDepth = depth;
}
