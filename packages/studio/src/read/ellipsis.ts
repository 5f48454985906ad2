import type { Item, NounPhrase } from "./phrase.js";

/** "A red and a blue ball" are two balls: the noun that is said once is given to both. */
export function withNouns(items: readonly Item[]): Item[] {
  return items.map((item, n): Item => {
    const [joint, next] = [items[n + 1], items[n + 2]];
    if (item.kind !== "attributes" || joint?.kind !== "and" || next?.kind !== "thing") return item;
    if (!isOne(item.phrase) || !isOne(next.phrase)) return item;
    const { noun, concept, role, unknown } = next.phrase;
    return { kind: "thing", phrase: { ...item.phrase, noun, concept, role, unknown } };
  });
}

/** One of several that differ in colour, size or stuff. */
function isOne({ introduced, count, plural, colours, size, material, role }: NounPhrase): boolean {
  const told = colours.length > 0 || size !== "normal" || material !== null;
  return (introduced || count === 1) && !plural && told && (role === "thing" || role === "share");
}
