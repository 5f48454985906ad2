import { extentOf, type Piece } from "../piece/piece.js";
import type { Framing } from "./framing.js";
import type { Frame, Room } from "./lens.js";

/** How near: a thing's narrower side over the frame's shorter one, and how much of a thing may lie beyond the frame. */
const NEARNESS = {
  close: { side: 0.98, most: 1.75 },
  macro: { side: 1.36, most: 2.4 },
} as const;
/** What is about as wide as high is cropped a little less than what is long. */
const COMPACT = 1.16;
/** From this height over its width a thing has an upper part that a close look is for: a flower's head, a lamp's shade. */
const TALL = 1.3;
/** Free space over the top of what is cropped below. */
const HEADROOM = 0.06;

/**
 * The room for one thing that is looked at closely: it goes on past the frame, a tall one below it. Several, which must all be
 * seen, and things under any other words keep their room.
 */
export function closeUpRoom(
  { near }: Pick<Framing, "near">,
  pieces: readonly Piece[],
  frame: Frame,
  room: Room,
): Room {
  const [piece, another] = pieces;
  if (!near || !piece || another) return room;
  const { side, most } = NEARNESS[near];
  const { min, max } = extentOf(piece);
  const [wide, high] = [max[0] - min[0], max[1] - min[1]];
  const short = Math.min(frame.width, frame.height);
  const [perWidth, perHeight] = [short / frame.width, short / frame.height];
  if (high < TALL * wide) {
    const long = side * COMPACT;
    return { ...room, width: long * perWidth, height: long * perHeight, middle: [0.5, 0.5] };
  }
  const height = Math.min(most, side * perHeight * (high / wide));
  // Nearer than its whole top, the middle of that top is what one sees.
  const top = near === "macro" ? HEADROOM - 0.5 * (side - 1) : HEADROOM;
  return { ...room, width: side * perWidth, height, middle: [0.5, top + height / 2] };
}
