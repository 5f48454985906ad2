import type { styleStrings } from "../../../strings/style.js";

export type StyleName = keyof typeof styleStrings.names;

/**
 * The words that ask for each style, around the prompt's own. The API has no field for a style: the prompt names it, as
 * anyone would who writes the request by hand.
 */
const PHRASES: Readonly<Record<StyleName, string>> = {
  render: "{}, 3d render",
  photo: "{}, photo",
  clay: "{}, clay render",
  toy: "{}, vinyl toy style",
  felt: "{}, needle felt",
  lowpoly: "{}, low poly",
  papercut: "{}, paper cut style",
  glass: "{}, glass style",
  neon: "{}, neon light art",
  flat: "{}, flat illustration",
  line: "{}, line art",
  icon: "an icon of {}",
  logo: "a logo of {}",
  duotone: "{}, duotone",
  isometric: "{}, flat isometric",
  silhouette: "{}, silhouette style",
  sticker: "a sticker of {}",
  pattern: "a seamless pattern of {}",
  watercolour: "{}, watercolour",
  oil: "{}, oil painting",
  pencil: "{}, pencil sketch",
  pixel: "{}, pixel art",
  mosaic: "{}, mosaic",
  halftone: "{}, halftone",
};

const FLAT = [
  ...["flat", "line", "icon", "logo", "duotone", "isometric", "silhouette", "sticker", "pattern"],
] as readonly StyleName[];

const LIT = [
  ...["photo", "render", "clay", "toy", "felt", "lowpoly", "papercut", "glass", "neon"],
] as readonly StyleName[];

/** What a picture that is there can be made into. */
const MEDIUMS = [
  ...["watercolour", "oil", "pencil", "flat", "papercut", "pixel", "mosaic", "halftone", "clay", "neon"],
  ...["duotone", "lowpoly"],
] as readonly StyleName[];

/** The styles that can be chosen, the usual ones first. */
export function stylesFor({ vector, input }: { vector: boolean; input: boolean }): readonly StyleName[] {
  if (input) return MEDIUMS;
  if (vector) return FLAT;
  // The first few are seen at once: of each kind the ones that differ most.
  const first: readonly StyleName[] = ["photo", "clay", "lowpoly", "flat", "line"];
  return [...first, ...[...LIT, ...FLAT].filter((name) => !first.includes(name))];
}

/** What a change does to the chosen style: one that is not offered any more is given up. */
export function styleAfter(
  style: StyleName | null,
  { format, input }: { format: string; input: object | null },
): StyleName | null {
  const offered = stylesFor({ vector: format === "svg", input: input !== null });
  return style !== null && offered.includes(style) ? style : null;
}

/** The prompt as it is sent. */
export function styledPrompt(prompt: string, style: StyleName | null): string {
  if (style === null) return prompt;
  const phrase = PHRASES[style];
  // With an input picture the style alone says enough.
  return prompt === "" ? phrase.replace(/, |(?: of)? ?\{\}/g, "") : phrase.replace("{}", () => prompt);
}

/** The style that a sent prompt names as `styledPrompt` writes it, and the prompt without it. */
export function unstyledPrompt(sent: string): { prompt: string; style: StyleName | null } {
  for (const [style, phrase] of Object.entries(PHRASES) as [StyleName, string][]) {
    const [before = "", after = ""] = phrase.split("{}");
    const prompt = sent.slice(before.length, sent.length - after.length);
    if (prompt !== "" && sent.startsWith(before) && sent.endsWith(after)) return { prompt, style };
  }
  return { prompt: sent, style: null };
}
