/** Longest prompt any model here takes, in tokens as `countTokens` counts them. */
export const PROMPT_TOKEN_LIMIT = 65_536;

/** Usual length of a token in Latin script, in UTF-16 units. */
const UNITS_PER_TOKEN = 4;

const PIECE = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/**
 * About how many tokens a prompt has, without a tokenizer: one for every four characters, or one for
 * every word and punctuation mark, whichever is more. Cheap on purpose (well under a millisecond for
 * common prompts); a text whose length alone is over the limit is not looked at further.
 */
export function countTokens(prompt: string): number {
  const byLength = Math.ceil(prompt.length / UNITS_PER_TOKEN);
  if (byLength > PROMPT_TOKEN_LIMIT) return byLength;
  let pieces = 0;
  for (const _ of prompt.matchAll(PIECE)) pieces += 1;
  return Math.max(byLength, pieces);
}
