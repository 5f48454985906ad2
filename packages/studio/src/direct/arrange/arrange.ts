import type { Brief, Relation } from "../../brief.js";
import type { Random } from "../../math/random.js";
import { HANGING } from "../../read/held-by.js";
import { UNDER_OTHERS } from "../camera/eye.js";
import { liesFlat, type Piece, type Placed, scaled, showsSurface } from "../piece/piece.js";
import { hold, isLifted, wear } from "./attire.js";
import { beneath } from "./beneath.js";
import { onBoards } from "./boards.js";
import { bunched, bunchesOf } from "./bunch.js";
import { gathered, growthFor, hoverOver, isRound, ringAround, somewhereOn, standOn } from "./carry.js";
import { clustered, MOST_CLUSTERED } from "./cluster.js";
import { type Composition, composeFree, type Setup, seen } from "./compose.js";
import { crowded, MOST_CROWDED, MOST_IN_ROW } from "./crowd.js";
import { elevationFor, type Formation, formationOf, inFormation, ownFormation } from "./formation.js";
import { isOverhung } from "./hangings.js";
import { lookingOut } from "./in-cabin.js";
import { standIn } from "./in-vessel.js";
import { type Carried, type Kinship, kinshipOf } from "./kinship.js";
import { type Block, blockOf, row, rowPlans, rows, single, widthOf } from "./layout.js";
import { borneOnBody } from "./on-body.js";
import { orderFromLeft } from "./order.js";
import { inPairs, isPaired } from "./pairs.js";
import { composeRelated } from "./related.js";
import { sitOn } from "./ride.js";
import { isSeating, seatedAround } from "./seats.js";
import { shareOf } from "./share.js";
import { strewn } from "./toppings.js";

/** Degrees to look more from above where things stand in a vessel, in a ring, or many on one. */
const LOOK_INTO = 8;
/** The same where a vessel shows only from above what is in it. */
const LOOK_ON = 17;
/** Degrees to look more from above where something lies flat on the ground, of which little is seen from the side. */
const LOOK_DOWN = 24;
/** More pieces than this are small in one line; each kind then stands close together. */
const MOST_IN_LINE = 3;
/** Degrees to look down on a group, so that what stands behind shows: whichever shows it largest. */
const LOOK_AT_GROUP = [14, 20, 26];
/** Degrees from which things in one line are seen. */
const LEVEL = 10;
/** The same for more pieces than so many, for which looking thrice takes too long. */
const LOOK_AT_MANY = 20;
const FEW = 4;
/** Distance between neighbours within such a group, in widths. */
const OPEN = 1.6;

/** Everything that is to be placed, and how it hangs together. */
interface Cast {
  /** Pieces by mention. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
  readonly kinship: Kinship;
  /** How a mention's own pieces stand where the prompt names it. */
  readonly formations: ReadonlyMap<string, Formation>;
  /** Mentions whose pieces float on strings and are tied together, and whether to a weight. */
  readonly bunches: ReadonlyMap<string, boolean>;
  /** The most of a kind that stand in one row within a larger picture. */
  readonly longestRow: number;
  readonly random: Random;
}

/** Arranges all pieces so that every relation can be seen, and finds the camera for it. */
export function arrange(brief: Brief, pieces: readonly Piece[], setup: Setup): Composition {
  const byMention = piecesByMention(pieces);
  const kinship = kinshipOf(brief, new Set(byMention.keys()));
  const added = [...byMention.keys()].filter((id) => !brief.mentions.some((mention) => mention.id === id));
  const roots = [...kinship.roots, ...added];
  const inLine = kinship.level.length > 0;
  const close = inLine && pieces.length > MOST_IN_LINE;
  const free = kinship.level.length === 0 && kinship.carried.size === 0;
  const whole = free ? wholeFormation(brief, pieces.length, setup) : null;
  const formations = formationsOf(byMention, whole ? [] : brief.framing);
  const cast: Cast = {
    pieces: byMention,
    kinship,
    formations,
    bunches: bunchesOf(byMention, { kinship, formations, whole, aloft: setup.aloft === true }),
    longestRow: close ? 2 : MOST_IN_LINE,
    random: setup.random,
  };
  if (whole) {
    const block = inFormation(
      whole,
      roots.flatMap((id) => freeBlocks(id, cast)),
      setup.random,
    );
    return seen(block.placed, setup, setup.elevation ?? elevationFor(whole) ?? 12);
  }
  const own = [...cast.formations.values()].map(elevationFor).find((elevation) => elevation !== null);
  const elevation = setup.elevation ?? own ?? null;
  const overhung = isOverhung(brief);
  const flat = liesFlat(pieces, overhung);
  const deep = pieces.some(showsSurface);
  const steeper =
    setup.elevation !== null
      ? 0
      : flat
        ? overhung
          ? UNDER_OTHERS - LEVEL
          : LOOK_DOWN
        : deep
          ? LOOK_ON
          : close || looksInward(cast)
            ? LOOK_INTO
            : 0;
  if (!inLine) {
    const blocks = blocksFor(roots, cast);
    const free = { ...setup, elevation, steeper };
    const group = isMixed(blocks)
      ? clustered(blocks, [], free, elevationsFor(elevation, blocks.length))
      : null;
    const mixed = !setup.room.parallel && roots.length > MOST_IN_ROW && blocks.length > MOST_CLUSTERED;
    const crowd =
      mixed && pieces.length <= MOST_CROWDED
        ? crowded(roots, new Map(roots.map((id) => [id, grown(id, cast)])), [], free)
        : null;
    return (
      group ??
      crowd ??
      composeFree(
        blocks.map(([, block]) => block),
        free,
      )
    );
  }
  const sided = kinship.level.some(({ kind }) => kind === "left_of" || kind === "right_of");
  const said = orderFromLeft(roots, kinship.level);
  // Who stands on which side is the seed's choice where the prompt leaves it open.
  const order = sided || setup.random() < 0.5 ? said : said.reverse();
  const blocks = new Map(order.map((id) => [id, grown(id, cast)]));
  const related = { ...setup, elevation, steeper };
  const group = isGroup(kinship.level, pieces.length)
    ? clustered(blocksFor(order, cast), kinship.level, related, elevationsFor(elevation, pieces.length))
    : null;
  const many = order.length > MOST_IN_ROW && pieces.length <= MOST_CROWDED;
  const crowd = !group && many ? crowded(order, blocks, kinship.level, related) : null;
  return group ?? crowd ?? composeRelated(order, blocks, kinship.level, related);
}

function elevationsFor(elevation: number | null, pieces: number): readonly number[] {
  if (elevation !== null) return [elevation];
  return pieces > FEW ? [LOOK_AT_MANY] : LOOK_AT_GROUP;
}

/** Things of several kinds make a group; things of one kind stand in rows, where they are counted at a glance. */
function isMixed(blocks: readonly (readonly [string, Block])[]): boolean {
  const kinds = new Set(blocks.map(([id]) => id));
  return kinds.size > 1 && blocks.length > 2 && blocks.length <= MOST_CLUSTERED;
}

/** Blocks with their mentions: every piece by itself but where a whole group carries or forms something. */
function blocksFor(ids: readonly string[], cast: Cast): [string, Block][] {
  return ids.flatMap((id) => freeBlocks(id, cast).map((block): [string, Block] => [id, block]));
}

/** Whether things that only stand by each other, or left and right, are too many for a pleasing line. */
function isGroup(relations: readonly Relation[], pieces: number): boolean {
  return (
    pieces > 2 &&
    pieces <= MOST_CLUSTERED &&
    relations.every(({ kind }) => kind === "beside" || kind === "left_of" || kind === "right_of")
  );
}

/** How everything stands together: what composition words ask for, and even lines where it is seen from above. */
function wholeFormation(brief: Brief, count: number, { lying }: Setup): Formation | null {
  const asked = formationOf(brief.framing, count);
  if (asked || !lying || count < 2) return asked;
  const mentioned = brief.mentions.some(({ states }) => formationOf(states, 2) !== null);
  return mentioned ? null : { kind: "laid" };
}

function formationsOf(
  pieces: ReadonlyMap<string, readonly Piece[]>,
  words: readonly string[],
): Map<string, Formation> {
  const formations = new Map<string, Formation>();
  for (const [id, own] of pieces) {
    const formation = ownFormation(own[0]!.mention, own.length) ?? formationOf(words, own.length);
    if (formation) formations.set(id, formation);
  }
  return formations;
}

function piecesByMention(pieces: readonly Piece[]): Map<string, Piece[]> {
  const byMention = new Map<string, Piece[]>();
  for (const piece of pieces) {
    // What direction added belongs to no mention and stands for itself.
    const id = piece.mention?.id ?? `added ${byMention.size}`;
    const same = byMention.get(id);
    if (same) same.push(piece);
    else byMention.set(id, [piece]);
  }
  return byMention;
}

function looksInward({ kinship, pieces }: Cast): boolean {
  const carried = [...kinship.carried.values()].flat();
  return carried.some(
    ({ id, how }) => how === "in" || how === "around" || (how === "on" && pieces.get(id)!.length > 2),
  );
}

/** Blocks that may stand anywhere: every piece by itself, or a whole group where something stands on it. */
function freeBlocks(id: string, cast: Cast): Block[] {
  const own = cast.pieces.get(id)!;
  const asOne = cast.kinship.carried.has(id) || cast.formations.has(id) || cast.bunches.has(id);
  return asOne ? [grown(id, cast)] : ownBlocks(own, cast);
}

/** Pieces of one mention by themselves, or two by two where they come as left and right. */
function ownBlocks(own: readonly Piece[], { random }: Cast): Block[] {
  return isPaired(own) ? inPairs(own, random) : own.map(single);
}

/** A mention's own pieces, each with its share of what they carry: as many loads as bearers are one each. */
function eachAlone(id: string, cast: Cast): Block[] {
  const count = cast.pieces.get(id)!.length;
  if (count === 1 || !cast.kinship.carried.has(id)) return freeBlocks(id, cast);
  return Array.from({ length: count }, (_, n) => grown(id, { ...cast, ...shareOf(cast, n, count) }));
}

/** A mention's own pieces with everything they carry. */
function grown(id: string, cast: Cast): Block {
  const own = cast.pieces.get(id)!;
  const formation = cast.formations.get(id);
  const weighted = cast.bunches.get(id);
  let block =
    weighted !== undefined
      ? bunched(own, weighted, cast.random)
      : formation
        ? inFormation(formation, ownBlocks(own, cast), cast.random)
        : together(ownBlocks(own, cast), cast);
  const loads = cast.kinship.carried.get(id) ?? [];
  for (const how of ["on", "in", "under", "worn", "held", "around", "above"] as const) {
    const ids = loads.filter((load) => load.how === how).map((load) => load.id);
    if (ids.length > 0) block = carry(block, own.length, how, ids, cast);
  }
  return block;
}

/** A base with its loads; `bearers`: of how many pieces the base itself is. */
function carry(
  base: Block,
  bearers: number,
  how: Carried["how"],
  loads: readonly string[],
  cast: Cast,
): Block {
  const { kinship, pieces, random } = cast;
  const order = orderFromLeft(
    loads,
    kinship.between.filter(({ subject, object }) => loads.includes(subject) && loads.includes(object)),
  );
  if (how === "above") {
    const over = gathered(
      order.map((id) => grown(id, cast)),
      random,
    );
    // A branch reaches over all that hangs from it.
    const hang = base.placed.some(({ mention }) => mention?.states.includes(HANGING));
    const load = hang ? blockOf(scaled(over.placed, Math.max(1, widthOf(base) / widthOf(over)))) : over;
    return blockOf([...base.placed, ...hoverOver(base, load, random)]);
  }
  const blocks = order.flatMap((id) => freeBlocks(id, cast));
  if (how === "under") return beneath(base, gathered(blocks, random), random);
  if (how === "around") {
    const seats = order.flatMap((id) => eachAlone(id, cast));
    if (isSeating(base, seats)) return blockOf(seatedAround(base, seats));
    return blockOf([...base.placed, ...ringAround(base, blocks)]);
  }
  const place = { on: standOn, in: standIn, worn: wear, held: hold }[how];
  const alone = order.length === 1 && !kinship.carried.has(order[0]!) ? pieces.get(order[0]!)! : null;
  // As many loads as bearers: one each.
  if (alone && alone.length === bearers && bearers > 1) {
    const one = (piece: Piece, n: number) => {
      const load = single(piece);
      return (how === "on" ? sitOn(base.placed[n]!, [load]) : null) ?? place(base.placed[n]!, load);
    };
    return blockOf([...base.placed, ...alone.flatMap(one)]);
  }
  if (how === "worn" || how === "held") {
    // Each has a place of its own; a raised hand takes what is lifted, which comes first.
    const held = [...blocks.filter(isLifted), ...blocks.filter((block) => !isLifted(block))];
    const bearerOf = (n: number) => (bearers > 1 ? base.placed[n % bearers]! : highest(base.placed));
    return blockOf([
      ...base.placed,
      ...held.flatMap((block, n) =>
        place(bearerOf(n), block, Math.floor(n / bearers), isLifted(held[n % bearers]!)),
      ),
    ]);
  }
  const shelved =
    how === "on"
      ? onBoards(
          highest(base.placed),
          order.map((id) => grown(id, cast)),
        )
      : null;
  if (shelved) return blockOf([...base.placed, ...shelved]);
  const toppings = how === "on" ? strewn(highest(base.placed), blocks, random) : null;
  if (toppings) return blockOf([...base.placed, ...toppings]);
  const borne =
    how === "on" ? borneOnBody(highest(base.placed), base.placed.length, order, blocks, cast.kinship) : null;
  if (borne) return blockOf([...base.placed, ...borne]);
  const sitting = how === "on" || how === "in" ? sitOn(highest(base.placed), blocks) : null;
  if (sitting) return blockOf([...base.placed, ...sitting]);
  const riding = how === "in" ? lookingOut(highest(base.placed), blocks) : null;
  if (riding) return blockOf([...base.placed, ...riding]);
  const load = gathered(blocks, random, how === "on" && order.length > 1 && isRound(base.placed[0]!));
  const growth = how === "on" ? growthFor(base.placed[0]!, load) : 1;
  const bearer = blockOf(scaled(base.placed, growth));
  const top = highest(bearer.placed);
  return blockOf([...bearer.placed, ...place(top, how === "on" ? somewhereOn(top, load, random) : load)]);
}

/** What bears a load: the topmost of a stack, else the first. */
function highest(placed: readonly Placed[]): Placed {
  return placed.reduce((top, piece) => (piece.position[1] > top.position[1] ? piece : top));
}

/** Several of a kind close together: a short row, or rows. */
function together(blocks: readonly Block[], { longestRow, random }: Cast): Block {
  if (blocks.length === 1) return blocks[0]!;
  if (blocks.length <= longestRow) return row(blocks, random);
  const plans = rowPlans(blocks.length).filter((plan) => plan.length > 1);
  const wished = Math.max(2, Math.floor(Math.sqrt(blocks.length / 1.5)));
  const plan = plans.reduce((a, b) => (Math.abs(b.length - wished) < Math.abs(a.length - wished) ? b : a));
  return rows(blocks, plan, OPEN, random);
}
