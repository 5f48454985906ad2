import { differenceOf, hexOfOklch, oklchOf } from "../oklch.js";
import type { Role, ShapeEntry } from "../shape/catalogue.js";
import { type Colouring, recoloured, shadeOn } from "./colouring.js";
import { shareOut } from "./share-out.js";
import type { Wanted } from "./stripes.js";

/** Roles smaller than this are details: they keep a neutral, and do not count as showing a colour. */
const DETAIL = 0.07;
/** Of the frame: less area is overlooked. */
const SEEN = 0.014;
const TURNED_AWAY = /inside|inner|interior|lining|sole|underside|bottom|back/;
/** Colours nearer than this look alike. */
const ALIKE = 0.03;
/** A subject stands out from a ground this far from its colour. */
const PARTED = 0.16;
/** Of a ground of several colours, the part that its main one takes. */
const MAIN_GROUND = 0.55;
/** Area of all beads together, of the things'. */
const BEAD = 0.4;
/** Area of one bead at least. */
const LEAST_BEAD = 0.06;

export interface Dressed {
  readonly colourings: readonly Colouring[];
  /** Asked colours that the ground should show, and how much; empty leaves the ground to direction. */
  readonly ground: readonly Wanted[];
  /** Asked colours that nothing shows yet, with their area against that of all things. */
  readonly unshown: readonly Wanted[];
}

/** A thing to dress, and its area as a share of the frame. */
export interface Bare {
  readonly entry: ShapeEntry;
  readonly colouring: Colouring;
  readonly area: number;
}

/** What the palette is to do. */
export interface PaletteWish {
  readonly palette: readonly string[];
  /** By palette colour; null where areas are free. */
  readonly weights: readonly number[] | null;
  readonly groundIsFree: boolean;
}

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
function dressInTurn(things: readonly Bare[], { palette, groundIsFree }: PaletteWish): Dressed {
  const unshown = [...palette];
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
    show(lead);
    const waiting = things.length - n - 1;
    const partColours = dressOne(entry, area, lead, unshown, waiting, show);
    if (!groundIsFree && unshown.length > waiting) giveFollowers(entry, area, partColours, unshown, show);
    const dressed = { ...colouring, colour: lead, partColours };
    kept.set(key, dressed);
    return dressed;
  });
  if (!groundIsFree) {
    return {
      colourings,
      ground: [],
      unshown: unshown.map((hex) => ({ hex, area: Math.max(LEAST_BEAD, BEAD / unshown.length) })),
    };
  }
  const lead = colourings[0]?.colour ?? palette[0]!;
  return { colourings, ground: groundOf(unshown, lead), unshown: [] };
}

/** The colours left over as ground: the lightest that parts from the lead takes most of it. */
function groundOf(unshown: readonly string[], lead: string): Wanted[] {
  if (unshown.length === 0) return [];
  const lightest = [...unshown].sort((a, b) => oklchOf(b).l - oklchOf(a).l);
  const main = lightest.find((hex) => differenceOf(hex, lead) >= PARTED) ?? standingOff(lead);
  const rest = lightest.filter((hex) => hex !== main);
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

/** Dresses by area: see `shareOut`. Things whose colour the prompt names keep it, and count for it. */
function dressByWeight(
  things: readonly Bare[],
  { palette, groundIsFree }: PaletteWish,
  weights: readonly number[],
): Dressed {
  const surfaces: { readonly key: string; readonly role: string | null; area: number }[] = [];
  const add = (key: string, role: string | null, area: number) => {
    const known = surfaces.find((surface) => surface.key === key && surface.role === role);
    if (known) known.area += area;
    else surfaces.push({ key, role, area });
  };
  const free = things.filter(({ colouring }) => colouring.colour === null);
  const byPiece = new Set(free.map(({ entry }) => entry.ref.name)).size < palette.length;
  const keyOf = (thing: Bare) => (byPiece ? String(things.indexOf(thing)) : thing.entry.ref.name);
  for (const thing of free) {
    for (const { role, share } of partsOf(thing)) add(keyOf(thing), role, thing.area * share);
  }
  const covered = things.reduce((sum, { area }) => sum + area, 0);
  const open = groundIsFree ? Math.max(0.05, 1 - covered) : 0;
  const shared = shareOut(
    surfaces.map(({ area }) => area),
    open,
    weights,
  );
  const colourAt = (key: string, role: string | null) => {
    const at = surfaces.findIndex((surface) => surface.key === key && surface.role === role);
    return palette[shared.colourOf[at] ?? 0]!;
  };
  const colourings = things.map((thing) => {
    if (thing.colouring.colour !== null) return thing.colouring;
    const key = keyOf(thing);
    const lead = colourAt(key, null);
    const partColours = { ...dressOne(thing.entry, thing.area, lead, [], 0, () => undefined) };
    for (const { role } of partsOf(thing)) if (role !== null) partColours[role] = colourAt(key, role);
    return { ...thing.colouring, colour: lead, partColours };
  });
  const ground = palette.flatMap((hex, n) => (shared.ground[n]! > 0 ? { hex, area: shared.ground[n]! } : []));
  if (groundIsFree) return { colourings, ground, unshown: [] };
  return { colourings, ground: [], unshown: beadsByWeight(surfaces, shared.colourOf, palette, weights) };
}

/** What a thing shows apart: its main colour with all that goes with it, and the other roles that are no details. */
function partsOf({ entry, area }: Bare): { readonly role: string | null; readonly share: number }[] {
  const main = entry.roles[0]!;
  const kin = recoloured(entry, main.colour);
  const others = entry.roles.filter(
    (role) => role !== main && !role.follows && !(role.name in kin) && shows(role, area),
  );
  const apart = others.reduce((sum, { share }) => sum + share, 0);
  return [
    { role: null, share: Math.max(0.2, 1 - apart) },
    ...others.map(({ name, share }) => ({ role: name, share })),
  ];
}

/** The areas still wanting where the ground can't give them, so that all come near their weights. */
function beadsByWeight(
  surfaces: readonly { readonly area: number }[],
  colourOf: readonly number[],
  palette: readonly string[],
  weights: readonly number[],
): Wanted[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shown = palette.map((_, n) =>
    surfaces.reduce((area, surface, at) => area + (colourOf[at] === n ? surface.area : 0), 0),
  );
  const things = shown.reduce((all, area) => all + area, 0) || 1;
  // The picture as a whole grows until its most shown colour has its weight, within reason.
  const whole = Math.min(4 * things, Math.max(...shown.map((area, n) => (area * sum) / weights[n]!)));
  return palette.flatMap((hex, n) => {
    const area = ((weights[n]! / sum) * whole - shown[n]!) / things;
    return area > 0.02 || shown[n] === 0 ? { hex, area: Math.max(LEAST_BEAD / 2, area) } : [];
  });
}

/** Colours for the roles of one thing; `waiting`: how many things come after it that can show a colour as well. */
function dressOne(
  entry: ShapeEntry,
  area: number,
  lead: string,
  unshown: readonly string[],
  waiting: number,
  show: (hex: string) => void,
): Record<string, string> {
  const colours = recoloured(entry, lead);
  const main = entry.roles[0]!;
  const others = entry.roles.filter((role) => role !== main && !role.follows);
  for (const role of others.sort((a, b) => b.share - a.share)) {
    const next = unshown.length > waiting && shows(role, area) ? unshown[0] : undefined;
    if (next) {
      colours[role.name] = next;
      show(next);
    } else if (!(role.name in colours) && isColourful(role)) {
      colours[role.name] = shadeOn(lead, main.colour, role.colour);
    }
  }
  return colours;
}

/** Roles that follow the main one take the colours still unshown, the largest first. */
function giveFollowers(
  entry: ShapeEntry,
  area: number,
  colours: Record<string, string>,
  unshown: readonly string[],
  show: (hex: string) => void,
): void {
  for (const role of entry.roles.filter((role) => role.follows && isSeen(role, area))) {
    const next = unshown[0];
    if (!next) return;
    colours[role.name] = next;
    show(next);
  }
}

/** Whether a role shows a colour so that it counts as there. */
function shows(role: Role, area: number): boolean {
  return role.share >= DETAIL && isSeen(role, area);
}

/** Neither small in the frame nor turned away from the viewer. */
function isSeen({ name, share }: Role, area: number): boolean {
  return share * area >= SEEN && !TURNED_AWAY.test(name);
}

function isColourful(role: Role): boolean {
  return oklchOf(role.colour).c > 0.045;
}
