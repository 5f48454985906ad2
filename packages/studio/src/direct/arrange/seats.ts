import { cos, radians, sin } from "../../math/exact.js";
import { type Placed, shifted } from "../piece/piece.js";
import { type Block, blockOf, depthOf, widthOf } from "./layout.js";

const SEAT = /\b(?:chair|armchair|stool|seat)s?$/;
const TABLE = /\b(?:table|desk|counter)$/;
/** How far a seat's middle stands off the edge, of its depth. */
const OFF_EDGE = 0.42;
/** Breadth against depth up to which a table is as good as round. */
const ROUND = 1.15;

/** Whether these are seats that a table has around it. */
export function isSeating(middle: Block, members: readonly Block[]): boolean {
  const isOf = (kind: RegExp) => (block: Block) => kind.test(block.placed[0]!.entry.concept);
  return isOf(TABLE)(middle) && members.every((block) => block.placed.length === 1 && isOf(SEAT)(block));
}

/** Seats in their own size around a table, each turned to it: along the sides of a long one, on a circle about a round one. */
export function seatedAround(middle: Block, members: readonly Block[]): Placed[] {
  const [broad, deep] = [0.5 * widthOf(middle), 0.5 * depthOf(middle)];
  const isRound = broad < ROUND * deep && deep < ROUND * broad;
  const off = OFF_EDGE * Math.max(...members.map(depthOf));
  const step = 360 / members.length;
  return members.flatMap((member, n) => {
    const angle = step * (n + 0.5);
    const [s, c] = [sin(radians(angle)), cos(radians(angle))];
    // From the middle outwards until the edge and a little more is reached.
    const [alongX, alongZ] = [Math.abs(s) / (broad + off), Math.abs(c) / (deep + off)];
    const reach = isRound ? Math.max(broad, deep) + off : 1 / Math.max(alongX, alongZ);
    const outward = alongX > alongZ ? (s > 0 ? 90 : -90) : c > 0 ? 0 : 180;
    const facing = (isRound ? angle : outward) + 180;
    const turned = blockOf(member.placed.map((piece) => ({ ...piece, turn: facing })));
    return shifted(turned.placed, [reach * s, 0, reach * c]);
  });
}
