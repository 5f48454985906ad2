import { cos, radians, sin } from "../../math/exact.js";
import { extentOf, type Placed } from "../piece/piece.js";
import { carriedAt } from "./carry.js";

/** How deep a tier sinks between the things below it, of their size. */
const TIER = 0.62;

/** A bowl or basket rather than a glass. */
export function isWide({ entry: { bounds, inside } }: Placed): boolean {
  const width = bounds.max[0] - bounds.min[0];
  return bounds.max[1] - bounds.min[1] < 1.3 * width && (inside?.radius ?? 0) > 0.2 * width;
}

/** A heap over the rim: a ring of things along the wall, the rest on top of them. */
export function heapedIn(base: Placed, loads: readonly Placed[]): Placed[] {
  const { inside, bounds } = base.entry;
  const rim = (inside!.rim ?? bounds.max[1]) * base.size;
  const opening = 0.44 * (bounds.max[0] - bounds.min[0]) * base.size;
  const above = loads.length > 5 ? Math.round(loads.length / 3.2) : loads.length > 3 ? 1 : 0;
  const below = loads.length - above;
  const ring = below > 2 ? opening * 0.56 : opening * 0.4;
  // Neighbours on the ring touch.
  const room = Math.min(0.95 * opening, 2.3 * ring * sin(radians(180 / Math.max(3, below))));
  const foot = Math.max(inside!.y * base.size, rim - TIER * room);
  const heap = loads.map((piece, n) => {
    const { min, max } = extentOf(piece);
    const longest = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
    const lower = n < below;
    const turn = lower ? (360 * (n + 0.5)) / below : (360 * (n - below)) / above + 20;
    const out = lower ? ring : above > 1 ? ring * 0.5 : 0;
    const angle = radians(turn);
    return {
      ...piece,
      size: (piece.size * room) / longest,
      turn: piece.turn + turn * 0.35,
      position: [out * sin(angle), lower ? foot : foot + TIER * room, out * cos(angle)] as const,
    };
  });
  return carriedAt(base, heap, 0);
}
