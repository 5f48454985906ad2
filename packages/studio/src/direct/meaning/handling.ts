/** What hands do to cloth and paper. */
export type Handling = "folded" | "rolled" | "crumpled" | "torn";

const WORDS: readonly (readonly [RegExp, Handling])[] = [
  [/^(?:neatly |half |partly )?folded(?: up)?$/, "folded"],
  [/^(?:tightly )?rolled(?: up)?$/, "rolled"],
  [/^(?:crumpled|scrunched|balled|crushed|wadded|screwed)(?: up)?$/, "crumpled"],
  [/^(?:torn|ripped)(?: up| apart| in half| in two| to pieces| in pieces)?$/, "torn"],
];

/** How a word has something handled; null where it says something else. */
export function handlingSaid(state: string): Handling | null {
  const word = state.toLowerCase().replaceAll("-", " ");
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
