import type { Random } from "../../math/random.js";
import type { Box } from "../../scene.js";
import { type Frame, glance, type Room, type Shot, shoot } from "../camera/lens.js";
import type { Placed } from "../piece/piece.js";
import { inDepth } from "./depth.js";
import { outlineOf } from "./fit.js";
import { mostHidden } from "./hidden.js";
import { type Block, row, rowPlans, rows } from "./layout.js";

/** No more of a thing than this may be hidden by others. */
const MOST_HIDDEN = 0.11;

/** What every composition is made for. */
export interface Setup {
  readonly frame: Frame;
  readonly room: Room;
  /** The eye's height angle where the prompt asks for one. */
  readonly elevation: number | null;
  /** Degrees to look more from above than usual. */
  readonly steeper?: number;
  /** Seen from so steeply above that things are laid out in even lines. */
  readonly lying?: boolean;
  /** Small things stand nearer than large ones. */
  readonly deep?: boolean;
  /** The picture is in the air: nothing is tied to the ground. */
  readonly aloft?: boolean;
  readonly random: Random;
}

export interface Composition {
  readonly placed: readonly Placed[];
  readonly shot: Shot;
  /** Height angle of the camera, degrees. */
  readonly elevation: number;
}

/** A composition that is compared with others: how well it shows its things, and in how many rows they stand. */
interface Try extends Composition {
  readonly score: number;
  readonly lines: number;
}

/** Distances between neighbours, in widths, that are tried for rows. */
const OPENINGS = [1.22, 1.55, 1.95, 2.5, 3.2];
/** The same for a crowd, whose search must stay short. */
const OPENINGS_CROWD = [1.55, 2.5];
const CROWD = 40;
/** More things than this stand in rows, the tall ones behind, whatever their sizes. */
const MOST_IN_DEPTH = 4;
/** How many plans near the best the seed chooses from. */
const NEARLY_AS_GOOD = 0.92;

/** The eye's height angle for a number of rows: one row is seen almost level, more need a look from above. */
function elevationsFor(lines: number): readonly number[] {
  if (lines === 1) return [11];
  return lines === 2 ? [14, 20, 27] : [19, 27, 35, 42];
}

/** A free group in as many rows as show its pieces largest, each well seen; among equals the seed chooses. */
export function composeFree(
  given: readonly Block[],
  { frame, room, elevation, steeper = 0, deep = false, random }: Setup,
): Composition {
  const inLine = deep && given.length <= MOST_IN_DEPTH;
  const standing = inLine ? inDepth(given) : given;
  const blocks = random() < 0.5 ? standing : [...standing].reverse();
  const openings = blocks.length > CROWD ? OPENINGS_CROWD : OPENINGS;
  const outlinesOf = new Map(
    blocks.map((block) => [block, block.placed.map((piece) => outlineOf(piece, true))]),
  );
  const tries: Try[] = [];
  for (const plan of inLine ? [[blocks.length]] : rowPlans(blocks.length)) {
    const ordered = plan.length > 1 ? tallBehind(blocks) : blocks;
    const outlines = ordered.flatMap((block) => outlinesOf.get(block)!);
    const grace = graceOf(plan, frame);
    let best: Try | null = null;
    for (const open of plan.length === 1 ? [1] : openings) {
      const { placed } = plan.length === 1 ? row(ordered, random) : rows(ordered, plan, open, random);
      for (const angle of elevation === null ? elevationsFor(plan.length) : [elevation]) {
        const look = angle + steeper;
        const shot = glance(outlines, placed, { frame, room }, look);
        const most = meanSize(shot) * grace;
        // Hiding only ever costs, so what is smaller than the best need not be looked at.
        if (best && best.score >= most) continue;
        const hidden = hiddenIn(placed, shot.boxes, best && best.score > 0 ? MOST_HIDDEN : undefined);
        const score = hidden > MOST_HIDDEN ? -hidden / grace : most * (1 - 0.5 * hidden);
        if (!best || score > best.score) best = { placed, shot, elevation: look, score, lines: plan.length };
      }
    }
    if (best) tries.push(best);
  }
  const top = Math.max(...tries.map(({ score }) => score));
  const near = tries.filter(({ score }) => score >= top * (top > 0 ? NEARLY_AS_GOOD : 1 / NEARLY_AS_GOOD));
  const chosen = near[Math.floor(random() * near.length)]!;
  // One thing alone may be seen from a little higher or lower, a line from higher; what hides and hovers may not, nor what
  // is asked for.
  const chance = random();
  const inOneLine = chosen.lines === 1 && blocks.every(({ placed }) => placed.length === 1);
  const alone = chosen.placed.length === 1;
  const play = elevation !== null ? 0 : alone ? (chance - 0.3) * 9 : chance * (inOneLine ? 7 : 2);
  return { placed: chosen.placed, shot: chosen.shot, elevation: chosen.elevation + play };
}

/** How large pieces appear. */
function meanSize({ boxes }: Shot): number {
  let sum = 0;
  for (const { w, h } of boxes) sum += Math.sqrt(w * h);
  return sum / boxes.length;
}

/** Rows that differ by one in turn look meant; a file of pairs, or one left over, looks like what was left. */
function graceOf(plan: readonly number[], frame: Frame): number {
  if (plan.length === 1) return 1;
  const inTurn = plan.every((count, n) => n === 0 || Math.abs(count - plan[n - 1]!) === 1);
  const even = plan.every((count) => count === plan[0]);
  const file = plan.length > Math.max(...plan) * (frame.height > frame.width * 1.3 ? 1.6 : 1);
  return (inTurn ? 1 : even ? 0.96 : 0.82) * (file ? 0.8 : 1);
}

/**
 * The largest share of any piece that nearer ones hide; more than `enough` is as good as all. `blocks`: the block that
 * each piece belongs to; what one block carries is not hidden by it.
 */
export function hiddenIn(
  placed: readonly Placed[],
  boxes: readonly Box[],
  enough?: number,
  blocks?: readonly number[],
): number {
  return mostHidden(
    boxes.map(({ x, y, w, h }, n) => {
      const box = { x, y, w, h, depth: -placed[n]!.position[2] };
      return blocks ? { ...box, block: blocks[n]! } : box;
    }),
    enough,
  );
}

export function seen(placed: readonly Placed[], { frame, room }: Setup, elevation: number): Composition {
  return { placed, shot: shoot(placed, frame, room, elevation), elevation };
}

function tallBehind(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => a.extent.max[1] - b.extent.max[1]);
}
