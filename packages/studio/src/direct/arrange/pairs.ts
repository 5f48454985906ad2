import type { Random } from "../../math/random.js";
import { type Piece, type Placed, turnedAside } from "../piece/piece.js";
import { type Block, centred, single } from "./layout.js";

/** Free room between the two, of the width of one; how much farther one has been put down, of its length; and how askew, degrees. */
const GAP = 0.2;
const AHEAD = 0.1;
const ASKEW = 9;

/** Degrees: straight towards the viewer, beside that, and as isometric pictures have it. */
const AHEAD_OF_US = -90;
const TOES_ASIDE = 34;
const CORNER = -45;

/** Whether things come as left and right. */
export function isPaired(pieces: readonly Piece[]): boolean {
  return pieces.length > 1 && pieces.every(({ entry, tilt }) => entry.partner !== undefined && !tilt);
}

/** Things of which every second is the mirror image, two by two as somebody has put them down; an odd one by itself. */
export function inPairs(pieces: readonly Piece[], random: Random): Block[] {
  const blocks: Block[] = [];
  for (let n = 0; n < pieces.length; n += 2) {
    const [one, other] = [pieces[n]!, pieces[n + 1]];
    blocks.push(other ? pairOf(one, other, random) : single(one));
  }
  return blocks;
}

function pairOf(one: Piece, other: Piece, random: Random): Block {
  const { partner, bounds } = one.entry;
  const across = partner === "front" ? 2 : 0;
  const along = across === 0 ? 2 : 0;
  const side = partner === "left" ? -1 : 1;
  const apart = side * (1 + GAP) * (bounds.max[across] - bounds.min[across]);
  const ahead = AHEAD * (random() - 0.5) * (one.lean ? 0 : bounds.max[along] - bounds.min[along]);
  const askew = (random() - 0.5) * 2 * ASKEW;
  const [x, z] = across === 0 ? [apart, ahead] : [ahead, apart];
  const turn = turnOf(one, random);
  const size = one.size;
  const first: Placed = { ...one, turn, position: [0, 0, 0] };
  const position = turnedAside([x * size, 0, z * size], turn);
  const second: Placed = { ...other, size, turn: turn + askew, position };
  return centred([first, second]);
}

/**
 * Pairs that point aside are seen more from their toes than one alone, or one would hide the other; to either side as chance
 * has it, straight ahead where the picture is symmetrical.
 */
function turnOf({ entry: { partner }, turn, lean }: Piece, random: Random): number {
  const [side, play] = [random() < 0.5 ? 1 : -1, random() - 0.5];
  if (partner !== "front" || lean || turn === CORNER) return turn;
  return turn === 0 ? AHEAD_OF_US : AHEAD_OF_US + side * (TOES_ASIDE + 10 * play);
}
