import type { Random } from "../../math/random.js";
import type { Piece, Placed } from "../piece/piece.js";
import { type Block, blockOf, centred, depthOf, heightOf, movedBlock, widthOf } from "./layout.js";

/** Shapes that lean by themselves, as cookies and cushions do to show their face, lie flat at other angles than a right one. */
const LEANS = [90, 85, 95, 80, 100, 75, 105, 68, 58, 48, 38, 122, 132, 142];
/** Thickness of what is laid in a stack, of its face, at most. */
const FLAT = 0.55;
/** Thinner than this, of its face, it is piled in several stacks. */
const THIN = 0.3;
/** One stack is no taller than so many of them. */
const TALLEST = 6;

/** Whether it lies flat on its like: coins, cookies and cushions stand to show their face, and lie to be stacked. */
export function isFlat({ placed }: Block): boolean {
  if (placed.length !== 1) return false;
  const { lean: _lean, tilt: _tilt, ...upright } = placed[0]!;
  const facing = blockOf([{ ...upright, turn: 0 }]);
  // What is deeper than wide as it stands is no face that leans.
  if (depthOf(facing) > Math.min(widthOf(facing), heightOf(facing))) return false;
  return thickness(laidFlat(placed[0]!)) < FLAT;
}

/** One flat on the other, what stands by itself laid on its back. */
export function laidInStack(pieces: readonly Piece[], random: Random): Block {
  const placed: Placed[] = [];
  let y = 0;
  for (const piece of pieces) {
    const own = laidFlat(piece);
    const { min, max } = own.extent;
    const aside = () => (random() - 0.5) * ASIDE * piece.size;
    const by: Placed["position"] = [aside() - (min[0] + max[0]) / 2, y, aside() - (min[2] + max[2]) / 2];
    placed.push(...movedBlock(own, by).placed);
    y += heightOf(own) * (soft(piece) ? SUNK : 1);
  }
  return blockOf(placed);
}

/** How far what lies in a stack is aside of what is below it, of its size. */
const ASIDE = 0.1;
/** What soft and crumbly things take of their height in a stack: the next one settles on them. */
const SUNK = 0.88;

function soft({ entry }: Piece): boolean {
  return /^(?:fabric|clay)$/.test(entry.roles[0]?.material ?? "");
}

/** Stacks of uneven height close together, the tallest behind: how thin things are piled; few or thick ones lie in one. */
export function laidInPile(pieces: readonly Piece[], random: Random): Block {
  if (pieces.length <= TALLEST || thickness(laidFlat(pieces[0]!)) > THIN) return laidInStack(pieces, random);
  const counts = heights(pieces.length);
  let first = 0;
  const stacks = counts.map((count) => {
    first += count;
    return laidInStack(pieces.slice(first - count, first), random);
  });
  const wide = Math.max(...stacks.map(widthOf));
  return centred(
    stacks.flatMap((stack, n) => {
      const [x, z] = SPOTS[n]!;
      return movedBlock(stack, [x * wide, 0, z * wide]).placed;
    }),
  );
}

/** Where stacks stand, in widths, the tallest first. */
const SPOTS = [
  [-0.1, -0.55],
  [0.95, -0.3],
  [-1.02, 0.1],
  [0.38, 0.62],
  [-0.52, 1.02],
] as const;

/** So many in stacks, each shorter than the one before. */
function heights(count: number): number[] {
  const stacks = Math.min(SPOTS.length, Math.max(2, Math.round(Math.sqrt(count))));
  const shares = Array.from({ length: stacks }, (_, n) => stacks + 0.5 - n);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const plan = shares.map((share) => Math.max(1, Math.floor((share / whole) * count)));
  plan[0]! += count - plan.reduce((sum, here) => sum + here, 0);
  return plan;
}

function thickness(block: Block): number {
  return heightOf(block) / Math.min(widthOf(block), depthOf(block));
}

function laidFlat(piece: Piece): Block {
  const laid = LEANS.map((lean) => blockOf([{ ...piece, lean, turn: 0, tilt: 0, position: [0, 0, 0] }]));
  return laid.reduce((flattest, block) => (heightOf(block) < heightOf(flattest) ? block : flattest));
}
