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

/** Of a layer in a jar, and how far the next lies above it, of the things' size. */
const ACROSS = 4;
const LAYER = 0.66;

/** A jar filled from its floor: layers about its middle, each turned against the one below. */
export function layeredIn(base: Placed, loads: readonly Placed[]): Placed[] {
  const { inside, bounds } = base.entry;
  const radius = inside!.radius * base.size;
  const floor = inside!.y * base.size;
  const height = (inside!.rim ?? bounds.max[1]) * base.size - floor;
  const layers = Math.ceil(loads.length / ACROSS);
  const room = Math.min(0.92 * radius, height / (LAYER * (layers - 1) + 1));
  const filled = loads.map((piece, n) => {
    const { min, max } = extentOf(piece);
    const longest = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
    const layer = Math.floor(n / ACROSS);
    const inLayer = Math.min(ACROSS, loads.length - layer * ACROSS);
    const turn = (360 * (n % ACROSS)) / inLayer + 45 * layer;
    const out = inLayer === 1 ? 0 : radius - 0.5 * room;
    return {
      ...piece,
      size: (piece.size * room) / longest,
      turn: piece.turn + turn * 0.6,
      position: [out * sin(radians(turn)), floor + LAYER * room * layer, out * cos(radians(turn))] as const,
    };
  });
  return carriedAt(base, filled, 0);
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
