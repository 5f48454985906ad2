import type { Box } from "../scene.js";

const SAMPLES = 8;
/** Nobody asks how much more. */
const PLENTY = 0.5;

/** The largest share of any box that nearer ones cover. Boxes come with their distance from the camera. */
export function mostHidden(boxes: readonly (Box & { readonly depth: number })[]): number {
  let most = 0;
  for (const box of boxes) {
    if (most > PLENTY) return most;
    const nearer = boxes.filter((other) => other.depth < box.depth && meets(box, other));
    if (nearer.length > 0) most = Math.max(most, coveredShare(box, nearer));
  }
  return most;
}

function coveredShare(box: Box, nearer: readonly Box[]): number {
  let covered = 0;
  let own = 0;
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const x = box.x + (box.w * (i + 0.5)) / SAMPLES;
      const y = box.y + (box.h * (j + 0.5)) / SAMPLES;
      if (!fills(box, x, y)) continue;
      own++;
      if (nearer.some((other) => fills(other, x, y))) covered++;
    }
  }
  return covered / own;
}

/** Most outlines fill their box like a squarish ellipse. */
function fills(box: Box, x: number, y: number): boolean {
  const u = Math.abs(((x - box.x) / box.w) * 2 - 1);
  const v = Math.abs(((y - box.y) / box.h) * 2 - 1);
  return u * u * u + v * v * v < 1;
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
