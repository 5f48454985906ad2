import type { Brief, Mention } from "../brief.js";
import type { Report } from "../request.js";
import type { Depiction } from "../shape/catalogue.js";

export type LookUp = (concept: string) => Depiction | null;

export interface Depicted {
  readonly mention: Mention;
  readonly depiction: Depiction;
}

/** Finds a shape for each mention, and says of each what became of it. */
export function depict(brief: Brief, lookUp: LookUp): { depicted: Depicted[]; report: Report } {
  const depicted: Depicted[] = [];
  const names: string[] = [];
  const substituted: { asked: string; drawn: string; why: string }[] = [];
  const notDepicted: string[] = [];
  for (const mention of brief.mentions) {
    const depiction = find(mention, lookUp);
    if (!depiction) {
      notDepicted.push(mention.noun);
      continue;
    }
    depicted.push({ mention, depiction });
    names.push(mention.noun);
    if (depiction.substitution) substituted.push({ asked: mention.noun, ...depiction.substitution });
  }
  notDepicted.push(...brief.setting.places, ...brief.quotes.map((quote) => `the text “${quote}”`));
  return { depicted, report: { depicted: names, substituted, notDepicted } };
}

/** With its describing word first ("open book" may have its own shape), then the noun alone. */
function find({ concept, states }: Mention, lookUp: LookUp): Depiction | null {
  for (const state of states.slice(0, 3)) {
    const phrase = state.startsWith("of ") ? `${concept} ${state}` : `${state.toLowerCase()} ${concept}`;
    const found = lookUp(phrase);
    if (found && !found.substitution && found.entry.concept === phrase) return found;
  }
  return lookUp(concept);
}
