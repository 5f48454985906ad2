import { AtelierError } from "@atelier/contract";

/** Most elements of a drawing that is taken in; more could take the renderer long. */
const MOST_ELEMENTS = 50_000;

/** Most elements that filter, mask or repeat others, each of which may cost a whole picture. */
const MOST_COSTLY = 200;

/**
 * Refuses an SVG that would run, load or blow up anything: scripts, event handlers, embedded pages, declared
 * entities, addresses outside the file, and crowds of costly elements. The renderer does none of the first
 * itself; a drawing that tries is refused rather than drawn differently than meant.
 * @throws AtelierError `invalid_image`
 */
export function checkSvg(bytes: Uint8Array, field: string): void {
  const refuse = (why: string): never => {
    throw new AtelierError("invalid_image", `${field}: the SVG ${why}`, field);
  };
  const text = decoded(bytes) ?? refuse("is not UTF-8 text");
  // No look goes far past where it began: a file may hold a million beginnings.
  if (/<!ENTITY|<!DOCTYPE[^<>[]*\[/i.test(text)) refuse("declares entities");
  if (/<(?:[\w-]+:)?(script|foreignObject|iframe|object|embed|audio|video)\b/i.test(text)) {
    refuse("holds a script or an embedded page");
  }
  if (/\son[a-z]+\s*=/i.test(text)) refuse("holds an event handler");
  if (/<\?xml-stylesheet/i.test(text) || /@import/i.test(text)) refuse("loads a style sheet");
  for (const [, address] of text.matchAll(/(?:href|src)\s*=\s*["']?\s*([^"'>\s]*)/gi)) {
    if (!isInside(address ?? "")) refuse("loads something from outside");
  }
  for (const [, address] of text.matchAll(/url\(\s*["']?\s*([^"')\s]*)/gi)) {
    if (!isInside(address ?? "")) refuse("loads something from outside");
  }
  if (count(text, /<[a-z]/gi) > MOST_ELEMENTS) refuse("has too many elements");
  if (count(text, /<(?:[\w-]+:)?(use|filter|fe[A-Z]\w*|pattern|mask|image)\b/g) > MOST_COSTLY) {
    refuse("has too many filters, masks or copies");
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A place within the file, or a raster picture that it carries along. */
function isInside(address: string): boolean {
  return address === "" || address.startsWith("#") || /^data:image\/(png|jpe?g|gif|webp)[;,]/i.test(address);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
