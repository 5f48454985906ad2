import { cos, radians, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import type { Beneath } from "../../shape/catalogue.js";
import { type Placed, scaled, shifted } from "../piece/piece.js";
import { hold } from "./attire.js";
import { carriedAt, hoverOver } from "./carry.js";
import { type Block, blockOf, depthOf, heightOf, widthOf } from "./layout.js";

/** Air left over what stands beneath a thing, of the free height. */
const AIR = 0.92;
/** What would have to shrink below this to fit is not put there. */
const LEAST_FIT = 0.34;
/** A thing at most this much larger than its place in the group, so that there is room under it. */
const MOST_GROWTH = 1.9;
/** Things so much larger in truth shelter what stands at their foot (a tree, a lamp post). */
const SHELTERS = 3;
/** What people hold over themselves. */
const SHIELDS = /umbrella|parasol/;
/** What stands at the foot of such a thing, of its height. */
const AT_FOOT = 0.42;

/**
 * Where what stands under a piece is seen best, in the piece's own axes: at the edge of the free space, on the side of
 * which most is in view.
 */
function atOpenSide(
  { turn, size }: Placed,
  { halfWidth, halfDepth, x }: Beneath,
  deep: number,
): [number, number] {
  const [s, c] = [sin(radians(turn)), cos(radians(turn))];
  const inset = (half: number) => Math.max(0.2 * half * size, 0.85 * half * size - 0.5 * deep);
  // A space to one side of the middle is closed at its other end.
  if (x === undefined && Math.abs(s) * halfDepth > Math.abs(c) * halfWidth)
    return [(s < 0 ? 1 : -1) * inset(halfWidth), 0];
  return [0, (c < 0 ? -1 : 1) * inset(halfDepth)];
}

/** A block beneath another: in the free space under it, else at the foot of what towers over it, else clear below. */
export function beneath(base: Block, load: Block, random: Random): Block {
  const bearer = base.placed[0]!;
  const { under, realSize, floats, top } = bearer.entry;
  const holder = load.placed.find(({ entry }) => entry.anchors?.raised);
  if (SHIELDS.test(bearer.entry.concept) && base.placed.length === 1 && holder) {
    return blockOf([...load.placed, ...hold(holder, base)]);
  }
  if (under && base.placed.length >= 1) {
    const { size } = bearer;
    const fitAt = (growth: number) =>
      Math.min(
        (AIR * under.height * size * growth) / heightOf(load),
        (1.9 * under.halfWidth * size * growth) / widthOf(load),
        (2.4 * under.halfDepth * size * growth) / depthOf(load),
      );
    const growth = Math.min(MOST_GROWTH, Math.max(1, 1 / fitAt(1)));
    const fit = Math.min(1, fitAt(growth));
    if (fit >= LEAST_FIT) {
      const grown = scaled(base.placed, growth);
      const [aside, forward] = atOpenSide(grown[0]!, under, fit * Math.min(depthOf(load), widthOf(load)));
      const at = [(under.x ?? 0) * grown[0]!.size + aside, 0, forward] as const;
      const standing = shifted(scaled(load.placed, fit), at);
      return blockOf([...grown, ...carriedAt(grown[0]!, standing, 0)]);
    }
  }
  const largest = Math.max(...load.placed.map(({ entry }) => entry.realSize));
  if (!floats && top === null && realSize > SHELTERS * largest) {
    const fit = Math.min(1, (AT_FOOT * heightOf(base)) / heightOf(load));
    const small = blockOf(scaled(load.placed, fit));
    const forward = 0.22 * depthOf(base) + 0.5 * depthOf(small);
    return blockOf([...base.placed, ...shifted(small.placed, [0.14 * widthOf(base), 0, forward])]);
  }
  return blockOf([...load.placed, ...hoverOver(load, base, random)]);
}
