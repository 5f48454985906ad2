import type { BodySpot } from "../../brief.js";
import { type Placed, scaled } from "../piece/piece.js";
import { carriedAt } from "./carry.js";
import type { Kinship } from "./kinship.js";
import { type Block, centred, heightOf, widthOf } from "./layout.js";

/** What sits there is at most so high and so wide, of its bearer's longest side. */
const MOST: Readonly<Record<BodySpot, readonly [height: number, width: number]>> = {
  shoulder: [0.3, 0.26],
  head: [0.32, 0.3],
  lap: [0.42, 0.46],
  back: [0.5, 0.6],
};
/** On a shoulder it sits so far out, of its width, that it is clear of the head. */
const OUT = 0.3;
/** Feet and bellies press in a little, of the load's height. */
const PRESSED = 0.03;

/**
 * Sets a block where it is said to be on a being, as large as has room there; null where nobody knows where that is, or
 * where its back bears as any top does.
 */
export function setOnBody(base: Placed, load: Block, spot: BodySpot): Placed[] | null {
  const anchor = spot === "back" ? undefined : base.entry.anchors?.[spot];
  if (!anchor) return null;
  const { placed } = centred(load.placed);
  const [high, wide] = MOST[spot];
  const fit = Math.min(1, (high * base.size) / heightOf(load), (wide * base.size) / widthOf(load));
  const [ax, y, z] = anchor.at;
  const x = ax + (spot === "shoulder" ? (OUT * fit * widthOf(load)) / base.size : 0);
  const moved = scaled(placed, fit).map((piece): Placed => {
    const [px, py, pz] = piece.position;
    return { ...piece, position: [px + x * base.size, py, pz + z * base.size] };
  });
  return carriedAt(base, moved, y * base.size - PRESSED * heightOf(load) * fit);
}

/** Where an animal sits down on somebody of whom nobody says where. */
export function usualSpot(base: Placed, load: Block): BodySpot | null {
  const [piece, another] = load.placed;
  if (!base.entry.figure || !piece || another || piece.entry.figure) return null;
  return piece.entry.anchors || piece.entry.roles.some(({ name }) => name.startsWith("eye"))
    ? "shoulder"
    : null;
}

/** Each load where it is said to be on a being; null for what is borne as by any other thing. */
export function borneOnBody(
  base: Placed,
  bearers: number,
  ids: readonly string[],
  blocks: readonly Block[],
  { carried }: Kinship,
): Placed[] | null {
  const loads = [...carried.values()].flat();
  const spots = ids.map((id) => loads.find((load) => load.id === id)?.at ?? null);
  if (bearers > 1 || blocks.length !== ids.length) return null;
  const set = blocks.map((block, n) => {
    const spot = spots[n] ?? usualSpot(base, block);
    return spot && setOnBody(base, block, spot);
  });
  return set.every((pieces) => pieces !== null) ? set.flat() : null;
}
