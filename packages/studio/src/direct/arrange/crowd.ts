import type { Relation } from "../../brief.js";
import { cos, pow, radians, sin } from "../../math/exact.js";
import { glance } from "../camera/lens.js";
import { type Placed, scaled } from "../piece/piece.js";
import { outside } from "./cluster.js";
import { type Composition, hiddenIn, type Setup, seen } from "./compose.js";
import { type Outline, outlineOf } from "./fit.js";
import { type Block, centred, depthOf, heightOf, movedBlock, widthOf } from "./layout.js";

/** More things than this that stand by themselves are lost in one row. */
export const MOST_IN_ROW = 6;
/** A search for a place for each of more pieces than this takes too long. */
export const MOST_CROWDED = 90;
/** Degrees to look down on a crowd. */
const LOOK = 27;
/** How much of their difference in size is taken from things of a crowd, so that small ones can be seen. */
const EVENED = 0.3;
/** Directions in which a place is sought for what is bound to nothing. */
const DIRECTIONS = 12;
/** What may be hidden of a thing; the later ones where there is no other place. */
const HIDDEN = [0.12, 0.22, 0.4];
/** How far beyond its first free place a thing is tried, of its own size; and farther where it would be hidden there, or hide another. */
const NEAR = [0, 0.5];
const FAR = [1.2, 2.2];
/** How far, of its size, two things may overlap in the picture that are said to stand left and right. */
const TOUCH = 0.01;
/** What a place loses that is farther from what it belongs to, per width. */
const STRAYING = 0.05;
/** What a place before something taller, rather than behind it, is worth. */
const BEFORE = 1.02;

/** Degrees, seen from what it belongs to, at which a thing is tried; 0 is to the right and 90 towards the viewer. */
const SIDES: Partial<Record<Relation["kind"], readonly number[]>> = {
  left_of: [180, 165, 195, 145, 215],
  right_of: [0, 15, -15, 35, -35],
  behind: [270, 250, 290, 230, 310],
  in_front_of: [90, 70, 110, 50, 130],
  beside: [0, 180, 25, 155, -20, 200, 50, 130],
};
const OPPOSITE: Partial<Record<Relation["kind"], Relation["kind"]>> = {
  left_of: "right_of",
  right_of: "left_of",
  behind: "in_front_of",
  in_front_of: "behind",
  beside: "beside",
};

interface Stood {
  readonly id: string;
  readonly block: Block;
}

/**
 * Many things as a group in depth rather than in a row: the largest in the middle, each further one by what it belongs to
 * or at the group's edge, wherever the whole then appears largest and all relations hold. Null where a relation can't.
 */
export function crowded(
  order: readonly string[],
  given: ReadonlyMap<string, Block>,
  relations: readonly Relation[],
  setup: Setup,
): Composition | null {
  const blocks = evened(order, given);
  const elevation = setup.elevation ?? LOOK;
  const turn = 360 * setup.random();
  let stood: readonly Stood[] = [];
  for (const id of sequence(order, blocks, relations)) {
    const next = withNext(stood, { id, block: blocks.get(id)! }, relations, setup, { elevation, turn });
    if (!next) return null;
    stood = next;
  }
  const placed = stood.flatMap(({ block }) => block.placed);
  return seen(centred(placed).placed, setup, elevation);
}

/** Sizes drawn towards the largest, but for what is said to be small or large itself. */
function evened(order: readonly string[], given: ReadonlyMap<string, Block>): Map<string, Block> {
  const spans = order.map((id) => spanOf(given.get(id)!));
  const largest = Math.max(...spans);
  return new Map(
    order.map((id, n) => {
      const block = given.get(id)!;
      const asked = block.placed[0]!.mention?.size;
      const by = asked && asked !== "normal" ? 1 : pow(largest / spans[n]!, EVENED);
      return [id, grownBy(block, by)];
    }),
  );
}

function grownBy({ placed, extent: { min, max } }: Block, by: number): Block {
  return {
    placed: scaled(placed, by),
    extent: { min: [min[0] * by, min[1] * by, min[2] * by], max: [max[0] * by, max[1] * by, max[2] * by] },
  };
}

function spanOf(block: Block): number {
  return Math.max(widthOf(block), heightOf(block), depthOf(block));
}

/** The largest first, and after each what is said to stand by it, so that it finds room there. */
function sequence(
  order: readonly string[],
  blocks: ReadonlyMap<string, Block>,
  relations: readonly Relation[],
): string[] {
  const bySize = [...order].sort((a, b) => spanOf(blocks.get(b)!) - spanOf(blocks.get(a)!));
  const said: string[] = [];
  const take = (id: string) => {
    if (said.includes(id)) return;
    said.push(id);
    const partners = relations.flatMap(({ subject, object }) =>
      subject === id ? [object] : object === id ? [subject] : [],
    );
    for (const partner of bySize.filter((other) => partners.includes(other))) take(partner);
  };
  for (const id of bySize) take(id);
  return said;
}

/** What stands with one more in its best place; null where none is good. */
function withNext(
  stood: readonly Stood[],
  next: Stood,
  relations: readonly Relation[],
  setup: Setup,
  { elevation, turn }: { elevation: number; turn: number },
): readonly Stood[] | null {
  if (stood.length === 0) return [next];
  const own = relations.filter(({ subject, object }) => subject === next.id || object === next.id);
  const outlines = [...stood, next].flatMap(({ block }) =>
    block.placed.map((piece) => outlineOf(piece, true)),
  );
  const holding = (steps: readonly number[]) =>
    candidates(stood, next, { own, turn, steps })
      .map((block) => looked([...stood, { id: next.id, block }], { outlines, own, setup, elevation }))
      .filter(({ holds }) => holds)
      .sort((a, b) => b.worth - a.worth);
  // What is hidden already is no reason against a place that hides no more.
  const already = looked(stood, {
    outlines: outlines.slice(0, -next.block.placed.length),
    own: [],
    setup,
    elevation,
  }).hidden();
  const clearIn = (trials: ReturnType<typeof holding>, most: number) =>
    trials.find((trial) => trial.hidden() <= Math.max(most, already));
  const near = holding(NEAR);
  const soon = clearIn(near, HIDDEN[0]!);
  if (soon) return soon.stood;
  const trials = [...near, ...holding(FAR)];
  for (const most of HIDDEN) {
    const clear = clearIn(trials, most);
    if (clear) return clear.stood;
  }
  return trials.sort((a, b) => a.hidden() - b.hidden())[0]?.stood ?? null;
}

/** Places for a block: about what it belongs to, else about the whole group. */
function candidates(
  stood: readonly Stood[],
  { id, block }: Stood,
  { own, turn, steps }: { own: readonly Relation[]; turn: number; steps: readonly number[] },
) {
  const others = stood.map((one) => one.block);
  const about = own.flatMap(({ kind, subject, object }) => {
    const partner = stood.find((one) => one.id === (subject === id ? object : subject));
    const degrees = SIDES[subject === id ? kind : (OPPOSITE[kind] ?? kind)];
    return partner && degrees ? [{ at: middleOf([partner]), degrees }] : [];
  });
  const [ownX, ownZ] = middleOf([{ id, block }]);
  const everywhere = Array.from({ length: DIRECTIONS }, (_, n) => turn + (360 * n) / DIRECTIONS);
  const from = about.length > 0 ? about : [{ at: middleOf(stood), degrees: everywhere }];
  return from.flatMap(({ at: [x, z], degrees }) =>
    degrees.flatMap((angle) => {
      const [c, s] = [cos(radians(angle)), sin(radians(angle))];
      const begun = movedBlock(block, [x - ownX, 0, z - ownZ]);
      return steps.map((extra) =>
        outside(begun, others, [c, s], extra * Math.max(widthOf(block), depthOf(block))),
      );
    }),
  );
}

function middleOf(stood: readonly Stood[]): [number, number] {
  const extents = stood.map(({ block }) => block.extent);
  const middle = (axis: 0 | 2) =>
    (Math.min(...extents.map(({ min }) => min[axis])) + Math.max(...extents.map(({ max }) => max[axis]))) / 2;
  return [middle(0), middle(2)];
}

interface Look {
  readonly outlines: readonly Outline[];
  readonly own: readonly Relation[];
  readonly setup: Setup;
  readonly elevation: number;
}

/** How a group looks whose last block has just been put somewhere. */
function looked(stood: readonly Stood[], { outlines, own, setup, elevation }: Look) {
  const pieces: Placed[] = stood.flatMap(({ block }) => block.placed);
  const blockOfPiece = stood.flatMap(({ block }, n) => block.placed.map(() => n));
  const { boxes } = glance(outlines, pieces, setup, elevation);
  const last = stood.at(-1)!;
  const size = boxes.reduce((sum, { w, h }) => sum + Math.sqrt(w * h), 0);
  const holds = own.every(({ kind, subject, object }) => {
    const [a, b] = [stood.find(({ id }) => id === subject), stood.find(({ id }) => id === object)];
    if (!a || !b) return true;
    const of = (one: Stood) => boxes.filter((_, n) => stood[blockOfPiece[n]!] === one);
    const left = (one: Stood) => Math.min(...of(one).map(({ x }) => x));
    const right = (one: Stood) => Math.max(...of(one).map(({ x, w }) => x + w));
    const z = (one: Stood) => middleOf([one])[1];
    switch (kind) {
      case "left_of":
        return right(a) <= left(b) + TOUCH;
      case "right_of":
        return right(b) <= left(a) + TOUCH;
      case "behind":
        return z(a) < z(b);
      case "in_front_of":
        return z(a) > z(b);
      default:
        return true;
    }
  });
  const strayed = own.reduce((sum, { kind, subject, object }) => {
    const other = stood.find(({ id }) => id === (subject === last.id ? object : subject));
    if (!other || kind === "far") return sum;
    const [[ax, az], [bx, bz]] = [middleOf([last]), middleOf([other])];
    const apart = Math.sqrt((ax - bx) * (ax - bx) + (az - bz) * (az - bz));
    return sum + apart / (spanOf(last.block) + spanOf(other.block));
  }, 0);
  const first = stood[0]!;
  const before = middleOf([last])[1] >= middleOf([first])[1] ? BEFORE : 1;
  return {
    stood,
    holds,
    worth: size * before * (1 - Math.min(0.5, STRAYING * strayed)),
    hidden: () => hiddenIn(pieces, boxes, 1, blockOfPiece),
  };
}
