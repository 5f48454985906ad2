import type { Small } from "./small.js";

/** Pixels over which a line between subject and ground is looked at. */
const REACH = 3;

/**
 * How far a mask looks like one subject, whole and alone, 0 … 1: neither tiny nor nearly all, away from the sides of
 * the frame, its line all along changes of colour, compact, and of colours that the ground has little of.
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
  const { length, contrast, weak } = lineOf(small, mask);
  if (area === 0 || length === 0) return 0;
  const share = area / mask.length;
  // Ragged is what was guessed; a long line that shows all along is that of a thing with legs or holes.
  const limit = 190 + 400 * clamp((contrast - 0.5) / 0.2) * clamp((0.2 - weak) / 0.08);
  const filled = area / ((bottom - top + 1) * (right - left + 1));
  return (
    clamp((share - 0.006) / 0.012) *
    clamp((0.6 - share) / 0.15) *
    clamp((contrast - 0.3) / 0.3) *
    clamp((0.24 - weak) / 0.08) *
    clamp((0.38 - shadeShare(small, mask)) / 0.14) *
    clamp((filled - 0.16) / 0.16) *
    clamp((limit - (length * length) / area) / 70) *
    clamp((3 - leak / area) / 1.2) *
    clamp((0.95 - (right - left) / width) / 0.1) *
    0.45 ** sidesReached(mask, width, height).filter(Boolean).length
  );
}

/** Difference of colour across a line below which nothing shows that one is there, as far as it is looked for. */
const WEAK = 0.1;
const FARTHEST = 9;

/** Along what share of a mask's line hardly a change of colour shows, 0 … 1. */
export function weakShare(small: Small, mask: Uint8Array): number {
  return lineOf(small, mask).weak;
}

/** The overlap with the truth, of their union, to expect of a mask from how likely each pixel is the thing's, 0 … 1. */
export function expectedOverlap(mask: ArrayLike<number>, likely: Float32Array): number {
  let [common, union] = [0, 0];
  for (let i = 0; i < likely.length; i++) {
    const held = mask[i]! > 0.5;
    if (held) common += likely[i]!;
    union += held ? 1 : likely[i]!;
  }
  return union === 0 ? 0 : common / union;
}

/** Along what share of a mask's line what is inside could be a shadow upon what is outside, 0 … 1. */
function shadeShare({ width, height, lab }: Small, mask: Uint8Array): number {
  let [length, shade] = [0, 0];
  for (let y = REACH; y < height - REACH; y++) {
    for (let x = REACH; x < width - REACH; x++) {
      const i = y * width + x;
      if (mask[i] === 0) continue;
      for (const by of [1, -1, width, -width]) {
        if (mask[i + by] === 1) continue;
        length++;
        const [out, own] = [(i + by * REACH) * 3, (i - by * (REACH - 1)) * 3];
        const ratio = lab[own]! / Math.max(0.05, lab[out]!);
        if (ratio > 0.95 || ratio < 0.4) continue;
        let off = 0;
        for (let c = 1; c < 3; c++) off += (lab[own + c]! - ratio * lab[out + c]!) ** 2;
        if (off < 0.03 * 0.03) shade++;
      }
    }
  }
  return length === 0 ? 0 : shade / length;
}

/** How long the mask's line is, how much colours change across it, 0 … 1, and along what share of it hardly. */
function lineOf(
  { width, height, lab }: Small,
  mask: Uint8Array,
): { length: number; contrast: number; weak: number } {
  let [length, contrast, weak] = [0, 0, 0];
  for (let y = REACH; y < height - REACH; y++) {
    for (let x = REACH; x < width - REACH; x++) {
      const i = y * width + x;
      if (mask[i] === 0) continue;
      for (const by of [1, -1, width, -width]) {
        if (mask[i + by] === 1) continue;
        const off = across(lab, i, by * REACH);
        contrast += Math.min(1, off / 0.2);
        // The mask is rough: where the line is off by some pixels it is still there.
        let most = off;
        for (let far = 2 * REACH; far <= FARTHEST; far += REACH)
          most = Math.max(most, across(lab, i, by * far));
        if (most < WEAK) weak++;
        length++;
      }
    }
  }
  return { length, contrast: length === 0 ? 0 : contrast / length, weak: length === 0 ? 1 : weak / length };
}

/** Difference of colour between the pixels so far to both sides of a place; none beyond the frame. */
function across(lab: Float32Array, i: number, by: number): number {
  const [out, within] = [(i + by) * 3, (i - by) * 3];
  if (Math.min(out, within) < 0 || Math.max(out, within) >= lab.length) return 0;
  let off = 0;
  for (let c = 0; c < 3; c++) off += (c === 0 ? 1 : 2.2) * (lab[out + c]! - lab[within + c]!) ** 2;
  return Math.sqrt(off);
}

/** Along which sides of the frame, top, bottom, left, right, more than a corner of a mask lies close by. */
export function sidesReached(mask: ArrayLike<number>, width: number, height: number): boolean[] {
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
  return sides.map((share) => share > 0.05);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
