import type { Draft } from "./draft.js";

/** What covers things in drops and grains far too small to be things of the picture beside them. */
const SPECKS =
  /\b(?:droplet|water drop|raindrop|drop|drop of water|dewdrop|dew|condensation|moisture|crumb|grain|speck|scratch|crack|stain|fingerprint)$/;

/** "Water droplets cover the bottle": said of the bottle's surface, which nothing here draws; no drops of its size. */
export function withoutSpecks(draft: Draft): void {
  for (const mention of draft.mentions.filter(({ concept }) => SPECKS.test(concept))) {
    const own = draft.relations.filter(
      ({ subject, object }) => subject === mention.id || object === mention.id,
    );
    if (!own.some(({ kind, subject }) => subject === mention.id && (kind === "beside" || kind === "on")))
      continue;
    draft.mentions.splice(draft.mentions.indexOf(mention), 1);
    draft.relations = draft.relations.filter((known) => !own.includes(known));
    draft.notes.leftover.push(mention.noun);
  }
}
