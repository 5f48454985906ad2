import { figureEntry } from "../../shape/index.js";
import { moved, type Placed, scaled, shifted, turnedAside } from "../piece/piece.js";
import { carriedAt } from "./carry.js";
import { type Block, centred, widthOf } from "./layout.js";

/** The smallest and largest that who sits may be against what they sit on. */
const LEAST = 0.4;
const MOST = 1.1;
/** Neighbours on one seat, in their widths. */
const ELBOW_ROOM = 0.92;
/** The width of an animal on a saddle, of the mount's longest side. */
const PERCHED = 0.42;

/** Seats blocks on a placed piece that has a saddle or seat: people sit down on it, others are set upon it. */
export function sitOn(base: Placed, loads: readonly Block[]): Placed[] | null {
  const { saddle, top } = base.entry;
  if (!saddle) return null;
  const people = loads.filter(
    ({ placed: [first, ...rest] }) => first?.entry.figure && rest.every(isSmall(first)),
  );
  // Furniture has a top on which things stand as they are; on a mount only one can be set.
  if (people.length === 0 && ((top && !saddle.astride) || loads.length > 1)) return null;
  if (people.length < loads.length && people.length > 0 && !top) return null;
  return loads.flatMap((load, n) => {
    const aside = n - (loads.length - 1) / 2;
    return people.includes(load)
      ? seated(base, load.placed[0]!, load.placed.slice(1), aside)
      : perched(base, load, aside);
  });
}

/** Set upon the seat as it is. */
function perched(base: Placed, load: Block, aside: number): Placed[] {
  const [x, y, z] = base.entry.saddle!.at;
  const { placed } = centred(load.placed);
  const fit = Math.min(1, (PERCHED * base.size) / widthOf(load));
  const side = x * base.size + aside * widthOf(load) * fit;
  return carriedAt(base, shifted(scaled(placed, fit), [side, 0, z * base.size]), y * base.size * 0.99);
}

/** What somebody has on or in hand: no other figure, and no larger than they are. */
function isSmall(bearer: Placed): (piece: Placed) => boolean {
  return ({ entry, size }) => !entry.figure && size <= bearer.size;
}

/** Places of a being at which things are, those for loads that another pose lacks told by its hand. */
const SPOTS = ["head", "eyes", "neck", "shoulder", "hand", "raised"] as const;

/** What somebody has on or in hand, moved along with the place on them that it is at, about the feet of both. */
function broughtAlong(piece: Placed, before: Placed, after: Placed): Placed {
  const apart = [0, 1, 2].map((axis) => piece.position[axis]! - before.position[axis]!) as [
    number,
    number,
    number,
  ];
  const own = turnedAside(apart, -before.turn);
  const placeOn = ({ entry, size }: Placed, spot: (typeof SPOTS)[number]) =>
    (entry.anchors?.[spot] ?? entry.anchors?.hand)?.at.map((way) => way * size) ?? [0, 0, 0];
  const away = (spot: (typeof SPOTS)[number]) =>
    placeOn(before, spot).reduce((sum, way, axis) => sum + (way - own[axis]!) ** 2, 0);
  const held = SPOTS.filter((spot) => before.entry.anchors?.[spot]);
  const nearest = held.reduce((best, spot) => (away(spot) < away(best) ? spot : best), held[0] ?? "hand");
  const [from, to] = [placeOn(before, nearest), placeOn(after, nearest)];
  const fit = (after.size * before.entry.realSize) / (before.size * after.entry.realSize);
  const position = [0, 1, 2].map((axis) => to[axis]! + (own[axis]! - from[axis]!) * fit);
  return {
    ...piece,
    size: piece.size * fit,
    turn: piece.turn - before.turn + after.turn,
    position: moved(position as unknown as Placed["position"], after.position),
  };
}

function seated(base: Placed, rider: Placed, load: readonly Placed[], aside: number): Placed[] {
  const { at, astride } = base.entry.saddle!;
  const entry = figureEntry(rider.entry.figure!, [], astride ? "astride" : "seated");
  const natural = (entry.realSize / base.entry.realSize) * base.size;
  const size = Math.min(MOST * base.size, Math.max(LEAST * base.size, natural));
  const width = entry.bounds.max[0] - entry.bounds.min[0];
  const [sx, sy, sz] = entry.anchors!.seat!.at;
  // In another pose it is in no other form.
  const { form: _, ...own } = rider;
  const piece: Placed = { ...own, entry, size, turn: base.turn, position: [0, 0, 0] };
  const rest = load.map((one) => broughtAlong(one, rider, piece));
  const sat = shifted(
    [piece, ...rest],
    [at[0] * base.size - sx * size + aside * ELBOW_ROOM * width * size, 0, at[2] * base.size - sz * size],
  );
  return carriedAt(base, sat, at[1] * base.size - sy * size);
}
