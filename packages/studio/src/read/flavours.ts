import type { Item, NounPhrase } from "./phrase.js";
import { list } from "./words/list.js";
import { DISHES, FILLINGS } from "./words/nouns.js";

/** Colours by name that are eaten or drunk as well. */
const FLAVOURS = new Set(
  list(
    "orange, peach, lime, olive, plum, lavender, lemon, apricot, salmon, chocolate, caramel, cream, mint, mustard, saffron, sage, tomato, ginger, rose, eggplant, aubergine, chestnut",
  ),
);

/** Food and drink by the last word of their names, beside those that are poured or dished up. */
const EATEN =
  /\b(?:tea|coffee|water|juice|cocktail|tonic|soda|lemonade|mojito|drink|smoothie|sorbet|dessert|fish|salmon|chicken|meat|sandwich|bread|bruschetta|taco|sushi|oysters?|seafood|meal|dish|breakfast|lunch|dinner|scones?|croissant|macarons?|ice|sundae|tartlet)$/;

/** "Iced tea with lemon and mint": beside food and drink, colours that are eaten are no colours. */
export function withFlavours(items: readonly Item[]): Item[] {
  return items.flatMap((item, n): Item[] => {
    if (item.kind !== "attributes" || items[n - 1]?.kind !== "with") return [item];
    const served = items[n - 2];
    if (served?.kind !== "thing" || !isEaten(served.phrase) || !isAllFlavours(item.phrase)) return [item];
    return item.phrase.colours.flatMap(({ word }, nth): Item[] => {
      const noun = word.toLowerCase();
      const phrase: NounPhrase = { ...item.phrase, text: noun, noun, concept: noun, colours: [] };
      return nth === 0 ? [{ kind: "thing", phrase }] : [{ kind: "and" }, { kind: "thing", phrase }];
    });
  });
}

function isEaten({ concept, states }: NounPhrase): boolean {
  const tail = concept.split(" ").at(-1)!;
  const filled = states.find((state) => state.startsWith("of "))?.slice(3) ?? "";
  return [concept, tail, filled].some((word) => DISHES.has(word) || FILLINGS.has(word) || EATEN.test(word));
}

function isAllFlavours({ colours, material, states, count }: NounPhrase): boolean {
  const bare = material === null && states.length === 0 && count === null;
  return bare && colours.length > 0 && colours.every(({ word }) => FLAVOURS.has(word.toLowerCase()));
}
