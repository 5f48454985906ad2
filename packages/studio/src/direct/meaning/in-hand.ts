import type { Brief, Mention, Relation } from "../../brief.js";
import type { LookUp } from "./depict.js";
import { plainMention } from "./plain-mention.js";

/** What somebody has in hand who does so, by the verb. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/^water(?:ing|s|ed)?$/, "watering can"],
  [/^read(?:ing|s)?$/, "book"],
  [/^paint(?:ing|s|ed)?$/, "paintbrush"],
  [/^(?:draw|writ|sketch)(?:e|ing|es|s)?$/, "pencil"],
  [/^sing(?:ing|s)?$/, "microphone"],
  [/^(?:cook|fry)(?:ing|s)?$/, "frying pan"],
  [/^bak(?:e|ing|es)$/, "spoon"],
  [/^(?:dig|garden)(?:ging|ing|s)?$/, "shovel"],
  [/^(?:sweep|clean)(?:ing|s)?$/, "broom"],
  [/^photograph(?:ing|s|ed)?$/, "camera"],
  [/^(?:repair|fix|mend)(?:ing|es|s)?$/, "wrench"],
  [/^fish(?:ing|es)?$/, "fishing rod"],
  [/^build(?:ing|s)?$/, "hammer"],
  [/^drink(?:ing|s)?$/, "mug"],
  [/^(?:text|phon|call)(?:e|ing|s)?$/, "smartphone"],
  [/^celebrat(?:e|ing|es)$/, "balloon"],
];

/** A being that does what needs a tool holds it, where it holds nothing yet and the prompt names no such thing. */
export function handed(brief: Brief, lookUp: LookUp): { brief: Brief; companions: readonly string[] } {
  const added: Mention[] = [];
  const relations: Relation[] = [];
  const shown = new Map<string, RegExp>();
  for (const mention of brief.mentions) {
    const busy = brief.relations.some(({ kind, subject }) => kind === "holding" && subject === mention.id);
    if (busy || mention.count > 3) continue;
    const [verb, tool] =
      TOOLS.find(([words]) => mention.states.some((state) => words.test(state.toLowerCase()))) ?? [];
    if (!verb || !tool || brief.mentions.some(({ concept }) => concept === tool)) continue;
    const [hands, found] = [lookUp(mention.concept)?.entry.anchors?.hand, lookUp(tool)];
    if (!hands || !found || found.substitution) continue;
    const id = `${mention.id}.hand`;
    added.push({ ...plainMention(id, tool), count: mention.count });
    shown.set(mention.id, verb);
    relations.push({ kind: "holding", subject: mention.id, object: id });
  }
  if (added.length === 0) return { brief, companions: [] };
  return {
    companions: added.map(({ id }) => id),
    brief: {
      ...brief,
      mentions: [
        ...brief.mentions.map((mention) => {
          const verb = shown.get(mention.id);
          if (!verb) return mention;
          // What it does is seen.
          return { ...mention, states: mention.states.filter((state) => !verb.test(state.toLowerCase())) };
        }),
        ...added,
      ],
      relations: [...brief.relations, ...relations],
    },
  };
}
