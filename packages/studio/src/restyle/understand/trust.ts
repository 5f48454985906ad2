import type { Small } from "./small.js";

/** Pixels over which a line between subject and ground is looked at. */
const REACH = 3;

/**
 * How far a mask looks like one subject, whole and alone, 0 … 1: neither tiny nor nearly all, away from the sides of
 * the frame, its line along changes of colour, compact, and of colours that the ground has little of.
 * @param leak pixels of the ground that by their colour alone could be the subject
 */
export function trustIn(small: Small, mask: Uint8Array, leak: number): number {
  const { width, height } = small;
  let [area, top, bottom, left, right] = [0, height, 0, width, 0];
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue;
    area++;
    const [x, y] = [i % width, Math.floor(i / width)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
  }
  const { length, contrast } = lineOf(small, mask);
  if (area === 0 || length === 0) return 0;
  const share = area / mask.length;
  const filled = area / ((bottom - top + 1) * (right - left + 1));
  return (
    clamp((share - 0.006) / 0.012) *
    clamp((0.6 - share) / 0.15) *
    clamp((contrast - 0.3) / 0.3) *
    clamp((filled - 0.16) / 0.16) *
    clamp((190 - (length * length) / area) / 70) *
    clamp((3 - leak / area) / 1.2) *
    clamp((0.95 - (right - left) / width) / 0.1) *
    0.45 ** sidesReached(mask, width, height)
  );
}

/** How long the mask's line is, and how much colours change across it, 0 … 1. */
function lineOf({ width, height, lab }: Small, mask: Uint8Array): { length: number; contrast: number } {
  let [length, contrast] = [0, 0];
  for (let y = REACH; y < height - REACH; y++) {
    for (let x = REACH; x < width - REACH; x++) {
      const i = y * width + x;
      if (mask[i] === 0) continue;
      for (const by of [1, -1, width, -width]) {
        if (mask[i + by] === 1) continue;
        const [out, within] = [(i + by * REACH) * 3, (i - by * REACH) * 3];
        let off = 0;
        for (let c = 0; c < 3; c++) off += (c === 0 ? 1 : 2.2) * (lab[out + c]! - lab[within + c]!) ** 2;
        contrast += Math.min(1, Math.sqrt(off) / 0.2);
        length++;
      }
    }
  }
  return { length, contrast: length === 0 ? 0 : contrast / length };
}

/** Along how many sides of the frame more than a corner of the mask lies close by. */
function sidesReached(mask: Uint8Array, width: number, height: number): number {
  const near = Math.round(Math.min(width, height) * 0.05);
  const sides = [0, 0, 0, 0];
  for (let x = 0; x < width; x++) {
    sides[0]! += mask[near * width + x]! / width;
    sides[1]! += mask[(height - 1 - near) * width + x]! / width;
  }
  for (let y = 0; y < height; y++) {
    sides[2]! += mask[y * width + near]! / height;
    sides[3]! += mask[y * width + width - 1 - near]! / height;
  }
  return sides.filter((share) => share > 0.05).length;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
