import type { Box } from "../../scene.js";
import { isLeaping } from "../meaning/stance.js";
import { extentOf, moved, type Placed } from "../piece/piece.js";

/** What lies or swims on water, and how deep in it, as a share of its height; the first that fits counts. */
const DRAUGHTS: readonly (readonly [RegExp, number])[] = [
  [/\b(sail ?boat|yacht|sailing boat|dinghy)s?\b/, 0.065],
  [/\b(canoe|kayak)s?\b/, 0.3],
  [/\b(row ?boat|gondola)s?\b/, 0.12],
  [/\b(raft|surfboard|lily|lily pad|ice floe)s?\b/, 0.4],
  [/\b(swan|goose|geese|flamingo|pelican)s?\b/, 0.13],
  [/\bduck(ling)?s?\b/, 0.24],
  [/\b(submarine|seal|turtle|frog|otter|hippo(potamus)?)s?\b/, 0.4],
  [/\b(whale|orca|dolphin|shark|fish|jellyfish)s?\b/, 0.3],
  [/\b(buoy|iceberg)s?\b/, 0.3],
  // Its piers stand in it.
  [/\b(foot)?bridges?\b|\b(viaduct|aqueduct)s?\b/, 0.05],
  [/\b(boat|ship|ferry|vessel|motorboat|speedboat|trawler|steamer|tug)s?\b/, 0.08],
];

/** Pieces whose foot is no higher than this stand on the ground itself, scene units. */
const GROUNDED = 0.02;

/** How deep what is called so lies in water, as a share of its height; null for what does not float. */
export function draughtNamed(name: string): number | null {
  return DRAUGHTS.find(([names]) => names.test(name))?.[1] ?? null;
}

/** How deep a hull is let down, scene units: who leaps has the tail in the water still. */
function depthOf(hull: Placed): number {
  const deep = (draughtOf(hull) ?? 0) * heightOf(hull);
  return leaps(hull) ? Math.max(0, hull.position[1]) + 0.8 * deep : deep;
}

function draughtOf({ mention, entry }: Placed): number | null {
  return draughtNamed(entry.concept) ?? draughtNamed(mention?.concept ?? "");
}

/** Whether it comes out of the water in a leap. */
function leaps({ mention }: Placed): boolean {
  return mention?.states.some(isLeaping) ?? false;
}

/** Whether it is in the water or on the ground, and not on something else. */
function isLowest(piece: Placed): boolean {
  return piece.position[1] <= GROUNDED || (leaps(piece) && draughtOf(piece) !== null);
}

/** Whether all that does not stand on something else swims: then it is on the water, not beside it. */
export function floats(placed: readonly Placed[]): boolean {
  const lowest = placed.filter(isLowest);
  return lowest.length > 0 && lowest.every((piece) => draughtOf(piece) !== null);
}

/** Lets what floats down into the water, and with it what it carries; their boxes hold what is seen above it. */
export function afloat(
  placed: readonly Placed[],
  boxes: readonly Box[],
): { placed: readonly Placed[]; boxes: readonly Box[] } {
  const hulls = placed.filter(isLowest);
  const depths = new Map(hulls.map((hull) => [hull, depthOf(hull)]));
  const carrierOf = (piece: Placed) =>
    depths.has(piece)
      ? piece
      : hulls.reduce((best, hull) => (apart(hull, piece) < apart(best, piece) ? hull : best));
  const sunk = placed.map((piece) => depths.get(carrierOf(piece))!);
  return {
    placed: placed.map((piece, n) => ({ ...piece, position: moved(piece.position, [0, -sunk[n]!, 0]) })),
    boxes: boxes.map((box, n) => {
      const share = sunk[n]! / heightOf(placed[n]!);
      const under = box.h * Math.min(0.9, share);
      return depths.has(placed[n]!)
        ? { ...box, y: thousandth(box.y + under), h: thousandth(box.h - under) }
        : { ...box, y: thousandth(box.y + under) };
    }),
  };
}

function heightOf(piece: Placed): number {
  const { min, max } = extentOf(piece);
  return Math.max(1e-3, max[1] - min[1]);
}

function apart({ position: [x, , z] }: Placed, { position }: Placed): number {
  return (x - position[0]) ** 2 + (z - position[2]) ** 2;
}

function thousandth(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
