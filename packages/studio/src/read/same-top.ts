import type { RelationKind } from "../brief.js";
import { type Draft, relate } from "./draft.js";
import { BY_TABLES, SEATS, TOPS } from "./words/nouns.js";

const NEAR: ReadonlySet<RelationKind> = new Set([
  "left_of",
  "right_of",
  "beside",
  "behind",
  "in_front_of",
  "around",
]);
const TABLE = /\b(?:table|desk|counter|shelf|workbench|kitchen island|board|tray)$/;

/**
 * What is beside, before or behind something that lies on a table lies there as well: "on the table stands a teapot, behind
 * it a vase". Chairs, people and whatever else stands by tables does not; nor what is somewhere else by its own words.
 */
export function layAlong(draft: Draft): void {
  const { mentions, relations } = draft;
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const tops = new Map<string, string>();
  for (const { kind, subject, object } of relations) {
    if (kind === "on" && isTop(byId.get(object)?.concept ?? "")) tops.set(subject, object);
  }
  if (tops.size === 0) return;
  const borne = new Set(
    relations.flatMap(({ kind, subject, object }) =>
      kind === "holding" || kind === "wearing" ? [object] : NEAR.has(kind) ? [] : [subject],
    ),
  );
  // One pass in the order of the prompt: what is said later may lean on what was laid before.
  for (const { kind, subject, object } of [...relations]) {
    const top = tops.get(object);
    const mention = byId.get(subject);
    if (
      !top ||
      isTop(byId.get(object)!.concept) ||
      !mention ||
      !NEAR.has(kind) ||
      borne.has(subject) ||
      subject === top
    )
      continue;
    if (standsByTables(mention.concept)) continue;
    tops.set(subject, top);
    borne.add(subject);
    relate(draft, "on", mention, byId.get(top)!);
  }
}

const FLIES =
  /\b(?:bird|seagull|gull|crow|eagle|butterfly|bee|drone|balloon|kite|plane|airplane|lamp|chandelier|cloud)$/;

/** Seen from above, a whisk above a board lies beyond it and a towel below it before it; what flies is still over it. */
export function layFlat(draft: Draft): void {
  const flies = new Set(draft.mentions.filter(({ concept }) => FLIES.test(concept)).map(({ id }) => id));
  draft.relations = draft.relations.map((known) => {
    if (known.kind !== "above" && known.kind !== "below") return known;
    if (flies.has(known.subject) || flies.has(known.object)) return known;
    return { ...known, kind: known.kind === "above" ? "behind" : "in_front_of" };
  });
}

/** "A dog and a cat lie on a rug, a ball is between them": on the rug as well. */
export function layBetween(draft: Draft): void {
  const { mentions, relations } = draft;
  const bearer = (id: string) =>
    relations.find(({ kind, subject }) => kind === "on" && subject === id)?.object;
  for (const mention of mentions) {
    const side = (kind: RelationKind) =>
      relations.find((known) => known.kind === kind && known.subject === mention.id)?.object;
    const [left, right] = [side("right_of"), side("left_of")];
    const both = left && right ? bearer(left) : undefined;
    const under = mentions.find(({ id }) => id === both);
    if (under && both === bearer(right!) && !bearer(mention.id) && under !== mention)
      relate(draft, "on", mention, under);
  }
}

/** A prompt's first sentence, which may name the table that all the rest stands on. */
const FIRST_SENTENCE = /^[^.:;!?\n]+/;
const FURNITURE = /\b(?:table|desk|counter|workbench|kitchen island)$/;

/**
 * "A still life on a wooden table. A jug stands beside a lemon. There is a …": what a first sentence names alone is what
 * the things of the others stand on, but for people, furniture and what is somewhere else by its own words.
 */
export function layOnFirst(draft: Draft, prompt: string): void {
  const [top, ...others] = draft.mentions;
  if (top?.count !== 1 || !FURNITURE.test(top.concept) || others.length < 2) return;
  const first = (FIRST_SENTENCE.exec(prompt)?.[0] ?? "").toLowerCase();
  if (first.length === prompt.length || others.some(({ noun }) => first.includes(noun.toLowerCase()))) return;
  if (draft.relations.some(({ subject, object }) => subject === top.id || object === top.id)) return;
  const tied = new Set(
    draft.relations.flatMap(({ kind, subject, object }) =>
      kind === "holding" || kind === "wearing" ? [object] : [subject],
    ),
  );
  const loose = others.filter(({ id, concept }) => !tied.has(id) && !standsByTables(concept));
  for (const mention of loose) relate(draft, "on", mention, top);
}

function standsByTables(concept: string): boolean {
  return BY_TABLES.has(concept) || isTop(concept) || SEATS.has(concept);
}

/** Whether things are laid on it that are told of together: tables and the like. */
export function isTop(concept: string): boolean {
  return TABLE.test(concept) || TOPS.has(concept);
}
