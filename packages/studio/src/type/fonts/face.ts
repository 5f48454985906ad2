import { readFileSync } from "node:fs";
import { Blob, Face, Font, Variation } from "harfbuzzjs";
import type { Family } from "./families.js";
import { type FontFile, filesOf } from "./files.js";
import { decodeWoff2 } from "./woff2.js";

/** A family in one weight and slope. */
export interface Style {
  readonly family: Family;
  /** Within what the family has. */
  readonly weight: number;
  readonly italic: boolean;
}

/** A font file opened for one style. */
export interface OpenFont {
  readonly font: Font;
  readonly unitsPerEm: number;
  /** Units above and below the baseline that its makers reserve. */
  readonly ascender: number;
  readonly descender: number;
}

/** Decoded files kept: at about 0.2 MB each, a bounded number. */
const FACES_KEPT = 96;

const faces = new Map<string, Face>();
const fonts = new Map<string, OpenFont>();

/** A style of a family; the weight is brought within what it has. */
export function styleOf(family: Family, weight?: number, italic = false): Style {
  const [least, most] = family.weights;
  const wished = weight ?? family.axes.wght ?? 400;
  return {
    family,
    weight: Math.min(most, Math.max(least, wished)),
    italic: italic && family.italic === true,
  };
}

/** The font that has a character in this style; null where the family has none. */
export function fontFor(style: Style, codePoint: number): OpenFont | null {
  for (const file of filesOf(style.family, style.italic)) {
    if (!file.covers(codePoint)) continue;
    const open = opened(style, file);
    if (open.font.nominalGlyph(codePoint)) return open;
  }
  return null;
}

function opened(style: Style, file: FontFile): OpenFont {
  const key = `${file.path} ${style.weight}`;
  const before = fonts.get(key);
  if (before) return before;
  const face = faceAt(file.path);
  const font = new Font(face);
  const settings = Object.entries({
    ...style.family.axes,
    ...(style.family.variable ? { wght: style.weight } : {}),
  });
  font.setVariations(settings.map(([tag, value]) => new Variation(tag, value)));
  const { ascender, descender } = font.hExtents();
  const open: OpenFont = { font, unitsPerEm: face.upem, ascender, descender };
  bounded(fonts, key, open);
  return open;
}

function faceAt(path: string): Face {
  const before = faces.get(path);
  if (before) return before;
  const face = new Face(new Blob(decodeWoff2(readFileSync(path))));
  bounded(faces, path, face);
  return face;
}

function bounded<T>(kept: Map<string, T>, key: string, value: T): void {
  if (kept.size >= FACES_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, value);
}
