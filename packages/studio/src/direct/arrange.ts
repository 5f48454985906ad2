import type { Brief, Relation } from "../brief.js";
import { cos, radians, sin } from "../math/exact.js";
import type { Random } from "../math/random.js";
import { hoverOver, sideBySide, standIn, standOn, wear } from "./carry.js";
import { type Composition, composeFree, hiddenIn, seen } from "./compose.js";
import { type Carried, type Kinship, kinshipOf } from "./kinship.js";
import { type Block, blockOf, centred, depthOf, row, rowPlans, rows, single, widthOf } from "./layout.js";
import type { Frame, Room } from "./lens.js";
import { orderFromLeft } from "./order.js";
import { type Piece, type Placed, shifted } from "./piece.js";

/** Pieces that are more than this many stand in rows even within a larger picture. */
const LONGEST_ROW = 4;

/** Arranges all pieces so that every relation can be seen, and finds the camera for it. */
export function arrange(
  brief: Brief,
  pieces: readonly Piece[],
  frame: Frame,
  room: Room,
  random: Random,
): Composition {
  const byMention = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const id = piece.mention?.id ?? `still${byMention.size}`;
    byMention.set(id, [...(byMention.get(id) ?? []), piece]);
  }
  const kinship = kinshipOf(brief, new Set(byMention.keys()));
  const added = [...byMention.keys()].filter((id) => !brief.mentions.some((mention) => mention.id === id));
  const roots = [...kinship.roots, ...added];
  if (kinship.level.length === 0) {
    return composeFree(
      roots.flatMap((id) => freeBlocks(id, byMention, kinship, random)),
      frame,
      room,
      random,
    );
  }
  const order = orderFromLeft(roots, kinship.level);
  const blocks = new Map(order.map((id) => [id, grown(id, byMention, kinship, random)]));
  return composeRelated(order, blocks, kinship.level, frame, room, random);
}

/** Blocks that may stand anywhere: every piece by itself, or a whole group where something stands on it. */
function freeBlocks(
  id: string,
  pieces: ReadonlyMap<string, Piece[]>,
  kinship: Kinship,
  random: Random,
): Block[] {
  const own = pieces.get(id)!;
  return kinship.carried.has(id) ? [grown(id, pieces, kinship, random)] : own.map(single);
}

/** A mention's own pieces with everything they carry. */
function grown(id: string, pieces: ReadonlyMap<string, Piece[]>, kinship: Kinship, random: Random): Block {
  let block = together(pieces.get(id)!.map(single), random);
  const loads = kinship.carried.get(id) ?? [];
  for (const how of ["on", "in", "worn", "above"] as const) {
    const same = loads.filter((load) => load.how === how);
    if (same.length === 0) continue;
    const added = carry(block, pieces.get(id)!.length, how, same, pieces, kinship, random);
    block = blockOf([...block.placed, ...added]);
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
): Placed[] {
  const order = orderFromLeft(
    loads.map(({ id }) => id),
    kinship.level.filter(({ subject }) => loads.some(({ id }) => id === subject)),
  );
  if (how === "above") {
    return hoverOver(
      base,
      sideBySide(
        order.map((id) => grown(id, pieces, kinship, random)),
        random,
      ),
      random,
    );
  }
  const place = how === "on" ? standOn : how === "in" ? standIn : wear;
  const only = order.length === 1 && !kinship.carried.has(order[0]!) ? pieces.get(order[0]!)! : null;
  // As many loads as bearers: one each.
  if (only && only.length === bearers)
    return only.flatMap((piece, n) => place(base.placed[n]!, single(piece)));
  return place(
    base.placed[0]!,
    sideBySide(
      order.map((id) => grown(id, pieces, kinship, random)),
      random,
    ),
  );
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

function composeRelated(
  order: readonly string[],
  blocks: ReadonlyMap<string, Block>,
  relations: readonly Relation[],
  frame: Frame,
  room: Room,
  random: Random,
): Composition {
  const depth = depthsOf(order, blocks, relations);
  const ring = relations.find(({ kind }) => kind === "around");
  let best: Composition | null = null;
  const elevation = (ring || [...depth.values()].some((z) => z !== 0) ? 17 : 11) + random() * 3;
  for (const spread of [0.62, 0.8, 1]) {
    const placed: Placed[] = [];
    let x = 0;
    for (const [n, id] of order.entries()) {
      const block = blocks.get(id)!;
      const before = order[n - 1] === undefined ? null : blocks.get(order[n - 1]!)!;
      const overlaps = before && depth.get(id) !== depth.get(order[n - 1]!);
      if (before) {
        const step = before.extent.max[0] - block.extent.min[0] + 0.09 * (widthOf(before) + widthOf(block));
        x += step * (overlaps ? spread : 1);
      }
      placed.push(...shifted(block.placed, [x, 0, depth.get(id)!]));
    }
    best = seen(centred(placed).placed, frame, room, elevation);
    if (hiddenIn(best.placed, best.shot.boxes) <= 0.3) break;
  }
  return best!;
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

/** Blocks on a circle around another. */
export function ringAround(middle: Block, blocks: readonly Block[]): Placed[] {
  const radius = 0.5 * Math.max(widthOf(middle), depthOf(middle)) + 0.75 * Math.max(...blocks.map(widthOf));
  return blocks.flatMap((block, n) => {
    const angle = radians(((n + 0.5) * 360) / blocks.length);
    return shifted(block.placed, [radius * sin(angle), 0, radius * cos(angle)]);
  });
}
