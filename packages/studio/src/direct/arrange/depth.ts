import type { Relation } from "../../brief.js";
import { log } from "../../math/exact.js";
import type { Framing } from "../camera/framing.js";
import { type Piece, scaled } from "../piece/piece.js";
import { type Block, movedBlock, widthOf } from "./layout.js";

/** A thing so many times smaller than the largest stands nearest. */
const NEAREST = 10;
/** From this difference on, of real sizes, things stand at different depths. */
const FROM = 5;
/** How far nearer, of the width of the largest. */
const DEPTH = 0.9;
/** How much smaller it is there than it would be beside it: it is seen from nearer, and so appears as large. */
const NEARER = 0.76;

/** The vertical field of view of a picture whose things stand at different depths: wider, so that depth is seen. */
export const DEEP_VIEW = 33;

/** Whether things of such different sizes stand together that depth should explain how large the small ones appear. */
export function differInDepth(
  pieces: readonly Pick<Piece, "entry" | "mention">[],
  relations: readonly Relation[],
  { lying, parallel, symmetrical }: Pick<Framing, "lying" | "parallel" | "symmetrical">,
): boolean {
  if (lying || parallel || symmetrical) return false;
  if (relations.some(({ kind }) => kind === "behind" || kind === "in_front_of")) return false;
  const named = pieces.filter(({ mention }) => mention !== null);
  if (named.length < 2 || named.some(({ mention }) => mention!.size !== "normal")) return false;
  const sizes = named.map(({ entry }) => entry.realSize);
  return Math.max(...sizes) > FROM * Math.min(...sizes);
}

/**
 * Small things brought before large ones, and made as much smaller as they come nearer: the cup that is as large as
 * half an elephant stands near the viewer. Blocks keep their order.
 */
export function inDepth(blocks: readonly Block[]): Block[] {
  const sizes = blocks.map(({ placed }) => Math.max(...placed.map(({ entry }) => entry.realSize)));
  const largest = Math.max(...sizes);
  const reach = DEPTH * widthOf(blocks[sizes.indexOf(largest)]!);
  return blocks.map((block, n) => {
    const times = largest / sizes[n]!;
    if (times < FROM) return block;
    const near = Math.min(1, log(times) / log(NEAREST));
    // What lies is seen aslant, and small enough as it is.
    const lies = block.placed.every(({ lean }) => lean === 90);
    const smaller = lies ? 1 : 1 - (1 - NEARER) * near;
    const { min, max } = block.extent;
    const extent = {
      min: [min[0] * smaller, min[1] * smaller, min[2] * smaller] as const,
      max: [max[0] * smaller, max[1] * smaller, max[2] * smaller] as const,
    };
    return movedBlock({ placed: scaled(block.placed, smaller), extent }, [0, 0, near * reach]);
  });
}
