import type { Brief } from "../../brief.js";

const HAND = /^(?:hand|paw|flipper|wing)$/;

/** A brief in which beings that hold hands hold each other's: no hands lie beside them, and what they do is said of them. */
export function handInHand(brief: Brief): Brief {
  const isHand = (id: string) =>
    brief.mentions.some(
      ({ id: own, concept, colours, count, uncounted }) =>
        own === id &&
        HAND.test(concept) &&
        colours.length === 0 &&
        (count === 1 || uncounted === true || count === 2),
    );
  const held = brief.relations.filter(
    ({ kind, subject, object }) => kind === "holding" && isHand(object) && !isHand(subject),
  );
  if (held.length === 0) return brief;
  const gone = new Set(held.map(({ object }) => object));
  const holders = new Set(held.map(({ subject }) => subject));
  return {
    ...brief,
    mentions: brief.mentions
      .filter(({ id }) => !gone.has(id))
      .map((mention) =>
        holders.has(mention.id) ? { ...mention, states: [...mention.states, "holding hands"] } : mention,
      ),
    relations: brief.relations.filter(({ subject, object }) => !gone.has(subject) && !gone.has(object)),
  };
}
