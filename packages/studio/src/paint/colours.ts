import { hexOfOklch, oklchOf } from "../oklch.js";
import type { Scene, Thing } from "../scene.js";
import type { Role, ShapeEntry } from "../shape/catalogue.js";
import { NATURAL_COLOUR } from "../shape/material.js";

/** The colour of a mark before inks are chosen. */
export interface Swatch {
  /** `#rrggbb`. */
  readonly colour: string;
  /** True where the prompt or the scene gives it: it must not change. */
  readonly fixed: boolean;
}

/** Metals as printers show them: one flat colour. */
const METAL: Readonly<Record<string, string>> = {
  gold: "#e0a526",
  silver: "#c3c8cf",
  copper: "#c9784a",
  bronze: "#a9733a",
  chrome: "#b9c2cb",
};

/** The colours that a scene gives to roles of a thing, by role name; the rest keep their own. */
export function givenColours(thing: Thing, entry: ShapeEntry): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  entry.roles.forEach((role, n) => {
    const colour = givenColour(thing, entry, role, n === 0);
    if (colour) given.set(role.name, colour);
  });
  return given;
}

function givenColour(thing: Thing, entry: ShapeEntry, role: Role, isMain: boolean): string | null {
  const own = thing.partColours[role.name] ?? (isMain ? thing.colour : null);
  if (own) return own;
  const material = thing.partMaterials[role.name] ?? (isMain ? thing.material : "own");
  const natural = METAL[material] ?? NATURAL_COLOUR[material];
  if (natural && material !== role.material) return natural;
  const { follows } = role;
  const leader = follows && entry.roles.find(({ name }) => name === follows.role);
  if (!leader) return null;
  const led = givenColour(thing, entry, leader, leader === entry.roles[0]);
  if (!led) return null;
  const { l, c, h } = oklchOf(led);
  return hexOfOklch({ l: Math.min(1, l * follows.lightness), c, h });
}

/** The ground of a flat picture: one colour. */
export function groundOf({ background }: Scene): string {
  return background.bottom;
}
