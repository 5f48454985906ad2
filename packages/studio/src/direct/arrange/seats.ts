import { cos, radians, sin } from "../../math/exact.js";
import { moved, type Placed, shifted, turnedAside } from "../piece/piece.js";
import { type Block, blockOf, depthOf, widthOf } from "./layout.js";
import { atTheirPlaces, type Seated } from "./place-settings.js";

const SEAT = /\b(?:chair|armchair|stool|seat)s?$/;
const TABLE = /\b(?:table|desk|counter)$/;
/** How far an empty seat's middle stands off the edge, of its depth. */
const OFF_EDGE = 0.42;
/** Breadth against depth up to which a table is as good as round. */
const ROUND = 1.15;
/** People that a table shows while its near side is free, so that nobody is seen from behind. */
const FACING = 5;
/** Degrees that who sits at an end is turned to the viewer, off the line along the table. */
const OPENED = 24;
/** How far who sits reaches before the seat's middle without being below the table, of their knees. */
const KNEES_IN = 0.72;
/** Room for one beside the next, in their widths. */
const ELBOWS = 1.06;

/** Whether these are seats, empty or taken, that a table has around it. */
export function isSeating(middle: Block, members: readonly Block[]): boolean {
  const isOf = (kind: RegExp) => (block: Block) => kind.test(block.placed[0]!.entry.concept);
  const alone = (block: Block) => block.placed.length === 1 || isTaken(block);
  return isOf(TABLE)(middle) && members.every((block) => alone(block) && isOf(SEAT)(block));
}

function isTaken({ placed }: Block): boolean {
  return placed.some(({ entry }) => entry.figure !== undefined);
}

/**
 * A table with its seats in their own size around it, each turned to it: along the sides of a long one, on a circle about a
 * round one. A few people sit at its ends and its far side. What lies on it is before them.
 */
export function seatedAround(given: Block, members: readonly Block[]): Placed[] {
  // Seats stand along the sides: the table is turned with them, once all is set.
  const [{ turn }] = given.placed as readonly [Placed];
  const middle = turned(given, -turn, given.placed[0]!);
  const [table, ...loads] = middle.placed as readonly [Placed, ...Placed[]];
  const seats = members.map((member) => inScaleOf(middle, member));
  const taken = members.some(isTaken);
  const few = taken && members.length <= FACING;
  const set = few ? facingUs(middle, seats) : allAround(middle, seats);
  const sat = seats.flatMap((seat, n) => {
    const { at, facing } = set[n]!;
    return shifted(turned(seat, facing, seat.placed[0]!).placed, at);
  });
  const whole = [table, ...(taken ? atTheirPlaces(loads, table, set) : loads), ...sat];
  return few ? whole : [...turned(blockOf(whole), turn, table).placed];
}

function allAround(middle: Block, seats: readonly Block[]): Seated[] {
  const [broad, deep] = halvesOf(middle);
  const round = isRound(broad, deep);
  const off = Math.max(...seats.map(offEdge));
  const step = 360 / seats.length;
  return seats.map((_, n) => {
    const angle = step * (n + 0.5);
    const [s, c] = [sin(radians(angle)), cos(radians(angle))];
    // From the middle outwards until the edge and a little more is reached.
    const [alongX, alongZ] = [Math.abs(s) / (broad + off), Math.abs(c) / (deep + off)];
    const reach = round ? Math.max(broad, deep) + off : 1 / Math.max(alongX, alongZ);
    const outward = alongX > alongZ ? (s > 0 ? 90 : -90) : c > 0 ? 0 : 180;
    const facing = (round ? angle : outward) + 180;
    return { at: [reach * s, 0, reach * c], facing, inward: facing, edge: off };
  });
}

/** One behind the table, two at its ends, more at its ends and between them behind it. */
function facingUs(middle: Block, seats: readonly Block[]): Seated[] {
  const [broad, deep] = halvesOf(middle);
  if (isRound(broad, deep) && seats.length > 2) return onArc(Math.max(broad, deep), seats);
  const off = Math.max(...seats.map(offEdge));
  const atEnds = seats.length > 1;
  const behind = atEnds ? seats.length - 2 : 1;
  const wide = ELBOWS * Math.max(...seats.map(widthOf));
  const room = Math.max((1.2 * broad) / Math.max(1, behind), wide);
  return seats.map((_, n) => {
    const side = n === 0 ? -1 : n === seats.length - 1 ? 1 : 0;
    if (!atEnds || side === 0) {
      const nth = atEnds ? n - 1 : n;
      return { at: [(nth - (behind - 1) / 2) * room, 0, -deep - off], facing: 0, inward: 0, edge: off };
    }
    const out = Math.max(broad + off, ((behind - 1) / 2) * room + wide);
    const inward = side * -90;
    return { at: [side * out, 0, 0.1 * deep], facing: inward + side * OPENED, inward, edge: out - broad };
  });
}

/** Along the far half of a round table. */
function onArc(radius: number, seats: readonly Block[]): Seated[] {
  const off = Math.max(...seats.map(offEdge));
  const wide = ELBOWS * Math.max(...seats.map(widthOf));
  const reach = Math.max(radius + off, (wide * (seats.length - 1)) / radians(ARC));
  return seats.map((_, n) => {
    const angle = (n / (seats.length - 1) - 0.5) * ARC;
    const [s, c] = [sin(radians(angle)), cos(radians(angle))];
    return { at: [reach * s, 0, -reach * c], facing: -angle, inward: -angle, edge: reach - radius };
  });
}

/** Degrees of it that they take. */
const ARC = 210;

function isRound(broad: number, deep: number): boolean {
  return broad < ROUND * deep && deep < ROUND * broad;
}

function halvesOf(middle: Block): readonly [number, number] {
  const table = blockOf([middle.placed[0]!]);
  return [0.5 * widthOf(table), 0.5 * depthOf(table)];
}

/** A seat as large as it truly is against its table. */
function inScaleOf(middle: Block, member: Block): Block {
  const [table, seat] = [middle.placed[0]!, member.placed[0]!];
  const natural = (seat.entry.realSize / table.entry.realSize) * table.size;
  const straight = turned(member, -seat.turn, seat);
  return blockOf(
    shifted(straight.placed, seat.position.map((way) => -way) as unknown as Placed["position"]).map(
      (piece) => ({
        ...piece,
        size: (piece.size * natural) / seat.size,
        position: piece.position.map((way) => (way * natural) / seat.size) as unknown as Placed["position"],
      }),
    ),
  );
}

/** How far a seat's middle stands off the table's edge: who sits on it reaches as far as that, with knees below the top. */
function offEdge(seat: Block): number {
  const own = OFF_EDGE * depthOf(blockOf([seat.placed[0]!]));
  return isTaken(seat) ? Math.max(own, KNEES_IN * seat.extent.max[2]) : own;
}

/** A block turned about the foot of one of its pieces. */
function turned({ placed }: Block, degrees: number, about: Placed): Block {
  const [ox, , oz] = about.position;
  return blockOf(
    placed.map((piece) => {
      const [x, y, z] = piece.position;
      // What lies on its back turns by leaning aside.
      const way = piece.lean ? { tilt: (piece.tilt ?? 0) - degrees } : { turn: piece.turn + degrees };
      const position = moved([ox, 0, oz], turnedAside([x - ox, y, z - oz], degrees));
      return { ...piece, ...way, position };
    }),
  );
}
