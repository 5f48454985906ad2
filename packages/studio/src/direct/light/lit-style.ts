import { isFlat, type MaterialName, type StyleName } from "../../brief.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import type { Thing } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";

/** What a style makes of things and of their light. */
export interface LitStyle {
  /** What everything is made of, whatever it is by itself; null leaves things their own materials. */
  readonly wash: MaterialName | null;
  /** Lightness and chroma of colours against their own; 1 leaves them. */
  readonly lightness: number;
  readonly chroma: number;
  /** Sides of the key light, and strength of fill and ambient light, against a plain set-up. */
  readonly softness: number;
  readonly fill: number;
  readonly ambient: number;
  /** Drawings come before models, and stand or lie facing the viewer. */
  readonly cards: boolean;
  /** OKLCH lightness and chroma of the ground where nothing else decides; null for the usual. */
  readonly ground: { readonly l: number; readonly c: number } | null;
}

const PLAIN: LitStyle = {
  wash: null,
  lightness: 1,
  chroma: 1,
  softness: 1,
  fill: 1,
  ambient: 1,
  cards: false,
  ground: null,
};

const STYLES: Readonly<Partial<Record<StyleName, Partial<LitStyle>>>> = {
  photo: { softness: 0.72 },
  clay: {
    wash: "clay",
    softness: 1.3,
    fill: 1.29,
    ambient: 1.24,
    chroma: 0.92,
    ground: { l: 0.83, c: 0.065 },
  },
  toy: { wash: "plastic", chroma: 1.25, lightness: 1.03, softness: 1.1, ground: { l: 0.86, c: 0.09 } },
  felt: {
    wash: "felt",
    chroma: 0.95,
    softness: 1.4,
    fill: 1.2,
    ambient: 1.15,
    ground: { l: 0.88, c: 0.035 },
  },
  "low poly": {
    wash: "matte plastic",
    softness: 0.8,
    fill: 0.8,
    chroma: 1.08,
    ground: { l: 0.8, c: 0.075 },
  },
  "paper-cut": { wash: "paper", cards: true, softness: 0.62, fill: 0.8, chroma: 0.95 },
  glass: {
    wash: "frosted glass",
    lightness: 1.12,
    chroma: 1.1,
    softness: 1.3,
    fill: 1.4,
    ground: { l: 0.8, c: 0.1 },
  },
  neon: { wash: "neon", cards: true, fill: 0.25, ambient: 0.2, ground: { l: 0.2, c: 0.035 } },
};

export function litStyleOf(style: StyleName): LitStyle {
  return isFlat(style) ? PLAIN : { ...PLAIN, ...STYLES[style] };
}

/** Eyes and their shine stay what they are, or a felt bear would be blind. */
const KEPT = /\b(?:eyes?|shine|pupils?|iris)\b/i;

type Coloured = Pick<Thing, "colour" | "material" | "partColours" | "partMaterials">;

/** A thing's colours and materials as a style has them; what the prompt asks for by name stays. */
export function washed<Given extends Coloured>(
  given: Given,
  entry: ShapeEntry,
  style: StyleName,
  asked: MaterialName | null,
): Given {
  const { wash: made, cards, lightness, chroma } = litStyleOf(style);
  if (made === null || asked !== null) return given;
  // What has no drawing can't be bent from tubes, and stands in their light.
  const wash = style === "neon" && cards && entry.ref.source !== "icon" ? "plastic" : made;
  const kept = (name: string) => style !== "neon" && style !== "paper-cut" && KEPT.test(name);
  const partMaterials = { ...given.partMaterials };
  const partColours = { ...given.partColours };
  entry.roles.forEach((role, n) => {
    if (kept(role.name)) return;
    partMaterials[role.name] ??= wash;
    const isAsked = role.name in given.partColours || (n === 0 && given.colour !== null);
    if (!isAsked && (n > 0 || given.colour === null))
      partColours[role.name] = tinted(role.colour, style, lightness, chroma);
  });
  return { ...given, material: given.material === "own" ? wash : given.material, partColours, partMaterials };
}

function tinted(hex: string, style: StyleName, lightness: number, chroma: number): string {
  const { l, c, h } = oklchOf(hex);
  // A tube of light has no dark colours; what is dark in the drawing glows white or blue.
  if (style === "neon")
    return hexOfOklch(c < 0.05 ? { l: 0.9, c: 0.04, h: 250 } : { l: 0.72, c: Math.max(0.17, c), h });
  return hexOfOklch({ l: Math.min(0.97, l * lightness), c: c * chroma, h });
}
