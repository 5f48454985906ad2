import { oklabOf } from "../../colour.js";
import { step } from "../medium/canvas.js";
import type { Understanding } from "../understand/index.js";
import { leadingColours, type PaletteColour } from "../understand/palette.js";
import { meanWithin } from "../understand/small.js";
import { dropSpecks, partsOf } from "../understand/spots.js";
import type { Recolour } from "../wish.js";
import { surfacesNamed } from "./paint-named.js";

type Lab = PaletteColour["lab"];

/** The part of a picture that a wish means. */
export interface PartMeant {
  /** What bounds it: the subject's own line, what lies around that subject, or a line of its own, 0 or 1 per small pixel. */
  readonly within: "subject" | "ground" | Uint8Array;
  /** Its middle colour: of what lies within, what is of that paint belongs to it. */
  readonly lab: Lab;
  /** All that lies within belongs to it, whatever its colour. */
  readonly whole: boolean;
}

const GROUND_WORDS = new Set(["background", "backdrop", "ground", "wall", "floor"]);

const SKY_WORDS = new Set(["sky", "cloud"]);

/** What lies about the things of a picture, and the colour that says where. */
const LAND: Readonly<Record<string, string>> = {
  grass: "#4f9a35",
  lawn: "#4f9a35",
  meadow: "#4f9a35",
  water: "#3f7fb0",
  sea: "#3f7fb0",
  ocean: "#3f7fb0",
  lake: "#3f7fb0",
  river: "#3f7fb0",
  sand: "#d8b878",
};

/** Things whose colour says which they are. */
const OWN_COLOURS: Readonly<Record<string, string>> = {
  leaf: "#3f9b3a",
  plant: "#3f9b3a",
  tree: "#3c7a34",
  foliage: "#3c7a34",
  cactus: "#3f9b3a",
};

/** Parts of a body: of the subject, but not what it is mostly of. */
const BODY_WORDS = new Set(
  "hair,beard,moustache,face,skin,eye,nose,mouth,lip,ear,hand,arm,leg,foot,tail,wing,mane,horn".split(","),
);

/** Parts of things, and what is worn about a neck or a waist: none of them is what the subject is mostly of. */
const PART_WORDS = new Set(
  "ribbon,bow,collar,tie,bow tie,belt,button,strap,buckle,lace,scarf,wheel,tyre,tire,handle,lid,sail,mast,window,door,roof,chimney,spout,rim,label,cork,stem,beak,feather".split(
    ",",
  ),
);

/** The hue of skin, of any shade. */
const SKIN: Lab = oklabOf("#d49a72");

/** Share of the leading hue's weight from which another hue could as well be that of the thing meant. */
const RIVAL = 0.45;

/** The same, of a hue that comes in several like pieces where several things are meant. */
const LEAST_OF_MANY = 0.15;

/** So many times as large as any piece of another hue, one piece alone is the one thing meant. */
const PLAINLY_LARGEST = 1.6;

/** Pieces smaller than this share of the largest of their hue are bits of it, and none of their own. */
const LEAST_PIECE = 0.3;

/** Less chroma than this is white, grey or black, which is not what a thing is told by where so much of it has a hue. */
const GREY = 0.06;
const HUED = 0.12;

/** Pieces of the frame's area below which a clear colour is no part that anybody would name. */
const LEAST_REGION = 0.008;
const LEAST_OF_COLOUR = 0.0008;

/** Finds what a wish means by its words, colours and the subject; else says why not. */
export function partMeant(seen: Understanding, wish: Recolour): PartMeant | { readonly why: string } {
  const { small, subject, parted, sky } = seen;
  const pixels = small.width * small.height;
  if (GROUND_WORDS.has(wish.what)) {
    if (!parted) return { why: "the subject could not be told from its ground" };
    const colours = coloursWhere(seen, (i) => subject.mask[i]! <= 0.5);
    const lab = wish.from ? nearestHue(colours, wish.from) : fullest(colours);
    return lab === null
      ? { why: "nothing of that colour was found" }
      : { within: "ground", lab, whole: false };
  }
  if (SKY_WORDS.has(wish.what)) {
    if (sky === null) return { why: "no sky was found" };
    const lab = meanWithin(seen.small, sky);
    return { within: sky, lab, whole: true };
  }
  const isSky = (i: number) => sky?.[i] === 1;
  const land = LAND[wish.what];
  const named = wish.from ?? land ?? OWN_COLOURS[wish.what] ?? null;
  if (named === null && (BODY_WORDS.has(wish.what) || PART_WORDS.has(wish.what)))
    return { why: `it is not known where that is; say its colour ("the brown ${wish.what}")` };
  if (parted && land === undefined) {
    const all = coloursWhere(seen, (i) => subject.mask[i]! > 0.5);
    // Who wears something shows skin as well.
    const cloth = all.filter(({ lab }) => chromaOf(lab) > 0.05 && angleBetween(lab, SKIN) > 0.5);
    const colours = wish.worn && named === null && cloth.length > 0 ? cloth : all;
    const lab = named === null ? leadingOf(seen, colours, wish) : nearestHue(colours, named);
    if (lab === "rivals") return { why: 'several colours compete; say which is meant ("the red car")' };
    if (lab !== null && named !== null) {
      const all = pixelsOf(seen, lab, (i) => subject.mask[i]! > 0.5);
      const own = surfacesNamed(small, all, oklabOf(named), BODY_WORDS.has(wish.what));
      if (own !== all) return { within: own, lab: meanWithin(seen.small, own), whole: false };
    }
    if (lab !== null) return { within: "subject", lab, whole: false };
  }
  if (named !== null) {
    const open = (i: number) => !isSky(i) && !(parted && subject.mask[i]! > 0.5);
    const lab = nearestHue(coloursWhere(seen, open), named);
    const all = lab && pixelsOf(seen, lab, open);
    const mask =
      all &&
      (land === undefined ? surfacesNamed(small, all, oklabOf(named), BODY_WORDS.has(wish.what)) : all);
    if (mask) dropSpecks(mask, small.width, small.height, 1, pixels * LEAST_OF_COLOUR);
    return lab && mask?.includes(1)
      ? { within: mask, lab: mask === all ? lab : meanWithin(seen.small, mask), whole: false }
      : { why: "nothing of that colour was found" };
  }
  return parted ? { why: "nothing of that colour was found" } : clearRegion(seen);
}

/**
 * Without a subject: the one hue of what stands out that is in a clear piece of its own, before calmer ground. What lies
 * upon another piece that stands out is a part of that, and what the frame cuts is of the place.
 */
function clearRegion(seen: Understanding): PartMeant | { readonly why: string } {
  const { small, sky } = seen;
  const { standing } = seen.subject;
  const out = (i: number) => standing?.[i] === 1 && sky?.[i] !== 1;
  const colours = coloursWhere(seen, out);
  const hues = huesOf(colours).filter(({ lab }) => chromaOf(lab) > 0.07);
  const clear = hues
    .map(({ lab }) => ({ lab, within: clearPieces(seen, lab, out) }))
    .flatMap(({ lab, within }) => (within ? [{ lab, within, weight: weightOf(lab, colours) }] : []))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = clear;
  const untold = { why: "the subject could not be told from its ground" };
  if (first === undefined || (second && second.weight > RIVAL * first.weight)) return untold;
  const others = hues.filter(({ lab }) => lab !== first.lab);
  const around = ringAround(first.within, small.width);
  const upon = around.filter((i) => others.some(({ lab }) => belonging(colourAt(seen, i), lab) > 0.5));
  return upon.length > around.length * 0.4 ? untold : { within: first.within, lab: first.lab, whole: false };
}

/** Chroma of a paint's middle colour from which a pixel is plainly of it: a street's blue shade is not of a blue car. */
const FULL_PAINT = 0.4;

/** The pieces of a paint that are of one thing: the largest, uncut by the frame, and what else stands out of it. */
function clearPieces(seen: Understanding, lab: Lab, out: (i: number) => boolean): Uint8Array | null {
  const { width, height } = seen.small;
  const full = FULL_PAINT * chromaOf(lab);
  const mask = pixelsOf(seen, lab, (i) => chromaOf(colourAt(seen, i)) > full);
  const parts = partsOf(mask, width, height)
    .filter((part) => part.length > width * height * LEAST_OF_COLOUR)
    .map((part) => {
      const cut = part.filter((i) => {
        const [x, y] = [i % width, Math.floor(i / width)];
        return x < 2 || y < 2 || x >= width - 2 || y >= height - 2;
      });
      const shown = part.filter(out).length / part.length;
      return { part, own: cut.length === 0 && shown > 0.5 };
    })
    .sort((a, b) => b.part.length - a.part.length);
  const main = parts.find(({ own }) => own);
  if (main === undefined || main.part.length < width * height * LEAST_REGION) return null;
  const own = new Uint8Array(mask.length);
  for (const each of parts) if (each.own) for (const i of each.part) own[i] = 1;
  const elsewhere = parts.reduce((sum, each) => sum + (each.own ? 0 : each.part.length), 0);
  return elsewhere > RIVAL * main.part.length ? null : own;
}

/** Pixels a little outside a mask. */
function ringAround(mask: Uint8Array, width: number): number[] {
  const ring: number[] = [];
  for (let i = 5 * width; i < mask.length - 5 * width; i++) {
    if (mask[i] === 1) continue;
    if ([5, -5, 5 * width, -5 * width].some((by) => mask[i + by] === 1)) ring.push(i);
  }
  return ring;
}

function colourAt({ small }: Understanding, i: number): Lab {
  return [small.lab[i * 3]!, small.lab[i * 3 + 1]!, small.lab[i * 3 + 2]!];
}

function coloursWhere({ small }: Understanding, picks: (i: number) => boolean): PaletteColour[] {
  const picked: number[] = [];
  for (let i = 0; i < small.width * small.height; i++)
    if (picks(i)) picked.push(small.lab[i * 3]!, small.lab[i * 3 + 1]!, small.lab[i * 3 + 2]!);
  if (picked.length === 0) return [];
  return leadingColours({ lab: Float32Array.from(picked), width: picked.length / 3, height: 1 }, 7);
}

/** The pixels of a paint. */
function pixelsOf(seen: Understanding, lab: Lab, picks: (i: number) => boolean): Uint8Array {
  const { small } = seen;
  return Uint8Array.from({ length: small.width * small.height }, (_, i) => {
    return picks(i) && belonging(colourAt(seen, i), lab) > 0.5 ? 1 : 0;
  });
}

/** The leading colour nearest in hue to one that was named; null where none is near. */
function nearestHue(colours: readonly PaletteColour[], named: string): Lab | null {
  if (colours.length === 0) return null;
  const [, a, b] = oklabOf(named);
  const far = ({ lab }: PaletteColour) => Math.sqrt((lab[1] - a) ** 2 + (lab[2] - b) ** 2);
  const best = colours.reduce((least, colour) => (far(colour) < far(least) ? colour : least));
  return angleBetween(best.lab, [0, a, b]) < 0.75 || Math.sqrt(a * a + b * b) < 0.04 ? best.lab : null;
}

/** How much a colour takes the eye: area times chroma. */
const full = ({ share, lab }: PaletteColour) => share * (0.03 + chromaOf(lab));

/** How much a hue takes the eye: colours of one hue are one paint in light and shade. */
function weightOf(lab: Lab, colours: readonly PaletteColour[]): number {
  return colours.reduce((sum, other) => sum + (angleBetween(other.lab, lab) < 0.35 ? full(other) : 0), 0);
}

function fullest(colours: readonly PaletteColour[]): Lab {
  return colours.reduce(
    (most, { lab }) => (weightOf(lab, colours) > weightOf(most, colours) ? lab : most),
    colours[0]!.lab,
  );
}

/** Colours of plainly different hues, the fullest of each; greys are none. */
function huesOf(colours: readonly PaletteColour[]): PaletteColour[] {
  const hues: PaletteColour[] = [];
  for (const colour of [...colours].sort((a, b) => full(b) - full(a))) {
    if (chromaOf(colour.lab) < 0.05) continue;
    if (hues.every(({ lab }) => angleBetween(lab, colour.lab) > 0.5)) hues.push(colour);
  }
  return hues;
}

/**
 * The fullest colour of the subject. Where another hue is nearly as full, number tells: several things meant are like
 * pieces of one hue, one thing is the one piece that is plainly largest; else nobody knows which is where.
 */
function leadingOf(
  seen: Understanding,
  found: readonly PaletteColour[],
  { what, many }: Recolour,
): Lab | "rivals" | null {
  if (found.length === 0) return null;
  const hued = found.filter(({ lab }) => chromaOf(lab) > GREY);
  const colours = hued.reduce((sum, { share }) => sum + share, 0) > HUED ? hued : found;
  const best = fullest(colours);
  const heavy = (lab: Lab, share: number) => weightOf(lab, colours) > share * weightOf(best, colours);
  const others = huesOf(colours).filter(
    ({ lab }) => angleBetween(lab, best) > 0.5 && heavy(lab, many ? LEAST_OF_MANY : RIVAL),
  );
  if (what === "it" || others.length === 0) return best;
  const { small, subject } = seen;
  const groups = [best, ...others.map(({ lab }) => lab)].map((lab) => {
    const pieces = partsOf(
      pixelsOf(seen, lab, (i) => subject.mask[i]! > 0.5),
      small.width,
      small.height,
    );
    const sizes = pieces.map((part) => part.length);
    const largest = Math.max(0, ...sizes);
    return { lab, largest, count: sizes.filter((size) => size > LEAST_PIECE * largest).length };
  });
  const several = groups.filter(({ count }) => count > 1);
  if (many && several.length > 0) {
    const [main, next] = several.sort((a, b) => weightOf(b.lab, colours) - weightOf(a.lab, colours));
    return next && weightOf(next.lab, colours) > RIVAL * weightOf(main!.lab, colours) ? "rivals" : main!.lab;
  }
  const [first, second] = groups.sort((a, b) => b.largest - a.largest);
  return first!.count === 1 && first!.largest > PLAINLY_LARGEST * second!.largest ? first!.lab : "rivals";
}

function chromaOf(lab: Lab): number {
  return Math.sqrt(lab[1] ** 2 + lab[2] ** 2);
}

/** 1 for a colour that is of a paint in any light … 0. */
export function belonging(colour: readonly [number, number, number], paint: Lab): number {
  const chroma = chromaOf(colour);
  const own = chromaOf(paint);
  if (own < 0.035)
    return (1 - step(0.035, 0.075, chroma)) * (1 - step(0.28, 0.42, Math.abs(colour[0] - paint[0])));
  // Highlights and deep shade lose chroma; their hue still tells.
  return step(0.14 * own, 0.34 * own, chroma) * (1 - step(0.42, 0.72, angleBetween(colour, paint)));
}

/** Angle between the hues, as the length of the difference of unit vectors (0 … 2). */
function angleBetween(a: readonly number[], b: readonly number[]): number {
  const [la, lb] = [Math.sqrt(a[1]! ** 2 + a[2]! ** 2) || 1, Math.sqrt(b[1]! ** 2 + b[2]! ** 2) || 1];
  return Math.sqrt((a[1]! / la - b[1]! / lb) ** 2 + (a[2]! / la - b[2]! / lb) ** 2);
}
