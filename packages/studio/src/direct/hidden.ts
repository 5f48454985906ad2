import type { Box } from "../scene.js";

const SAMPLES = 8;
/** Outlines fill about this much of their box's sides. */
const FILLED = 0.86;

/** The largest share of any box that nearer ones cover. Boxes come with their distance from the camera. */
export function mostHidden(boxes: readonly (Box & { readonly depth: number })[]): number {
  let most = 0;
  for (const box of boxes) {
    const nearer = boxes.filter((other) => other.depth < box.depth && meets(box, other));
    if (nearer.length > 0) most = Math.max(most, coveredShare(box, nearer));
  }
  return most;
}

function coveredShare(box: Box, nearer: readonly Box[]): number {
  let covered = 0;
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const x = box.x + box.w * (0.5 + FILLED * ((i + 0.5) / SAMPLES - 0.5));
      const y = box.y + box.h * (0.5 + FILLED * ((j + 0.5) / SAMPLES - 0.5));
      if (nearer.some((other) => inside(other, x, y))) covered++;
    }
  }
  return covered / (SAMPLES * SAMPLES);
}

function inside(box: Box, x: number, y: number): boolean {
  const margin = (1 - FILLED) / 2;
  return (
    x > box.x + box.w * margin &&
    x < box.x + box.w * (1 - margin) &&
    y > box.y + box.h * margin &&
    y < box.y + box.h * (1 - margin)
  );
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
