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
  scaleX = f32(width) * 0.5 / sqrt(r2);
  scaleY = f32(height) * 0.5 / sqrt(u2);
}

/** Pixels of one unit across and up at depth 1. */
export let scaleX: f32 = 0;
export let scaleY: f32 = 0;

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

/** Rows that lead from a plant's own units to the camera's: for x, y and z, and where its foot is. */
let ownRight: v128 = f32x4.splat(0);
let ownUp: v128 = f32x4.splat(0);
let ownAhead: v128 = f32x4.splat(0);

/** Prepares for points of a plant at (x, y, z), of this size and height (below 0: mirrored), turned by this cosine and sine. */
export function prepareOwn(x: f32, y: f32, z: f32, size: f32, rise: f32, c: f32, s: f32): void {
  ownRight = ownRow(rightX, rightY, rightZ, x, y, z, size, rise, c, s);
  ownUp = ownRow(upX, upY, upZ, x, y, z, size, rise, c, s);
  ownAhead = ownRow(aheadX, aheadY, aheadZ, x, y, z, size, rise, c, s);
}

// @ts-ignore: decorator
@inline
function ownRow(ax: f32, ay: f32, az: f32, x: f32, y: f32, z: f32, size: f32, rise: f32, c: f32, s: f32): v128 {
  return f32x4(
    (ax * c - az * s) * size,
    ay * rise,
    (ax * s + az * c) * size,
    ax * (x - eyeX) + ay * (y - eyeY) + az * (z - eyeZ),
  );
}

// @ts-ignore: decorator
@inline
function along(row: v128, x: v128, y: v128, z: v128): v128 {
  return f32x4.add(
    f32x4.add(f32x4.mul(x, v128.shuffle<f32>(row, row, 0, 0, 0, 0)), f32x4.mul(y, v128.shuffle<f32>(row, row, 1, 1, 1, 1))),
    f32x4.add(f32x4.mul(z, v128.shuffle<f32>(row, row, 2, 2, 2, 2)), v128.shuffle<f32>(row, row, 3, 3, 3, 3)),
  );
}

/** Where four points of a plant appear, from its own units. */
export let cornersX: v128 = f32x4.splat(0);
export let cornersY: v128 = f32x4.splat(0);
export let cornersDepth: v128 = f32x4.splat(0);

// @ts-ignore: decorator
@inline
export function projectOwn(x: v128, y: v128, z: v128): void {
  cornersDepth = along(ownAhead, x, y, z);
  const inverse = f32x4.div(f32x4.splat(1), f32x4.pmax(f32x4.splat(NEAR * 0.5), cornersDepth));
  cornersX = f32x4.add(f32x4.splat(f32(width) * 0.5), f32x4.mul(along(ownRight, x, y, z), inverse));
  cornersY = f32x4.sub(f32x4.splat(f32(height) * 0.5), f32x4.mul(along(ownUp, x, y, z), inverse));
}
