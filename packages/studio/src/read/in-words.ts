import type { Brief, Mention } from "../brief.js";

/**
 * A brief in one line that a person can check at a glance:
 * `3 apple (red), 1 book | apple on book | ground pink | style clay`. Only what the prompt says is there.
 */
export function inWords(brief: Brief): string {
  const name = (id: string) => brief.mentions.find((mention) => mention.id === id)!.concept;
  const said: (string | null)[] = [
    brief.mentions.map(mentionInWords).join(", ") || null,
    listed(
      "",
      brief.relations.map(({ kind, subject, object }) => `${name(subject)} ${kind} ${name(object)}`),
    ),
    brief.setting.colour && `ground ${brief.setting.colour.word}`,
    listed("places ", brief.setting.places),
    brief.styleAsked ? `style ${brief.style}` : null,
    brief.hand ? `by hand ${[brief.hand.medium, brief.hand.tint].filter(Boolean).join(", ")}` : null,
    listed("moods ", brief.moods),
    listed("framing ", brief.framing),
    listed("without ", brief.excluded),
    listed(
      "text ",
      brief.quotes.map((quote) => JSON.stringify(quote)),
    ),
    listed("left over ", brief.notUnderstood),
    listed(
      "corrected ",
      brief.corrections.map(({ written, readAs }) => `${written}→${readAs}`),
    ),
  ];
  return said.filter((part) => part !== null).join(" | ");
}

function mentionInWords({ concept, count, colours, material, partMaterials, size, states }: Mention): string {
  const attributes = [
    ...(size === "normal" ? [] : [size]),
    ...colours.map(({ word, part }) => (part === null ? word : `${part}: ${word}`)),
    ...(material === null ? [] : [`of ${material}`]),
    ...partMaterials.map(({ part, material: made }) => `${part}: of ${made}`),
    ...states.map((state) => `“${state}”`),
  ];
  return `${count} ${concept}${attributes.length > 0 ? ` (${attributes.join(", ")})` : ""}`;
}

function listed(label: string, entries: readonly string[]): string | null {
  return entries.length > 0 ? label + entries.join(", ") : null;
}
