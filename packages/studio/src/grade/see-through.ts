import { log } from "../math/exact.js";
import type { LinearPicture } from "../render/index.js";
import * as layout from "../render/layout.js";
import type { Graded } from "./index.js";
import type { Raster } from "./measure.js";
import { showingFirst } from "./shown-first.js";

/** More of the ground than this is never let through: what glass reflects stays to be seen. */
const MOST = 0.92;
/** Less is noise. */
const LEAST = 0.04;

/** Of the change of the ground, in logarithms, what is merely lit by it takes less than this, what shows it more. */
const LIT = 0.7;
const SEEN = 0.9;

/** Which pixels of a picture show glass or a drink first, 1 where they do. */
export function glassIn(picture: LinearPicture): Uint8Array {
  return showingFirst(picture, [layout.KIND_GLASS, layout.KIND_LIQUID]);
}

/**
 * A cut-out whose glass lets through what it will be laid on. The same picture before two grounds tells how much of
 * the ground each pixel shows, and what colour it has without (triangulation: Smith and Blinn, "Blue Screen Matting",
 * 1996); things seen in or through the glass stay opaque.
 *
 * @param grounds `[r, g, b]` of 0 to 255, of the first and the second picture
 */
export function seenThrough(
  first: Graded,
  second: Raster,
  glass: Uint8Array,
  grounds: readonly [readonly number[], readonly number[]],
): Graded {
  const rgba = first.rgba.slice();
  const sum = (values: readonly number[]) => values[0]! + values[1]! + values[2]!;
  const [light, dark] = [sum(grounds[0]), sum(grounds[1])];
  const whole = log(light / dark);
  for (let pixel = 0; pixel < glass.length; pixel++) {
    if (glass[pixel] === 0) continue;
    const at = pixel * 4;
    const one = first.rgba[at]! + first.rgba[at + 1]! + first.rgba[at + 2]!;
    const other = second.rgba[at]! + second.rgba[at + 1]! + second.rgba[at + 2]!;
    // What is seen through glass darkens as the ground does; what is lit in it keeps its other light.
    const follows = log((one + 1) / (other + 1)) / whole;
    const t = Math.min(1, Math.max(0, (follows - LIT) / (SEEN - LIT)));
    const through = Math.min(MOST, Math.max(0, (one - other) / (light - dark))) * t * t * (3 - 2 * t);
    if (through < LEAST) continue;
    for (let k = 0; k < 3; k++) {
      const own = (first.rgba[at + k]! - through * grounds[0][k]!) / (1 - through);
      rgba[at + k] = Math.round(Math.min(255, Math.max(0, own)));
    }
    rgba[at + 3] = Math.round(first.rgba[at + 3]! * (1 - through));
  }
  return { ...first, rgba };
}
