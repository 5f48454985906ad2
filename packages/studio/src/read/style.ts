import { type Brief, type FlatStyle, isFlat } from "../brief.js";
import type { Notes } from "./phrase.js";
import { list } from "./words/list.js";

/** Words for the kind of picture that also say how it is made, first match wins. */
const BY_KIND: readonly (readonly [FlatStyle, readonly string[]])[] = [
  [
    "pattern",
    list("pattern, seamless pattern, repeating pattern, tileable pattern, tile pattern, wallpaper pattern"),
  ],
  ["sticker", list("sticker")],
  ["logo", list("logo, emblem, emblem style, badge")],
  ["icon", list("icon, app icon")],
  ["flat", list("poster, greeting card, book cover, album cover")],
];

const ISOMETRIC = list("isometric, isometric view, isometric illustration, isometric perspective");

/** The style of a picture from the style and the kinds that the prompt names: a "3d icon" is lit, an "icon" is flat. */
export function styleOf({
  style,
  framing,
}: Pick<Notes, "style" | "framing">): Pick<Brief, "style" | "styleAsked"> {
  const kind = BY_KIND.find(([, words]) => framing.some((word) => words.includes(word)))?.[0] ?? null;
  if (style === null) return { style: kind ?? "render", styleAsked: kind !== null };
  if (kind === "pattern" && isFlat(style)) return { style: kind, styleAsked: true };
  // A line icon and a duotone logo keep their own hand.
  if (style !== "flat") return { style, styleAsked: true };
  const isometric = framing.some((word) => ISOMETRIC.includes(word));
  return { style: kind ?? (isometric ? "flat isometric" : style), styleAsked: true };
}

/** The same brief for a painter: what is not flat already is painted flat. */
export function inVector(brief: Brief): Brief {
  if (isFlat(brief.style)) return brief;
  return { ...brief, ...styleOf({ style: "flat", framing: [...brief.framing] }) };
}
