import type { Kernel, Picture } from "../kernel/index.js";
import { type Small, smallOf } from "./small.js";
import { findSubject, type Subject, TRUSTED } from "./subject.js";

/** How large the picture is looked at once more, of the first look. */
const SMALLER = 0.8;
/** Overlap of both masks, of their union, from which they are the same. */
const SAME = 0.8;

/** A subject that is trusted only where a smaller look at the picture finds the same: what hangs on size is a guess. */
export function steadied(kernel: Kernel, picture: Picture, small: Small, subject: Subject): Subject {
  if (subject.trust < TRUSTED) return subject;
  const smaller = smallOf(kernel, picture, Math.round(SMALLER * Math.max(small.width, small.height)));
  const again = findSubject(smaller).mask;
  return overlap(small, subject.mask, smaller, again) < SAME
    ? { ...subject, trust: TRUSTED - 0.01 }
    : subject;
}

type Size = Pick<Small, "width" | "height">;

/** What two masks of one picture have in common, of their union, 0 … 1. */
export function overlap(size: Size, mask: Float32Array, otherSize: Size, other: Float32Array): number {
  let [common, union] = [0, 0];
  for (let y = 0; y < size.height; y++) {
    const row = Math.floor(((y + 0.5) * otherSize.height) / size.height) * otherSize.width;
    for (let x = 0; x < size.width; x++) {
      const one = mask[y * size.width + x]! > 0.5;
      const two = other[row + Math.floor(((x + 0.5) * otherSize.width) / size.width)]! > 0.5;
      if (one && two) common++;
      if (one || two) union++;
    }
  }
  return union === 0 ? 1 : common / union;
}
