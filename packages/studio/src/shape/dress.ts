import { converter } from "culori";
import type { MaterialName } from "../brief.js";
import type { Material } from "../geometry.js";
import type { Thing } from "../scene.js";
import type { Role, ShapeEntry } from "./catalogue.js";
import { isCreature } from "./genre.js";
import { materialOf, NATURAL_COLOUR } from "./material.js";
import { skinned } from "./skin.js";
import { inTrueScale, isSoft } from "./true-scale.js";

const toLinear = converter("lrgb");
const toOklch = converter("oklch");

type Linear = readonly [number, number, number];

/** How much of the frame a thing usually takes. */
const USUALLY_SEEN = 0.6;

/**
 * The optics of every role of a thing, by role name.
 *
 * @param seen how long it is in the picture, of the frame's shorter side
 */
export function dress(
  thing: Thing,
  entry: ShapeEntry,
  seen: number = USUALLY_SEEN,
): ReadonlyMap<string, Material> {
  const main = entry.roles[0]!;
  return new Map(
    entry.roles.map((role) => {
      const material = materialFor(thing, role, entry);
      const asked = askedColour(thing, entry, role);
      const madeOf = material === role.material ? null : naturalColour(material, entry);
      const colour = asked ?? linear(madeOf ?? role.colour);
      // A role that is of this material by itself has chosen its tint too.
      const recoloured = asked !== null || material === role.material;
      const plain = materialOf(material, colour, recoloured);
      const said = thing.material === material || role.name in thing.partMaterials;
      const smooth = !said || entry.inside !== null;
      const natural = smooth ? unthumbed(plain) : plain;
      const grown = material === role.material ? skinned(natural, role.skin, thing.size) : natural;
      const made = inTrueScale(grown, thing, entry, { seen, ownStuff: isSoft(role) });
      return [role.name, patterned(asked ? { ...made, asked } : made, thing, role, role === main)];
    }),
  );
}

/** Earth that was thrown into a vessel and fired unglazed; other things of clay are modelled in any colour. */
const TERRACOTTA = "#a85f44";

function naturalColour(material: MaterialName, { inside }: ShapeEntry): string | null {
  return material === "clay" && inside ? TERRACOTTA : (NATURAL_COLOUR[material] ?? null);
}

/** What is of clay unasked is only matt, and so is a vessel thrown on a wheel: thumbs leave their dents in other things of clay. */
function unthumbed(made: Material): Material {
  if (made.pattern?.kind !== "clay") return made;
  const { colour, pattern } = made;
  const grain = [colour[0] * 0.95, colour[1] * 0.95, colour[2] * 0.95] as const;
  return { ...made, pattern: { ...pattern, colour: grain, relief: 3 } };
}

/** With the thing's pattern where this role shows it: as many bands or dots on a small thing as on a large one. */
function patterned(made: Material, { pattern, size }: Thing, role: Role, isMain: boolean): Material {
  const shows = pattern?.parts ? pattern.parts.includes(role.name) : (role.takesMaterial ?? isMain);
  if (!pattern || !shows || made.kind === "glow") return made;
  // Two colours cannot both be the one that was asked for.
  const { asked: _, ...unasked } = made;
  const { kind, colour } = pattern;
  return { ...unasked, pattern: { kind, colour: linear(colour), scale: 1 / size, relief: 0 } };
}

function materialFor(thing: Thing, role: Role, entry: ShapeEntry): Exclude<MaterialName, "own"> {
  const own = role.material === "own" ? "plastic" : role.material;
  const forPart = thing.partMaterials[role.name];
  if (forPart && forPart !== "own") return forPart;
  return thing.material !== "own" && takesMaterial(role, entry) ? thing.material : own;
}

/** A dragon of glass is so to its wings, a mug's coffee is not: of creatures all that is of the body's own stuff follows it. */
function takesMaterial(role: Role, entry: ShapeEntry): boolean {
  const main = entry.roles[0]!;
  if (role.takesMaterial !== undefined || role === main) return role.takesMaterial ?? true;
  return role.material === main.material && isCreature(entry);
}

/** The colour asked of a role: its own, the thing's where it is the main one, or what follows from that. */
function askedColour(thing: Thing, entry: ShapeEntry, role: Role): Linear | null {
  const asked = thing.partColours[role.name] ?? (role === entry.roles[0] ? thing.colour : null);
  if (asked) return linear(asked);
  const { follows } = role;
  const leader = follows && entry.roles.find((other) => other.name === follows.role);
  if (!leader) return null;
  const led = thing.partColours[leader.name] ?? (leader === entry.roles[0] ? thing.colour : null);
  return led ? linear(led, follows.lightness) : null;
}

/** Linear sRGB of a `#rrggbb`, its OKLCH lightness multiplied. Rounded, for culori uses the engine's own pow. */
function linear(hex: string, lightness = 1): Linear {
  const colour = toOklch(hex)!;
  const { r, g, b } = toLinear(lightness === 1 ? hex : { ...colour, l: Math.min(1, colour.l * lightness) })!;
  const exact = (channel: number) => Math.round(Math.min(1, Math.max(0, channel)) * 1e6) / 1e6;
  return [exact(r), exact(g), exact(b)];
}
