import type { MaterialName, RelationKind, SizeWord, StyleName } from "../brief.js";
import type { NounRole, Side } from "./sense.js";

/** A noun phrase as it was read, before anyone knows what it belongs to. */
export interface NounPhrase {
  /** Everything it says but the article, as written. */
  text: string;
  /** The head as written; empty where only attributes stand ("… is red"). */
  noun: string;
  concept: string;
  role: NounRole;
  plural: boolean;
  definite: boolean;
  /** True where an article or number shows that a thing is meant. */
  introduced: boolean;
  /** True after "its", "her" and the like. */
  owned: boolean;
  /** True where one of its words was taken for the whole picture ("soft" light, "clay" style). */
  noted: boolean;
  /** True where no table knows the head. */
  unknown: boolean;
  /** True for "one" in "a red cup and a blue one": a noun that was said before. */
  stands: boolean;
  count: number | null;
  colours: { word: string; hex: string }[];
  material: MaterialName | null;
  size: SizeWord;
  states: string[];
}

/** A prompt as a row of phrases and what joins them. */
export type Item =
  | { readonly kind: "thing"; readonly phrase: NounPhrase }
  | { readonly kind: "attributes"; readonly phrase: NounPhrase }
  | {
      readonly kind: "relation";
      readonly relation: RelationKind | "between" | "against" | "aside" | "flanking";
      readonly reversed: boolean;
      readonly text: string;
    }
  | { readonly kind: "verb"; readonly relation: RelationKind | null; readonly text: string }
  | { readonly kind: "side"; readonly side: Side }
  | { readonly kind: "copula"; readonly text: string }
  | { readonly kind: "some"; readonly share: Share; readonly text: string }
  | { readonly kind: "pronoun"; readonly text: string }
  | { readonly kind: "with" | "and" | "comma" | "break" | "negation" };

/** Which of the things that were named before: so many of them, or the one that the words point out. */
export type Share =
  | number
  | "all"
  | "half"
  | "most"
  | "none"
  | "rest"
  | "first"
  | "second"
  | "third"
  | "fourth"
  | "last"
  | "left"
  | "right"
  | "smaller"
  | "larger";

/** What is said of the whole picture, gathered on the way. */
export interface Notes {
  style: StyleName | null;
  readonly moods: string[];
  readonly framing: string[];
  readonly quotes: string[];
  readonly leftover: string[];
}

export function emptyPhrase(): NounPhrase {
  return {
    text: "",
    noun: "",
    concept: "",
    role: "thing",
    plural: false,
    definite: false,
    introduced: false,
    owned: false,
    noted: false,
    unknown: false,
    stands: false,
    count: null,
    colours: [],
    material: null,
    size: "normal",
    states: [],
  };
}
