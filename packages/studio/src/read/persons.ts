import { addMention, type Draft, type MentionDraft } from "./draft.js";
import { emptyPhrase, type Item } from "./phrase.js";

/** People whom their words make of one sex. */
const SEXED = {
  she: /\b(?:woman|girl|lady|grandmother|grandma|mother|mom|queen|princess|witch|nun|ballerina|bride|sister|daughter|aunt|waitress|actress|stewardess|mermaid|fairy|geisha|cowgirl|heroine|goddess)$/,
  he: /\b(?:man|boy|gentleman|guy|grandfather|grandpa|father|dad|king|prince|wizard|knight|groom|brother|son|uncle|waiter|actor|cowboy|pirate|monk|priest|santa|santa claus|samurai|emperor|butler|\w+(?<!wo)man)$/,
} as const;

/** Those whose words name but a trade or an age. */
const ANYBODY =
  /\b(?:person|child|kid|baby|toddler|teenager|adult|friend|neighbour|neighbor|nurse|doctor|surgeon|dentist|scientist|teacher|student|pupil|professor|librarian|chef|cook|baker|butcher|farmer|gardener|painter|artist|sculptor|potter|tailor|writer|poet|reader|singer|dancer|musician|drummer|guitarist|pianist|violinist|cellist|trumpeter|conductor|dj|clown|magician|juggler|acrobat|athlete|runner|skier|skater|surfer|swimmer|cyclist|boxer|astronaut|pilot|sailor|captain|soldier|guard|detective|judge|lawyer|thief|ninja|viking|elf|dwarf|mechanic|engineer|builder|carpenter|plumber|miner|shepherd|hunter|explorer|hiker|photographer|barista|tourist|worker|driver|rider|robot)$/;

/** Whether a word is for a person, whom nobody calls "it". */
export function isPerson(concept: string): boolean {
  return concept !== "robot" && (SEXED.she.test(concept) || SEXED.he.test(concept) || ANYBODY.test(concept));
}

type Sex = keyof typeof SEXED;

export function isSexed(text: string): text is Sex {
  return text === "she" || text === "he";
}

/**
 * Whom "she" or "he" means, of those that a sentence may speak of and then of all before: who was meant before, one
 * whose word says so, then one whose word leaves it open and whom the other pronoun does not mean. Where nobody can
 * be meant but something is told of them, a woman or a man of their own.
 */
export function personMeant(
  draft: Draft,
  text: Sex,
  spoken: readonly MentionDraft[],
  next: Item | undefined,
): MentionDraft | null {
  const other = text === "she" ? "he" : "she";
  const before = draft.meantBy.get(text);
  if (before) return before;
  const fits = (mention: MentionDraft) =>
    mention !== draft.meantBy.get(other) && !SEXED[other].test(mention.concept);
  const near = draft.mentions.slice(-BACK);
  const found =
    (spoken.length === 1 ? spoken.find(fits) : undefined) ??
    near.toReversed().find(({ concept }) => SEXED[text].test(concept)) ??
    near.find((mention) => ANYBODY.test(mention.concept) && fits(mention)) ??
    spoken.find(fits) ??
    (isTold(next) ? newPerson(draft, text) : null);
  if (found) draft.meantBy.set(text, found);
  return found;
}

/** How far back a pronoun may look. */
const BACK = 6;

function isTold(next: Item | undefined): boolean {
  return (
    next?.kind === "verb" || next?.kind === "relation" || next?.kind === "copula" || next?.kind === "with"
  );
}

function newPerson(draft: Draft, text: Sex): MentionDraft {
  const noun = text === "she" ? "woman" : "man";
  return addMention(draft, { ...emptyPhrase(), text: noun, noun, concept: noun });
}
