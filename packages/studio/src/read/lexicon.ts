import type { MaterialName, RelationKind, SizeWord, StyleName } from "../brief.js";
import { colourTable } from "./colour-words.js";
import { formsOf } from "./inflect.js";
import type { NounRole, Sense, Side } from "./sense.js";
import { singularPhrase } from "./singular.js";
import { ADJECTIVES, ING_NOUNS } from "./words/adjectives.js";
import { LIDLESS, TAKEN_OFF } from "./words/closures.js";
import { COLOUR_NOUNS } from "./words/colours.js";
import { FRAMING, FRAMING_NOUNS } from "./words/framing.js";
import * as grammar from "./words/function.js";
import { list } from "./words/list.js";
import { MATERIAL_NOUNS, MATERIALS_EXACT, MATERIALS_NEAR } from "./words/materials.js";
import { MOODS, QUALITY } from "./words/moods.js";
import { COMPOUNDS, GROUPS, NOUNS, PARTS, PARTS_OR_THINGS, SHARES } from "./words/nouns.js";
import { NUMBERS } from "./words/numbers.js";
import { BACKDROPS, GROUNDS, LIGHTS, PLACES } from "./words/places.js";
import { IRREGULAR_PLURALS } from "./words/plurals.js";
import { RELATIONS, REVERSED, SIDES } from "./words/relations.js";
import { SHADES } from "./words/shades.js";
import { SIZES } from "./words/sizes.js";
import { MEDIA, PICTURES, STYLES } from "./words/styles.js";
import { VERB_RELATIONS, VERBS_PLAIN } from "./words/verbs.js";

/** Every word and phrase that is known, with all it can mean. Phrases have single spaces, lower case. */
export interface Lexicon {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** Words of the longest phrase that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Built once, on loading: about 5,000 entries in some 15 ms. */
export const LEXICON: Lexicon = build();

function build(): Lexicon {
  const senses = new Map<string, Sense[]>();
  const longest = new Map<string, number>();
  const add = (phrases: Iterable<string>, sense: Sense) => {
    for (const phrase of phrases) {
      const key = phrase.replaceAll("-", " ");
      const known = senses.get(key);
      if (!known) senses.set(key, [sense]);
      else if (!known.some((other) => other.kind === sense.kind)) known.push(sense);
      const [first, ...rest] = key.split(" ");
      longest.set(first!, Math.max(longest.get(first!) ?? 0, rest.length + 1));
    }
  };
  const addNouns = (nouns: Iterable<string>, role: NounRole) => {
    for (const noun of nouns) {
      const { word, plural } = singularPhrase(noun);
      add([noun], { kind: "noun", concept: word, plural, role });
    }
  };

  add(grammar.ARTICLES_INDEFINITE, { kind: "article", definite: false });
  add(grammar.ARTICLES_DEFINITE, { kind: "article", definite: true });
  add(grammar.NEGATIONS, { kind: "negation" });
  add(grammar.AND, { kind: "and" });
  add(grammar.WITH, { kind: "with" });
  add(grammar.OF, { kind: "of" });
  add(grammar.COPULA, { kind: "copula" });
  add(grammar.PRONOUNS, { kind: "pronoun" });
  for (const [word, count] of Object.entries(NUMBERS)) add([word], { kind: "number", count });
  for (const [word, hex] of colourTable()) add([word], { kind: "colour", hex });
  for (const [word, shade] of Object.entries(SHADES)) add([word], { kind: "shade", shade });
  for (const [material, words] of Object.entries(MATERIALS_EXACT)) {
    add(words, { kind: "material", material: material as MaterialName, exact: true });
  }
  for (const [material, words] of Object.entries(MATERIALS_NEAR)) {
    add(words, { kind: "material", material: material as MaterialName, exact: false });
  }
  for (const [size, words] of Object.entries(SIZES)) add(words, { kind: "size", size: size as SizeWord });
  for (const [style, words] of Object.entries(STYLES))
    add(words, { kind: "style", style: style as StyleName });
  for (const [relation, phrases] of Object.entries(RELATIONS)) {
    add(phrases, { kind: "relation", relation: relation as RelationKind, reversed: false });
  }
  for (const [relation, phrases] of Object.entries(REVERSED)) {
    add(phrases, { kind: "relation", relation: relation as RelationKind, reversed: true });
  }
  for (const [side, phrases] of Object.entries(SIDES)) add(phrases, { kind: "side", side: side as Side });
  add(FRAMING, { kind: "framing" });
  for (const words of Object.values(MOODS)) add(words, { kind: "mood" });
  add(QUALITY, { kind: "quality" });
  add(MEDIA, { kind: "quality" });
  add([...ADJECTIVES, ...TAKEN_OFF, ...LIDLESS], { kind: "adjective" });

  addNouns(COMPOUNDS, "thing");
  addNouns([...PICTURES, ...MEDIA], "picture");
  addNouns(BACKDROPS, "backdrop");
  addNouns(GROUNDS, "ground");
  addNouns(Object.keys(GROUPS), "group");
  addNouns(SHARES, "share");
  addNouns(PARTS, "part");
  addNouns(NOUNS, "thing");
  addNouns(PLACES, "place");
  addNouns(LIGHTS, "light");
  addNouns([...COLOUR_NOUNS, ...MATERIAL_NOUNS, ...FRAMING_NOUNS, ...ING_NOUNS, ...PARTS_OR_THINGS], "thing");
  for (const [plural, concept] of Object.entries(IRREGULAR_PLURALS)) {
    const role = roleOf(senses.get(concept));
    add([plural], { kind: "noun", concept, plural: plural !== concept, role });
  }
  for (const [relation, verbs] of Object.entries(VERB_RELATIONS)) {
    for (const verb of verbs) add(formsOf(verb), { kind: "verb", relation: relation as RelationKind });
  }
  add(grammar.CLAUSES, { kind: "break" });
  add(grammar.STOP, { kind: "stop" });
  for (const verb of VERBS_PLAIN) add(formsOf(verb), { kind: "verb", relation: null });
  add(list("known as, called, named, titled, entitled, labeled, labelled, saying, that says, that reads"), {
    kind: "stop",
  });
  return { senses, longest };
}

function roleOf(senses: readonly Sense[] | undefined): NounRole {
  for (const sense of senses ?? []) if (sense.kind === "noun") return sense.role;
  return "thing";
}
