import type { Brief, Mention } from "../../brief.js";
import { LEXICON } from "../../read/lexicon.js";
import { SCENERY } from "../../read/words/outdoors.js";
import type { Report } from "../../request.js";
import type { Depiction } from "../../shape/catalogue.js";
import { figureEntry, filledEntry, isSculpted } from "../../shape/index.js";
import type { PoseName } from "../../shape/sculpted/figure/index.js";
import { fillingOf, isStuff } from "./fill.js";
import { type Handling, handlingSaid } from "./handling.js";
import { openingOf } from "./opening.js";
import type { Staged } from "./stage.js";
import { isFlying, isLying, isSitting, unshown } from "./states.js";

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
  readonly poses: ReadonlyMap<string, PoseName>;
}

/** Finds a shape for each mention, and says of each that was asked for what became of it. */
export function depict(
  { brief, symbols, companions, within, marks, poses }: Cast,
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
    const depiction = changed(find(mention, lookUp), marks.get(mention.id), poses.get(mention.id));
    if (!depiction) {
      (isMadeUp(mention, brief, lookUp) ? names : notDepicted).push(mention.noun);
      continue;
    }
    depicted.push({ mention, depiction });
    if (companions.has(mention.id)) continue;
    notDepicted.push(...unshown(mention, depiction.entry).map((state) => `${state} (${mention.noun})`));
    const word = symbols.get(mention.id);
    if (word !== undefined) {
      substituted.push(standsFor(word, mention.concept));
      names.push(word);
      continue;
    }
    names.push(mention.noun);
    if (depiction.substitution) substituted.push({ asked: mention.noun, ...depiction.substitution });
  }
  notDepicted.push(...brief.setting.places);
  return { depicted, report: { depicted: names, substituted, notDepicted } };
}

/** What a report says of a thing that stands for a word without a body. */
export function standsFor(asked: string, drawn: string): Report["substituted"][number] {
  return { asked, drawn, why: `${article(drawn)} ${drawn} stands for ${asked}` };
}

/** "A landscape with mountains": the word for it all is shown by what is in it. */
function isMadeUp({ concept }: Mention, { mentions, setting }: Brief, lookUp: LookUp): boolean {
  if (!SCENERY.has(concept)) return false;
  const land = mentions.filter((mention) => setting.place?.mentions.includes(mention.id));
  return land.some((mention) => !SCENERY.has(mention.concept) && find(mention, lookUp) !== null);
}

/** A figure in its outfit, with its hair and in its pose. */
function changed(
  found: Depiction | null,
  marks: readonly string[] = [],
  pose: PoseName = "standing",
): Depiction | null {
  const figure = found?.entry.figure;
  if (!figure || (marks.length === 0 && pose === "standing")) return found;
  return { ...found!, entry: figureEntry(figure, marks, pose) };
}

function article(word: string): string {
  return /^(?:[aeiou]|hour)/.test(word) ? "an" : "a";
}

/**
 * Finds a shape, and the same in the pose or as far open as is said of it where it has a form of its own so ("sitting corgi",
 * "flying crow", "closed box") or is damaged ("cracked egg").
 */
export function find(mention: Mention, lookUp: LookUp): Depiction | null {
  const found = findUnposed(mention, lookUp);
  if (found?.entry.ref.source !== "sculpted") return found;
  const pose = mention.states.some(isSitting)
    ? "sitting"
    : mention.states.some(isFlying)
      ? "flying"
      : mention.states.some(isLying)
        ? "sleeping"
        : (openingOf(mention) ?? breakOf(mention) ?? handlingOf(mention) ?? drainedOf(mention));
  if (pose === null) return found;
  const { name } = found.entry.ref;
  const forms = (pose === "lidless" ? [pose, "open"] : [pose]).map((form) => `${form} ${name}`);
  // A dog of whichever breed lies as a dog does; a torn letter is no torn envelope. But an open jar of honey is no jar of jam.
  if (openingOf(mention) === null) forms.push(`${pose} ${mention.concept}`);
  const whole = forms.find(isSculpted);
  const posed = whole === undefined ? null : lookUp(whole);
  return posed ? { ...found, entry: posed.entry } : found;
}

function handlingOf({ states }: Mention): Handling | null {
  return states.map(handlingSaid).find((handling) => handling !== null) ?? null;
}

/** What is empty and closed with a cork by nature was opened to empty it. */
function drainedOf({ states }: Mention): "lidless" | null {
  return states.some((state) => /^(?:empty|emptied|drained)$/i.test(state)) ? "lidless" : null;
}

/** How it is said to be damaged, of what may have a form of its own so. */
function breakOf({ states }: Mention): "broken" | "cracked" | null {
  if (states.some((state) => /^(?:broken|smashed|shattered|broken open|cracked open)$/i.test(state)))
    return "broken";
  return states.some((state) => /^(?:cracked|cracking)$/i.test(state)) ? "cracked" : null;
}

/**
 * By all that is said of it first ("slice of cake", "sleeping cat", "golden retriever puppy" have shapes of their own),
 * then as a vessel of what fills it, then by the noun alone, then by its kind.
 */
function findUnposed(mention: Mention, lookUp: LookUp): Depiction | null {
  const { concept } = mention;
  for (const phrase of phrasesOf(mention)) {
    const found = lookUp(phrase);
    if (found && !found.substitution && found.entry.ref.source === "sculpted" && isSculpted(phrase))
      return found;
  }
  const vessel = lookUp(concept);
  const filling = vessel?.entry.fillable ? fillingOf(mention) : null;
  if (filling) return { entry: filledEntry(vessel!.entry, filling.fill), substitution: null };
  return vessel ?? kindOf(concept, lookUp);
}

/** How several stand together says nothing of one: a tower of blocks is no tower block. */
const FORMATION = /^(?:tower|stack|stacked|pile|heap|row|line|circle|ring|pyramid)s?$/;

const SHARES = new Set(["slice", "piece", "wedge"]);

/** What a mention may be called in whole, the fullest first. */
function phrasesOf({ concept, states, material }: Mention): string[] {
  // What sits is found by what it is: a sitting golden retriever puppy is no puppy of another breed.
  const said = states
    .filter((state) => !isSitting(state))
    .slice(0, 3)
    .map((state) => state.toLowerCase())
    .filter((state) => !FORMATION.test(state));
  // A top of wood is no garment.
  if (material === "wood" && concept === "top") said.push("wooden");
  const opening = openingOf({ states });
  if (opening !== null) said.push(opening);
  return said.flatMap((state) => {
    if (state.startsWith("of ")) return endingsOf(state.slice(3)).map((what) => `${concept} of ${what}`);
    if (SHARES.has(state)) return [`slice of ${concept}`];
    return [`${state} ${concept}`, ...(SPECIES.has(concept) && !isVerb(state) ? [state] : [])];
  });
}

/** A cat that watches is no watch. */
function isVerb(word: string): boolean {
  return LEXICON.senses.get(word)?.some(({ kind }) => kind === "verb") ?? false;
}

/** "Hot spicy ramen", "spicy ramen", "ramen"; no shorter than stuff that has a look of its own ("tomato soup"). */
function endingsOf(phrase: string): string[] {
  const words = phrase.split(/\s+/);
  const endings = words.map((_, from) => words.slice(from).join(" "));
  const own = endings.findIndex(isStuff);
  return own < 0 ? endings : endings.slice(0, own + 1);
}

/** Words that only say what kind of animal a word before them names: "a corgi puppy". */
const SPECIES = new Set([
  "dog",
  "puppy",
  "pup",
  "cat",
  "kitten",
  "bird",
  "fish",
  "horse",
  "bear",
  "monkey",
  "flower",
]);

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
