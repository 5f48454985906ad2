import type { ShapeEntry } from "../shape/catalogue.js";
import type { Colouring } from "./colouring.js";
import type { LookUp } from "./depict.js";
import { extentOfAll, type Placed } from "./piece.js";
import type { Wanted } from "./stripes.js";

/** Beads wider than this against the group stand at its sides, smaller ones before it. */
const LARGE = 0.4;
/** Space between neighbours, in their widths. */
const GAP = 1.18;
const MOST_IN_ROW = 5;

/** A sphere that shows a colour. */
export interface Bead {
  readonly placed: Placed;
  readonly entry: ShapeEntry;
  readonly colouring: Colouring;
}

/**
 * A bead for each colour that nothing else shows: spheres on the ground before and beside the group, their areas to
 * the group's as wanted (`area` 1 is the group's own, which covers so much of the box around it).
 */
export function beadsFor(
  wanted: readonly Wanted[],
  group: readonly Placed[],
  cover: number,
  lookUp: LookUp,
): Bead[] {
  const entry = wanted.length > 0 ? lookUp("ball")?.entry : undefined;
  if (!entry) return [];
  const { min, max } = extentOfAll(group);
  const wide = max[0] - min[0];
  const high = max[1] - min[1];
  const sized = wanted
    .map(({ hex, area }) => ({
      hex,
      size: Math.sqrt((area * wide * high * cover * 4) / Math.PI),
    }))
    .sort((a, b) => b.size - a.size);
  const bound = LARGE * Math.max(wide, high);
  const sides = sized.filter(({ size }) => size > bound);
  const before = sized.filter(({ size }) => size <= bound);
  const bead = (hex: string, size: number, x: number, z: number): Bead => ({
    placed: { mention: null, nth: 0, entry, size, turn: 0, position: [x, 0, z] },
    entry,
    colouring: { colour: hex, material: "own", partColours: {}, partMaterials: {} },
  });
  let left = min[0];
  let right = max[0];
  const beside = sides.map(({ hex, size }, n) => {
    const x = n % 2 === 0 ? right + size * (GAP - 0.5) : left - size * (GAP - 0.5);
    if (n % 2 === 0) right += size * GAP;
    else left -= size * GAP;
    return bead(hex, size, x, 0);
  });
  const rows =
    before.length > MOST_IN_ROW
      ? [before.filter((_, n) => n % 2 === 0), before.filter((_, n) => n % 2 === 1)]
      : [before];
  const middle = (min[0] + max[0]) / 2;
  let front = max[2];
  const inFront = rows.flatMap((row) => {
    const deepest = row[0]?.size ?? 0;
    const z = front + deepest * 0.62;
    front += deepest * GAP;
    let at = middle - row.reduce((sum, { size }) => sum + size * GAP, 0) / 2;
    return row.map(({ hex, size }) => {
      at += size * GAP;
      return bead(hex, size, at - (size * GAP) / 2, z);
    });
  });
  return [...beside, ...inFront];
}
