import type { RelationKind } from "../brief.js";
import { type Draft, type MentionDraft, relate } from "./draft.js";

const AGAINST: Readonly<Record<string, { kind: RelationKind; opposite: string }>> = {
  left: { kind: "left_of", opposite: "right" },
  right: { kind: "right_of", opposite: "left" },
  top: { kind: "above", opposite: "bottom" },
  bottom: { kind: "below", opposite: "top" },
  back: { kind: "behind", opposite: "front" },
  front: { kind: "in_front_of", opposite: "back" },
};

/** Turns "on the left" into relations to the thing it is left of. */
export function placeSides(draft: Draft): void {
  const sided = draft.mentions.filter(({ side }) => side !== null && side !== "middle");
  const borne = new Set(
    draft.relations.flatMap(({ kind, object }) => (kind === "wearing" || kind === "holding" ? [object] : [])),
  );
  for (const mention of sided) {
    const { kind, opposite } = AGAINST[mention.side!]!;
    const free = draft.mentions.filter((one) => one === mention || !borne.has(one.id));
    const other = counterpart(free, mention, opposite);
    if (!other) continue;
    const stands = draft.relations.some(
      ({ subject, object }) =>
        (subject === mention.id && object === other.id) || (subject === other.id && object === mention.id),
    );
    if (!stands) relate(draft, kind, mention, other);
  }
}

/** The thing on the other side, else the nearest one that has no side. */
function counterpart(
  mentions: readonly MentionDraft[],
  mention: MentionDraft,
  opposite: string,
): MentionDraft | null {
  const facing = mentions.find(({ side }) => side === opposite);
  if (facing) return facing;
  const index = mentions.indexOf(mention);
  for (let distance = 1; distance < 20; distance++) {
    for (const near of [mentions[index - distance], mentions[index + distance]]) {
      if (near && (near.side === null || near.side === "middle")) return near;
    }
  }
  return null;
}
