import { cos, radians, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { CROWN_CELLS } from "../../shape/crown.js";
import { extentOf, type Placed, shifted } from "../piece/piece.js";
import { carriedAt } from "./carry.js";
import { type Block, widthOf } from "./layout.js";

/** What is laid on food is at most this wide against it. */
const WIDEST = 0.5;
/** How uneven the ground under it may be, and how deep it sinks in, of its own height. */
const UNEVEN = 0.3;
const SINKS = 0.07;
/** Of what lies on it, so much lies on top where there is a rim below as well. */
const ON_TOP = 0.65;
/** Spots below this, of the height of the highest level one, are its plate. */
const LOW = 0.5;
/** Neighbours lie at least so far apart, of their width. */
const APART = 0.96;
/** What finds no room for all of it is made smaller by this, so often. */
const SMALLER = 0.86;
const TRIES = 5;
/** Fruit that has a top lies on its side now and then. */
const ROLLS = /\b(?:strawberr|raspberr|blackberr|fig|date|nut|almond|olive|tomato)/;

interface Spot {
  readonly x: number;
  readonly z: number;
  readonly y: number;
}

/**
 * Lays small things about on food, each in contact where it is level: most on top, the rest on the plate around it. Null
 * where they are no toppings, or nothing is known of the food's surface.
 */
export function strewn(base: Placed, loads: readonly Block[], random: Random): Placed[] | null {
  const { crown, bounds } = base.entry;
  if (!crown || base.lean || base.tilt || loads.some(({ placed }) => placed.length !== 1)) return null;
  const wide = Math.min(bounds.max[0] - bounds.min[0], bounds.max[2] - bounds.min[2]) * base.size;
  if (loads.some((load) => widthOf(load) > WIDEST * wide || load.placed[0]!.entry.anchors)) return null;
  const pieces = loads.map(({ placed }) => rolled(placed[0]!, random));
  for (let n = 0, scale = 1; n < TRIES; n++, scale *= SMALLER) {
    const laid = laidOut(base, pieces, scale, random);
    if (laid) return carriedAt(base, laid, 0);
  }
  return null;
}

function rolled(piece: Placed, random: Random): Placed {
  const turn = piece.turn + 360 * random();
  if (piece.lean || !ROLLS.test(piece.mention?.concept ?? piece.entry.concept)) return { ...piece, turn };
  const roll = random();
  return { ...piece, turn, tilt: (roll < 0.5 ? -1 : 1) * (62 + 40 * random()) };
}

/** All of them in the base's own axes; null where they do not fit at this scale. */
function laidOut(base: Placed, pieces: readonly Placed[], scale: number, random: Random): Placed[] | null {
  const laid: Placed[] = [];
  const taken: { x: number; z: number; r: number }[] = [];
  for (const [n, piece] of pieces.entries()) {
    const sized = { ...piece, size: piece.size * scale, position: [0, 0, 0] as const };
    const { min, max } = extentOf(sized);
    const [width, depth, height] = [max[0] - min[0], max[2] - min[2], max[1] - min[1]];
    const r = (width + depth) / 4;
    const spots = levelSpots(base, r * 0.86, UNEVEN * height);
    const top = Math.max(0, ...spots.map(({ y }) => y));
    const isHigh = ({ y }: Spot) => y > LOW * top;
    const free = spots.filter((spot) =>
      taken.every((other) => {
        const [dx, dz, least] = [spot.x - other.x, spot.z - other.z, APART * (r + other.r)];
        return dx * dx + dz * dz > least * least;
      }),
    );
    const high = free.filter(isHigh);
    const low = facingViewer(
      base,
      free.filter((spot) => !isHigh(spot)),
    );
    const wantsHigh = n < Math.ceil(ON_TOP * pieces.length);
    const from =
      (wantsHigh ? high : low).length > 0 ? (wantsHigh ? high : low) : high.length > 0 ? high : low;
    if (from.length === 0) return null;
    const spot = from[Math.floor(random() * from.length)]!;
    taken.push({ x: spot.x, z: spot.z, r });
    // Its middle over the spot, however it rolled.
    const at = [
      spot.x - (min[0] + max[0]) / 2,
      spot.y - SINKS * height - min[1],
      spot.z - (min[2] + max[2]) / 2,
    ] as const;
    laid.push(...shifted([{ ...sized, turn: sized.turn }], at));
  }
  return laid;
}

/** The half of a plate that the viewer sees. */
function facingViewer(base: Placed, spots: readonly Spot[]): Spot[] {
  const [s, c] = [sin(radians(base.turn)), cos(radians(base.turn))];
  return spots.filter(({ x, z }) => z * c - x * s > 0);
}

/** Middles of discs under which the base is level, in its own axes and scene units. */
function levelSpots({ entry, size }: Placed, radius: number, uneven: number): Spot[] {
  const { bounds, crown } = entry;
  const [wide, deep] = [
    ((bounds.max[0] - bounds.min[0]) * size) / CROWN_CELLS,
    ((bounds.max[2] - bounds.min[2]) * size) / CROWN_CELLS,
  ];
  const [across, ahead] = [
    Math.max(1, Math.ceil(radius / wide - 0.3)),
    Math.max(1, Math.ceil(radius / deep - 0.3)),
  ];
  const spots: Spot[] = [];
  for (let row = ahead; row < CROWN_CELLS - ahead; row++) {
    for (let column = across; column < CROWN_CELLS - across; column++) {
      let [low, high] = [Infinity, -Infinity];
      for (let j = -ahead; j <= ahead; j++) {
        for (let i = -across; i <= across; i++) {
          if ((i * i) / (across * across) + (j * j) / (ahead * ahead) > 1.3) continue;
          const height = crown![(row + j) * CROWN_CELLS + column + i]!;
          low = Math.min(low, height);
          high = Math.max(high, height);
        }
      }
      if (low < 0 || ((high - low) / 1000) * size > uneven) continue;
      spots.push({
        x: bounds.min[0] * size + (column + 0.5) * wide,
        z: bounds.min[2] * size + (row + 0.5) * deep,
        y: (high / 1000) * size,
      });
    }
  }
  return spots;
}
