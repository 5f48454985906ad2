import { differenceOf, hexOfOklch, oklchOf } from "../../oklch.js";
import type { Colouring } from "./colouring.js";
import {
  type Bare,
  type Dressed,
  dressOne,
  LEAST_BEAD,
  type PaletteWish,
  SEEN,
  seenShare,
} from "./dressed.js";
import type { Wanted } from "./stripes.js";
import { dressByWeight } from "./weighted.js";

/** Colours nearer than this look alike. */
const ALIKE = 0.03;
/** A subject stands out from a ground this far from its colour. */
const PARTED = 0.16;
/** Of a ground of several colours, the part that its main one takes. */
const MAIN_GROUND = 0.55;
/** Area of all beads together, of the things'. */
const BEAD = 0.4;

/** Dresses things, and the ground where it is free, in an asked palette, leading colour first. */
export function dressInPalette(things: readonly Bare[], wish: PaletteWish): Dressed {
  if (wish.palette.length === 0) {
    return { colourings: things.map(({ colouring }) => colouring), ground: [], unshown: [] };
  }
  return wish.weights ? dressByWeight(things, wish, wish.weights) : dressInTurn(things, wish);
}

/**
 * Things of one shape share their colours unless there are more of them than shapes to show the palette on. The main
 * role leads, the next largest roles take the colours not yet shown, and what is left becomes a shade of its thing's
 * leading colour, so that nothing saturated stands outside the palette. Things whose colour the prompt names keep it.
 * Where the ground is not free to take what is left over, roles that would follow the main one (a handle) take it.
 */
function dressInTurn(
  things: readonly Bare[],
  { palette, groundIsFree, stands, unseen }: PaletteWish,
): Dressed {
  // What has been seen to be lost on a thing goes last, and stays asked for whatever shows it.
  const lost = palette.filter((hex) => unseen.includes(hex));
  const unshown = palette.filter((hex) => !unseen.includes(hex));
  const show = (hex: string) => {
    const at = unshown.findIndex((asked) => differenceOf(asked, hex) < ALIKE);
    if (at >= 0) unshown.splice(at, 1);
  };
  for (const { colouring } of things) if (colouring.colour !== null) show(colouring.colour);
  const shapes = new Set(things.map(({ entry }) => entry.ref.name)).size;
  const byPiece = shapes < palette.length && things.length > shapes;
  const kept = new Map<string, Colouring>();
  let turn = 0;
  const colourings = things.map(({ entry, colouring, area }, n) => {
    if (colouring.colour !== null) return colouring;
    const key = byPiece ? String(n % palette.length) : entry.ref.name;
    const known = kept.get(key);
    if (known) return { ...colouring, colour: known.colour, partColours: known.partColours };
    const lead = palette[turn++ % palette.length]!;
    // On a speck it would be overlooked: then something else shows it as well.
    if (area >= SEEN / 2) show(lead);
    const waiting = things.length - n - 1;
    const partColours = dressOne({ entry, area }, lead, unshown, waiting, show);
    if (!groundIsFree && unshown.length > waiting) giveFollowers({ entry, area }, partColours, unshown, show);
    const dressed = { ...colouring, colour: lead, partColours };
    kept.set(key, dressed);
    return dressed;
  });
  unshown.push(...lost);
  if (!groundIsFree) return { colourings, ground: [], unshown: apart(unshown) };
  const lead = colourings[0]?.colour ?? palette[0]!;
  const lightest = [...unshown].sort((a, b) => oklchOf(b).l - oklchOf(a).l);
  const main =
    lightest.find((hex) => differenceOf(hex, lead) >= PARTED) ?? paleOne(lead, lightest) ?? standingOff(lead);
  const rest = lightest.filter((hex) => hex !== main);
  if (!stands || rest.length < 2) return { colourings, ground: groundOf(main, rest, unshown), unshown: [] };
  // A wall and a floor that go together; more would be stripes, and is built of steps instead.
  const floor = rest.reduce((best, hex) => (differenceOf(hex, main) < differenceOf(best, main) ? hex : best));
  const steps = rest.filter((hex) => hex !== floor);
  return { colourings, ground: groundOf(main, [floor], unshown), unshown: apart(steps) };
}

/** Lightness from which on colours are pale, and how far two of them must be apart. */
const PALE = 0.74;
const PALE_APART = 0.07;

/** Among pale colours alone, the one furthest from the leading one: a dark ground would end what they are for. */
function paleOne(lead: string, others: readonly string[]): string | null {
  if ([lead, ...others].some((hex) => oklchOf(hex).l < PALE)) return null;
  const far = [...others].sort((a, b) => differenceOf(b, lead) - differenceOf(a, lead))[0];
  return far !== undefined && differenceOf(far, lead) >= PALE_APART ? far : null;
}

/** Colours that need a place of their own, and how much of it. */
function apart(unshown: readonly string[]): Wanted[] {
  return unshown.map((hex) => ({ hex, area: Math.max(LEAST_BEAD, BEAD / unshown.length) }));
}

/** Colours left over as ground, of which the main one takes most. */
function groundOf(main: string, rest: readonly string[], unshown: readonly string[]): Wanted[] {
  if (unshown.length === 0) return [];
  return [
    { hex: main, area: rest.length === 0 ? 1 : MAIN_GROUND },
    ...rest.map((hex) => ({ hex, area: (1 - MAIN_GROUND) / rest.length })),
  ];
}

/** A grey, hardly tinted, that parts from a colour. */
export function standingOff(hex: string): string {
  const { l, h } = oklchOf(hex);
  return hexOfOklch({ l: l > 0.72 ? 0.28 : 0.94, c: 0.008, h });
}

/** Roles that follow the main one take the colours still unshown, the largest first. */
function giveFollowers(
  { entry, area }: Pick<Bare, "entry" | "area">,
  colours: Record<string, string>,
  unshown: readonly string[],
  show: (hex: string) => void,
): void {
  for (const role of entry.roles.filter((role) => role.follows && seenShare(entry, role) * area >= SEEN)) {
    const next = unshown[0];
    if (!next) return;
    colours[role.name] = next;
    show(next);
  }
}
