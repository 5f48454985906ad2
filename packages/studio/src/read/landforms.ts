import type { Draft, MentionDraft } from "./draft.js";
import { type Found, isPlain } from "./landmarks.js";
import { CROP_WORDS, FIELD_NOUNS, FIELDS, LANDFORM_WORDS } from "./words/landforms.js";

type Heard = Pick<Draft, "mentions" | "relations" | "places">;

/** "Rows of lavender", "a wheat field", "vineyard": land that is sown; null where there is none. */
export function fieldIn({ mentions, places }: Heard, said: string): Found | null {
  for (const [kind, names] of CROP_WORDS) {
    if (!sown(kind, names).test(said)) continue;
    const isCrop = new RegExp(`^(?:${names})$`);
    const named = mentions.filter(
      (mention) =>
        mention.material === null &&
        (isCrop.test(mention.concept) ||
          (FIELD_NOUNS.test(mention.concept) && (isOf(mention, isCrop) || !mentions.some(isOfCrop(isCrop))))),
    );
    const phrase = places.find((place) => SOWN.test(place) || isCrop.test(place.toLowerCase())) ?? null;
    if (named.length === 0 && phrase === null) continue;
    const colours = named.flatMap((mention) =>
      mention.colours.filter(({ word }) => !isCrop.test(word.toLowerCase())).map(({ hex }) => hex),
    );
    return {
      kind: kind === "vine" ? "hills" : "meadow",
      words: [...named.map(({ noun }) => noun), ...(phrase ? [phrase] : [])],
      mentions: named.map(({ id }) => id),
      phrase,
      crop: { kind, colours: [...new Set(colours)].slice(0, 4) },
    };
  }
  return null;
}

const SOWN = /\b(?:fields?|farms?|farmland|vineyards?|rows|plantations?|meadows?)$/i;

function sown(kind: string, names: string): RegExp {
  const own =
    kind === "vine"
      ? "|vineyards?"
      : kind === "corn"
        ? "|cornfields?"
        : kind === "rose"
          ? `|(?:${names}) gardens?`
          : "";
  const before = `(?:${names}) (?:flowers? )?(?:${FIELDS})`;
  const after = `(?:${FIELDS}|acres|sea) (?:full )?(?:of|with) (?:(?!with )\\w+ ){0,3}(?:${names})`;
  return new RegExp(` (?:${before}|${after}${own}) `);
}

function isOf({ states, colours }: MentionDraft, isCrop: RegExp): boolean {
  return (
    states.some((state) => isCrop.test(state.toLowerCase())) ||
    colours.some(({ word }) => isCrop.test(word.toLowerCase()))
  );
}

function isOfCrop(isCrop: RegExp): (mention: MentionDraft) => boolean {
  return (mention) => isCrop.test(mention.concept) || isOf(mention, isCrop);
}

/** "Under the sea", "a canyon", "a volcano": land of a form of its own; null where there is none. */
export function landformIn({ mentions, places, relations }: Heard, said: string): Found | null {
  for (const { landform, kind, said: words, nouns } of LANDFORM_WORDS) {
    const heard = words.exec(said);
    if (!heard) continue;
    const own = mentions.filter((mention) => nouns.test(mention.concept) && isLand(mention));
    const phrase =
      places.find((place) => nouns.test(place.toLowerCase()) || words.test(` ${place.toLowerCase()} `)) ??
      null;
    // What carries a thing by name is that thing's ground: a bear's floe, a castle's island.
    const ids = new Set(own.map(({ id }) => id));
    const carries = relations.some(({ kind: how, object }) => how === "on" && ids.has(object));
    if (carries && (landform === "ice" || landform === "volcano")) return null;
    if (own.length === 0 && phrase === null && landform !== "reef") continue;
    return {
      kind: carries && landform === "island" ? "beach" : kind,
      words: own.length > 0 ? own.map(({ noun }) => noun) : [phrase ?? heard[0].trim()],
      mentions: [...ids],
      phrase,
      ...(carries && landform === "island" ? {} : { landform }),
    };
  }
  return null;
}

/** Red rocks and blue ice are land as they are; what is small, or of clay or glass, is a thing. */
function isLand({ material, size, counted, count }: MentionDraft): boolean {
  const natural = material === null || material === "stone" || material === "ice";
  return natural && size !== "tiny" && size !== "small" && !(counted && count > 1);
}

/** A rainbow over a land is in its sky. */
export function withRainbow({ mentions, relations }: Heard, found: Found): Found {
  const bow = mentions.find(
    (mention) => mention.concept === "rainbow" && isPlain(mention) && !found.mentions.includes(mention.id),
  );
  if (!bow || found.kind === "space" || found.kind === "planet" || found.landform === "reef") return found;
  const held = relations.some(
    ({ kind, subject, object }) =>
      ((kind === "holding" || kind === "wearing") && object === bow.id) ||
      ((kind === "on" || kind === "in") && object === bow.id) ||
      (kind === "on" && subject === bow.id),
  );
  if (held) return found;
  return {
    ...found,
    words: [...found.words, bow.noun],
    mentions: [...found.mentions, bow.id],
    rainbow: true,
  };
}
