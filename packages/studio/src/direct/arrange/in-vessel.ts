import { cos, radians, sin } from "../../math/exact.js";
import { type Piece, type Placed, scaled, shifted } from "../piece/piece.js";
import { carriedAt, standOn } from "./carry.js";
import { enclosedIn } from "./enclosed.js";
import { heapedIn, isWide, layeredIn } from "./heap.js";
import { type Block, centred, depthOf, heightOf, widthOf } from "./layout.js";

/** How far stems in a vessel lean apart, degrees from one to the next, and at most. */
const LEAN = 13;
const MOST_LEAN = 30;
/** The same of a spoon alone in its bowl. */
const LEAN_ALONE = 24;
/** The part of a stem that the neck of its vessel hides. */
const IN_NECK = 0.2;
/** Higher than this, in widths, things stand in a bowl rather than lie in it. */
const SLENDER = 1.7;
/** The same of what has no foot. */
const LEANING = 1.5;
/** A vessel whose floor is narrower than this, of its width, has a neck. */
const NECK = 0.3;

/** Stands a block inside a placed piece: as large as fits at that height, and half of it over the rim. */
export function standIn(base: Placed, load: Block): Placed[] {
  if (base.entry.encloses) return enclosedIn(base, base.entry.encloses, load);
  const { inside, bounds } = base.entry;
  const [long, short] = [load.placed.filter(isSlender), load.placed.filter((piece) => !isSlender(piece))];
  // A straw stands among the ice, and each is as large as it is.
  if (inside && long.length > 0 && short.length > 0)
    return [...standIn(base, centred(long)), ...standIn(base, centred(short))];
  const upright = load.placed.every(isUpright);
  if (upright && hasNeck(base)) return bunchIn(base, load.placed);
  if (inside && load.placed.every(isSlender) && isFull(base) && isDeep(base)) return dippedIn(base, load);
  if (inside && load.placed.every(isStem) && isDeep(base)) return bunchIn(base, load.placed);
  if (!inside) return CLOSED.test(base.entry.concept) ? atFoot(base, load) : standOn(base, load);
  if (lieOnContents(base, load.placed)) return strewnIn(base, load.placed);
  if (load.placed.length > 2 && !load.placed.some(isSlender)) {
    if (isJar(base)) return layeredIn(base, load.placed);
    if (isWide(base)) return heapedIn(base, load.placed);
  }
  const floor = inside.y * base.size;
  const rim = (inside.rim ?? bounds.max[1]) * base.size;
  const wide = Math.max(widthOf(load), depthOf(load));
  // What is slender reaches the floor (tulips in a vase); the rest lies where it is wide enough.
  const slender = heightOf(load) > 1.6 * wide;
  const body = 0.5 * (bounds.max[0] - bounds.min[0]) * base.size;
  const radius = inside.radius * base.size;
  // What is wider than a narrow neck rests on it, as a bunch of flowers does.
  const narrow = radius < 0.6 * body && rim > 2 * body;
  const room = narrow ? body * 1.15 : slender ? radius * 1.3 : Math.max(radius, body * 0.69);
  const most = narrow ? 2.4 : slender ? 1.4 : 1.1;
  const fit = Math.min(most, (room * 1.8) / wide);
  const height = heightOf(load) * fit;
  const reaches = upright && height > 1.15 * (rim - floor);
  const foot = reaches ? floor : Math.max(floor, rim - height * (narrow && !slender ? 0.16 : 0.5));
  const within = scaled(load.placed, fit);
  return carriedAt(base, upright ? leaningOut(within, radius) : within, foot);
}

/** Vessels that are shut: what is said to be in them, or with them, lies before them. */
const CLOSED = /\b(?:bottle|flask|can|tin|carton|sack)$/;

function atFoot(base: Placed, load: Block): Placed[] {
  const { min, max } = base.entry.bounds;
  const { placed } = centred(load.placed);
  const aside = 0.5 * (max[0] - min[0]) * base.size + 0.42 * widthOf(load);
  const ahead = 0.25 * (max[2] - min[2]) * base.size + 0.4 * depthOf(load);
  const [x, y, z] = base.position;
  return shifted(placed, [x + aside, y, z + ahead]);
}

/** How high a straw or spoon reaches in a full glass, and how deep, in its height. */
const DIPPED_HEIGHT = 1.5;
const DIPPED_FOOT = 0.1;

/** Leaning on the rim of a full glass, the foot near its floor. */
function dippedIn(base: Placed, load: Block): Placed[] {
  const { inside, bounds } = base.entry;
  const rim = (inside!.rim ?? bounds.max[1]) * base.size;
  const fit = Math.min(1, (DIPPED_HEIGHT * rim) / Math.max(heightOf(load), widthOf(load)));
  const aside = 0.45 * inside!.radius * base.size;
  const leaning = scaled(load.placed, fit).map((piece, n): Placed => {
    const way = n % 2 === 0 ? 1 : -1;
    return { ...piece, tilt: way * LEAN_ALONE, position: [-way * aside, 0, 0.3 * aside * n] };
  });
  return carriedAt(base, leaning, DIPPED_FOOT * rim);
}

function isFull({ entry }: Pick<Placed, "entry">): boolean {
  return entry.roles.some(({ name }) => name === "contents");
}

/** Of the opening of a full bowl, what lies in it may take so much, and lies this deep in it, of its own size. */
const SMALL_IN_BOWL = 0.3;
const SUNK = 0.22;
/** Degrees from one to the next about the middle, so that no two lie in line. */
const GOLDEN = 137.5;

/** Berries on porridge rather than apples in a bowl. */
function lieOnContents({ entry, size }: Placed, loads: readonly Placed[]): boolean {
  const { inside } = entry;
  if (!inside || !isFull({ entry })) return false;
  const opening = 2 * Math.max(inside.radius, 0.3 * (entry.bounds.max[0] - entry.bounds.min[0])) * size;
  return loads.length > 1 && loads.every((piece) => piece.size < SMALL_IN_BOWL * opening);
}

/** Strewn over what fills a bowl, half sunk in. */
function strewnIn(base: Placed, loads: readonly Placed[]): Placed[] {
  const { inside, bounds } = base.entry;
  const reach = 0.34 * (bounds.max[0] - bounds.min[0]) * base.size;
  const laid = loads.map((piece, n): Placed => {
    const out = reach * Math.sqrt((n + 0.4) / loads.length);
    const angle = radians(GOLDEN * n + 40);
    const y = inside!.y * base.size - SUNK * piece.size;
    return { ...piece, turn: piece.turn + GOLDEN * n, position: [out * sin(angle), y, out * cos(angle)] };
  });
  return carriedAt(base, laid, 0);
}

/** What cannot stand by itself leans on the rim, several to all sides. */
function leaningOut(loads: readonly Placed[], radius: number): Placed[] {
  return loads.map((piece, n) => {
    if (!piece.entry.lies) return piece;
    const aside = loads.length === 1 ? 1 : (2 * n) / (loads.length - 1) - 1;
    const [x, y, z] = piece.position;
    const foot = loads.length === 1 ? -0.55 * radius : x * 0.35;
    return { ...piece, tilt: aside * (loads.length === 1 ? LEAN_ALONE : LEAN), position: [foot, y, z] };
  });
}

/** A vase rather than a glass or bowl: tall, its floor narrow or closed off. */
function hasNeck({ entry }: Placed): boolean {
  const { min, max } = entry.bounds;
  const width = max[0] - min[0];
  return (
    entry.inside?.rim === undefined && max[1] > 1.5 * width && (entry.inside?.radius ?? 0) < NECK * width
  );
}

function isUpright({ entry }: Piece): boolean {
  const { min, max } = entry.bounds;
  return max[1] - min[1] > 1.15 * (max[0] - min[0]);
}

function isSlender({ entry }: Piece): boolean {
  const { min, max } = entry.bounds;
  const high = (max[1] - min[1]) / (max[0] - min[0]);
  return high > SLENDER || (entry.lies === true && high > LEANING);
}

/** Stems in a vessel: their ends in its neck, or on the floor of one that is seen through; leaves and heads over the rim. */
function bunchIn(base: Placed, stems: readonly Placed[]): Placed[] {
  const { inside, bounds } = base.entry;
  const rim = (inside?.rim ?? bounds.max[1]) * base.size;
  const floor = (inside?.y ?? 0) * base.size;
  const lean = Math.min(LEAN, (2 * MOST_LEAN) / stems.length);
  const clear = isClear(base);
  // A wide mouth takes longer stems, or nothing but their heads would be seen.
  const wide = (inside?.radius ?? 0) * base.size > 0.3 * rim;
  const free = (wide ? 0.8 : 0.85) * rim;
  const hidden = clear ? Math.max(0.62 * rim, rim - floor - 0.1 * rim) : wide ? 0.55 * rim : IN_NECK * free;
  return stems.map((stem, n) => {
    const aside = n - (stems.length - 1) / 2;
    // Those in the middle are the tallest; every other one stands in front, a little lower.
    const front = n % 2 === 1;
    const height = (free + (clear || wide ? hidden : 0)) * (1 - 0.05 * Math.abs(aside) - (front ? 0.09 : 0));
    const foot = Math.max(floor, rim - (clear || wide ? hidden : IN_NECK * height));
    const spread = (0.3 * (inside?.radius ?? 0.05) * base.size) / stems.length;
    const [x, y, z] = base.position;
    return {
      ...stem,
      size: height / (stem.entry.bounds.max[1] - stem.entry.bounds.min[1]),
      tilt: lean * aside * (clear || wide ? 0.8 : 1),
      turn: stem.turn + (n % 3) * 9 - 9,
      position: [x + aside * spread * (clear ? -0.6 : 1), y + foot, z + (front ? 1 : -1) * spread * 1.6],
    };
  });
}

function isStem({ entry }: Piece): boolean {
  return entry.roles.some(({ name }) => name === "stem");
}

/** A jar or glass rather than a bowl. */
function isDeep({ entry: { bounds, inside } }: Placed): boolean {
  const wide = bounds.max[0] - bounds.min[0];
  return (inside?.rim ?? bounds.max[1]) > 0.75 * wide;
}

/** A deep vessel without a neck that one looks into from the side. */
function isJar(base: Placed): boolean {
  const { bounds, inside } = base.entry;
  return isClear(base) && isDeep(base) && (inside?.radius ?? 0) > 0.25 * (bounds.max[0] - bounds.min[0]);
}

function isClear({ mention, entry }: Placed): boolean {
  const material = mention?.material ?? entry.roles[0]?.material;
  return material === "glass" || material === "frosted glass";
}
