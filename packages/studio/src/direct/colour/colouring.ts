import type { AskedColour, MaterialName, Mention } from "../../brief.js";
import { hexOfOklch, type Oklch, oklchOf } from "../../oklch.js";
import type { Thing } from "../../scene.js";
import type { Role, ShapeEntry } from "../../shape/catalogue.js";
import { hexUnderGloss, polishedBy } from "../piece/polish.js";
import { wornBy } from "../piece/wear.js";
import { isBlackRubber } from "./rubber.js";

export type Colouring = Pick<Thing, "colour" | "material" | "partColours" | "partMaterials">;

/** At least this share of the surface shows an asked colour. */
const LEAST_SHARE = 0.55;
/** Smaller dark or light roles are eyes, mouths and shines, and keep their colour. */
const DETAIL = 0.08;

/** Colour words that are metals when nothing else is said of the material. */
const METALS: Readonly<Record<string, MaterialName>> = {
  gold: "gold",
  golden: "gold",
  silver: "silver",
  copper: "copper",
  bronze: "bronze",
  chrome: "chrome",
};

/** A colour that vessels have because of what they are made of. */
const POTTERY = /^terra ?-?cotta$/i;

/** Parts whose gold is a colour and no metal. */
const LIVING_PART = /eye|hair|fur|mane|feather|wing|skin|petal|leaf|leaves/;

/** The colours and materials of one piece: what its mention asks for, laid over its roles. */
export function colouringOf(
  entry: ShapeEntry,
  mention: Mention | null,
  nth: number,
  wash: MaterialName,
): Colouring {
  const [first, ...others] = mention ? wholeColours(mention, nth) : [];
  const metal = first && METALS[first.word.toLowerCase()];
  const fired = first && entry.inside && POTTERY.test(first.word) ? "clay" : undefined;
  const material =
    mention?.material ?? metal ?? fired ?? (wash === "own" && first ? painted(entry, first.hex) : wash);
  const surface = material === "own" ? entry.roles[0]?.material : material;
  const lead = first && { ...first, hex: hexUnderGloss(first, surface ?? "own") };
  const partColours: Record<string, string> = lead ? painting(entry, lead.hex) : {};
  const second = others[0] && secondRole(entry);
  if (second) partColours[second.name] = others[0]!.hex;
  const partMaterials: Record<string, MaterialName> = {};
  for (const { part, hex, word } of mention?.colours ?? []) {
    const made = part !== null && !LIVING_PART.test(part) ? METALS[word.toLowerCase()] : undefined;
    for (const role of part === null ? [] : rolesNamed(entry, part)) {
      partColours[role.name] = hex;
      if (made) partMaterials[role.name] = made;
    }
  }
  for (const { part, material } of mention?.partMaterials ?? []) {
    for (const role of rolesNamed(entry, part)) partMaterials[role.name] = material;
  }
  const colouring = { colour: lead?.hex ?? null, material, partColours, partMaterials };
  return wornBy(mention, entry, polishedBy(mention, entry, colouring));
}

/** What a colour named in words goes on: all that a palette's would but the rubber. */
function painting(entry: ShapeEntry, hex: string): Record<string, string> {
  const colours = recoloured(entry, hex);
  for (const role of entry.roles) if (isBlackRubber(entry, role)) delete colours[role.name];
  return colours;
}

const BARE: ReadonlySet<MaterialName> = new Set(["metal", "silver", "gold", "copper", "chrome"]);

/** What a colour makes of what nobody says is of something else: bare metals keep their own tint; in another colour they are anodised, or painted where that is black or white. */
function painted(entry: ShapeEntry, hex: string): MaterialName {
  const own = entry.roles[0]?.material;
  const { c } = oklchOf(hex);
  // White or black glass lets nothing through, or it would be of its ground's colour.
  if (own === "glass" && c < 0.02) return "ceramic";
  if (own === undefined || !BARE.has(own)) return "own";
  return own !== "metal" && c > 0.05 ? "metal" : "plastic";
}

/** Colours of the whole thing. Several on several pieces take turns; black and white stay together. */
function wholeColours(mention: Mention, nth: number): AskedColour[] {
  const whole = mention.colours.filter(({ part }) => part === null);
  const neutral = whole.every(({ hex }) => oklchOf(hex).c < 0.04);
  if (whole.length < 2 || mention.count === 1 || (neutral && whole.length === 2)) return whole;
  return [whole[nth % whole.length]!];
}

/** Parts asked for by a name that the shape does not have. */
export function missingParts(entry: ShapeEntry, mention: Mention): string[] {
  const missing = mention.colours.filter(({ part }) => part !== null && rolesNamed(entry, part).length === 0);
  return missing.map(({ word, part }) => `${word} ${part}`);
}

function rolesNamed(entry: ShapeEntry, part: string): Role[] {
  const wanted = part.toLowerCase().replace(/s$/, "");
  return entry.roles.filter(({ name }) => name.toLowerCase().replace(/s$/, "").includes(wanted));
}

/**
 * Colours for the roles that belong to the main one: those of its hue family, shades kept by their lightness
 * against it, and as many more as make the asked colour plainly the thing's colour: at least this share of it.
 */
export function recoloured(entry: ShapeEntry, hex: string, least = LEAST_SHARE): Record<string, string> {
  const [main, ...others] = entry.roles;
  if (!main) return {};
  const asked = oklchOf(hex);
  const from = oklchOf(main.colour);
  const colours: Record<string, string> = { [main.name]: hex };
  let share = main.share;
  const rest: Role[] = [];
  for (const role of others) {
    if (role.follows) share += role.share;
    // What glows is light, in whatever colour the thing is painted.
    else if (role.material === "neon" || role.keeps) continue;
    else if (isKin(from, oklchOf(role.colour), role.share)) {
      colours[role.name] = shadeFor(asked, from, oklchOf(role.colour));
      share += role.share;
    } else rest.push(role);
  }
  for (const role of rest) {
    if (share >= least || role.share < DETAIL) break;
    colours[role.name] = shadeFor(asked, from, oklchOf(role.colour));
    share += role.share;
  }
  return colours;
}

/** True where two colours read as light and shade of one. */
function isKin(main: Oklch, other: Oklch, share: number): boolean {
  const nearLight = Math.abs(main.l - other.l) < 0.24;
  if (main.c < 0.035) return other.c < 0.05 && nearLight && share >= DETAIL / 2;
  if (other.c < 0.035) return false;
  const turn = Math.abs(((main.h - other.h + 540) % 360) - 180);
  return turn < 38 && Math.abs(main.l - other.l) < 0.4;
}

/** The asked colour as much lighter or darker as the role was against the main one. */
function shadeFor(asked: Oklch, main: Oklch, role: Oklch): string {
  const step = (role.l - main.l) * 0.8;
  const l = Math.min(0.97, Math.max(0.12, asked.l + step));
  // A shade that would leave the scale goes the other way, so that the parts still part.
  const reached =
    Math.abs(l - asked.l) < Math.abs(step) * 0.4 ? Math.min(0.97, Math.max(0.12, asked.l - step * 0.7)) : l;
  return hexOfOklch({
    l: reached,
    c: asked.c * (main.c > 0.03 ? Math.min(1.15, role.c / main.c) : 1),
    h: asked.h,
  });
}

/** The asked colour as a shade: as much lighter or darker as one of a shape's own colours is against its main one. */
export function shadeOn(asked: string, main: string, role: string): string {
  return shadeFor(oklchOf(asked), oklchOf(main), oklchOf(role));
}

/** Where a second colour goes: the largest other role that is no mere detail. */
function secondRole(entry: ShapeEntry): Role | null {
  const [, ...others] = entry.roles;
  const painted = others.filter((role) => !isBlackRubber(entry, role));
  return (painted.length > 0 ? painted : others).sort((a, b) => b.share - a.share)[0] ?? null;
}

/** What the ground must go with: the colours that things show, largest first. */
export function subjectColours(
  things: readonly Pick<Thing, "colour" | "partColours">[],
  drawn: readonly { entry: ShapeEntry; colouring: Colouring }[],
): string[] {
  return things.flatMap((thing, n) => {
    const main = drawn[n]!.entry.roles[0];
    return thing.colour ?? (main && thing.partColours[main.name]) ?? main?.colour ?? [];
  });
}
