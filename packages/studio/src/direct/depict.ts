import type { Mention } from "../brief.js";
import type { Report } from "../request.js";
import type { Depiction } from "../shape/catalogue.js";
import { figureEntry, filledEntry } from "../shape/index.js";
import { fillingOf } from "./fill.js";
import type { Staged } from "./stage.js";

export type LookUp = (concept: string) => Depiction | null;

export interface Depicted {
  readonly mention: Mention;
  readonly depiction: Depiction;
}

/** What is drawn of a brief whose people are dressed. */
export interface Cast extends Staged {
  /** Mentions that are shown by another one: what is worn by a figure, what fills a vessel. */
  readonly within: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/** Finds a shape for each mention, and says of each that was asked for what became of it. */
export function depict(
  { brief, symbols, companions, within, marks }: Cast,
  lookUp: LookUp,
): { depicted: Depicted[]; report: Report } {
  const depicted: Depicted[] = [];
  const names: string[] = [];
  const substituted: { asked: string; drawn: string; why: string }[] = [];
  const notDepicted: string[] = [];
  for (const mention of brief.mentions) {
    if (within.has(mention.id)) {
      names.push(mention.noun);
      continue;
    }
    const depiction = changed(find(mention, lookUp), marks.get(mention.id));
    if (!depiction) {
      notDepicted.push(mention.noun);
      continue;
    }
    depicted.push({ mention, depiction });
    if (companions.has(mention.id)) continue;
    const word = symbols.get(mention.id);
    if (word !== undefined) {
      const drawn = mention.concept;
      substituted.push({ asked: word, drawn, why: `${article(drawn)} ${drawn} stands for ${word}` });
      names.push(word);
      continue;
    }
    names.push(mention.noun);
    if (depiction.substitution) substituted.push({ asked: mention.noun, ...depiction.substitution });
  }
  notDepicted.push(...brief.setting.places);
  return { depicted, report: { depicted: names, substituted, notDepicted } };
}

/** A figure in its outfit and with its hair. */
function changed(found: Depiction | null, marks: readonly string[] | undefined): Depiction | null {
  const figure = found?.entry.figure;
  return figure && marks ? { ...found!, entry: figureEntry(figure, marks, "standing") } : found;
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? "an" : "a";
}

/** With its describing word first ("open book" may have its own shape), then the noun alone, then its kind. */
function find(mention: Mention, lookUp: LookUp): Depiction | null {
  const { concept, states } = mention;
  const vessel = lookUp(concept);
  const filling = vessel?.entry.fillable ? fillingOf(mention) : null;
  if (filling) return { entry: filledEntry(vessel!.entry, filling.fill), substitution: null };
  for (const state of states.slice(0, 3)) {
    const phrase = state.startsWith("of ") ? `${concept} ${state}` : `${state.toLowerCase()} ${concept}`;
    const found = lookUp(phrase);
    if (found && !found.substitution && found.entry.concept === phrase) return found;
  }
  return lookUp(concept) ?? kindOf(concept, lookUp);
}

/** "Desk lamp" by "lamp": only for heads that name what the whole is, for a hot dog is no dog. */
function kindOf(concept: string, lookUp: LookUp): Depiction | null {
  const head = concept.slice(concept.lastIndexOf(" ") + 1);
  if (head === concept || !KINDS.has(head)) return null;
  const found = lookUp(head);
  if (!found) return null;
  const drawn = found.substitution?.drawn ?? head;
  return { entry: found.entry, substitution: { drawn, why: `there is no shape of a ${concept} itself` } };
}

const KINDS = new Set(
  `lamp table chair clock bottle cup mug glass bowl plate hat cap helmet ball car truck van bus boat ship train plane airplane jet tree flower
  plant knife spoon fork box bag basket house phone camera guitar piano drum boot shoe sock ring necklace cake pie cookie bread salad pizza watch
  tower bridge building door window bed sofa couch pot pan kettle teapot vase jar bucket suitcase backpack umbrella book notebook pencil pen brush
  shirt jacket coat dress skirt scarf glove gloves medal coin flag kite balloon robot doll castle church tent bicycle bike motorcycle scooter
  fish bird duck dog cat bear horse cow sheep pig rabbit turtle owl fan mirror pillow cushion towel blanket candle lantern torch key lock`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
