import { recoloured } from "./colouring.js";
import {
  type Bare,
  type Dressed,
  dressOne,
  LEAST_BEAD,
  type PaletteWish,
  seenShare,
  shows,
} from "./dressed.js";
import { shareOut } from "./share-out.js";
import type { Wanted } from "./stripes.js";

/** Dresses by area: see `shareOut`. Things whose colour the prompt names keep it, and count for it. */
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
  const covered = things.reduce((sum, { area }) => sum + area, 0);
  const open = groundIsFree ? Math.max(0.05, 1 - covered) : 0;
  const shared = shareOut(
    surfaces.map(({ area }) => area),
    open,
    // Which part has which colour stays while weights are moved, or trials would learn nothing from each other.
    groundIsFree ? weights : (asked ?? weights),
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
    return { ...thing.colouring, colour: lead, partColours };
  });
  const ground = palette.flatMap((hex, n) => (shared.ground[n]! > 0 ? { hex, area: shared.ground[n]! } : []));
  if (groundIsFree) return { colourings, ground, unshown: [] };
  return {
    colourings,
    ground: [],
    unshown: restByWeight(surfaces, shared.colourOf, covered, palette, weights).map((wanted) => ({
      ...wanted,
      rank: (asked ?? weights)[palette.indexOf(wanted.hex)]!,
    })),
  };
}

/** What a thing shows apart: its main colour with all that goes with it, and the other roles that are no details. */
function partsOf({ entry, area }: Bare): { readonly role: string | null; readonly share: number }[] {
  const main = entry.roles[0]!;
  const kin = recoloured(entry, main.colour);
  const others = entry.roles.filter(
    (role) => role !== main && !role.follows && !(role.name in kin) && shows(entry, role, area),
  );
  const apart = others.map((role) => ({ role: role.name, share: seenShare(entry, role) }));
  // What neither goes with the main role nor takes a colour keeps its own.
  const own = entry.roles.filter(
    (role) => role !== main && !role.follows && !(role.name in kin) && !others.includes(role),
  );
  const rest = [...apart.map(({ share }) => share), ...own.map((role) => seenShare(entry, role))];
  return [{ role: null, share: Math.max(0.2, 1 - rest.reduce((sum, share) => sum + share, 0)) }, ...apart];
}

/** The areas still wanting, against that of all things, where the ground can't give them, so that all come near their weights. */
function restByWeight(
  surfaces: readonly { readonly area: number }[],
  colourOf: readonly number[],
  covered: number,
  palette: readonly string[],
  weights: readonly number[],
): Wanted[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shown = palette.map((_, n) =>
    surfaces.reduce((area, surface, at) => area + (colourOf[at] === n ? surface.area : 0), 0),
  );
  // Details in colours of their own are of the things, too.
  const things = Math.max(covered, 1e-3);
  // The picture as a whole grows until its most shown colour has its weight, within reason.
  const whole = Math.min(4 * things, Math.max(...shown.map((area, n) => (area * sum) / weights[n]!)));
  return palette.flatMap((hex, n) => {
    const area = ((weights[n]! / sum) * whole - shown[n]!) / things;
    return area > 0.02 || shown[n] === 0 ? { hex, area: Math.max(LEAST_BEAD, area) } : [];
  });
}
