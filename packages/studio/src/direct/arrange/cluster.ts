import type { Relation } from "../../brief.js";
import { cos, radians, sin } from "../../math/exact.js";
import { glance } from "../camera/lens.js";
import type { Placed } from "../piece/piece.js";
import { type Composition, hiddenIn, type Setup, seen } from "./compose.js";
import { type Outline, outlineOf } from "./fit.js";
import { type Block, centred, depthOf, heightOf, movedBlock, widthOf } from "./layout.js";

/** Directions that a block is tried at, seen from the group's middle. */
const DIRECTIONS = 10;
/** Free ground between neighbours, of the smaller one's width. */
const GAP = 0.05;
/** A search for each of more blocks than this takes too long. */
export const MOST_CLUSTERED = 9;
/** Of a thing that stands behind another in a group, this much may be hidden. */
const HIDDEN = 0.17;
/** How much farther than clear of the rest a block is tried, of its own width or depth. */
const FARTHER = [0, 0.4, 0.9];
/** Steps after which even a small thing has left the largest group. */
const FARTHEST = 2000;
/** What a place may lose by chance against another, so that the best one is not always taken. */
const CHANCE = 0.1;
/** How far two things may overlap in the picture that are said to stand left and right, of its width. */
const TOUCH = 0.01;

/**
 * A group about its largest block: each further one goes where the whole then appears largest, none well hidden, and
 * every left and right holds. Null where there is no such place. Blocks come by the id of their mention.
 */
export function clustered(
  given: readonly (readonly [string, Block])[],
  relations: readonly Relation[],
  setup: Setup,
  elevations: readonly number[],
): Composition | null {
  const order = [...given].sort(([, a], [, b]) => volumeOf(b) - volumeOf(a));
  const turn = 360 * setup.random();
  const groups = elevations.flatMap((elevation) => {
    const group = grouped(order, relations, setup, { elevation, turn });
    return group ? [{ ...group, elevation }] : [];
  });
  if (groups.length === 0) return null;
  const { placed, elevation } = groups.reduce((best, group) => (group.score > best.score ? group : best));
  return seen(centred(placed).placed, setup, elevation);
}

/** One such group as it is seen from one height; null where a block finds no place. */
function grouped(
  order: readonly (readonly [string, Block])[],
  relations: readonly Relation[],
  setup: Setup,
  { elevation, turn }: { elevation: number; turn: number },
): { score: number; placed: Placed[] } | null {
  let placed: { readonly id: string; readonly piece: Placed; readonly block: number }[] = [];
  const stood: Block[] = [];
  const outlines: Outline[] = [];
  let reached = 0;
  for (const [id, block] of order) {
    let best: { score: number; block: Block; placed: typeof placed } | null = null;
    outlines.push(...block.placed.map((piece) => outlineOf(piece, true)));
    const directions = stood.length === 0 ? 1 : DIRECTIONS;
    for (let n = 0; n < directions; n++) {
      const angle = radians(turn + (360 * n) / DIRECTIONS);
      const luck = 1 - CHANCE * setup.random();
      // What is hidden near by may be seen a little farther off.
      for (const extra of stood.length === 0 ? [0] : FARTHER) {
        const by = extra * Math.max(widthOf(block), depthOf(block));
        const moved = stood.length === 0 ? block : outside(block, stood, [cos(angle), sin(angle)], by);
        const next = [...placed, ...moved.placed.map((piece) => ({ id, piece, block: stood.length }))];
        const pieces = next.map(({ piece }) => piece);
        const shot = glance(outlines, pieces, setup, elevation);
        const size = shot.boxes.reduce((sum, { w, h }) => sum + Math.sqrt(w * h), 0);
        // Hiding only ever costs, so what is smaller than the best need not be looked at.
        if ((best && best.score >= size * luck) || !holds(relations, next, shot.boxes)) break;
        const hidden = hiddenIn(
          pieces,
          shot.boxes,
          HIDDEN,
          next.map((one) => one.block),
        );
        if (hidden > HIDDEN) continue;
        const score = size * (1 - hidden) * luck;
        if (!best || score > best.score) best = { score, block: moved, placed: next };
        break;
      }
    }
    if (!best) return null;
    stood.push(best.block);
    placed = best.placed;
    reached = best.score;
  }
  return { score: reached, placed: placed.map(({ piece }) => piece) };
}

function volumeOf(block: Block): number {
  return widthOf(block) * heightOf(block) * Math.sqrt(depthOf(block));
}

/** A block moved out until it stands clear of all others, and farther by so much, or on until it is clear there too. */
export function outside(
  block: Block,
  stood: readonly Block[],
  [x, z]: readonly [number, number],
  farther: number,
): Block {
  const step = 0.06 * Math.max(widthOf(block), depthOf(block));
  const sides = sidesOf([block, ...stood]);
  const clear = clearFrom(sides, x * step, z * step, 1);
  const steps = clear === null ? null : clearFrom(sides, x * step, z * step, clear + farther / step);
  return steps === null ? block : movedBlock(block, [x * step * steps, 0, z * step * steps]);
}

/** Of each block from above: its left, right, back and front. */
function sidesOf(blocks: readonly Block[]): Float64Array {
  return Float64Array.from(blocks.flatMap(({ extent: { min, max } }) => [min[0], max[0], min[2], max[2]]));
}

/** After how many steps, at least so many, the first of some blocks stands clear of all others; null where it never does. */
function clearFrom(sides: Float64Array, dx: number, dz: number, least: number): number | null {
  for (let n = least; n < FARTHEST; n++) {
    let clear = true;
    for (let other = 4; clear && other < sides.length; other += 4)
      clear = isApart(sides, dx * n, dz * n, other);
    if (clear) return n;
  }
  return null;
}

/** Whether the first block, moved so, stands clear of another. */
function isApart(sides: Float64Array, dx: number, dz: number, other: number): boolean {
  const gap = GAP * Math.min(sides[1]! - sides[0]!, sides[other + 1]! - sides[other]!);
  return (
    sides[0]! + dx > sides[other + 1]! + gap ||
    sides[other]! > sides[1]! + dx + gap ||
    sides[2]! + dz > sides[other + 3]! + gap ||
    sides[other + 2]! > sides[3]! + dz + gap
  );
}

/** Whether every left and right between what stands already can be seen. */
function holds(
  relations: readonly Relation[],
  placed: readonly { readonly id: string }[],
  boxes: readonly { readonly x: number; readonly w: number }[],
): boolean {
  const edges = (id: string) => {
    const own = boxes.filter((_, n) => placed[n]!.id === id);
    return { left: Math.min(...own.map(({ x }) => x)), right: Math.max(...own.map(({ x, w }) => x + w)) };
  };
  return relations.every(({ kind, subject, object }) => {
    const [a, b] = [edges(subject), edges(object)];
    if (kind === "left_of") return !(a.right > b.left + TOUCH);
    if (kind === "right_of") return !(b.right > a.left + TOUCH);
    return true;
  });
}
