import type { Shown } from "./kinship.js";
import type { ShapeWord } from "./shapes.js";
import type { Sense, WordNet } from "./wordnet.js";

/** Steps within which a narrower meaning still is a kind of the same. */
const FAR = 4;

/**
 * Which meanings the shapes show, each by its shape's name: the first of its words that WordNet holds.
 *
 * Of the name's meanings that one is taken which most of the shape's other words agree with, for "mouse" may be an
 * animal or not. The other words add what they mean where that is the same or narrower: "post" as a word for an
 * envelope is no post, and a jewel, being more than a diamond, need not be one.
 */
export function shownBy(shapes: readonly ShapeWord[], wordNet: WordNet): Shown {
  const shown = new Map<number, string>();
  for (const words of byShape(shapes)) {
    const name = words.find((word) => physical(word, wordNet).length > 0);
    if (!name) continue;
    const meanings = physical(name, wordNet);
    const others = words.filter((word) => word !== name);
    const support = meanings.map(
      ({ synset }) => others.filter((other) => agreeing(other, synset, wordNet) !== undefined).length,
    );
    const most = Math.max(...support);
    const meaning = clearly(meanings) ?? meanings[support.indexOf(most)];
    // Without support, another word than the shape's own or a rare meaning proves nothing: a drop is seldom a cliff.
    const rank = wordNet.senses.get(name.word)!.indexOf(meaning);
    if (most === 0 && (name !== words[0] || rank > (name.fields ? 1 : 0))) continue;
    if (wordNet.synsets.get(meaning.synset)!.named || belies(name.word, meaning.synset, wordNet)) continue;
    for (const { synset } of [meaning, ...others.flatMap((other) => physical(other, wordNet))]) {
      if (!shown.has(synset) && isBelow(synset, meaning.synset, wordNet, FAR)) shown.set(synset, name.word);
    }
  }
  return shown;
}

function byShape(shapes: readonly ShapeWord[]): Iterable<ShapeWord[]> {
  const grouped = new Map<string, ShapeWord[]>();
  for (const word of shapes) grouped.set(word.shape, [...(grouped.get(word.shape) ?? []), word]);
  return grouped.values();
}

/** The meanings of a shape's word that are physical things of a fitting kind. */
function physical({ word, fields }: ShapeWord, { senses, synsets }: WordNet) {
  return (senses.get(word) ?? []).filter(({ synset }) => {
    const { field } = synsets.get(synset)!;
    return field !== null && (fields?.includes(field) ?? true);
  });
}

/** The first meaning where texts have it far more often than all others. */
function clearly([first, ...others]: readonly Sense[]): Sense | null {
  return first.count > 5 && others.every(({ count }) => first.count >= 4 * count) ? first : null;
}

/** The first meaning that is the same as another, narrower, or its sister. */
function agreeing(word: ShapeWord, as: number, wordNet: WordNet) {
  const parents = wordNet.synsets.get(as)!.broader;
  return physical(word, wordNet).find(({ synset }) => {
    const above = wordNet.synsets.get(synset)!.broader;
    return above.some((at) => parents.includes(at)) || isBelow(synset, as, wordNet, FAR);
  });
}

/** Whether a compound names what its last word is not: WordNet's black cat is a marten. */
function belies(word: string, synset: number, wordNet: WordNet): boolean {
  if (!word.includes(" ")) return false;
  const { field } = wordNet.synsets.get(synset)!;
  const heads = (wordNet.senses.get(word.slice(word.lastIndexOf(" ") + 1)) ?? []).filter(
    (sense) => wordNet.synsets.get(sense.synset)!.field === field,
  );
  return heads.length > 0 && !heads.some((sense) => isBelow(synset, sense.synset, wordNet, 2 * FAR));
}

/** Whether a meaning is another, or a kind of it. */
function isBelow(synset: number, ancestor: number, wordNet: WordNet, steps: number): boolean {
  if (synset === ancestor) return true;
  return (
    steps > 0 && wordNet.synsets.get(synset)!.broader.some((at) => isBelow(at, ancestor, wordNet, steps - 1))
  );
}
