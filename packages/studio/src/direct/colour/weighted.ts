import { nearestOf } from "../../grade/shade.js";
import type { Role, ShapeEntry } from "../../shape/catalogue.js";
import { recoloured } from "./colouring.js";
import {
  type Bare,
  type Dressed,
  dressOne,
  isColourful,
  isMirroring,
  LEAST_BEAD,
  type PaletteWish,
  seenShare,
  shows,
} from "./dressed.js";
import { shareOut } from "./share-out.js";
import type { Wanted } from "./stripes.js";

/** Of the frame: so little of a colour, on a detail, is overlooked, and something else has to show it. */
const OVERLOOKED = 0.01;

/**
 * Dresses by area: see `shareOut`. Things whose colour the prompt names keep it, and count for it. Details that keep
 * a colour of their own which would pass for the shade of an asked one (a fox's dark socks) take that one and count for it.
 */
export function dressByWeight(
  things: readonly Bare[],
  { palette, groundIsFree, asked }: PaletteWish,
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
  const details = free.flatMap((thing) => detailsOf(thing, palette).map((detail) => ({ ...detail, thing })));
  const shown = palette.map((_, n) =>
    details.reduce((sum, { colour, share, thing }) => (colour === n ? sum + share * thing.area : sum), 0),
  );
  const covered = things.reduce((sum, { area }) => sum + area, 0);
  const open = groundIsFree ? Math.max(0.05, 1 - covered) : 0;
  const shared = shareOut(
    surfaces.map(({ area }) => area),
    open,
    // Which part has which colour stays while weights are moved, or trials would learn nothing from each other.
    groundIsFree ? weights : (asked ?? weights),
    shown,
  );
  const colourAt = (key: string, role: string | null) => {
    const at = surfaces.findIndex((surface) => surface.key === key && surface.role === role);
    return palette[shared.colourOf[at] ?? 0]!;
  };
  const colourings = things.map((thing) => {
    if (thing.colouring.colour !== null) return thing.colouring;
    const key = keyOf(thing);
    const lead = colourAt(key, null);
    const partColours = { ...dressOne(thing, lead, [], 0, () => undefined) };
    for (const { role } of partsOf(thing)) if (role !== null) partColours[role] = colourAt(key, role);
    for (const { role, colour } of detailsOf(thing, palette)) partColours[role] = palette[colour]!;
    return { ...thing.colouring, colour: lead, partColours };
  });
  const ground = palette.flatMap((hex, n) => (shared.ground[n]! > 0 ? { hex, area: shared.ground[n]! } : []));
  if (groundIsFree) return { colourings, ground, unshown: [] };
  return {
    colourings,
    ground: [],
    unshown: restByWeight({ surfaces, colourOf: shared.colourOf, shown, covered }, palette, weights).map(
      (wanted) => ({
        ...wanted,
        rank: (asked ?? weights)[palette.indexOf(wanted.hex)]!,
      }),
    ),
  };
}

/** What a thing shows apart: its main colour with all that goes with it, and the other roles that are no details. */
function partsOf(thing: Bare): { readonly role: string | null; readonly share: number }[] {
  const { entry } = thing;
  const apart = othersOf(thing).map((role) => ({ role: role.name, share: seenShare(entry, role) }));
  // What neither goes with the main role nor takes a colour keeps its own.
  const rest = [...apart.map(({ share }) => share), ...ownOf(thing).map((role) => seenShare(entry, role))];
  return [{ role: null, share: Math.max(0.2, 1 - rest.reduce((sum, share) => sum + share, 0)) }, ...apart];
}

/** Roles that neither go with the main one nor are details. */
function othersOf({ entry, area }: Bare): Role[] {
  return unlike(entry).filter((role) => shows(entry, role, area));
}

/** Roles that neither go with the main one nor take a colour. */
function ownOf({ entry, area }: Bare): Role[] {
  return unlike(entry).filter((role) => !shows(entry, role, area));
}

function unlike(entry: ShapeEntry): Role[] {
  const main = entry.roles[0]!;
  const kin = recoloured(entry, main.colour);
  return entry.roles.filter((role) => role !== main && !role.follows && !(role.name in kin));
}

/** Greys that keep their colour and pass for the shade of an asked one, by its number. */
function detailsOf(
  thing: Bare,
  palette: readonly string[],
): { readonly role: string; readonly colour: number; readonly share: number }[] {
  return ownOf(thing).flatMap((role) => {
    if (isMirroring(role) || isColourful(role)) return [];
    const colour = nearestOf(role.colour, palette);
    return colour === null ? [] : [{ role: role.name, colour, share: seenShare(thing.entry, role) }];
  });
}

/** The areas still wanting, against that of all things, where the ground can't give them, so that all come near their weights. */
function restByWeight(
  {
    surfaces,
    colourOf,
    shown,
    covered,
  }: {
    readonly surfaces: readonly { readonly area: number }[];
    readonly colourOf: readonly number[];
    /** By colour: what is shown of it beside the surfaces. */
    readonly shown: readonly number[];
    readonly covered: number;
  },
  palette: readonly string[],
  weights: readonly number[],
): Wanted[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const there = palette.map((_, n) =>
    surfaces.reduce((area, surface, at) => area + (colourOf[at] === n ? surface.area : 0), shown[n]!),
  );
  // Details in colours of their own are of the things, too.
  const things = Math.max(covered, 1e-3);
  // The picture as a whole grows until its most shown colour has its weight, within reason.
  const whole = Math.min(4 * things, Math.max(...there.map((area, n) => (area * sum) / weights[n]!)));
  return palette.flatMap((hex, n) => {
    const area = ((weights[n]! / sum) * whole - there[n]!) / things;
    return area > 0.02 || there[n]! < OVERLOOKED ? [{ hex, area: Math.max(LEAST_BEAD, area) }] : [];
  });
}
