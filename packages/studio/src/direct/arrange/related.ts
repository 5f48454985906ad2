import type { Relation } from "../../brief.js";
import { type Placed, shifted } from "../piece/piece.js";
import { type Composition, hiddenIn, type Setup, seen } from "./compose.js";
import { inDepth } from "./depth.js";
import { type Block, centred, depthOf, widthOf } from "./layout.js";

/** Of a thing that stands behind another, this much may be hidden. */
const MOST_HIDDEN_BEHIND = 0.3;
/** How near together two things at different depths are tried to stand, of their distance side by side. */
const SPREADS = [0.62, 0.8, 1, 1.25, 1.5];
/** Free space between neighbours, of their widths. */
const GAP = 0.09;
/** How much wider or narrower that is as chance has it, and how far back or forward the far end of a line lies, of its length. */
const UNEVEN = 0.8;
const ASLANT = 0.9;
/** The same where they are said to be far from each other. */
const FAR = 0.6;

/** One row in the order that the relations ask for; what stands behind looks out beside what hides it. */
export function composeRelated(
  order: readonly string[],
  given: ReadonlyMap<string, Block>,
  relations: readonly Relation[],
  setup: Setup,
): Composition {
  const depth = depthsOf(order, given, relations);
  const deep = new Set(depth.values()).size > 1;
  const blocks = setup.deep && !deep ? bySize(order, given) : given;
  const elevation = setup.elevation ?? (deep ? 16 : 10) + (setup.steeper ?? 0) + setup.random() * 3;
  const slant =
    deep || setup.deep || order.length < 2 ? 0 : (setup.random() - 0.5) * ((2 * ASLANT) / order.length);
  const looseness = 1 + UNEVEN * (setup.random() - 0.3);
  const compositions = SPREADS.map((spread) =>
    lined(order, blocks, { relations, depth, spread: deep ? spread : 1, slant, looseness }, setup, elevation),
  );
  const clear = compositions.find(({ placed, shot }) => hiddenIn(placed, shot.boxes) <= MOST_HIDDEN_BEHIND);
  return clear ?? compositions.at(-1)!;
}

/** Small things before large ones, where nothing is said of what stands before what. */
function bySize(order: readonly string[], blocks: ReadonlyMap<string, Block>): Map<string, Block> {
  const moved = inDepth(order.map((id) => blocks.get(id)!));
  return new Map(order.map((id, n) => [id, moved[n]!]));
}

interface Line {
  readonly relations: readonly Relation[];
  readonly depth: ReadonlyMap<string, number>;
  /** How near together things at different depths stand, of their distance side by side. */
  readonly spread: number;
  /** How far back or forward each stands per its distance to the right. */
  readonly slant: number;
  /** How wide gaps are, of the usual ones. */
  readonly looseness: number;
}

function areFar(relations: readonly Relation[], a: string, b: string): boolean {
  return relations.some(
    ({ kind, subject, object }) =>
      kind === "far" && ((subject === a && object === b) || (subject === b && object === a)),
  );
}

function lined(
  order: readonly string[],
  blocks: ReadonlyMap<string, Block>,
  { relations, depth, spread, slant, looseness }: Line,
  setup: Setup,
  elevation: number,
): Composition {
  const placed: Placed[] = [];
  let x = 0;
  for (const [n, id] of order.entries()) {
    const block = blocks.get(id)!;
    const neighbour = order[n - 1];
    const before = neighbour === undefined ? null : blocks.get(neighbour)!;
    if (before) {
      const gap = areFar(relations, id, neighbour!) ? FAR : GAP * looseness;
      const step = before.extent.max[0] - block.extent.min[0] + gap * (widthOf(before) + widthOf(block));
      x += step * (depth.get(id) === depth.get(neighbour!) ? 1 : spread);
    }
    placed.push(...shifted(block.placed, [x, 0, depth.get(id)! + slant * x]));
  }
  return seen(centred(placed).placed, setup, elevation);
}

/** How far back or forward each block stands so that "behind" and "in front of" hold. */
function depthsOf(
  order: readonly string[],
  blocks: ReadonlyMap<string, Block>,
  relations: readonly Relation[],
): Map<string, number> {
  const depths = new Map(order.map((id) => [id, 0]));
  for (const { kind, subject, object } of relations) {
    if (kind !== "behind" && kind !== "in_front_of") continue;
    const apart = 0.55 * (depthOf(blocks.get(subject)!) + depthOf(blocks.get(object)!)) + 0.25;
    const z = depths.get(object)!;
    depths.set(
      subject,
      kind === "behind"
        ? Math.min(depths.get(subject)!, z - apart)
        : Math.max(depths.get(subject)!, z + apart),
    );
  }
  return depths;
}
