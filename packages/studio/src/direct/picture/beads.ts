import type { Box } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import type { Colouring } from "../colour/colouring.js";
import type { Wanted } from "../colour/stripes.js";
import type { LookUp } from "../meaning/depict.js";
import { extentOfAll, type Placed } from "../piece/piece.js";

/** Space between neighbours, in their widths. */
const GAP = 1.18;
/** Beads at each side of the group at most, in frames of that many times their height. */
const AT_SIDES: readonly (readonly [aspect: number, count: number])[] = [
  [1.4, 2],
  [0.9, 1],
];
/** Wider than this against the group, they stand at its sides in any frame: before it they would hide it. */
const LARGE = 0.36;
/** The widest a bead gets for the sake of being seen, against the group. */
const LARGEST = 0.5;
const MOST_IN_ROW = 5;
const MOST_IN_TALL = 3;
/** A bead covers at least so much of the frame, or it would be overlooked; where weights are given, it may be smaller. */
const LEAST = 0.014;
const LEAST_WEIGHTED = 0.0095;
const TURNS = 4;
/** Degrees to look more from above where beads lie before the group, so that they hide little of it. */
const STEEPER = 9;
/** Seen from more than this above, nothing before the group hides it. */
const STEEP = 50;

/** What is added to a group to show a colour. */
export interface Extra {
  readonly placed: Placed;
  readonly entry: ShapeEntry;
  readonly colouring: Colouring;
}

/** A picture that is set: what stands where, from where it is seen, and where it appears. */
export interface Posed {
  readonly placed: readonly Placed[];
  readonly boxes: readonly Box[];
}

/** How a group is set in its frame. */
export interface Setting<P extends Posed> {
  /** Degrees from which it is looked down at. */
  readonly elevation: number;
  /** How much of the box around it the group covers. */
  readonly cover: number;
  /** The frame's width over its height. */
  readonly aspect: number;
  readonly lookUp: LookUp;
  /** True where colours are to take given shares. */
  readonly weighted: boolean;
  /** Sets other pieces in the frame, looked down at from another angle. */
  readonly pose: (composition: { placed: readonly Placed[]; elevation: number }) => P;
}

/**
 * A group with a bead for each colour that nothing else shows: spheres on the ground, at its sides as far as the frame
 * has room there, else before it; their areas to the group's as wanted (`area` 1 is the group's own), but grown until
 * none is overlooked.
 */
export function withBeads<P extends Posed>(
  wanted: readonly Wanted[],
  group: P,
  setting: Setting<P>,
): { readonly extras: readonly Extra[]; readonly posed: P } {
  const entry = wanted.length > 0 ? setting.lookUp("ball")?.entry : undefined;
  if (!entry) return { extras: [], posed: group };
  const least = setting.weighted ? LEAST_WEIGHTED : LEAST;
  let growth = 1;
  let beads: readonly Extra[] = [];
  let posed = group;
  for (let turn = 0; turn < TURNS; turn++) {
    const laid = laidOut(wanted, group.placed, entry, setting, growth);
    beads = laid.beads;
    posed = setting.pose({
      placed: [...group.placed, ...beads.map(({ placed }) => placed)],
      elevation: setting.elevation + (laid.before && setting.elevation < STEEP ? STEEPER : 0),
    });
    const areas = posed.boxes.slice(group.placed.length).map(({ w, h }) => (w * h * Math.PI) / 4);
    const smallest = Math.min(...areas);
    if (smallest > least * 0.92) break;
    growth *= Math.sqrt(least / Math.max(smallest, least / 9));
  }
  return { extras: beads, posed };
}

/** Beads about a group; `growth` widens those that would come out smallest. */
function laidOut<P extends Posed>(
  wanted: readonly Wanted[],
  group: readonly Placed[],
  entry: ShapeEntry,
  { cover, aspect }: Setting<P>,
  growth: number,
): { beads: Extra[]; before: boolean } {
  const { min, max } = extentOfAll(group);
  const [wide, high] = [max[0] - min[0], max[1] - min[1]];
  const widths = wanted.map(({ area }) => Math.sqrt((area * wide * high * cover * 4) / Math.PI));
  // Beads may grow beside the group, not past it.
  const smallest = Math.min(Math.min(...widths) * growth, LARGEST * Math.max(wide, high));
  const sized = wanted
    .map(({ hex }, n) => ({ hex, size: Math.max(widths[n]!, smallest) }))
    .sort((a, b) => b.size - a.size);
  const room = 2 * (AT_SIDES.find(([least]) => aspect >= least)?.[1] ?? 0);
  const large = Math.min(2, widths.filter((width) => width > LARGE * Math.max(wide, high)).length);
  const bead = (hex: string, size: number, x: number, z: number): Extra => ({
    placed: { mention: null, nth: 0, entry, size, turn: 0, position: [x, 0, z] },
    entry,
    colouring: { colour: hex, material: "own", partColours: {}, partMaterials: {} },
  });
  let [left, right] = [min[0], max[0]];
  const beside = sized.slice(0, Math.max(room, large)).map(({ hex, size }, n) => {
    const x = n % 2 === 0 ? right + size * (GAP - 0.5) : left - size * (GAP - 0.5);
    if (n % 2 === 0) right += size * GAP;
    else left -= size * GAP;
    return bead(hex, size, x, 0);
  });
  const before = sized.slice(beside.length);
  const lines = Math.ceil(before.length / (aspect < 0.8 ? MOST_IN_TALL : MOST_IN_ROW));
  const rows = Array.from({ length: lines }, (_, line) => before.filter((_, n) => n % lines === line));
  let front = max[2];
  const inFront = rows.flatMap((row) => {
    const deepest = row[0]?.size ?? 0;
    const z = front + deepest * 0.75;
    front += deepest * GAP;
    let at = (left + right) / 2 - row.reduce((sum, { size }) => sum + size * GAP, 0) / 2;
    return row.map(({ hex, size }) => {
      at += size * GAP;
      return bead(hex, size, at - (size * GAP) / 2, z);
    });
  });
  return { beads: [...beside, ...inFront], before: inFront.length > 0 };
}
