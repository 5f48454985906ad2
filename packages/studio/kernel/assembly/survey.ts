import {
  ALBEDO_AT,
  FIRST_MATERIAL,
  FLAGS_AT,
  FLAG_BYTES,
  FLAG_MIXED,
  GROUP_BYTES,
  GROUP_COUNT,
  GROUP_EVERY,
  GROUP_FIRST,
  GROUP_OF_AT,
  GROUP_SAMPLES,
  GROUP_SEEN,
  GROUPS_AT,
  HEIGHT,
  SCRATCH_AT,
  WIDTH,
} from "../../src/render/layout";
import { word } from "./header";

/** Most samples that speak for a group. */
const MOST: i32 = 2048;

/** The group of a numbered material. */
// @ts-ignore: decorator
@inline
export function groupOf(material: i32): i32 {
  return word(GROUPS_AT) + <i32>load<u16>(word(GROUP_OF_AT) + (material - 1) * 2) * GROUP_BYTES;
}

/**
 * Draws the pixels that speak for each colour group: evenly, in reading order, from a grid that is finer in small
 * pictures. Their numbers go to scratch, 16 bytes apart.
 */
export function survey(): void {
  const count = word(GROUP_COUNT);
  if (count == 0) return;
  // Scratch has 16 bytes a pixel; every group gets an equal part of it.
  const share = min(MOST, (word(WIDTH) * word(HEIGHT)) / count);
  visitWholePixels(false, share);
  for (let number = 0; number < count; number++) {
    const group = word(GROUPS_AT) + number * GROUP_BYTES;
    store<i32>(group, number * share, GROUP_FIRST);
    store<i32>(group, load<i32>(group, GROUP_SEEN) / share + 1, GROUP_EVERY);
    store<i32>(group, 0, GROUP_SEEN);
  }
  visitWholePixels(true, share);
}

/** Counts the pixels that show one material alone and nothing of the ground, by group; or draws some of them. */
function visitWholePixels(draws: bool, share: i32): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const stride = min(width, height) >= 512 ? 2 : 1;
  for (let y = 0; y < height; y += stride) {
    for (let x = 0; x < width; x += stride) {
      const pixel = y * width + x;
      if (load<f32>(word(ALBEDO_AT) + pixel * 16, 12) < 1) continue;
      const flags = word(FLAGS_AT) + pixel * FLAG_BYTES;
      if ((load<u8>(flags) & FLAG_MIXED) != 0) continue;
      const group = groupOf(<i32>load<u16>(flags, FIRST_MATERIAL));
      const seen = load<i32>(group, GROUP_SEEN);
      store<i32>(group, seen + 1, GROUP_SEEN);
      if (!draws || seen % load<i32>(group, GROUP_EVERY) != 0) continue;
      const samples = load<i32>(group, GROUP_SAMPLES);
      if (samples >= share) continue;
      store<i32>(word(SCRATCH_AT) + (load<i32>(group, GROUP_FIRST) + samples) * 16, pixel);
      store<i32>(group, samples + 1, GROUP_SAMPLES);
    }
  }
}
