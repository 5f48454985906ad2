import { differenceOf, oklchOf } from "../oklch.js";
import type { Role, ShapeEntry } from "../shape/catalogue.js";
import { type Colouring, recoloured, shadeOn } from "./colouring.js";

/** Roles smaller than this are details: they keep a neutral, and do not count as showing a colour. */
const DETAIL = 0.07;
/** Colours nearer than this look alike. */
const ALIKE = 0.03;

interface Dressed {
  readonly colourings: readonly Colouring[];
  /** Asked colours that no surface shows; the ground may. */
  readonly unshown: readonly string[];
}

/**
 * Dresses things in an asked palette, leading colour first. Things of one shape share their colours unless there
 * are more of them than shapes to show the palette on. The main role leads, the next largest roles take the
 * colours not yet shown, and what is left becomes a shade of its thing's leading colour, so that nothing saturated
 * stands outside the palette. Things whose colour the prompt names keep it. Where the ground is not free to take
 * what is left over, roles that would follow the main one (a handle) take it.
 */
export function dressInPalette(
  things: readonly { readonly entry: ShapeEntry; readonly colouring: Colouring }[],
  palette: readonly string[],
  groundIsFree: boolean,
): Dressed {
  if (palette.length === 0) return { colourings: things.map(({ colouring }) => colouring), unshown: [] };
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
  const colourings = things.map(({ entry, colouring }, n) => {
    if (colouring.colour !== null) return colouring;
    const key = byPiece ? String(n % palette.length) : entry.ref.name;
    const known = kept.get(key);
    if (known) return { ...colouring, colour: known.colour, partColours: known.partColours };
    const lead = palette[turn++ % palette.length]!;
    show(lead);
    const waiting = things.length - n - 1;
    const partColours = dressOne(entry, lead, unshown, waiting, show);
    if (!groundIsFree && unshown.length > waiting) giveFollowers(entry, partColours, unshown, show);
    const dressed = { ...colouring, colour: lead, partColours };
    kept.set(key, dressed);
    return dressed;
  });
  return { colourings, unshown };
}

/** Colours for the roles of one thing; `waiting`: how many things come after it that can show a colour as well. */
function dressOne(
  entry: ShapeEntry,
  lead: string,
  unshown: readonly string[],
  waiting: number,
  show: (hex: string) => void,
): Record<string, string> {
  const colours = recoloured(entry, lead);
  const main = entry.roles[0]!;
  const others = entry.roles.filter((role) => role !== main && !role.follows);
  for (const role of others.sort((a, b) => b.share - a.share)) {
    const next = unshown.length > waiting && role.share >= DETAIL ? unshown[0] : undefined;
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
  colours: Record<string, string>,
  unshown: readonly string[],
  show: (hex: string) => void,
): void {
  for (const role of entry.roles.filter(({ follows }) => follows)) {
    const next = unshown[0];
    if (!next) return;
    colours[role.name] = next;
    show(next);
  }
}

function isColourful(role: Role): boolean {
  return oklchOf(role.colour).c > 0.045;
}
