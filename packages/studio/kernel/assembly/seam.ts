import {
  ALBEDO_AT,
  FIRST_MATERIAL,
  FLAGS_AT,
  FLAG_BYTES,
  FLAG_MIXED,
  GLOSS_AT,
  HEIGHT,
  LIGHT_AT,
  WIDTH,
} from "../../src/render/layout";
import { word } from "./header";
import { grade, gradePixel } from "./shown";

let lightSum: v128 = f32x4.splat(0);
let glossSum: v128 = f32x4.splat(0);
let albedoSum: v128 = f32x4.splat(0);
let found: f32 = 0;

/**
 * Shows one of the materials in a pixel that mixes several: as the nearest pixels of that material alone show it, or
 * under the pixel's own mean light where none is near (thin lines). Where both are matte (`sharesGloss`), highlights are the
 * pixel's own: they may run along an edge, as on a cup's rim, and lie in none of the pixels beside it.
 */
export function gradeMaterialNear(
  group: i32,
  material: i32,
  x: i32,
  y: i32,
  pixel: i32,
  sharesGloss: bool,
): void {
  sumRing(material, x, y, 1);
  if (found == 0) sumRing(material, x, y, 2);
  if (found == 0) {
    gradePixel(group, pixel);
    return;
  }
  const scale = f32x4.splat(1 / found);
  const gloss = sharesGloss ? v128.load(word(GLOSS_AT) + pixel * 16) : f32x4.mul(glossSum, scale);
  grade(group, f32x4.mul(lightSum, scale), gloss, f32x4.mul(albedoSum, scale));
}

/** Sums the buffers of the pixels at a distance that show this material alone. */
function sumRing(material: i32, x: i32, y: i32, distance: i32): void {
  lightSum = f32x4.splat(0);
  glossSum = f32x4.splat(0);
  albedoSum = f32x4.splat(0);
  found = 0;
  const width = word(WIDTH);
  const bottom = min(y + distance, word(HEIGHT) - 1);
  const right = min(x + distance, width - 1);
  for (let yy = max(y - distance, 0); yy <= bottom; yy++) {
    for (let xx = max(x - distance, 0); xx <= right; xx++) {
      const pixel = yy * width + xx;
      const flags = word(FLAGS_AT) + pixel * FLAG_BYTES;
      if (<i32>load<u16>(flags, FIRST_MATERIAL) != material || (load<u8>(flags) & FLAG_MIXED) != 0) continue;
      lightSum = f32x4.add(lightSum, v128.load(word(LIGHT_AT) + pixel * 16));
      glossSum = f32x4.add(glossSum, v128.load(word(GLOSS_AT) + pixel * 16));
      albedoSum = f32x4.add(albedoSum, v128.load(word(ALBEDO_AT) + pixel * 16));
      found += 1;
    }
  }
}
