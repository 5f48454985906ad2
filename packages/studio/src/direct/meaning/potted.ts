import type { Brief } from "../../brief.js";
import { genreOf } from "../../shape/genre.js";
import type { LookUp } from "./depict.js";

/** "A rose in a pot" grows in a flower pot; a pot is for cooking elsewhere. */
export function potted(brief: Brief, lookUp: LookUp): Brief {
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  const pots = new Set(
    brief.relations.flatMap(({ kind, subject, object }) => {
      if (kind !== "in" || byId.get(object)?.concept !== "pot") return [];
      const entry = lookUp(byId.get(subject)?.concept ?? "")?.entry;
      return entry && genreOf(entry) === "plant" ? [object] : [];
    }),
  );
  if (pots.size === 0) return brief;
  const mentions = brief.mentions.map((mention) =>
    pots.has(mention.id) ? { ...mention, concept: "flower pot" } : mention,
  );
  return { ...brief, mentions };
}
