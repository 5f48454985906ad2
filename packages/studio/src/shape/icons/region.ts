import { REACH, signedDistance } from "./distance.js";
import type { Figure } from "./drawing.js";
import type { Field, Lattice } from "./lattice.js";

/** An area of the drawing, as figures joined and cut; it can be measured on any lattice. */
export type Region =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "join"; readonly parts: readonly Region[] }
  | {
      readonly kind: "cut";
      readonly of: Region;
      readonly within: Region | null;
      readonly without: readonly Region[];
    };

/** Width over which joined parts flow together, so that hairline gaps between them close. */
const SEAM = 0.16;

/** Signed distance to a region's outline on the nodes of a lattice, positive inside (near the outline only). */
export function measure(region: Region, lattice: Lattice): Field {
  switch (region.kind) {
    case "figure":
      return signedDistance(region.figure, lattice);
    case "join":
      return region.parts.map((part) => measure(part, lattice)).reduce((a, b) => joinInto(a, b, lattice));
    case "cut": {
      const field = measure(region.of, lattice);
      if (region.within) {
        const within = measure(region.within, lattice);
        for (let at = 0; at < field.length; at++) field[at] = Math.min(field[at], within[at]);
      }
      for (const part of region.without) {
        const without = measure(part, lattice);
        for (let at = 0; at < field.length; at++) field[at] = Math.min(field[at], -without[at]);
      }
      return field;
    }
  }
}

/**
 * Joins the second field into the first: the maximum of both, except that a hairline gap between two facing outlines
 * is closed. Where the outlines run on top of each other the maximum stays as it is.
 */
export function joinInto(into: Field, other: Field, { columns }: Lattice): Field {
  const before = into.slice();
  for (let at = 0; at < into.length; at++) {
    const a = before[at];
    const b = other[at];
    const most = Math.max(a, b);
    into[at] = most;
    const overlap = SEAM - Math.abs(a - b);
    if (overlap <= 0 || most > SEAM || most < -SEAM) continue;
    const facing =
      (before[at + 1] - before[at - 1]) * (other[at + 1] - other[at - 1]) +
      (before[at + columns] - before[at - columns]) * (other[at + columns] - other[at - columns]);
    if (!(facing < 0)) continue;
    const nearness = 1 - (most / SEAM) * (most / SEAM);
    into[at] = Math.min(REACH, most + (nearness * overlap * overlap) / (4 * SEAM));
  }
  return into;
}
