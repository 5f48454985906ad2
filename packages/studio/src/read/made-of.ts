import type { MaterialName } from "../brief.js";
import type { Draft } from "./draft.js";
import { LEXICON } from "./lexicon.js";
import type { Item, NounPhrase } from "./phrase.js";
import { VESSELS } from "./words/nouns.js";

/** Materials that nobody means as a thing when nothing is said of them: "a pumpkin, clay". */
const STUFFS = new Set(
  "clay felt wool chrome ceramic porcelain marble plastic rubber leather concrete copper bronze gold silver metal wood velvet terrazzo".split(
    " ",
  ),
);

/** "A pumpkin, clay": a bare material that follows things is what those are made of that have none. */
export function settleMaterials(draft: Draft): void {
  const { mentions, relations } = draft;
  if (mentions.length < 2) return;
  const isBare = ({ id, concept, count, colours, states, size }: (typeof mentions)[number], n: number) =>
    n > 0 &&
    STUFFS.has(concept) &&
    count === 1 &&
    colours.length === 0 &&
    states.length === 0 &&
    size === "normal" &&
    relations.every(({ subject, object }) => subject !== id && object !== id);
  for (const mention of mentions.filter(isBare)) {
    const found = LEXICON.senses.get(mention.concept)?.find((sense) => sense.kind === "material");
    if (found?.kind !== "material") continue;
    mentions.splice(mentions.indexOf(mention), 1);
    for (const other of mentions) other.material ??= found.material;
  }
}

/** "Gears and cogs made of brass": what is said of several kinds, none told apart by an article or a number, is said of all. */
export function withSharedStuff(items: readonly Item[]): Item[] {
  const shared = new Map<number, NounPhrase>();
  for (const [n, item] of items.entries()) {
    const [copula, second, and, first] = [items[n - 1], items[n - 2], items[n - 3], items[n - 4]];
    const isMade = item.kind === "attributes" && copula?.kind === "copula" && MADE.test(copula.text);
    if (!isMade || item.phrase.material === null || and?.kind !== "and") continue;
    if (first?.kind !== "thing" || second?.kind !== "thing") continue;
    if (isBarePlural(first.phrase) && isBarePlural(second.phrase)) shared.set(n - 4, item.phrase);
  }
  if (shared.size === 0) return [...items];
  return items.map((item, n) => {
    const stuff = shared.get(n);
    if (!stuff || item.kind !== "thing") return item;
    const colours = [...item.phrase.colours, ...stuff.colours];
    return { kind: "thing", phrase: { ...item.phrase, material: stuff.material, colours } };
  });
}

/** After these stands what a thing is of, not what it does: "made of", "carved from". */
export const MADE = /(?:of|from|with|in)$/;

function isBarePlural({ plural, introduced, count, material }: NounPhrase): boolean {
  return plural && !introduced && count === null && material === null;
}

/** What vessels are filled with rather than made of. */
const SUBSTANCES = new Set("ice jelly wax clay paper cardboard foam cotton wool rock stone brick".split(" "));
/** Words that gather others and are things as well. */
const SOLID_GROUPS = new Set(["ring", "tower", "pyramid", "column"]);

/** "A dress of silk", "a bench of stone": what the thing is made of; null where those words name something else. */
export function stuffOf(
  outer: NounPhrase,
  inner: NounPhrase,
): { material: MaterialName; exact: boolean } | null {
  const { concept, introduced, plural, count, size, states } = inner;
  if (introduced || plural || count !== null || size !== "normal" || states.length > 0) return null;
  if (outer.role === "share" || outer.role === "picture") return null;
  if (outer.role === "group" && !SOLID_GROUPS.has(outer.concept)) return null;
  if (VESSELS.has(outer.concept) && SUBSTANCES.has(concept)) return null;
  const found = LEXICON.senses.get(concept)?.find((sense) => sense.kind === "material");
  return found?.kind === "material" ? found : null;
}
