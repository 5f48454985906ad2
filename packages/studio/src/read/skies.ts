import type { AskedPlace } from "../brief.js";
import { colourRunAt } from "./colour-run.js";
import type { Draft } from "./draft.js";
import { type Found, isPlain } from "./landmarks.js";
import { lexemesOf } from "./lexemes.js";
import { tokenise } from "./tokens.js";

const SKY = /\bsky$/i;
/** What skies are without being asked: weather and hour draw these. */
const USUAL = /\b(?:blue|gr[ea]y|white|black)$/i;

type Heard = Pick<Draft, "mentions" | "places">;

/** A place whose sky has a colour of its own: "a lilac sky over fields", "the sky is turquoise", "under a green sky". */
export function withSky({ mentions, places }: Heard, found: Found): Found & Pick<AskedPlace, "sky"> {
  if (found.kind === "space" || found.kind === "planet" || found.airless || found.landform === "reef")
    return found;
  const named = mentions.find(
    (mention) =>
      SKY.test(mention.concept) && isPlain({ ...mention, colours: [] }) && mention.colours.length > 0,
  );
  const colour = named?.colours[0];
  if (named && colour && !USUAL.test(colour.word)) {
    const known = found.mentions.includes(named.id);
    return {
      ...found,
      words: known ? found.words : [...found.words, named.noun],
      mentions: known ? found.mentions : [...found.mentions, named.id],
      sky: { colour: colour.hex, phrase: null },
    };
  }
  for (const phrase of places) {
    const hex = SKY.test(phrase) ? colourIn(phrase) : null;
    if (hex)
      return {
        ...found,
        words: phrase === found.phrase ? found.words : [...found.words, phrase],
        sky: { colour: hex, phrase },
      };
  }
  return found;
}

/** The colour that a phrase gives its last word, unless it is a usual one. */
function colourIn(phrase: string): string | null {
  const { lexemes } = lexemesOf(tokenise(phrase), () => false);
  for (let at = 0; at < lexemes.length - 1; at++) {
    const run = colourRunAt(lexemes, at);
    if (run) return run.next === lexemes.length - 1 && !USUAL.test(run.word) ? run.hex : null;
  }
  return null;
}
