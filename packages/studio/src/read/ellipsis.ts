import { colourTable } from "./colour-words.js";
import type { Item, NounPhrase } from "./phrase.js";
import { COLOUR_NOUNS } from "./words/colours.js";
import { DISHES, PLATTERS, TOPPINGS, VESSELS } from "./words/nouns.js";

/** "A red and a blue ball" are two balls: the noun that is said once is given to both. */
export function withNouns(given: readonly Item[]): Item[] {
  const items = given.map((item, n) =>
    item.kind === "thing" && item.phrase.stands ? named(item, given, n) : item,
  );
  return items.map((item, n): Item => {
    const [joint, next] = [items[n + 1], items[n + 2]];
    const colour = joint?.kind === "and" && next?.kind === "thing" ? colourMeant(item, next.phrase) : null;
    if (colour && next?.kind === "thing") {
      const { noun, concept, role, unknown } = next.phrase;
      return { kind: "thing", phrase: { ...colour, noun, concept, role, unknown } };
    }
    if (item.kind !== "attributes" || joint?.kind !== "and" || next?.kind !== "thing") return item;
    if (!isOne(item.phrase) || !isOne(next.phrase)) return item;
    const { noun, concept, role, unknown } = next.phrase;
    return { kind: "thing", phrase: { ...item.phrase, noun, concept, role, unknown } };
  });
}

/** How far back the noun may be for which "one" stands, in items. */
const BACK = 12;

/** "A closed one": of what was named last and is told by words of the same kind, else of what was named last. */
function named(item: Extract<Item, { kind: "thing" }>, items: readonly Item[], n: number): Item {
  const { phrase } = item;
  const kinds = kindsOf(phrase);
  const earlier = items
    .slice(Math.max(0, n - BACK), n)
    .flatMap((known) =>
      known.kind === "thing" && !known.phrase.stands && known.phrase.noun !== "" ? [known.phrase] : [],
    )
    .reverse();
  const meant = earlier.find((known) => kindsOf(known).some((kind) => kinds.includes(kind))) ?? earlier[0];
  if (!meant) return { kind: "attributes", phrase: { ...phrase, noun: "", stands: false } };
  const { noun, concept, role, unknown } = meant;
  return { kind: "thing", phrase: { ...phrase, noun, concept, role, unknown } };
}

function kindsOf({ colours, size, material, states }: NounPhrase): string[] {
  const said = {
    colour: colours.length > 0,
    size: size !== "normal",
    material: material !== null,
    state: states.length > 0,
  };
  return Object.entries(said).flatMap(([kind, isSaid]) => (isSaid ? [kind] : []));
}

/** One of several that differ in colour, size or stuff. */
function isOne({ introduced, count, plural, colours, size, material, role }: NounPhrase): boolean {
  const told = colours.length > 0 || size !== "normal" || material !== null;
  return (introduced || count === 1) && !plural && told && (role === "thing" || role === "share");
}

/** What stands on a table beside an orange; all else that is "an orange and a blue …" comes in two colours. */
const ON_TABLES =
  /\b(?:apple|pear|banana|grape|knife|napkin|spoon|fork|cloth|tablecloth|flower|book|candle)s?$/;

/** "An orange and a blue fish": what could be a fruit, or a flower, is the one's colour. */
function colourMeant(item: Item, next: NounPhrase): NounPhrase | null {
  if (item.kind !== "thing" || !isOne(next) || next.colours.length !== 1) return null;
  const { phrase } = item;
  const { concept, introduced, plural, count, colours, states, material, size } = phrase;
  const bare = colours.length === 0 && states.length === 0 && material === null && size === "normal";
  const hex = COLOUR_NOUNS.has(concept) ? colourTable().get(concept) : undefined;
  if (!hex || !introduced || plural || (count !== null && count !== 1) || !bare) return null;
  const other = next.concept;
  const atTable = [VESSELS, PLATTERS, DISHES, TOPPINGS, COLOUR_NOUNS].some((kind) => kind.has(other));
  if (atTable || ON_TABLES.test(other)) return null;
  return { ...phrase, colours: [{ word: concept, hex }] };
}
