import { type Abstraction, abstracted, abstractionOf, atPlace, placeAt } from "./abstraction.js";
import type { Picture } from "./kernel/index.js";
import { lumaOf, shrunk } from "./kernel/operations.js";
import type { Canvas } from "./medium/canvas.js";
import { MEDIA } from "./medium/index.js";
import { similarity } from "./similarity.js";
import type { Medium } from "./wish.js";

/** A picture made simpler by a share of the way, and drawn in a medium where one is asked for. */
export function loosened(content: Picture, canvas: Canvas, medium: Medium | null, share: number): Picture {
  if (share <= 0) return medium === null ? content : MEDIA[medium](content, canvas);
  const { along, places } = evenShare(content, canvas, medium, share);
  return inMedium(abstracted(content, canvas, places, along), canvas, medium, along);
}

function inMedium(base: Picture, canvas: Canvas, medium: Medium | null, share: number): Picture {
  return medium === null ? base : MEDIA[medium](base, { ...canvas, boldness: share * 0.8 });
}

/** Places along the way at which a medium is tried. */
const TRIED = [0, 0.125, 0.25, 0.55, 1];

/** Shorter side of the picture on which it is tried. */
const SIDE = 320;

/**
 * The share of the way at which likeness to the source has fallen by the share wanted. A medium can look more like the
 * source where the picture under it is calmer, so it is tried on a small copy first.
 */
function evenShare(
  content: Picture,
  canvas: Canvas,
  medium: Medium | null,
  wanted: number,
): { along: number; places: Abstraction["places"] } {
  const { kernel } = canvas;
  return kernel.within(() => {
    const scale = Math.max(1, Math.min(content.width, content.height) / SIDE);
    const small = shrunk(kernel, content, content.width / scale, content.height / scale);
    const own = { ...canvas, unit: canvas.unit / scale };
    const luma = lumaOf(kernel, small);
    const abstraction = abstractionOf(small, own);
    const { places } = abstraction;
    if (medium === null) return { along: wanted, places };
    const likeness = TRIED.map((share) =>
      kernel.within(() => {
        const base = atPlace(kernel, abstraction, placeAt(abstraction, share));
        return similarity(kernel, luma, lumaOf(kernel, inMedium(base, own, medium, share)));
      }),
    );
    return { along: shareOf(likeness, wanted), places };
  });
}

/** Where a likeness that falls along the tried places, rises left out, has come down by a share of its fall. */
export function shareOf(likeness: readonly number[], wanted: number): number {
  const falling = [...likeness];
  for (let k = 1; k < falling.length; k++) falling[k] = Math.min(falling[k]!, falling[k - 1]! - 1e-4);
  const goal = falling[0]! + (falling.at(-1)! - falling[0]!) * wanted;
  let k = 1;
  while (k < falling.length - 1 && falling[k]! > goal) k++;
  const [before, after] = [falling[k - 1]!, falling[k]!];
  const part = Math.min(1, Math.max(0, (before - goal) / (before - after)));
  return TRIED[k - 1]! + (TRIED[k]! - TRIED[k - 1]!) * part;
}
