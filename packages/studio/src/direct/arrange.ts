import type { Brief } from "../brief.js";
import type { Random } from "../math/random.js";
import { gathered, growthFor, hoverOver, ringAround, standIn, standOn, wear } from "./carry.js";
import { type Composition, composeFree, type Setup } from "./compose.js";
import { type Carried, type Kinship, kinshipOf } from "./kinship.js";
import { type Block, blockOf, isStack, row, rowPlans, rows, single, stacked } from "./layout.js";
import { orderFromLeft } from "./order.js";
import { type Piece, type Placed, scaled } from "./piece.js";
import { composeRelated } from "./related.js";

/** Pieces that are more than this many stand in rows even within a larger picture. */
const LONGEST_ROW = 4;

/** A little more from above where things stand in a vessel, in a ring or many on one, degrees. */
const LOOK_INTO = 8;

/** Arranges all pieces so that every relation can be seen, and finds the camera for it. */
export function arrange(brief: Brief, pieces: readonly Piece[], asked: Setup): Composition {
  const { random } = asked;
  const byMention = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const id = piece.mention?.id ?? `still${byMention.size}`;
    byMention.set(id, [...(byMention.get(id) ?? []), piece]);
  }
  const kinship = kinshipOf(brief, new Set(byMention.keys()));
  const added = [...byMention.keys()].filter((id) => !brief.mentions.some((mention) => mention.id === id));
  const roots = [...kinship.roots, ...added];
  const inward = [...kinship.carried.values()]
    .flat()
    .some(
      ({ id, how }) => how === "in" || how === "around" || (how === "on" && byMention.get(id)!.length > 2),
    );
  const setup: Setup = inward && asked.elevation === null ? { ...asked, steeper: LOOK_INTO } : asked;
  if (kinship.level.length === 0) {
    return composeFree(
      roots.flatMap((id) => freeBlocks(id, byMention, kinship, random)),
      setup,
    );
  }
  const order = orderFromLeft(roots, kinship.level);
  const blocks = new Map(order.map((id) => [id, grown(id, byMention, kinship, random)]));
  return composeRelated(order, blocks, kinship.level, setup);
}

/** Blocks that may stand anywhere: every piece by itself, or a whole group where something stands on it. */
function freeBlocks(
  id: string,
  pieces: ReadonlyMap<string, Piece[]>,
  kinship: Kinship,
  random: Random,
): Block[] {
  const own = pieces.get(id)!;
  return kinship.carried.has(id) || isStack(own) ? [grown(id, pieces, kinship, random)] : own.map(single);
}

/** A mention's own pieces with everything they carry. */
function grown(id: string, pieces: ReadonlyMap<string, Piece[]>, kinship: Kinship, random: Random): Block {
  const own = pieces.get(id)!;
  let block = isStack(own) ? stacked(own, random) : together(own.map(single), random);
  const loads = kinship.carried.get(id) ?? [];
  for (const how of ["on", "in", "worn", "around", "above"] as const) {
    const same = loads.filter((load) => load.how === how);
    if (same.length === 0) continue;
    block = carry(block, pieces.get(id)!.length, how, same, pieces, kinship, random);
  }
  return block;
}

function carry(
  base: Block,
  bearers: number,
  how: Carried["how"],
  loads: readonly Carried[],
  pieces: ReadonlyMap<string, Piece[]>,
  kinship: Kinship,
  random: Random,
): Block {
  const ids = new Set(loads.map(({ id }) => id));
  const order = orderFromLeft(
    [...ids],
    kinship.between.filter(({ subject, object }) => ids.has(subject) && ids.has(object)),
  );
  const blocks = order.map((id) => grown(id, pieces, kinship, random));
  if (how === "above") return blockOf([...base.placed, ...hoverOver(base, gathered(blocks, random), random)]);
  if (how === "around") {
    const each = order.flatMap((id) => freeBlocks(id, pieces, kinship, random));
    return blockOf([...base.placed, ...ringAround(base, each)]);
  }
  const place = how === "on" ? standOn : how === "in" ? standIn : wear;
  const only = order.length === 1 && !kinship.carried.has(order[0]!) ? pieces.get(order[0]!)! : null;
  // As many loads as bearers: one each.
  if (only && only.length === bearers) {
    return blockOf([...base.placed, ...only.flatMap((piece, n) => place(base.placed[n]!, single(piece)))]);
  }
  const load = gathered(
    order.flatMap((id) => freeBlocks(id, pieces, kinship, random)),
    random,
  );
  const growth = how === "on" ? growthFor(base.placed[0]!, load) : 1;
  const bearer = blockOf(scaled(base.placed, growth));
  return blockOf([...bearer.placed, ...place(highest(bearer.placed), load)]);
}

/** What bears a load: the topmost of a stack, else the first. */
function highest(placed: readonly Placed[]): Placed {
  return placed.reduce((top, piece) => (piece.position[1] > top.position[1] ? piece : top));
}

/** Several of a kind close together: a short row, or rows. */
function together(blocks: readonly Block[], random: Random): Block {
  if (blocks.length === 1) return blocks[0]!;
  if (blocks.length <= LONGEST_ROW) return row(blocks, random);
  const plans = rowPlans(blocks.length).filter((plan) => plan.length > 1);
  const wished = Math.max(2, Math.floor(Math.sqrt(blocks.length / 1.5)));
  const plan = plans.reduce((a, b) => (Math.abs(b.length - wished) < Math.abs(a.length - wished) ? b : a));
  return rows(blocks, plan, 1.6, random);
}
