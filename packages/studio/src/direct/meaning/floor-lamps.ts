import type { Brief } from "../../brief.js";

const SEAT = /\b(?:armchair|arm chair|sofa|couch|rocking chair|bean bag|daybed)$/;
const TABLE = /\b(?:table|desk|nightstand|night stand|dresser|shelf|sideboard|cabinet|floor)$/;

/** "An armchair and a lamp": what lights a seat stands on the floor, unless something is there that bears it. */
export function onFloor(brief: Brief): Brief {
  const { mentions, relations } = brief;
  if (!mentions.some(({ concept }) => SEAT.test(concept))) return brief;
  if (mentions.some(({ concept }) => TABLE.test(concept))) return brief;
  const tied = new Set(
    relations.flatMap(({ kind, subject, object }) =>
      ["on", "in", "above", "under", "below", "holding", "wearing"].includes(kind) ? [subject, object] : [],
    ),
  );
  return {
    ...brief,
    mentions: mentions.map((mention) =>
      mention.concept === "lamp" && !tied.has(mention.id) && mention.size === "normal"
        ? { ...mention, concept: "floor lamp" }
        : mention,
    ),
  };
}
