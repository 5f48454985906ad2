import { cos, radians, sin } from "../../math/exact.js";
import type { Anchor, Anchors } from "../../shape/catalogue.js";
import { knotHeight } from "../../shape/form/tether.js";
import { extentOf, type Piece, type Placed, scaled, shifted } from "../piece/piece.js";
import { carriedAt, summitOf } from "./carry.js";
import { type Block, blockOf, centred, depthOf, heightOf, widthOf } from "./layout.js";

type Point = readonly [number, number, number];

/** Where each kind of thing is worn, by words of its name, and its width against what wears it there. */
const WORN: readonly (readonly [keyof Anchors | "back", number, RegExp])[] = [
  ["eyes", 1, /glasses|goggles|monocle|eyepatch|mask/],
  ["neck", 0.62, /\btie|necktie/],
  ["neck", 1.1, /bow ?tie|collar|necklace|medal|pendant/],
  ["neck", 1.6, /bandana/],
  ["neck", 1.7, /scarf|cape|cloak/],
  ["head", 0.95, /crown|tiara|wreath|halo/],
  ["head", 1.2, /headphones|headset/],
  ["back", 2.4, /backpack|rucksack|knapsack|schoolbag|quiver|jetpack/],
  ["head", 1.28, /hat|cap|beanie|helmet|bonnet|turban|fedora|sombrero|beret|wig|bow|flower/],
];

/** How deep a hat is pulled down over the crown, of its height. */
const PULLED = 0.16;
/** Headphones reach down to the ears. */
const PULLED_EARS = 0.72;
/** What is worn on a head whose place nobody knows, of its wearer's width. */
const GUESSED = 0.5;
/** The smallest and largest that what is held may be against its holder. */
const HELD = [0.2, 0.5] as const;
const HELD_IN_MOUTH = 0.3;
/** How much larger than life a person holds a small thing, so that it is seen. */
const LARGER_IN_HAND = 2.2;
/** What rises from a hand leans away from the face, degrees. */
const ASIDE = 16;
/** Things this much higher than wide are gripped near their foot. */
const STAFF = 1.7;

/** Puts on a piece what it wears: where its shape says its head, eyes or neck are, else on its highest point. */
export function wear(base: Placed, load: Block): Placed[] {
  const concept = load.placed[0]!.mention?.concept ?? load.placed[0]!.entry.concept;
  const [where, share] = WORN.find(([, , pattern]) => pattern.test(concept)) ?? (["head", 1.2] as const);
  if (where === "back") return wearOnBack(base, load, share);
  const anchor =
    base.entry.anchors?.[where] ??
    (where === "eyes" ? guessedEyes(base) : where === "neck" ? guessedNeck(base) : undefined);
  if (!anchor) return where === "head" ? wearOnTop(base, load) : hold(base, load);
  const worn = centred(facing(load.placed, base.turn + anchor.turn, where));
  const fit = (share * anchor.width * base.size) / widthOf(worn);
  const placed = scaled(worn.placed, fit);
  const { min, max } = blockOf(placed).extent;
  const height = max[1] - min[1];
  const lift =
    where === "head"
      ? -height * (/phones|headset/.test(concept) ? PULLED_EARS : PULLED)
      : where === "eyes"
        ? -height / 2
        : -height * (/bandana/.test(concept) ? 0.95 : share < 1 ? 0.94 : share > 1.5 ? 0.82 : 0.5);
  // Glasses hang from their front, ties lie before the chest, a bandana goes around the neck.
  const around = /bandana/.test(concept) ? (base.entry.anchors?.neck ? -0.1 : -0.5) : 0.6;
  const forward = where === "head" ? 0 : where === "eyes" ? -0.74 * reachOf(placed) : max[2] * around;
  const turn = radians(base.turn + anchor.turn);
  const [x, y, z] = anchorAt(base, anchor);
  return shifted(placed, [x + forward * sin(turn), y + lift, z + forward * cos(turn)]);
}

/** How far a worn thing reaches before its middle, however its wearer's head is turned. */
function reachOf([piece]: readonly Placed[]): number {
  const { min, max } = piece!.entry.bounds;
  return ((max[2] - min[2]) / 2) * piece!.size;
}

/** Behind the shoulders, its own back to the wearer's, far enough aside that its edge is seen from the front. */
function wearOnBack(base: Placed, load: Block, share: number): Placed[] {
  const neck = base.entry.anchors?.neck ?? guessedNeck(base);
  const [x, y, z] = neck.at;
  const away = centred(load.placed.map((piece) => ({ ...piece, turn: base.turn + 180 })));
  const fit = (share * neck.width * base.size) / widthOf(away);
  const placed = scaled(away.placed, fit);
  const { min, max } = blockOf(placed).extent;
  const behind = z * base.size + 0.5 * (max[2] - min[2]);
  const turn = radians(base.turn);
  const [px, py, pz] = anchorAt(base, { ...neck, at: [x, y, 0] });
  return shifted(placed, [px - behind * sin(turn), py - 0.92 * (max[1] - min[1]), pz - behind * cos(turn)]);
}

function facing(placed: readonly Placed[], turn: number, where: keyof Anchors): Placed[] {
  // A hat keeps the side it is best seen from; what is before the face faces the same way.
  return placed.map((piece) => ({
    ...piece,
    turn: where === "head" && !piece.entry.relief ? turn * 0.6 : turn,
  }));
}

/** Eyes are somewhat below the top and before it, in a face about half as wide as the whole. */
function guessedEyes({ entry: { bounds, relief } }: Placed): Anchor {
  const [width, height] = [bounds.max[0] - bounds.min[0], bounds.max[1]];
  const face = Math.min(0.5 * width, 0.34 * height);
  return {
    at: [0, height - 0.85 * face, relief ? bounds.max[2] : 0.9 * Math.min(bounds.max[2], face)],
    width: face,
    turn: 0,
  };
}

/** A neck is under the head, in front. */
function guessedNeck({ entry: { bounds } }: Placed): Anchor {
  const [width, height] = [bounds.max[0] - bounds.min[0], bounds.max[1]];
  return { at: [0, 0.62 * height, 0.62 * bounds.max[2]], width: 0.28 * Math.min(width, height), turn: 0 };
}

function wearOnTop(base: Placed, load: Block): Placed[] {
  const { min, max } = extentOf(base);
  const [x, z] = summitOf(base);
  const fit = (GUESSED * Math.min(max[0] - min[0], 0.8 * base.size)) / widthOf(load);
  const [px, py, pz] = base.position;
  return shifted(scaled(load.placed, fit), [px + x, py + max[1] * 0.93, pz + z]);
}

/**
 * Puts into a piece's grip what it holds: before its hand, in touch with it, staffs and strings by their foot. `nth`: as
 * its how manieth thing; `lifted`: the first is in a raised hand.
 */
export function hold(base: Placed, load: Block, nth = 0, lifted = false): Placed[] {
  const piece = load.placed[0]!;
  const strung = STRUNG.test(piece.entry.concept) && load.placed.length === 1;
  if (strung && base.entry.figure && piece.tilt !== NECK_LEANS) return hold(base, across(load), nth, lifted);
  const longest = Math.max(widthOf(load), heightOf(load), depthOf(load));
  const floats = rises(piece);
  if (piece.form?.tether && base.entry.anchors) return holdKnot(base, load, nth, lifted);
  const pole = poleLength(base, load);
  if (pole !== null) return planted(base, load, pole, nth);
  const staff = heightOf(load) > STAFF * Math.max(widthOf(load), depthOf(load)) || floats;
  const anchor = gripOf(base, { nth, lifted, rises: floats, staff });
  const most = anchor.turn === 0 ? HELD[1] : HELD_IN_MOUTH;
  const wished = Math.min(most, mostInHand(base, load), Math.max(HELD[0], longest / base.size)) * base.size;
  const held = scaled(centred(load.placed).placed, ((staff ? 1.25 : 1) * wished) / longest);
  const { min, max } = blockOf(held).extent;
  const [x, y, z] = anchorAt(base, anchor);
  const height = max[1] - min[1];
  const gripped = staff ? 0.06 : anchor.turn === 0 ? 0.5 : 0.8;
  const lift = -min[1] - gripped * height;
  const ground = base.position[1] - (y + lift + min[1]);
  const before = staff ? 0 : 0.5 * (max[2] - min[2]) * 0.7;
  const turn = radians(base.turn);
  const aside = floats
    ? held.map((one) => ({ ...one, tilt: (x < base.position[0] ? -1 : 1) * ASIDE }))
    : held;
  return shifted(aside, [
    x + before * sin(turn) * 0.5,
    y + lift + Math.max(0, ground),
    z + before * Math.max(0.5, cos(turn)),
  ]);
}

/** How long one of a bunch is with its string, of who holds it. */
const ON_STRING = 0.52;

/** Puts the knot of a bunch into a hand, its loose ends below it. */
function holdKnot(base: Placed, { placed }: Block, nth: number, lifted: boolean): Placed[] {
  const [piece] = placed;
  const bunch = scaled(placed, (ON_STRING * base.size) / piece!.size);
  const [x, y, z] = anchorAt(base, gripOf(base, { nth, lifted, rises: true, staff: true }));
  return shifted(bunch, [x, y - knotHeight(piece!.form!.tether!) * bunch[0]!.size, z]);
}

/** The longest that a thing is in a person's hand, of its bearer: a spoon hides no face. */
function mostInHand({ entry }: Placed, { placed: [piece] }: Block): number {
  if (!entry.figure || !piece) return HELD[1];
  return Math.max(HELD[0], (LARGER_IN_HAND * piece.entry.realSize) / entry.realSize);
}

/** What a hand is raised for. */
const RISES = /balloon|umbrella|parasol|flag|kite|lollipop/;

function rises({ entry }: Piece): boolean {
  return entry.floats || RISES.test(entry.concept);
}

/** Whether what is held wants a raised hand. */
export function isLifted({ placed: [piece] }: Block): boolean {
  return piece !== undefined && rises(piece);
}

/** Played across the body, and how far its neck leans to the viewer's left. */
const STRUNG = /\b(?:guitar|ukulele|banjo|lute|mandolin|sitar|violin|viola|fiddle)$/;
const NECK_LEANS = -64;

/** A stringed thing as it is played, its neck aside. */
function across({ placed }: Block): Block {
  return blockOf(placed.map((piece) => (piece.tilt === NECK_LEANS ? piece : { ...piece, tilt: NECK_LEANS })));
}

/** A stick at least this long, of its bearer's height, stands on the ground in the hand. */
const POLE = 0.72;
const LONGEST_POLE = 1.2;
/** It leans away from the head. */
const POLE_LEANS = 5;

/** The length of a pole, staff or spear against its bearer; null for all that is held in the air. */
function poleLength({ entry }: Placed, load: Block): number | null {
  const [piece, another] = load.placed;
  if (!piece || another || !entry.figure || piece.entry.floats) return null;
  const length = piece.entry.realSize / entry.realSize;
  const { min, max } = piece.entry.bounds;
  const thick = Math.max(max[0] - min[0], max[2] - min[2]);
  return length >= POLE && max[1] - min[1] > 3 * thick ? Math.min(LONGEST_POLE, length) : null;
}

/** Stands a pole on the ground by the hand that holds it. */
function planted(base: Placed, load: Block, length: number, nth: number): Placed[] {
  const [piece] = load.placed;
  const { min, max } = piece!.entry.bounds;
  const size = (length * base.size) / (max[1] - min[1]);
  const { lean: _, ...upright } = piece!;
  const [x, , z] = anchorAt(base, gripOf(base, { nth, lifted: true, rises: false, staff: true }));
  const aside = x < base.position[0] ? -1 : 1;
  return [{ ...upright, size, tilt: aside * POLE_LEANS, position: [x, base.position[1] - min[1] * size, z] }];
}

interface Grip {
  readonly nth: number;
  /** What is held first is in the raised hand. */
  readonly lifted: boolean;
  readonly rises: boolean;
  readonly staff: boolean;
}

/**
 * The hand (raised for what rises from it); for a second thing the other hand, which is its mirror image unless one is
 * raised; else the middle of its front.
 */
function gripOf({ entry }: Placed, { nth, lifted, rises, staff }: Grip): Anchor {
  const { raised, hand } = entry.anchors ?? {};
  if (raised && !hand && rises && nth === 0) return raised;
  if (raised && hand && nth < 2) return (nth === 0 ? rises : !lifted) ? raised : hand;

  const { min, max } = entry.bounds;
  const aside = staff ? 0.8 * max[0] : 0.12;
  const front: Anchor = { at: [aside, 0.42 * max[1], 0.62 * max[2]], width: 0.2, turn: 0 };
  const { at, ...rest } = hand ?? front;
  const x = nth % 2 === 0 ? at[0] : Math.max(min[0] * 0.8, -at[0]);
  return { ...rest, at: [x, at[1], at[2]] };
}

/** An anchor of a placed piece, in scene units. */
function anchorAt(base: Placed, { at: [x, y, z] }: Anchor): Point {
  const point = [{ ...base, position: [x * base.size, 0, z * base.size] as const }];
  return carriedAt(base, point, y * base.size)[0]!.position;
}
