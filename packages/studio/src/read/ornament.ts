import type { AskedOrnament, Brief } from "../brief.js";
import { colourTable } from "./colour-words.js";
import { FIELD_NOUNS, FIELD_WORDS, ORNAMENT_WORDS, SELF_SAID } from "./words/ornaments.js";

/** The surface pattern that is all a prompt asks for; null where it asks for any thing, text or light besides. */
export function ornamentIn(
  prompt: string,
  { mentions, quotes, setting }: Pick<Brief, "mentions" | "quotes" | "setting">,
): AskedOrnament | null {
  if (quotes.length > 0) return null;
  const said = prompt.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  const found = ORNAMENT_WORDS.find(([, words]) => words.test(said));
  if (!found) return null;
  const [kind, words] = found;
  const own = unique(ORNAMENT_WORDS.flatMap(([, each]) => said.match(new RegExp(each, "g")) ?? []));
  if (!SELF_SAID.has(kind) && !FIELD_WORDS.test(said)) return null;
  const colours = colourTable();
  const isField = (concept: string) => {
    const head = concept.split(" ").at(-1)!;
    return FIELD_NOUNS.has(head) || colours.has(concept) || words.test(concept) || words.test(`${concept}s`);
  };
  // "Two dots" and "a wooden checkerboard" are things.
  const isThing = ({ concept, count, uncounted, material }: Brief["mentions"][number]) =>
    !isField(concept) ||
    (count > 1 && uncounted === undefined && !FIELD_WORDS.test(said)) ||
    (material !== null && !words.test(material) && !colours.has(material));
  if (mentions.some(isThing) || setting.places.some((place) => !isField(place.toLowerCase()))) return null;
  const way = /\b(?:diagonal|slanted|slanting)/.test(said)
    ? "diagonal"
    : /\b(?:horizontal|level|breton)/.test(said)
      ? "level"
      : /\b(?:vertical|upright)/.test(said)
        ? "upright"
        : null;
  return { kind, words: own, way };
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
