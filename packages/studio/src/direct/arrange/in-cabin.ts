import { cos, radians, sin } from "../../math/exact.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { figureEntry } from "../../shape/index.js";
import { type Placed, shifted } from "../piece/piece.js";
import { carriedAt } from "./carry.js";
import type { Block } from "./layout.js";

type Point = readonly [number, number, number];

interface Cabin {
  /**
   * Middles of heads at its side windows, or on its middle above an open seat: of its half width, height and half length. They are taken in
   * this order, a car's driver's first.
   */
  readonly windows: readonly Point[];
  /** How large a head is there, of its height. */
  readonly head: number;
  /** How high its floor is, of its height, below which nobody's feet are; in a car they are hidden anyway. */
  readonly floor?: number;
}

/** Vehicles whose panes show nothing of what is behind them, by the names of their shapes. */
const CABINS: readonly (readonly [RegExp, Cabin])[] = [
  [
    /^(?:car|hatchback|taxi)$/,
    {
      windows: [
        [0.66, 0.8, 0.1],
        [0.66, 0.79, -0.34],
      ],
      head: 0.22,
    },
  ],
  [
    /^police car$/,
    {
      windows: [
        [0.66, 0.74, 0.1],
        [0.66, 0.73, -0.34],
      ],
      head: 0.2,
    },
  ],
  [
    /^bus$/,
    {
      windows: [0.43, -0.16, -0.76, 0.13, -0.46].map((z): Point => [0.74, 0.67, z]),
      head: 0.25,
      floor: 0.25,
    },
  ],
  [
    /^van$/,
    { windows: [0.54, -0.25, 0.15, -0.64].map((z): Point => [0.75, 0.75, z]), head: 0.24, floor: 0.2 },
  ],
  [/^truck$/, { windows: [[0.72, 0.6, 0.58]], head: 0.21, floor: 0.2 }],
  // Of the coach first, and last of the engine's cab.
  [
    /^train$/,
    {
      windows: [...[-0.43, -0.83, -0.63].map((z): Point => [0.86, 0.58, z]), [0.73, 0.65, 0.06]],
      head: 0.2,
      floor: 0.2,
    },
  ],
  [/^airplane$/, { windows: [[0, 0.98, 0.42]], head: 0.19 }],
];

/** Degrees that who looks out of a window is turned to it, from the way that the vehicle goes. */
const OUTWARD = 58;
/** The same of people and of animals that sit, whose knees and paws are before them. */
const ONWARD = 22;

/** Degrees that they lean out, so that only head and shoulders come through the door. */
const LEANS_OUT = 27;

/**
 * Whoever is in a car or a plane looks out of its windows on the side that is seen; null where it has no such windows, or more
 * ride in it than look out.
 */
export function lookingOut(base: Placed, loads: readonly Block[]): Placed[] | null {
  const cabin = CABINS.find(([names]) => names.test(base.entry.ref.name))?.[1];
  if (!cabin || loads.length > cabin.windows.length) return null;
  const side = sin(radians(base.turn)) > 0 ? -1 : 1;
  const placed = loads.map((load, n) =>
    leaningOut(base, load, { ...cabin, window: cabin.windows[n]!, side }),
  );
  return placed.every((pieces) => pieces !== null) ? placed.flat() : null;
}

function leaningOut(
  base: Placed,
  { placed: [rider, ...rest] }: Block,
  { window, head, floor, side }: Cabin & { readonly window: Point; readonly side: 1 | -1 },
): Placed[] | null {
  const entry = rider && inside(rider.entry);
  const skull = entry && headOf(entry);
  if (!rider || !skull || rest.length > 0) return null;
  const { min, max } = base.entry.bounds;
  const own = entry.bounds;
  const upright = entry.figure !== undefined || own.max[1] - own.min[1] > 1.15 * (own.max[2] - own.min[2]);
  const above = window[0] === 0;
  if (above && !entry.figure) return null;
  const turn = above ? 0 : side * (upright ? ONWARD : OUTWARD);
  const tilt = upright && !above ? side * LEANS_OUT : 0;
  const [s, c] = [sin(radians(turn)), cos(radians(turn))];
  // The middle of its head, as it is turned, and its lowest point, of its own size.
  const [ownX, ownY] = leant([skull.middle[0], skull.middle[1]], tilt);
  const ownLowest = Math.min(0, ...(entry.extremes ?? []).map(([ex, ey]) => leant([ex, ey], tilt)[1]));
  const tall = (max[1] - min[1]) * base.size;
  const size = Math.min(
    (head * tall) / skull.width,
    floor === undefined ? Infinity : ((window[1] - floor) * tall) / (ownY - ownLowest),
  );
  const [hx, hy, hz, lowest] = [ownX * size, ownY * size, skull.middle[2] * size, ownLowest * size];
  const [x, y, z] = [
    side * window[0] * max[0] * base.size,
    (min[1] + window[1] * (max[1] - min[1])) * base.size,
    window[2] * max[2] * base.size,
  ];
  const { form: _, lift: __, ...same } = rider;
  const piece: Placed = { ...same, entry, size, turn: base.turn + turn, tilt, position: [0, 0, 0] };
  const at: Point = [x - hx * c - hz * s, y - hy + lowest, z - hz * c + hx * s];
  return carriedAt(base, shifted([piece], at), 0);
}

/** How much wider than its eyes with what glasses would take an animal's head is, and how far behind their front its middle is. */
const OVER_EYES = 1.2;
const BEHIND_EYES = 0.5;

/** Where a head is and how wide, in own units: below its crown, or else behind its eyes; null for what has neither. */
function headOf({ anchors }: ShapeEntry): { readonly middle: Point; readonly width: number } | null {
  const { head, eyes } = anchors ?? {};
  if (head) {
    const [x, y, z] = head.at;
    return { middle: [x, y - 0.5 * head.width, z], width: head.width };
  }
  if (!eyes) return null;
  const back = BEHIND_EYES * eyes.width;
  const [x, y, z] = eyes.at;
  const [s, c] = [sin(radians(eyes.turn ?? 0)), cos(radians(eyes.turn ?? 0))];
  return { middle: [x - back * s, y, z - back * c], width: OVER_EYES * eyes.width };
}

/** People sit; animals are as they are. */
function inside(entry: ShapeEntry): ShapeEntry {
  return entry.figure ? figureEntry(entry.figure, [], "seated") : entry;
}

/** A point leant to the right about the foot. */
function leant([x, y]: readonly [number, number], degrees: number): readonly [number, number] {
  const [s, c] = [sin(radians(degrees)), cos(radians(degrees))];
  return [x * c + y * s, y * c - x * s];
}
