import type { MaterialName, RelationKind, SizeWord, StyleName } from "../brief.js";

/** How a shade word changes a colour, in OKLCH: lightness towards a goal, chroma times a factor. */
export interface Shade {
  /** Lightness to move towards, 0 to 1, and how far (0 not at all, 1 all the way). */
  readonly towards: number;
  readonly by: number;
  readonly chroma: number;
}

/** What a noun is besides a thing to draw. */
export type NounRole =
  | "thing"
  /** Part of another thing: handle, eyes. */
  | "part"
  /** Somewhere: forest, beach. */
  | "place"
  /** The ground or a wall of a plain set: floor, surface, studio. */
  | "ground"
  | "backdrop"
  /** The picture itself: photo, image, illustration. */
  | "picture"
  /** Counts others: pair, group, pile. */
  | "group"
  /** A share of another: slice, half. */
  | "share"
  /** A likeness of another: statue, toy. */
  | "likeness"
  /** Light, weather and other things without a body. */
  | "light";

/** What a word (or a run of words) can mean in a prompt. */
export type Sense =
  | { readonly kind: "number"; readonly count: number }
  | { readonly kind: "article"; readonly definite: boolean }
  | { readonly kind: "negation" }
  | { readonly kind: "colour"; readonly hex: string }
  | { readonly kind: "shade"; readonly shade: Shade }
  | { readonly kind: "material"; readonly material: MaterialName; readonly exact: boolean }
  | { readonly kind: "size"; readonly size: SizeWord }
  | { readonly kind: "adjective" }
  | { readonly kind: "noun"; readonly concept: string; readonly plural: boolean; readonly role: NounRole }
  /** `reversed`: "A contains B" is "B in A". */
  | {
      readonly kind: "relation";
      readonly relation: RelationKind | "between" | "against" | "aside" | "flanking";
      readonly reversed: boolean;
    }
  | { readonly kind: "side"; readonly side: Side }
  | { readonly kind: "verb"; readonly relation: RelationKind | null }
  | { readonly kind: "style"; readonly style: StyleName }
  | { readonly kind: "framing" }
  | { readonly kind: "mood" }
  | { readonly kind: "quality" }
  | { readonly kind: "aside" }
  | { readonly kind: "with" }
  | { readonly kind: "of" }
  | { readonly kind: "and" }
  | { readonly kind: "copula" }
  | { readonly kind: "pronoun" }
  | { readonly kind: "stop" }
  | { readonly kind: "comma" }
  | { readonly kind: "break" }
  | { readonly kind: "quote" }
  | { readonly kind: "unknown" };

/** A place in the frame that one thing has by itself ("a cat on the left"). */
export type Side = "left" | "right" | "top" | "bottom" | "back" | "front" | "middle";

export type SenseKind = Sense["kind"];

/** A run of tokens that means something together, with everything it can mean; context decides. */
export interface Lexeme {
  readonly senses: readonly Sense[];
  /** As written. */
  readonly text: string;
  readonly lower: string;
  readonly glued: boolean;
}

/** The sense of one kind, if the lexeme has it. */
export function sense<K extends SenseKind>(
  lexeme: Lexeme | undefined,
  kind: K,
): Extract<Sense, { kind: K }> | null {
  if (!lexeme) return null;
  for (const candidate of lexeme.senses) {
    if (candidate.kind === kind) return candidate as Extract<Sense, { kind: K }>;
  }
  return null;
}
