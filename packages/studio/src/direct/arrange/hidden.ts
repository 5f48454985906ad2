import type { Box } from "../../scene.js";

/** `block`: things of one block carry each other, and may hide each other as they do; absent: each is its own. */
type DeepBox = Box & { readonly depth: number; readonly block?: number };

const SAMPLES = 8;
/** Nobody asks how much more. */
const PLENTY = 0.5;

/** Most outlines fill their box like a squarish ellipse; u and v run from -1 to 1 over the box. */
function fills(u: number, v: number): boolean {
  const [x, y] = [Math.abs(u), Math.abs(v)];
  return x * x * x + y * y * y < 1;
}

/** Samples over such an outline, in fractions of its box. */
const WITHIN: readonly (readonly [number, number])[] = Array.from(
  { length: SAMPLES * SAMPLES },
  (_, n): [number, number] => [(Math.floor(n / SAMPLES) + 0.5) / SAMPLES, ((n % SAMPLES) + 0.5) / SAMPLES],
).filter(([x, y]) => fills(2 * x - 1, 2 * y - 1));

/**
 * The largest share of any box that nearer ones cover. Boxes come with their distance from the camera. Where it is more
 * than `enough`, how much more is not found out.
 */
export function mostHidden(boxes: readonly DeepBox[], enough = PLENTY): number {
  let most = 0;
  for (const box of boxes) {
    if (most > enough) return most;
    const nearer = boxes.filter(
      (other) => other.depth < box.depth && !isKin(box, other) && meets(box, other),
    );
    if (nearer.length > 0) most = Math.max(most, coveredShare(box, nearer));
  }
  return most;
}

function isKin(a: DeepBox, b: DeepBox): boolean {
  return a.block !== undefined && a.block === b.block;
}

function coveredShare(box: Box, nearer: readonly Box[]): number {
  let covered = 0;
  for (const [x, y] of WITHIN) {
    if (nearer.some((other) => covers(other, box.x + box.w * x, box.y + box.h * y))) covered++;
  }
  return covered / WITHIN.length;
}

function covers(box: Box, x: number, y: number): boolean {
  return fills(((x - box.x) / box.w) * 2 - 1, ((y - box.y) / box.h) * 2 - 1);
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
