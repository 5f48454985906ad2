import { cos, radians, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { modelKind } from "../../shape/sculpted/index.js";
import {
  extentOf,
  hullOf,
  moved,
  type Piece,
  type Placed,
  scaled,
  shifted,
  turnedAside,
} from "../piece/piece.js";
import { BEYOND, SHALLOWEST } from "./hangings.js";
import {
  type Block,
  blockOf,
  depthOf,
  heightOf,
  movedBlock,
  row,
  rowPlans,
  rows,
  widthOf,
} from "./layout.js";

/** Free height between a thing and what hovers over it, of the lower one's height and of the upper one's. */
const CLEARANCE = 0.16;
/** The part of their depths that two things must be farther apart for that, as they are usually seen and where one lies. */
const SEEN = 0.14;
const SEEN_STEEPLY = 0.28;
/** More than this stand in rows. */
const LONGEST_ROW = 3;
/** Distance between neighbours in those rows, in widths. */
const OPEN = 1.25;
/** What stands around a thing is at most this high against it, so that it can be seen. */
const RING_HEIGHT = 0.6;
/** Degrees of the circle that a ring takes: nothing stands right behind the middle, where nobody would count it. */
const RING_SPAN = 256;
/** The height of an animal's back against its head. */
const BACK = 0.7;

/** A base at most this much larger than its place in the group, so that its load fits on it. */
const MOST_GROWTH = 1.8;

/** By how much a base must grow to take a load on its top. */
export function growthFor(base: Placed, load: Block): number {
  const { width, depth } = topOf(base);
  const deep = isPerch(base) ? 0 : (depthOf(load) * (footOf(load) / widthOf(load)) * 0.8) / depth;
  return Math.min(MOST_GROWTH, Math.max(1, (footOf(load) * 0.92) / width, deep));
}

/** Somebody's feet take so much of their width. */
const FEET = 0.38;

/** How wide a load is where it stands. */
function footOf(load: Block): number {
  const [piece, another] = load.placed;
  return widthOf(load) * (piece?.entry.figure && !another ? FEET : 1);
}

/** What is narrower than this, in its length, is a bough or a rail: what sits on it clasps it and reaches over both sides. */
const PERCH = 0.15;

function isPerch({ entry: { top }, lean }: Placed): boolean {
  return top !== null && lean !== 90 && top.halfDepth < PERCH * top.halfWidth;
}

/** What goes on these goes along them. */
const WAYS = /\bbridge$/;

/** A vehicle or animal on its way over a bridge: its length along the bridge's; null for all else. */
function underWay(base: Placed, { placed: [piece, another] }: Block): Block | null {
  const { top, concept } = base.entry;
  if (!top || !piece || another || !WAYS.test(concept) || top.halfWidth < top.halfDepth) return null;
  const along = blockOf([{ ...piece, turn: 90 }]);
  return piece.entry.relief || widthOf(along) < 1.2 * depthOf(along) ? null : along;
}

/** Stands a block on the top of a placed piece, in contact; what is still too wide for it is made smaller. */
export function standOn(base: Placed, lifted: Block): Placed[] {
  // What flies by nature comes down on what it is on: a butterfly touches its flower.
  const given = movedBlock(lifted, [0, -Math.max(0, lifted.extent.min[1]), 0]);
  const along = underWay(base, given);
  if (!along) return standOnTop(base, given);
  return standOnTop(base, along).map((piece) => ({ ...piece, turn: piece.turn + base.turn }));
}

function standOnTop(base: Placed, load: Block): Placed[] {
  const { y, width, depth } = topOf(base);
  const deep = isPerch(base) ? 1 : (depth * 1.3 * widthOf(load)) / (depthOf(load) * footOf(load));
  const fit = Math.min(1, Math.max(0.35, Math.min((width * 1.08) / footOf(load), deep)));
  if (base.lean === 90) {
    // Its foot is at one end of it.
    const { min, max } = extentOf(base);
    const middle = [(min[0] + max[0]) / 2, 0, (min[2] + max[2]) / 2] as const;
    return shifted(carriedAt(base, scaled(load.placed, fit), y), middle);
  }
  if (base.entry.top) return carriedAt(base, scaled(load.placed, fit), y);
  const [x, z] = summitOf(base);
  const aside = Math.sqrt(x * x + z * z) > 0.2 * base.size;
  return aside
    ? carriedAt(base, scaled(load.placed, fit), y * BACK)
    : shifted(carriedAt(base, scaled(load.placed, fit), y), [x, 0, z]);
}

/** How much of the room that a load leaves free on furniture is used to either side, and to the front and back. */
const ASIDE = 0.6;
const AHEAD = 0.5;

/** A load where chance has put it on a piece of furniture that is wider than it; on all else in the middle. */
export function somewhereOn(base: Placed, load: Block, random: Random): Block {
  const { top, ref } = base.entry;
  const [across, along] = [random() - 0.5, random() - 0.5];
  const isFurniture = ref.source === "sculpted" && modelKind(ref.name) === "furniture";
  if (!top || !isFurniture || base.lean || base.tilt) return load;
  const { width, depth } = topOf(base);
  const free = (room: number, taken: number) => Math.max(0, 0.94 * room - taken);
  const x = ASIDE * across * free(width, widthOf(load));
  const z = AHEAD * along * free(depth, depthOf(load));
  return movedBlock(load, [x, 0, z]);
}

/** Where a thing without a known top bears a load: on its highest point, or on its back where its head is to one side. */
export function summitOf(base: Placed): [number, number] {
  const hull = hullOf(base);
  const height = Math.max(...hull.map(([, y]) => y));
  const high = hull.filter(([, y]) => y > 0.9 * height);
  const mean = (axis: 0 | 2) => high.reduce((sum, point) => sum + point[axis], 0) / high.length;
  return [mean(0), mean(2)];
}

function topOf(base: Placed): { y: number; width: number; depth: number } {
  const { entry, size } = base;
  const { min, max } = entry.bounds;
  const { top } = entry;
  if (base.lean === 90) {
    // It lies on its back: its front bears.
    const lying = extentOf({ ...base, tilt: 0 });
    const width = lying.max[0] - lying.min[0];
    return { y: lying.max[1], width: width * 0.9, depth: Math.max(width, 0.5 * base.size) };
  }
  if (top) return { y: top.y * size, width: 2 * top.halfWidth * size, depth: 2 * top.halfDepth * size };
  // Nothing says where its top is: the middle of its highest point.
  return { y: max[1] * size, width: (max[0] - min[0]) * size * 0.8, depth: (max[2] - min[2]) * size };
}

/** Blocks on a circle around another. */
export function ringAround(middle: Block, members: readonly Block[]): Placed[] {
  const tallest = Math.max(...members.map(heightOf));
  // People are no dwarfs beside a table.
  const people = members.every(({ placed }) => placed[0]?.entry.figure !== undefined);
  const lower = members.length > 2 && !people ? Math.min(1, (RING_HEIGHT * heightOf(middle)) / tallest) : 1;
  const blocks = members.map((block) => blockOf(scaled(block.placed, Math.max(0.45, lower))));
  const largest = Math.max(...blocks.map(widthOf));
  const span = blocks.length === 1 ? 0 : blocks.length === 2 ? 180 : RING_SPAN;
  const step = span / Math.max(1, blocks.length - 1) || 360;
  const radius = Math.max(
    0.5 * Math.max(widthOf(middle), depthOf(middle)) + 0.75 * largest,
    (largest * 1.25) / radians(step),
  );
  return blocks.flatMap((block, n) => {
    const angle = radians(-span / 2 + n * step);
    return shifted(block.placed, [radius * sin(angle), 0, radius * cos(angle)]);
  });
}

/** Hovers a block over another with a clear gap. */
export function hoverOver(base: Block, load: Block, random: Random): Placed[] {
  // Seen from above, depth takes height in the picture: the far edge below and the near edge above must part too.
  const lying = [...base.placed, ...load.placed].some(({ lean, entry }) => lean === 90 || entry.lies);
  // What hangs there may stand on a board that reaches past it.
  const reach = Math.max(depthOf(load), SHALLOWEST * widthOf(load)) * BEYOND;
  const tilt = (lying ? SEEN_STEEPLY : SEEN) * (depthOf(base) + reach);
  const gap = CLEARANCE * 0.5 * (heightOf(base) + heightOf(load)) + tilt;
  const aside = (random() - 0.5) * 0.12 * widthOf(base);
  const lift = base.extent.max[1] + gap - load.extent.min[1];
  const foot = load.extent.min[1] + 1e-6;
  const held = load.placed.map((piece) =>
    piece.position[1] > foot || canFly(piece) ? piece : { ...piece, held: true as const },
  );
  return shifted(held, [aside, lift, 0]);
}

/** What may be seen in the air without anything that holds it. */
const FLIES =
  /\b(?:bird|parrot|owl|eagle|hawk|falcon|crow|raven|dove|pigeon|seagull|swallow|sparrow|robin|hummingbird|goose|duck|swan|stork|dragon|pegasus|fairy|angel|witch|superhero|rocket|spaceship|satellite|ball|frisbee|boomerang|arrow|feather|snowflake|star|heart|lightning|rainbow|bubble|sphere|orb|cloud|sun|moon)s?$/;

function canFly({ entry, mention }: Piece): boolean {
  return entry.floats || FLIES.test(entry.concept) || FLIES.test(mention?.concept ?? "");
}

/** A load moved to a height over a placed piece, turned with it. */
export function carriedAt(base: Placed, load: readonly Placed[], height: number): Placed[] {
  const [x, y, z] = base.position;
  // The load's own row runs along the turned top.
  return load.map((piece) => ({
    ...piece,
    position: moved(turnedAside(piece.position, base.turn), [x, y + height, z]),
  }));
}

/**
 * Several blocks that one thing carries: side by side, or close in rows where they are many; `round`: three stand as a
 * group on what is as deep as wide.
 */
export function gathered(blocks: readonly Block[], random: Random, round = false): Block {
  if (blocks.length === 1) return blocks[0]!;
  if (blocks.length === 3 && round) return rows([...blocks].sort(byHeight), [2, 1], 1.06, random);
  if (blocks.length <= LONGEST_ROW) return row(blocks, random, 0.05);
  const lines = Math.round(Math.sqrt(blocks.length * 0.8));
  const plan = rowPlans(blocks.length).find((candidate) => candidate.length === lines) ?? [blocks.length];
  return rows(blocks, plan, OPEN, random);
}

function byHeight(a: Block, b: Block): number {
  return heightOf(a) - heightOf(b);
}

/** Whether what lies on a thing can stand in a group rather than in a line. */
export function isRound({ entry: { top } }: Placed): boolean {
  return top !== null && top.halfDepth > 0.72 * top.halfWidth;
}
