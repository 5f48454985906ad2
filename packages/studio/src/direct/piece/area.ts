import { project, type View } from "../../camera.js";
import { hullAround, outlineArea } from "../../math/hull.js";
import type { Box } from "../../scene.js";
import type { CoveredBox } from "../colour/stripes.js";
import { hullOf, type Placed } from "./piece.js";

/** Things leave some of their outline's hull open: this much is filled where it was not measured. */
const FILLED = 0.82;

/** About how much of the frame a thing covers, 0 to 1: its hull's area as it is seen. */
export function areaOf(piece: Placed, view: View): number {
  const [x, y, z] = piece.position;
  const points = hullOf(piece).flatMap(([dx, dy, dz]) => project(view, [x + dx, y + dy, z + dz]) ?? []);
  return Math.min(1, outlineArea(hullAround(points)) * (piece.entry.seen?.fill ?? FILLED));
}

/** Where things appear, each with how much of its box it covers. */
export function coveredBoxes(
  things: readonly { readonly area: number }[],
  boxes: readonly Box[],
): CoveredBox[] {
  return things.map(({ area }, n) => {
    const box = boxes[n]!;
    return { ...box, cover: Math.min(1, area / Math.max(1e-6, box.w * box.h)) };
  });
}

/** How much of the box around several things they cover together. */
export function coverOf(boxes: readonly Box[], things: readonly { readonly area: number }[]): number {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, w }) => x + w));
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h));
  const area = things.reduce((sum, thing) => sum + thing.area, 0);
  return Math.min(1, area / Math.max(1e-4, (right - left) * (bottom - top)));
}
