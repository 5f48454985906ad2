import { oklchOf } from "../oklch.js";
import type { Role, ShapeEntry } from "../shape/catalogue.js";
import { type Colouring, recoloured } from "./colouring.js";

/** Smaller roles and near-black or near-white details keep their own colour. */
const DETAIL = 0.07;

/**
 * Dresses things in an asked palette, leading colour first: the largest roles take the colours in turn, so that
 * every colour shows as early as there is a surface for it; roles that are shades of a dressed one follow it.
 * Things whose colour the prompt names keep it.
 */
export function dressInPalette(
  things: readonly { entry: ShapeEntry; colouring: Colouring }[],
  palette: readonly string[],
): Colouring[] {
  if (palette.length === 0) return things.map(({ colouring }) => colouring);
  let turn = 0;
  const dressed = new Map<string, Colouring>();
  return things.map(({ entry, colouring }) => {
    if (colouring.colour !== null) return colouring;
    // Pieces of one shape share their colours while the palette is short of things to show it on.
    const key = `${entry.ref.source}:${entry.ref.name}`;
    const spare = palette.length > 1 && things.length >= palette.length;
    const known = spare ? undefined : dressed.get(key);
    if (known) return { ...colouring, colour: known.colour, partColours: known.partColours };
    const lead = palette[turn++ % palette.length]!;
    const partColours = recoloured(entry, lead);
    const free = entry.roles.filter(
      (role) => !(role.name in partColours) && !role.follows && takesColour(role),
    );
    for (const role of free) partColours[role.name] = spare ? lead : palette[turn++ % palette.length]!;
    const made = { ...colouring, colour: lead, partColours };
    dressed.set(key, made);
    return made;
  });
}

function takesColour(role: Role): boolean {
  const { l, c } = oklchOf(role.colour);
  return role.share >= DETAIL || (c > 0.06 && l > 0.3 && l < 0.93);
}
