import type { Draft } from "./draft.js";
import { LEXICON } from "./lexicon.js";

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
