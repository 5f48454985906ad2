import { cos, radians, sin } from "../math/exact.js";
import type { Random } from "../math/random.js";
import type { Beneath } from "../shape/catalogue.js";
import { hold } from "./attire.js";
import { carriedAt, hoverOver } from "./carry.js";
import { type Block, blockOf, depthOf, heightOf, widthOf } from "./layout.js";
import { type Placed, scaled, shifted } from "./piece.js";

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

/** How far what stands under a piece comes towards the viewer, where it is seen: to the edge of the free space. */
function towardsViewer({ turn, size }: Placed, { halfWidth, halfDepth, x }: Beneath, deep: number): number {
  const [s, c] = [Math.abs(sin(radians(turn))), Math.abs(cos(radians(turn)))];
  const across = x === undefined ? halfWidth : halfWidth * 0.4;
  const edge = Math.min(across / Math.max(s, 0.01), halfDepth / Math.max(c, 0.01)) * size;
  return Math.max(0.2 * edge, 0.8 * edge - 0.5 * deep);
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
      const standing = shifted(scaled(load.placed, fit), [(under.x ?? 0) * grown[0]!.size, 0, 0]);
      const nearer = towardsViewer(grown[0]!, under, fit * depthOf(load));
      return blockOf([...grown, ...shifted(carriedAt(grown[0]!, standing, 0), [0, 0, nearer])]);
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
