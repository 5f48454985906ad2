import { oklchOf } from "../../oklch.js";
import type { Role, ShapeEntry } from "../../shape/catalogue.js";
import { type Colouring, recoloured, shadeOn } from "./colouring.js";
import type { Wanted } from "./stripes.js";

/** Roles smaller than this are details: they keep a neutral, and do not count as showing a colour. */
const DETAIL = 0.07;
/** Of the frame: less area is overlooked. */
export const SEEN = 0.025;
const TURNED_AWAY = /inside|inner|interior|lining|sole|underside|bottom|back/;
/** Materials that show their surroundings more than a colour of their own. */
const MIRRORING = /gold|silver|copper|bronze|chrome|metal|glass|ice|neon/;
/** Area of one bead at least, of the things'. */
export const LEAST_BEAD = 0.03;

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
  /** Weights before a trial moved them. */
  readonly asked: readonly number[] | null;
  readonly groundIsFree: boolean;
  /** Whether something stands on the ground, so that steps can be put under it. */
  readonly stands: boolean;
  /** Of the palette: colours that no part of a thing shows well enough. */
  readonly unseen: readonly string[];
}

/** Colours for the roles of one thing; `waiting`: how many things come after it that can show a colour as well. */
export function dressOne(
  { entry, area }: Pick<Bare, "entry" | "area">,
  lead: string,
  unshown: readonly string[],
  waiting: number,
  show: (hex: string) => void,
): Record<string, string> {
  const colours = recoloured(entry, lead);
  const main = entry.roles[0]!;
  const others = entry.roles.filter((role) => role !== main && !role.follows);
  for (const role of others.sort((a, b) => b.share - a.share)) {
    const next = unshown.length > waiting && shows(entry, role, area) ? unshown[0] : undefined;
    if (next) {
      colours[role.name] = next;
      show(next);
    } else if (!(role.name in colours) && isColourful(role)) {
      colours[role.name] = shadeOn(lead, main.colour, role.colour);
    }
  }
  return colours;
}

/** Whether a role shows a colour so that it counts as there. */
export function shows(entry: ShapeEntry, role: Role, area: number): boolean {
  return role.share >= DETAIL && seenShare(entry, role) * area >= SEEN && !isMirroring(role);
}

/** Whether a role is of a material that shows its surroundings more than a colour. */
export function isMirroring({ material }: Role): boolean {
  return MIRRORING.test(material);
}

/** A role's part of what is seen of a thing. */
export function seenShare({ seen }: ShapeEntry, { name, share }: Role): number {
  if (seen) return seen.shares[name] ?? 0;
  return TURNED_AWAY.test(name) ? 0 : share;
}

/** Whether a role has a hue of its own. */
export function isColourful(role: Role): boolean {
  return oklchOf(role.colour).c > 0.045;
}
