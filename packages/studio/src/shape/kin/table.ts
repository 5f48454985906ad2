import { type Kin, kinOf, type Shown } from "./kinship.js";
import type { Sense, WordNet } from "./wordnet.js";

/** Words that no shape answers, by what is drawn for them and how that stands to them. */
export type KinTable = Readonly<Record<string, Partial<Record<Kin["relation"], readonly string[]>>>>;

/** More than this share of a word's uses must mean what would be drawn. */
const USUAL = 0.5;
/** A word for a thing that may also mean a person ("coaster", "hanger") must nearly always mean the person. */
const USUAL_PERSON = 0.7;
/** A use as a verb says less of what a noun means. */
const NOT_NOUN = 0.5;

/**
 * What a meaning weighs besides how often texts have it. People are called by the names of things ("ostrich") more than
 * things by theirs, and what is asked of a picture can mostly be seen.
 */
const PRIOR = { thing: 1, person: 0.9, unseen: 0.8 };

/** Longer ones are descriptions, not words that somebody asks for. */
const MOST_WORDS = 3;

/** For each noun of WordNet that has kin with a shape: what to draw for it. */
export function kinTable(wordNet: WordNet, shown: Shown, hasShape: (word: string) => boolean): KinTable {
  const table: Record<string, Partial<Record<Kin["relation"], string[]>>> = {};
  for (const word of [...wordNet.senses.keys()].sort()) {
    if (!/^[a-z][a-z' -]+$/.test(word) || word.split(" ").length > MOST_WORDS || hasShape(word)) continue;
    const kin = kinOfWord(word, wordNet, shown);
    if (!kin) continue;
    table[kin.drawn] ??= {};
    const relations = table[kin.drawn];
    relations[kin.relation] ??= [];
    relations[kin.relation]!.push(word);
  }
  return table;
}

/** What to draw for a word, where it is mostly used in meanings of which that is the nearest with a shape. */
export function kinOfWord(word: string, wordNet: WordNet, shown: Shown): Kin | null {
  const senses = meant(word, wordNet);
  const fieldOf = ({ synset }: Sense) => wordNet.synsets.get(synset)!.field;
  const votes = new Map<string, { kin: Kin; weight: number; person: boolean }>();
  let total = NOT_NOUN * (wordNet.otherUses.get(word) ?? 0);
  for (const sense of senses) {
    const field = fieldOf(sense);
    const weight = sense.count + PRIOR[field === null ? "unseen" : field === "person" ? field : "thing"];
    total += weight;
    const kin = kinOfSense(word, sense.synset, wordNet, shown);
    if (!kin) continue;
    const vote = votes.get(kin.drawn) ?? { kin, weight: 0, person: field === "person" };
    vote.weight += weight;
    votes.set(kin.drawn, vote);
  }
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  if (!best) return null;
  const thing = senses.some((sense) => ![null, "person"].includes(fieldOf(sense)));
  return best.weight > (best.person && thing ? USUAL_PERSON : USUAL) * total ? best.kin : null;
}

/** A word's meanings, of the animal, its meat and the plant of one name only the first ("salmon", "papaya"). */
function meant(word: string, { senses, synsets }: WordNet): readonly Sense[] {
  const all = senses.get(word) ?? [];
  const fields = all.map(({ synset }) => synsets.get(synset)!.field);
  const [first, ...others] = (["animal", "food", "plant"] as const).filter((field) => fields.includes(field));
  return first === undefined ? all : all.filter((_, n) => !others.some((field) => field === fields[n]));
}

/** The flesh of a fish and the wood of a tree of the same name are drawn as the fish and the tree. */
function kinOfSense(word: string, synset: number, wordNet: WordNet, shown: Shown): Kin | null {
  const sources = wordNet.synsets.get(synset)!.substance.filter((at) => {
    const { words, field } = wordNet.synsets.get(at)!;
    return words.includes(word) && (field === "animal" || field === "plant");
  });
  for (const at of [...sources, synset]) {
    const kin = kinOf(word, at, wordNet, shown);
    if (kin) return kin;
  }
  return null;
}
